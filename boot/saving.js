// What a person takes along, when they ask for it: paper, a file, answers to go on with another day. What keeps answers is
// large, and loaded when it is wanted (boot/answers.js); so is what exists in a country (boot/country.js).
(() => {
  "use strict";

  const CARRIED = "#answers="; // how the end of an address begins that carries answers
  const root = document.documentElement;
  let carried; // what stood behind that, until it is handed on
  let tries = 0;

  // What belongs on paper is open while it is printed, however printing was asked for.
  const unfold = (open) => () => {
    for (const part of document.querySelectorAll("details:is(.on-paper, .place)")) part.open = open;
  };
  window.addEventListener("beforeprint", unfold(true));
  window.addEventListener("afterprint", unfold(false));

  // Hands the person a text as a file.
  window.guideSave = (name, text, type = "text/plain;charset=utf-8") => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  function alert(words) {
    const element = document.createElement("p");
    element.className = "not-loaded";
    element.setAttribute("role", "alert");
    element.textContent = words;
    return element;
  }

  // Does what a script is loaded for; where that does not come, says so beside the button.
  async function withScript(link, name, button, use) {
    const place = button?.parentElement ?? document.querySelector("#app [data-failed]");
    place?.querySelector(".not-loaded")?.remove();
    try {
      if (!window[name]) {
        const script = new URL(document.getElementById("engine").dataset[link], location.href);
        // A browser remembers that a script could not be loaded, by its whole address.
        script.hash = tries++;
        await import(script);
      }
      await use(window[name]);
    } catch (error) {
      console.error(error);
      if (place) place.append(alert(place.dataset.failed));
    }
  }

  // What is wanted: "file", "link", "open", or "carried" with what an address held.
  const answers = (what, text, button) => withScript("answersScript", "guideAnswers", button, (wanted) => wanted(what, text));

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("#app :is([data-answers], [data-country])");
    if (!button) return;
    const { answers: what } = button.dataset;
    if (what) answers(what, "", button);
    else withScript("countryScript", "guideCountry", button, (choose) => choose(button));
  });

  // Answers that an address carries leave it before anything else happens, and are not opened unasked. In another site's
  // page the address is that page's doing, and nothing is read from it.
  function take() {
    if (window.parent !== window || !location.hash.startsWith(CARRIED)) return false;
    carried = location.hash.slice(CARRIED.length);
    history.replaceState(history.state, "", location.pathname + location.search);
    return true;
  }

  function handOn() {
    if (carried === undefined || root.hasAttribute("data-starting")) return;
    answers("carried", carried);
    carried = undefined;
  }

  take();
  new MutationObserver(handOn).observe(root, { attributeFilter: ["data-starting"] });
  // Such an address was put in place of the page's own, or the page where answers are kept is left. For the engine, which
  // hears of it after this script, nothing has happened.
  window.addEventListener("popstate", (event) => {
    if (take()) handOn();
    else if (!window.guideAnswers?.back()) return;
    event.stopImmediatePropagation();
  });
  window.addEventListener("guide:leave", () => { carried = undefined; });
})();
