// Starts the engine, and lets the person use the first screens until it is there: the start page and the first question
// come with the page as plain HTML, drawn by the engine's own code when the site was built. When the engine says
// `guide:started`, what was done on them is done again in the engine, and they are taken away.
// It also tells the person when the engine starts slowly, not at all, or breaks later (`guide:broken`).
(() => {
  "use strict";

  const SLOW = 8000; // milliseconds
  const PLAIN = "guide.html#not-started";
  const CONTROLS = "summary, a, button, input, [tabindex]";

  const element = (id) => document.getElementById(id);
  const root = document.documentElement;
  const app = element("app");
  const first = element("first");
  // Not there where the single file shows its static guide (boot/offline.js).
  if (!first) return;
  const starting = () => root.hasAttribute("data-starting");
  let shown = first.firstElementChild; // the start page, or the first question behind it
  let wanted; // what was pressed that only the engine can do
  let late = false;
  let broken = false;
  let left = false;
  // The guide scrolls by itself: each page from its top.
  history.scrollRestoration = "manual";

  // Of two pages drawn by the same code, the control at the same place.
  const controls = (page) => [...page.querySelectorAll(CONTROLS)];
  const twin = (control) => controls(app)[controls(shown).indexOf(control)];

  function show(page) {
    shown.hidden = true;
    shown = page;
    shown.hidden = false;
    window.scrollTo(0, 0);
    shown.querySelector("h1").focus();
  }

  function wait(control) {
    wanted = control;
    if (late) readInstead().catch(console.error);
    else element("wait").hidden = false;
  }

  first.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button || button.closest(".read")) return;
    event.preventDefault();
    if (button.matches("[data-first=start] .button")) show(first.lastElementChild);
    else if (button.matches(".back button")) show(first.firstElementChild);
    else wait(button);
  });

  const once = (event) => new Promise((go) => { window.addEventListener(event, go, { once: true }); });

  // Opens the first question in the engine. On a slow phone it draws long after the press: it says when it has.
  async function begin() {
    // Loaded again on its own entry of the history, the engine is stepping back from it.
    if (history.state === "guide") await once("popstate");
    const drawn = once("guide:drawn");
    app.querySelector(".actions .button").click();
    await drawn;
  }

  async function takeOver() {
    const { scrollY } = window;
    if (shown === first.lastElementChild) await begin();
    // It hears what is pressed in order, however long it takes to draw it.
    for (const input of shown.querySelectorAll("input:checked")) twin(input).click();
    for (const part of shown.querySelectorAll("details[open]")) twin(part.firstElementChild).parentElement.open = true;
    const focused = shown.contains(document.activeElement) && twin(document.activeElement);
    const target = wanted && twin(wanted);
    app.hidden = false;
    first.remove();
    if (focused) focused.focus({ preventScroll: true });
    window.scrollTo(0, scrollY);
    if (target) target.click();
    element("wait").hidden = element("slow").hidden = true;
    root.removeAttribute("data-starting");
  }

  // What was answered is taken off the page too, so that what the words say is true.
  function showBroken() {
    document.title = element("broken-heading").textContent;
    app.replaceChildren();
    app.hidden = true;
    first.remove();
    element("wait").hidden = element("slow").hidden = true;
    element("broken").hidden = false;
    element("broken-heading").focus();
  }

  // Nothing has been answered yet but one question, so the plain page loses little, if it can be reached.
  async function readInstead() {
    const { plain } = first.dataset; // in the single file
    const isThere = plain || (await fetch(PLAIN, { method: "HEAD" })).ok;
    if (isThere && !left && (broken || starting())) location.replace(plain || PLAIN);
  }

  // Once: the engine's own word and the error that follows it mean the same fault.
  function fail(error) {
    if (broken || left) return;
    broken = true;
    console.error(error);
    const wasStarting = starting();
    showBroken();
    if (wasStarting) readInstead().catch(console.error);
  }

  // In another site's page: hears first what that page wants. Whatever goes wrong there, the guide starts.
  async function listen() {
    const { frame } = element("engine").dataset;
    if (window.parent === window || !frame) return;
    const { begin } = await import(new URL(frame, location.href));
    await begin();
  }

  async function start() {
    await listen().catch(console.error);
    // From the script before this one; not there if that could not be loaded.
    await wasm_bindgen({ module_or_path: element("engine").href });
  }

  window.addEventListener("guide:leave", () => { left = true; });
  window.addEventListener("guide:started", () => { takeOver().catch(fail); });
  // Zoomed far in, the heading that got the focus stands further down.
  window.addEventListener("guide:drawn", () => {
    document.querySelector("#heading:focus")?.scrollIntoView({ block: "nearest" });
  });
  window.addEventListener("guide:broken", () => fail("the engine is broken"));
  // A fault that the engine could not tell of itself: in what it does at once, and in what it does later.
  const check = (error) => { if (error instanceof WebAssembly.RuntimeError) fail(error); };
  window.addEventListener("error", (event) => check(event.error));
  window.addEventListener("unhandledrejection", (event) => check(event.reason));
  element("again").addEventListener("click", () => location.reload());
  setTimeout(() => {
    if (!starting() || broken) return;
    late = true;
    if (wanted) wait(wanted);
    else element("slow").hidden = false;
  }, SLOW);

  start().catch(fail);
})();
