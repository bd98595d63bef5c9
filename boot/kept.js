// Keeping the guide on the device, for use without internet (requirement O2). On keep.html: keeps it when the person asks
// for it, says how it stands, and removes it. On the first page of a guide that is kept (boot/worker.js puts this script
// there) and on keep.html: offers a newer version, and never in the middle of the questions.
(() => {
  "use strict";

  const PATIENCE = 3000; // milliseconds
  const { serviceWorker: workers } = navigator;
  const scope = new URL("./", location.href).href;
  // As in boot/worker.js.
  const OWN = `guide ${new URL(scope).pathname} `;

  const element = (id) => document.getElementById(id);
  const region = element("kept"); // says how it stands; only on keep.html

  async function registered() {
    const registration = await workers.getRegistration(scope);
    // Another site's worker may stand above this folder.
    return registration?.scope === scope ? registration : undefined;
  }

  const ask = (worker, order) => new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(data);
    worker.postMessage(order, [port2]);
  });

  const reaches = (worker, ...states) => new Promise((go) => {
    const look = () => { if (states.includes(worker.state)) go(worker.state); };
    worker.addEventListener("statechange", look);
    look();
  });

  // The first page, before the first question: by what came with the page, or by the engine's step in the history.
  function isStart() {
    const first = document.querySelector("[data-first=start]");
    return first ? !first.hidden : history.state !== "guide";
  }

  // A newer version that is there whole waits until this is closed, or until the person takes it.
  function offerNewer(registration) {
    const newer = element("newer");
    const show = () => { newer.hidden = !(registration.active && registration.waiting && isStart()); };
    element("use-newer").addEventListener("click", async () => {
      const { waiting } = registration;
      reaches(waiting, "activated").then(() => location.reload());
      if (!await ask(waiting, "use")) element("newer-words").textContent = newer.dataset.others;
    });
    registration.addEventListener("updatefound", () => reaches(registration.installing, "installed").then(show));
    // The step in the history comes a little after the page.
    for (const event of ["guide:drawn", "popstate"]) window.addEventListener(event, show);
    document.addEventListener("click", () => setTimeout(show));
    show();
  }

  let failure; // what the worker last said of why it could not keep the guide

  // In what states each button is of use.
  const BUTTONS = {
    "keep-it": ["none", "failed", "full", "damaged", "removed"],
    "remove-it": ["kept", "damaged", "left"],
  };

  function say(state, values = {}) {
    region.dataset.state = state;
    region.textContent = region.dataset[state].replace(/{(\w+)}/g, (_, name) => values[name]);
    for (const [id, states] of Object.entries(BUTTONS)) {
      const button = element(id);
      // A button that goes away must not take the focus with it.
      if (button === document.activeElement && !states.includes(state)) region.focus();
      button.hidden = !states.includes(state);
    }
    element("icon").hidden = state !== "kept";
  }

  // The policy (xtask/src/site/headers.rs) lets this page name one script to the browser, and no other.
  function script() {
    const toUrl = () => "worker.js";
    return window.trustedTypes ? trustedTypes.createPolicy("guide", { createScriptURL: toUrl }).createScriptURL("") : toUrl();
  }

  const caught = (error) => {
    console.error(error);
    say(error.name === "SecurityError" ? "refused" : "failed");
  };

  async function ownCaches() {
    return (await caches.keys()).filter((name) => name.startsWith(OWN));
  }

  // What is in a cache goes first, piece by piece: a cache that is taken away whole may stay on the disk for as long as the
  // browser runs, and longer. (As in boot/worker.js.)
  async function empty(name) {
    const cache = await caches.open(name);
    await Promise.all((await cache.keys()).map((request) => cache.delete(request)));
    await caches.delete(name);
  }

  // Takes away all that could have been kept, and looks whether it is gone. A browser may put off the end of a worker that
  // has something to do yet: then what it kept is gone already, and the person hears that not all is.
  async function clear() {
    const registration = await registered();
    const ended = registration?.unregister();
    await Promise.all((await ownCaches()).map(empty));
    await Promise.race([ended, new Promise((go) => { setTimeout(go, PATIENCE); })]);
    return !await registered() && (await ownCaches()).length === 0;
  }

  const isCleared = () => clear().catch((error) => {
    console.error(error);
    return false;
  });

  async function sayWhether(registration) {
    say(await ask(registration.active, "check") ? "kept" : "damaged");
  }

  async function follow(registration) {
    const coming = registration.installing ?? registration.waiting;
    if (!registration.active && coming) await reaches(coming, "activated", "redundant");
    if (registration.active) return sayWhether(registration);
    if (!await isCleared()) return say("left");
    return say(failure === "QuotaExceededError" ? "full" : "failed");
  }

  let url; // the name of the worker's script, in the only form that the policy allows

  async function keep() {
    failure = undefined;
    say("starting");
    url ??= script();
    const registration = await workers.register(url, { scope: "./", updateViaCache: "none" });
    // One that was there already, or was taken away with a page of it still open.
    if (registration.active && !await ask(registration.active, "check")) await ask(registration.active, "fill");
    await follow(registration);
  }

  // What came half is taken away again, and only then is it said to be gone.
  async function notKept(error) {
    if (error.name === "SecurityError") return caught(error);
    console.error(error);
    return say(await isCleared() ? "failed" : "left");
  }

  async function remove() {
    say(await isCleared() ? "removed" : "left");
  }

  function hear({ data: { done, of, failed } }) {
    if (failed) failure = failed;
    if (done && ["starting", "keeping"].includes(region.dataset.state)) say("keeping", { done, of });
  }

  // The browser's own offer to put an icon on the screen comes when the person wants it.
  function offerIcon() {
    const button = element("put-icon");
    let offer;
    window.addEventListener("beforeinstallprompt", (event) => {
      event.preventDefault();
      offer = event;
      button.hidden = false;
    });
    button.addEventListener("click", () => {
      offer.prompt();
      button.hidden = true;
    });
  }

  async function begin() {
    if (window.parent !== window) return say("frame");
    if (!workers || !window.caches) return say("unsupported");
    offerIcon();
    element("keep-it").addEventListener("click", () => keep().catch(notKept));
    element("remove-it").addEventListener("click", remove);
    workers.addEventListener("message", hear);
    workers.startMessages();
    const registration = await registered();
    if (registration) {
      say("starting");
      offerNewer(registration);
      return follow(registration);
    }
    // What a browser that was closed in the middle left behind.
    await clear();
    return say("none");
  }

  if (region) begin().catch(caught);
  else registered().then((registration) => registration && offerNewer(registration)).catch(console.error);
})();
