// Goes from the root to the page in the first of the person's languages that the guide speaks. Without a match, or
// without this script, the root offers them all.
(() => {
  "use strict";

  const links = [...document.querySelectorAll("a[hreflang]")];
  for (const language of navigator.languages) {
    const link = links.find(({ hreflang }) => hreflang === language.split("-")[0].toLowerCase());
    if (link) {
      location.replace(link.href);
      return;
    }
  }
})();
