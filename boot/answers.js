// Keeps answers for a person who asks for it, as a file or in a link, and opens them again (docs/decisions/0014). Loaded by
// boot/saving.js when it is wanted. Before it, in the same file, stands `answers_reader`, which writes and reads what is
// kept (answers/). It draws a page of its own in place of the guide's: Leave stays above it, and the guide waits as it is.
(() => {
  "use strict";

  const LONGEST = 65536; // bytes that are read at most
  const OURS = '{"remedy_guide"'; // how what is kept begins
  const END = "}}"; // and ends
  const INSIDE = "guide"; // marks the guide's own entry of the browser's history (src/host.rs)
  const root = document.documentElement;
  const app = document.getElementById("app");
  const known = new Map(); // by language: the words
  let reader; // what reads and writes, once it is there
  let words; // in the page's language
  let panel; // the page of our own, while it is shown
  let back; // what was pressed to come here

  // The guide's own language: the document's may be written over by a browser that translates.
  const language = () => root.dataset.language;

  async function loadWords() {
    const lang = language();
    if (!known.has(lang)) {
      const response = await fetch(document.querySelector(`link[data-pack="${lang}"]`).dataset.answers);
      if (!response.ok) throw new Error("the words did not come");
      known.set(lang, await response.json());
    }
    words = known.get(lang);
  }

  async function loadReader() {
    if (reader) return;
    await answers_reader({ module_or_path: document.getElementById("engine").dataset.answersReader });
    reader = answers_reader;
  }

  // The words with this key, with a value in the place for one. Where the language is written from right to left, the
  // value is kept in one piece, whichever way it is written itself.
  function t(key, value = "") {
    return words[key].replace(/\{\w+\}/, () => root.dir === "rtl" ? `\u2068${value}\u2069` : value);
  }

  // --- Drawing ---

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  const line = (key, value) => make("p", {}, t(key, value));
  const heading = (key) => make("h2", {}, t(key));
  const notice = (...children) => make("div", { className: "notice" }, ...children);
  const actions = (...buttons) => make("div", { className: "actions" }, ...buttons);
  const button = (key, className, onclick) => make("button", { type: "button", className, onclick }, t(key));
  const main = (key, onclick) => button(key, "button", onclick);
  const second = (key, onclick) => button(key, "button button-second", onclick);

  // A label above what it names.
  const labelled = (key, control) => [make("label", { htmlFor: control.id, className: "label" }, t(key)), control];

  // Where it is said, to everyone, what was done.
  function status() {
    const element = make("p", { className: "said" });
    element.setAttribute("role", "status");
    return element;
  }

  // Shows a page: a way back, a heading that gets the focus, and what it holds.
  function show(key, ...content) {
    if (!panel) open();
    const h1 = make("h1", { tabIndex: -1 }, t(key));
    panel.replaceChildren(
      make("div", { className: "back" }, button("answers-back", "quiet", close)),
      h1, ...content,
    );
    window.scrollTo(0, 0);
    h1.focus({ preventScroll: true });
  }

  function open() {
    panel = make("main", { id: "answers" });
    panel.addEventListener("keydown", ({ key }) => { if (key === "Escape") close(); });
    app.hidden = true;
    app.before(panel);
    // What a reload took away was told (boot/start.js).
    document.documentElement.removeAttribute("data-gone");
    document.title = t("answers-title");
  }

  // Back to where the person was, as it was.
  function close() {
    if (!panel) return;
    panel.remove();
    panel = undefined;
    app.hidden = false;
    const page = app.querySelector(".page"); // not there once the guide is broken
    if (page) document.title = page.dataset.title;
    (back?.isConnected ? back : document.getElementById("heading"))?.focus();
  }

  // The guide shows another page: a change of language came late.
  window.addEventListener("guide:drawn", close);
  window.addEventListener("guide:leave", () => { panel = back = undefined; });

  // --- Keeping ---

  // The answers on the page as they are kept; nothing if there are none.
  function kept() {
    const chosen = Uint16Array.from({ length: reader.questions() }, (_, place) => wasm_bindgen.chosen(place));
    return chosen.some(Boolean) ? reader.write(chosen, words.version) : "";
  }

  function saveFile() {
    const text = kept();
    if (!text) {
      show("answers-save-heading", notice(line("answers-none")));
      return;
    }
    const name = t("answers-file-name");
    const file = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
    const said = status();
    const otherwise = lost(file, line("answers-lost-again"));
    otherwise.hidden = true;
    const save = () => {
      window.guideSave(name, file, "application/json");
      said.textContent = t("answers-saved", name);
      otherwise.hidden = false;
    };
    show("answers-save-heading", notice(line("answers-save-warning")), line("answers-save-how"),
      actions(main("answers-save-now", save)), said, otherwise);
  }

  // Of a file that the browser was handed nobody knows whether it was saved: its text can be had otherwise.
  function lost(text, ...more) {
    return make("details", {}, make("summary", {}, t("answers-lost-heading")), line("answers-lost"), ...more,
      ...copyable("text", "answers-lost-label", text, "answers-lost-copy", second));
  }

  // The result as a text was handed to the browser.
  function tellOfText([name, text]) {
    show("answers-text-heading", line("answers-saved", name), lost(text));
  }

  // Nothing came of printing, as far as anyone can tell.
  function tellOfPrinting() {
    const place = (back ?? document.querySelector("#app [data-failed]"))?.closest("div");
    place?.querySelector(".not-loaded")?.remove();
    const said = Object.assign(line("answers-unprinted"), { className: "not-loaded" });
    said.setAttribute("role", "alert");
    place?.append(said);
  }

  function shareLink() {
    if (location.protocol === "file:") {
      show("answers-link-heading", line("answers-link-none"));
      return;
    }
    const page = new URL("./", location.href).href;
    const text = kept();
    show("answers-link-heading",
      heading("answers-plain-heading"), line("answers-plain-text"),
      ...copyable("plain", "answers-plain-label", page, "answers-plain-copy", main),
      heading("answers-full-heading"),
      ...(text ? withAnswers(page, text) : [line("answers-none")]));
  }

  // Whether it could be copied. Where the way of today is refused, as in a frame on another's site, the old one may go:
  // it copies what is marked.
  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return document.execCommand("copy");
    }
  }

  // A text to be copied. It is the field's own text from the start, and no browser is to fill the field again: what is
  // entered into a field, browsers write to the disk, to bring it back after a crash.
  function copyable(id, label, textContent, copy, look) {
    const field = make("textarea", { id: `link-${id}`, className: "address", readOnly: true, rows: 2, dir: "auto", autocomplete: "off", textContent });
    const said = status();
    const toClipboard = async () => {
      field.select();
      said.textContent = t(await copied(textContent) ? "answers-copied" : "answers-copied-not");
    };
    return [...labelled(label, field), actions(look(copy, toClipboard)), said];
  }

  // Off until the person has said that they know what it does.
  function withAnswers(page, text) {
    const sure = make("input", { id: "link-sure", type: "checkbox", autocomplete: "off" });
    const error = make("p", { id: "link-unsure", className: "error", hidden: true }, t("answers-full-unsure"));
    sure.setAttribute("aria-describedby", error.id);
    const refuse = (refused) => {
      error.hidden = !refused;
      sure.setAttribute("aria-invalid", refused);
    };
    sure.onchange = () => refuse(false);
    const place = make("div", {});
    const build = () => {
      if (!sure.checked) {
        refuse(true);
        sure.focus();
        return;
      }
      const link = `${page}#answers=${encode(text)}`;
      place.replaceChildren(...copyable("full", "answers-full-label", link, "answers-full-copy", second));
      place.querySelector("textarea").focus();
    };
    const choice = make("div", { className: "choice" }, sure, make("label", { htmlFor: sure.id }, t("answers-full-sure")));
    return [notice(line("answers-full-warning")), choice, error, actions(second("answers-full-make", build)), place];
  }

  // Base64 with letters that an address may hold. What is kept is plain ASCII: names and numbers.
  const encode = (text) => btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  // What a link holds, whatever messengers have put into it, around it and behind it. Nothing if it holds nothing.
  function decode(link) {
    const [sent] = link.split(/[?&#]/);
    const letters = sent.replace(/[^\w+/-]/g, "").replaceAll("-", "+").replaceAll("_", "/");
    // One letter alone says nothing: what comes before it may.
    const text = atob(letters.slice(0, letters.length - (letters.length % 4 === 1)));
    const end = text.lastIndexOf(END);
    return end < 0 ? text : text.slice(0, end + END.length);
  }

  const isCut = (text) => OURS.startsWith(text) || text.startsWith(OURS) && !text.endsWith(END);

  // --- Opening ---

  function openFile() {
    const result = make("div", {});
    const file = make("input", { id: "kept-file", type: "file", autocomplete: "off" });
    file.onchange = async () => {
      const [chosen] = file.files;
      if (!chosen) return;
      // Its reader counts again; this only keeps a phone from reading a film. What cannot be read is as if it were damaged.
      const text = chosen.size > LONGEST ? " ".repeat(LONGEST + 1) : await chosen.text().catch(() => "");
      // So that the same file can be chosen again, once it is mended; and no browser notes where it is.
      file.value = "";
      if (!panel?.contains(file)) return;
      judge(text, result, "answers-fault-not-json");
      result.firstElementChild.focus();
    };
    show("answers-open-heading", line("answers-open-text"), ...labelled("answers-open-label", file), result);
  }

  function openCarried(text) {
    const result = make("div", {});
    show("answers-carried-heading", line("answers-carried-text"), result);
    const kept = decode(text);
    judge(kept, result, isCut(kept) ? "answers-link-cut" : "answers-link-damaged");
  }

  // What is in it, and whether to use it; or every fault of it, and with these words that nothing can be made of it. Until
  // the person says so, nothing changes.
  function judge(text, place, damaged) {
    const { chosen, faults } = JSON.parse(reader.read(text));
    place.replaceChildren(...(chosen ? offer(chosen) : tell(faults, damaged)));
  }

  function offer(chosen) {
    const found = make("h2", { tabIndex: -1 }, t("answers-found", chosen.filter(Boolean).length));
    const replaces = kept() ? [notice(line("answers-replace"))] : [];
    return [found, ...replaces, actions(main("answers-use", () => use(chosen)), second("answers-use-not", close))];
  }

  async function use(chosen) {
    close();
    const drawn = new Promise((done) => { window.addEventListener("guide:drawn", done, { once: true }); });
    chosen.forEach((options, place) => wasm_bindgen.offer(place, options));
    wasm_bindgen.takeUp();
    await drawn;
    document.getElementById("heading").focus();
  }

  const FAULTS = 10; // that are told at most

  function tell(faults, damaged) {
    const items = faults.slice(0, FAULTS).map(({ code, place, question, found }) => {
      const where = question ? `${words[question]} (${place})` : place;
      const named = where ? [make("bdi", { className: "label" }, where), make("br")] : [];
      return make("li", {}, ...named, t(code === "not-json" ? damaged : `answers-fault-${code}`, found));
    });
    const bad = Object.assign(heading("answers-bad"), { id: "bad" });
    const summary = make("div", { className: "error-summary", tabIndex: -1 },
      bad, make("ul", {}, ...items), line("answers-bad-nothing"));
    summary.setAttribute("role", "group");
    summary.setAttribute("aria-labelledby", bad.id);
    return [summary];
  }

  // --- What is wanted ---

  const WITH_READER = { file: saveFile, link: shareLink, open: openFile, carried: openCarried };
  const WITHOUT = { text: tellOfText, unprinted: tellOfPrinting };

  // Shows it, if it is still wanted when all is there. What an address carried is: nobody else has it any more.
  window.guideAnswers = async (what, given, isWanted) => {
    const pressed = document.activeElement;
    await loadWords();
    if (WITH_READER[what]) await loadReader();
    if (what !== "carried" && !isWanted()) return;
    back = document.querySelector(`#app [data-answers="${what}"]`) ?? pressed?.closest("#app button");
    (WITH_READER[what] ?? WITHOUT[what])(given);
  };

  // The browser's Back leads out of our page, and no further: says whether it did.
  window.guideAnswers.back = () => {
    if (!panel) return false;
    if (history.state !== INSIDE) history.forward();
    close();
    return true;
  };
})();
