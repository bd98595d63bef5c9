// What a person takes along, when they ask for it: paper, a file, answers to go on with another day. What keeps answers is
// large, and loaded when it is wanted (boot/answers.js); so is what exists in a country (boot/country.js).
(() => {
  "use strict";

  // How the end of an address looks that carries answers, whatever a messenger has made of it.
  const CARRIED = /[#?&]\W*(?:answers\b(?:=3D)?|(?=eyJyZW1lZHlf))(.*)/is;
  const KEPT = 60000; // milliseconds that a file is there to be fetched: some browsers come late for it
  const SOON = 1000; // milliseconds in which a browser that prints says so
  const SLOW = 300; // milliseconds after which it is said that something loads
  const root = document.documentElement;
  const mark = () => location.href.split("#")[1];
  let own = mark(); // behind the page's own address
  let entry; // of the history, that the guide stands on
  let carried; // what stood there, until it is handed on
  let tries = 0;
  let wishes = 0; // grows with each wish, and with what takes the page away that it was made on
  let isStray = false; // a step is coming that leads off an entry of the history which is none of ours
  let printed = 0; // how often
  const unfolded = []; // for paper alone

  // What belongs on paper is open while it is printed, however printing was asked for. Newer browsers need no event for it
  // (styles/print.css).
  window.addEventListener("beforeprint", () => {
    printed += 1;
    unfolded.push(...document.querySelectorAll("details:is(.on-paper, .place):not([open])"));
    for (const part of unfolded) part.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const part of unfolded.splice(0)) part.open = false;
  });

  // Prints; where nothing tells that it does, the person hears what else there is.
  window.guidePrint = () => {
    const before = printed;
    window.print?.();
    setTimeout(() => { if (printed === before) answers("unprinted"); }, SOON);
  };

  // Hands the person a file, at once: a browser may not take it for their own wish later. Whether it is saved, no browser
  // tells: a text for reading is shown too, to be copied. Old programs read its letters and lines right only with a mark
  // before it and both signs at a line's end. (As in trainer/boot.js, which has no such text.)
  window.guideSave = (name, content, type) => {
    const link = document.createElement("a");
    const parts = type ? [content] : ["\ufeff", content.replace(/\n/g, "\r\n")];
    link.href = URL.createObjectURL(new Blob(parts, { type: type || "text/plain;charset=utf-8" }));
    link.download = name;
    link.click();
    setTimeout(URL.revokeObjectURL, KEPT, link.href);
    if (!type) answers("text", [name, content]);
  };

  function alert(words) {
    const element = document.createElement("p");
    element.className = "not-loaded";
    element.setAttribute("role", "alert");
    element.textContent = words;
    return element;
  }

  const waiting = (isLong) => { document.getElementById("wait").hidden = !isLong; };

  // Does what a script is loaded for. That it loads is said, and where it does not come, too, in this place.
  async function withScript(link, name, place, use) {
    const wish = ++wishes;
    const isWanted = () => wish === wishes;
    const slow = setTimeout(() => { if (isWanted()) waiting(true); }, SLOW);
    place?.querySelector(".not-loaded")?.remove();
    try {
      if (!window[name]) {
        const script = new URL(document.getElementById("engine").dataset[link], location.href);
        // A browser remembers that a script could not be loaded, by its whole address.
        script.hash = tries++;
        await import(script);
      }
      await use(window[name], isWanted);
    } catch (error) {
      console.error(error);
      if (place) place.append(alert(place.dataset.failed));
    }
    clearTimeout(slow);
    if (isWanted()) waiting(false);
  }

  // What is wanted: "file", "link", "open", "carried" with what an address held, "text" with what is saved, "unprinted".
  const answers = (what, given, place) => withScript("answersScript", "guideAnswers", place,
    (wanted, isWanted) => wanted(what, given, isWanted));

  // What was wished for on a page does not come over another.
  function passed() {
    wishes += 1;
    waiting(false);
  }

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("#app :is([data-answers], [data-country])");
    if (!button) return;
    const { dataset: { answers: what }, parentElement: place } = button;
    if (what) answers(what, "", place);
    else withScript("countryScript", "guideCountry", place, (choose, isWanted) => isWanted() && choose(button));
  });

  // Answers that an address carries leave it before anything else happens, and are not opened unasked. In another site's
  // page the address is that page's doing, and nothing is read from it. Not every browser lets an address be changed.
  function take() {
    // The old way of decoding, for it takes anything; twice, for some encode what is encoded.
    const [, found] = window.parent === window && unescape(unescape(location.href)).match(CARRIED) || [];
    if (found === undefined) return false;
    carried = found;
    try {
      history.replaceState(history.state, "", location.pathname.replace(/%(25)*(23|26|3f).*/i, ""));
    } catch {
      own = "";
      location.replace("#");
    }
    return true;
  }

  // Something was put behind the address, by hand or by a program: an entry of the history that is none of ours. In the
  // single file a language stands there, and the static guide's parts are linked to (boot/offline.js). On the first page, before
  // which there is nothing of ours to step back to, it does no harm; and what has no mark any more is the page itself.
  const strays = ({ state }) => !state && (entry || root.hasAttribute("data-starting")) && ![undefined, own].includes(mark()) && !(root.dataset.pages && /^\w\w[/-]/.test(mark())) && document.getElementById("app");

  function handOn() {
    if (carried === undefined || root.hasAttribute("data-starting")) return;
    answers("carried", carried, document.querySelector("#app [data-failed]"));
    carried = undefined;
  }

  take();
  new MutationObserver(handOn).observe(root, { attributeFilter: ["data-starting"] });
  // An address was put in place of the page's own, and its entry is left at once; or the page where answers are kept is
  // left. For the engine, which hears of it after this script, nothing has happened.
  window.addEventListener("popstate", (event) => {
    if (isStray) {
      isStray = false;
      // It had taken the place of the guide's own.
      if (entry && !history.state) history.pushState(entry, "");
    } else if (take() || strays(event)) {
      isStray = true;
      history.back();
      handOn();
    } else {
      entry = history.state;
      if (!window.guideAnswers?.back()) return;
    }
    event.stopImmediatePropagation();
  });
  window.addEventListener("guide:drawn", () => {
    entry = history.state;
    passed();
  });
  window.addEventListener("guide:leave", () => {
    carried = undefined;
    passed();
  });
})();
