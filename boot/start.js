// Starts the engine, and lets the person use the first screens until it is there: the start page and the first question
// come with the page as plain HTML, drawn by the engine's own code when the site was built. When the engine says
// `guide:started`, what was done on them is done again in the engine, and they are taken away.
// It also tells the person when the engine does not start, or breaks later (`guide:broken`); that it starts slowly,
// boot/watch.js says. After a fault it starts the engine a second time, with the answers of the first.
(() => {
  "use strict";

  const BEGUN = 1; // in the history: the entry that is the engine's later,
  const INSIDE = "guide"; // and once it is (src/host.rs)
  const CONTROLS = "summary, a, button, input, [tabindex]";

  const element = (id) => document.getElementById(id);
  const root = document.documentElement;
  const framed = window.parent !== window;
  const app = element("app");
  const first = element("first");
  // Not there where the single file shows its static guide (boot/offline.js).
  if (!first) return;
  const starting = () => root.hasAttribute("data-starting");
  const [, question] = first.children; // behind the start page; boot/watch.js leads from one to the other
  const shown = () => first.querySelector(":scope > :not([hidden])");
  let wanted; // what was pressed that only the engine can do
  let simpler = false; // that was pressed: it is for every page, whatever else is
  let broken = false;
  let left = false;
  let restarts = 2; // of the engine, after a fault; then it is said to be broken
  // The guide scrolls by itself: each page from its top.
  history.scrollRestoration = "manual";

  // Of two pages drawn by the same code, the control that is the same; none, if only one of them has it. Something else may
  // have put controls of its own between them, or taken one away, so it is not known by its place alone.
  const controls = (page) => [...page.querySelectorAll(CONTROLS)];
  const kind = ({ tagName, name, value, className, attributes }) => [tagName, name || className, value, attributes.href?.value].join();
  function twin(control) {
    const alike = (page) => controls(page).filter((other) => kind(other) === kind(control));
    return control && alike(app)[alike(shown()).indexOf(control)];
  }

  // In another site's page the focus is taken from no one.
  function focus(on) {
    if (!framed || document.hasFocus()) on?.focus();
  }

  // What is waited for cannot be done yet; after too long the plain page is read instead, in the language that was pressed
  // if one was.
  function wait() {
    const late = !element("slow").hidden;
    element("wait").hidden = late;
    if (late && wanted) readInstead();
  }

  first.addEventListener("click", (event) => {
    // From the start page, another language leads to its own, which is as good: nothing is chosen yet.
    const control = event.target.closest("button:not([data-read]), [data-first=question] .language");
    if (!control) return;
    event.preventDefault();
    // From one screen to the other: what was wanted was on the first.
    const leads = control.matches("[data-first=start] .button, .back button");
    if (control.matches(".setting")) simpler = true;
    else wanted = leads ? null : control;
    if (!leads) wait();
  });

  // Nothing has been answered yet but one question, so the plain page loses little.
  const readInstead = () => window.guideInstead?.(wanted?.href);

  const once = (event) => new Promise((go) => { window.addEventListener(event, go, { once: true }); });

  // Opens the first question in the engine. On a slow phone it draws long after the press: it says when it has.
  async function open() {
    if (history.state === BEGUN) history.replaceState(INSIDE, "");
    // Loaded again on its own entry of the history, the engine is stepping back from it.
    else if (history.state) await once("popstate");
    const drawn = once("guide:drawn");
    app.querySelector(".actions .button").click();
    await drawn;
  }

  // The first screens are over.
  function end() {
    first.remove();
    element("wait").hidden = element("slow").hidden = true;
  }

  async function takeOver() {
    // From here on the engine takes the steps in the history.
    window.onpopstate = null;
    const { scrollY } = window;
    const page = shown();
    if (page === question) await open();
    // It hears what is pressed in order, however long it takes to draw it.
    for (const input of page.querySelectorAll("input:checked")) twin(input)?.click();
    for (const part of page.querySelectorAll("details[open] > summary")) twin(part)?.click();
    const focused = twin(document.activeElement);
    app.hidden = false;
    end();
    focus(focused);
    window.scrollTo(0, scrollY);
    root.removeAttribute("data-starting");
    if (simpler) app.querySelector(".setting").click();
    twin(wanted)?.click();
  }

  // When the page has been painted: a browser takes its time over a title, and the person need not wait for it.
  const setTitle = () => setTimeout(() => {
    const page = app.querySelector(".page"); // not there while another is drawn, which has its own turn
    if (page && !left && !app.hidden) document.title = page.dataset.title;
  }, 200);

  // --- What is drawn again ---

  let before; // how the page was that is drawn again in its place
  const folded = () => [...app.querySelectorAll("details")];
  const name = () => app.querySelector(".page")?.dataset.page + app.querySelector("form")?.dataset.question;

  window.addEventListener("guide:redraw", () => {
    // Taken off already for another one: nothing is kept, and looking where it scrolled to would lay out an empty page.
    if (!app.firstChild) return;
    const open = folded().map((part) => part.open);
    before = { name: name(), open, focus: controls(app).indexOf(document.activeElement), y: window.scrollY };
  });

  // What was open stays open, and the focus where it was, unless it was put elsewhere.
  function keepPlace() {
    const was = before;
    before = undefined;
    if (was?.name !== name()) return;
    folded().forEach((part, place) => { part.open = was.open[place]; });
    if (document.activeElement !== document.body) return;
    controls(app)[was.focus]?.focus({ preventScroll: true });
    window.scrollTo(0, was.y);
  }

  // --- A second tap ---

  // A tap soon after another, at the same place, was meant for the page that was there: what came under the finger
  // meanwhile is not pressed. Nor by a third.
  const SOON = 500; // milliseconds
  const NEAR = 24; // pixels
  let tap = {}; // the last one, with the page that it was meant for
  let isStray = false;

  window.addEventListener("pointerdown", ({ timeStamp: at, clientX: x, clientY: y }) => {
    const page = document.querySelector("#app .page, #first :not([hidden])");
    isStray = tap.page !== page && at - tap.at < SOON && Math.hypot(x - tap.x, y - tap.y) < NEAR;
    tap = { at, x, y, page: isStray ? tap.page : page };
  }, true);

  window.addEventListener("click", (click) => {
    // One without a count is a key's, or an assistant's.
    if (!isStray || click.detail === 0 || click.target.closest("#leave")) return;
    click.preventDefault();
    click.stopImmediatePropagation();
  }, true);

  // The engine begins anew beside the broken one, whose memory cannot be trusted: of that only the answers are taken,
  // which it keeps apart. The person finds them all in the list of answers.
  async function restart() {
    const old = window.wasm_bindgen;
    const answers = [];
    for (let options; (options = old.chosen(answers.length)) !== undefined;) answers.push(options);
    const script = new URL(document.querySelector("script[src*='/guide-']").src);
    script.hash = restarts; // as another script, with a memory of its own
    await import(script);
    if (window.wasm_bindgen === old) throw new Error("the same one");
    app.replaceChildren();
    const started = once("guide:started");
    // It begins on its first page, and so steps out of the guide's own entry of the history.
    const stepped = history.state === INSIDE && once("popstate");
    await run();
    await started;
    await stepped;
    answers.forEach((options, place) => window.wasm_bindgen.offer(place, options));
    window.wasm_bindgen.takeUp();
  }

  // By its name: without WebAssembly its kind is not there to compare with.
  const isFault = (error) => error?.name === "RuntimeError";

  // Once a fault: the engine's own word and the error that follows it mean the same one.
  let failing = false;
  async function fail(error) {
    if (broken || left || failing) return;
    console.error(error);
    // What the engine says of itself, a new one would say too.
    if (isFault(error) && !starting() && restarts-- > 0) {
      failing = true;
      try {
        return await restart();
      } catch (second) {
        console.error(second);
      } finally {
        failing = false;
      }
    }
    broken = true;
    if (starting()) readInstead();
    window.onpopstate = null;
    const heading = element("broken-heading");
    document.title = heading.textContent;
    // What was answered is taken off the page too, so that what the words say is true.
    app.replaceChildren();
    app.hidden = true;
    end();
    element("broken").hidden = false;
    focus(heading);
  }

  async function start() {
    const { dataset: { frame } } = element("engine");
    // In another site's page: hears first what that page wants. Whatever goes wrong there, the guide starts.
    if (framed && frame) await import(new URL(frame, location)).then(({ begin }) => begin()).catch(console.error);
    await run();
  }

  // From the script before this one; not there if that could not be loaded.
  const run = () => wasm_bindgen({ module_or_path: element("engine").href });

  window.addEventListener("guide:leave", () => {
    left = true;
    if (!starting()) wasm_bindgen.leave();
  });
  window.addEventListener("popstate", () => {
    if (starting() || broken || failing || left) return;
    wasm_bindgen.back();
  });
  window.addEventListener("guide:started", () => { takeOver().catch(fail); }, { once: true });
  // Zoomed far in, the heading that got the focus stands further down.
  window.addEventListener("guide:drawn", () => {
    root.removeAttribute("data-gone");
    keepPlace();
    setTitle();
    document.querySelector("#heading:focus")?.scrollIntoView({ block: "nearest" });
  });
  window.addEventListener("guide:broken", fail);
  // A fault that the engine could not tell of itself: in what it does at once, and in what it does later.
  const check = (error) => { if (isFault(error)) fail(error); };
  window.addEventListener("error", (event) => check(event.error));
  window.addEventListener("unhandledrejection", (event) => check(event.reason));
  element("again").addEventListener("click", () => location.reload());
  window.guideLate = wait; // boot/watch.js calls it
  root.removeAttribute("data-asleep");
  window.guidePressed?.click(); // before this script was there

  start().catch(fail);
})();
