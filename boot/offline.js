// In the single file (xtask/src/offline.rs) this stands in for the site's root and its folders. The address says what is
// shown: "#fr/" the questions in French, "#fr-…" a part of the static guide in French. Each is a page of its own, as on
// the site: to go from one to another is to load the file again. In the oldest syntax that the documents name
// (docs/decisions/0025): without this nothing is shown, not even the static guide.
(function () {
  "use strict";

  var root = document.documentElement;
  var templates = [].slice.call(document.querySelectorAll("template[lang]"));

  // What an address names: the language, and "/" or "-".
  function named() {
    return location.hash.match(/^#(\w\w)([/-])/) || [];
  }

  function templateOf(tag) {
    return templates.filter(function (one) {
      return one.lang === tag;
    })[0];
  }

  // As boot/choose.js at the root, but here there is always one.
  function choose(tag) {
    var own = (navigator.languages || [navigator.language || ""]).map(function (language) {
      return language.split("-")[0].toLowerCase();
    });
    return [tag].concat(own, "en").map(templateOf).filter(Boolean)[0];
  }

  var address = named();
  var template = choose(address[1]);
  var isGuide = address[2] === "-";
  root.lang = template.lang;
  root.setAttribute("data-language", template.lang);
  root.dir = template.dir;
  document.title = template.title;
  template.parentNode.insertBefore(template.content.cloneNode(true), template);
  if (isGuide) showGuide();
  else if (!location.hash) history.replaceState(history.state, "", "#" + template.lang + "/");

  // The widget changes it.
  function language() {
    return root.getAttribute("data-language");
  }

  function showGuide() {
    // Without its place the engine doesn't start (boot/start.js). Leaving stays.
    [].forEach.call(document.querySelectorAll("main, .starting, #gone"), function (part) {
      part.parentNode.removeChild(part);
    });
    document.addEventListener("DOMContentLoaded", function () {
      var guide = document.getElementById(language() + "-guide");
      var bar = guide.querySelector(".leave-bar");
      bar.parentNode.removeChild(bar); // there is one already
      guide.setAttribute("data-shown", "");
      var part = document.getElementById(location.hash.slice(1));
      if (part) part.scrollIntoView();
    });
    history.scrollRestoration = "auto";
  }

  // Another page is meant. The engine's own entries of the history, and its change of language, are none.
  function go(event) {
    var address = named();
    if (!address[1]) return;
    var isOther = address[1] !== language() && (isGuide || root.hasAttribute("data-starting"));
    if (!isOther && (address[2] === "-") === isGuide) return;
    event.stopImmediatePropagation();
    window.scrollTo(0, 0); // or the other page would begin where this one was left
    location.reload();
  }
  // Before the engine hears of it.
  window.addEventListener("popstate", go, true);

  // The engine draws links to the site's static page. Set before they are followed, in whatever way.
  function lead(event) {
    var link = event.target;
    while (link && link.tagName !== "A") link = link.parentNode;
    if (!link || isGuide || !/^guide\.html$|-guide$/.test(link.getAttribute("href"))) return;
    link.setAttribute("href", "#" + language() + "-guide");
  }
  window.addEventListener("pointerdown", lead, true);
  window.addEventListener("click", lead, true);
})();
