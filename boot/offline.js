// In the single file (xtask/src/offline.rs) this stands in for the site's root and its folders. The address says what is
// shown: "#fr/" the questions in French, "#fr-…" a part of the static guide in French. Each is a page of its own, as on
// the site: to go from one to another is to load the file again.
(() => {
  "use strict";

  const root = document.documentElement;
  const templates = [...document.querySelectorAll("template[lang]")];
  // What an address names: the language, and "/" or "-".
  const named = () => location.hash.match(/^#(\w\w)([/-])/)?.slice(1) ?? [];

  // As boot/choose.js at the root, but here there is always one.
  function choose(tag) {
    const wanted = [tag, ...navigator.languages.map((language) => language.split("-")[0].toLowerCase()), "en"];
    return wanted.map((one) => templates.find(({ lang }) => lang === one)).find(Boolean);
  }

  const [tag, mark] = named();
  const template = choose(tag);
  const isGuide = mark === "-";
  root.lang = root.dataset.language = template.lang;
  root.dir = template.dir;
  document.title = template.title;
  template.before(template.content.cloneNode(true));
  if (isGuide) showGuide();
  else if (!location.hash) history.replaceState(history.state, "", `#${root.dataset.language}/`);

  function showGuide() {
    // Without its place the engine doesn't start (boot/start.js). Leaving stays.
    for (const main of document.querySelectorAll("main, .starting")) main.remove();
    document.addEventListener("DOMContentLoaded", () => {
      const guide = document.getElementById(`${root.dataset.language}-guide`);
      guide.querySelector(".leave-bar").remove(); // there is one already
      guide.dataset.shown = "";
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
    history.scrollRestoration = "auto";
  }

  // Another page is meant. The engine's own entries of the history, and its change of language, are none.
  function go(event) {
    const [tag, mark] = named();
    if (!tag) return;
    const isOther = tag !== root.dataset.language && (isGuide || root.hasAttribute("data-starting"));
    if (!isOther && (mark === "-") === isGuide) return;
    event.stopImmediatePropagation();
    window.scrollTo(0, 0); // or the other page would begin where this one was left
    location.reload();
  }
  // Before the engine hears of it.
  window.addEventListener("popstate", go, true);

  // The engine draws links to the site's static page. Set before they are followed, in whatever way.
  function lead({ target }) {
    const link = !isGuide && target.closest?.('a:is([href="guide.html"], [href$="-guide"])');
    if (link) link.setAttribute("href", `#${root.dataset.language}-guide`);
  }
  window.addEventListener("pointerdown", lead, true);
  window.addEventListener("click", lead, true);
})();
