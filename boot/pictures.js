// Pictures beside answers and ways on (content/pictograms): they come once the guide has started, and not where a person
// saves data. Room is kept for them from the first screen on, so that nothing moves when they come.
(() => {
  "use strict";

  if (navigator.connection?.saveData) return;
  document.documentElement.dataset.pictures = "";
  // In the single file they are part of it.
  const { picturesStyle } = document.getElementById("engine").dataset;
  if (!picturesStyle) return;
  window.addEventListener("guide:started", () => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = picturesStyle;
    document.head.append(link);
  }, { once: true });
})();
