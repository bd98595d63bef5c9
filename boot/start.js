// Starts the engine, and tells the person what happens when it starts slowly, not at all, or breaks later.
// The engine says that its first screen is there by removing `data-starting` from <html>, and that it is broken by
// `guide:broken` on the window.
(() => {
  "use strict";

  const SLOW = 8000; // milliseconds
  const PLAIN = "en/guide.html#not-started";

  const element = (id) => document.getElementById(id);
  const starting = () => document.documentElement.hasAttribute("data-starting");
  const { title } = document;
  let broken = false;
  let left = false;

  // What was answered is taken off the page too, so that what the words say is true.
  function showBroken() {
    document.title = title;
    element("app").replaceChildren();
    element("app").hidden = true;
    element("broken").hidden = false;
    element("broken-heading").focus();
  }

  // Nothing has been shown or answered yet, so the plain page loses nothing, if it can be reached.
  async function readInstead() {
    const plain = await fetch(PLAIN, { method: "HEAD" });
    if (plain.ok && !left) location.replace(PLAIN);
  }

  // Once: the engine's own word and the error that follows it mean the same fault.
  function fail(error) {
    if (broken || left) return;
    broken = true;
    console.error(error);
    showBroken();
    if (starting()) readInstead().catch(console.error);
  }

  async function start() {
    // From the script before this one; not there if that could not be loaded.
    await wasm_bindgen({ module_or_path: element("engine").href });
  }

  window.addEventListener("guide:leave", () => { left = true; });
  window.addEventListener("guide:broken", () => fail("the engine is broken"));
  // A fault that the engine could not tell of itself: in what it does at once, and in what it does later.
  const check = (error) => { if (error instanceof WebAssembly.RuntimeError) fail(error); };
  window.addEventListener("error", (event) => check(event.error));
  window.addEventListener("unhandledrejection", (event) => check(event.reason));
  element("again").addEventListener("click", () => location.reload());
  setTimeout(() => {
    if (starting() && !broken) element("slow").hidden = false;
  }, SLOW);

  start().catch(fail);
})();
