// Starts the trainers' page: chooses its language, says the words around its parts in that language, loads the engine, and
// tells when that does not start or breaks later. The engine changes the document's language; this hears of it.
(() => {
  "use strict";

  const SLOW = 1000; // milliseconds
  const KEPT = 60000; // milliseconds that a file is there to be fetched: some browsers come late for it
  const root = document.documentElement;
  const element = (id) => document.getElementById(id);
  const links = [...document.querySelectorAll("link[data-pack]")];
  const link = (tag) => links.find(({ dataset }) => dataset.pack === tag);
  let over = false; // it has started, is broken, or was left

  // The language that the address names, or the first of the person's own that the page speaks.
  function choose() {
    const wanted = [location.hash.slice(1), ...navigator.languages.map((tag) => tag.split("-")[0].toLowerCase())];
    return wanted.find(link) ?? root.lang;
  }

  function speak() {
    const words = link(root.lang)?.dataset;
    if (!words) return;
    const leave = element("leave");
    leave.textContent = words.leave;
    leave.href = words.leaveTo;
    Object.assign(leave.dataset, { title: words.leaveTitle, two: words.leaveTwo, one: words.leaveOne });
    element("wait").textContent = words.wait;
    element("broken-heading").textContent = words.brokenHeading;
    element("broken-text").textContent = words.brokenText;
    element("again").textContent = words.again;
    if (!element("app").firstChild) document.title = words.title;
  }

  function fail(error) {
    if (root.hasAttribute("data-left")) return;
    console.error(error);
    over = true;
    element("wait").hidden = true;
    element("app").replaceChildren();
    element("app").hidden = true;
    element("broken").hidden = false;
    document.title = element("broken-heading").textContent;
    element("broken-heading").focus();
  }

  // Hands the trainer a file, a text or a blob. (As in boot/saving.js.)
  window.guideSave = (name, content, type) => {
    const file = document.createElement("a");
    file.href = URL.createObjectURL(new Blob([content], { type }));
    file.download = name;
    file.click();
    setTimeout(URL.revokeObjectURL, KEPT, file.href);
  };
  window.guidePrint = () => window.print?.();

  root.lang = root.dataset.language = choose();
  root.dir = link(root.lang)?.dataset.dir ?? root.dir;
  speak();
  new MutationObserver(speak).observe(root, { attributeFilter: ["lang"] });
  window.addEventListener("guide:leave", () => {
    over = true;
    root.setAttribute("data-left", "");
  });
  window.addEventListener("guide:started", () => {
    over = true;
    element("wait").hidden = true;
  });
  window.addEventListener("guide:broken", () => fail("the engine is broken"));
  // A fault that the engine could not tell of itself.
  const check = (error) => { if (error instanceof WebAssembly.RuntimeError) fail(error); };
  window.addEventListener("error", (event) => check(event.error));
  window.addEventListener("unhandledrejection", (event) => check(event.reason));
  element("again").addEventListener("click", () => location.reload());
  setTimeout(() => { element("wait").hidden = over; }, SLOW);

  // From the script before this one; not there if that could not be loaded.
  (async () => { await wasm_bindgen({ module_or_path: element("engine").href }); })().catch(fail);
})();
