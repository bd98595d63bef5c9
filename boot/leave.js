// Leaving quickly: by the Leave link, or by Shift pressed three times within five seconds (requirements S1 to S3).
// It depends on nothing: it works before the engine has started, and when the engine is broken. It knows nothing of
// the answers; the engine wipes them when it hears `guide:leave`. In the oldest syntax that the documents name
// (docs/decisions/0025), so that it works where the guide does not.
(function () {
  "use strict";

  var PRESSES = 3;
  var WITHIN = 5000; // milliseconds
  var PATIENCE = 60; // milliseconds for a step in the history
  var link = document.getElementById("leave");
  if (!link) return;

  // Nothing may be left to see while the other page loads, nor for a screen reader to go on reading.
  function blank() {
    document.title = link.dataset.title || "";
    while (document.body.firstChild) document.body.removeChild(document.body.firstChild);
  }

  function leave() {
    try {
      window.dispatchEvent(new CustomEvent("guide:leave"));
    } finally {
      blank();
      goBackFirst();
    }
  }

  // The guide adds an entry of its own to the browser's history, and marks it (boot/start.js). The entry before it is the one
  // to replace: then Back leads to what was there before the guide. In another site's page the history is that page's too,
  // and is left alone.
  function goBackFirst() {
    if (window.parent !== window || !history.state) {
      go();
      return;
    }
    var late = setTimeout(go, PATIENCE);
    window.addEventListener("popstate", function (event) {
      // For nothing else has this any meaning now.
      event.stopImmediatePropagation();
      clearTimeout(late);
      // Firefox stands on the entry only after this event.
      setTimeout(go);
    }, true);
    history.back();
  }

  // From another site's page the whole page goes, not the frame alone. Where the frame may not do that, the page is told
  // (embed/loader.js); where nothing hears, the frame stays blank.
  function go() {
    if (window.parent === window) {
      // Without internet, an empty page: the browser's own words on what cannot be reached would draw looks.
      location.replace(navigator.onLine ? link.href : "about:blank");
      return;
    }
    window.parent.postMessage({ guide: 1, type: "left", leave: link.href }, "*");
    try {
      window.top.location.replace(link.href);
    } catch (refused) {
      // It may not.
    }
  }

  function press(event) {
    if (event.button > 1) return; // asks what else can be done with the link
    event.preventDefault();
    leave();
  }
  link.addEventListener("click", press);
  // The middle button would open the other page beside this one, which stays in sight.
  link.addEventListener("auxclick", press);

  // Coming back by the browser's history shows a fresh start, whatever the browser kept of this page.
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    blank();
    location.reload();
  });

  var presses = []; // when Shift was pressed alone, the last few times
  var down = 0; // times that Shift went down, and nothing else has happened since
  var clearing = 0;

  function announce(words) {
    var region = document.getElementById("announce");
    if (region) region.textContent = words;
  }

  function forget() {
    if (presses.length > 0) announce("");
    presses = [];
    down = 0;
  }

  // Captured on the window, so that nothing on the page can keep a key from us.
  window.addEventListener("keydown", function (event) {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) forget();
    else if (!event.repeat) down += 1;
  }, true);
  window.addEventListener("pointerdown", forget, true);
  // What is let go in another window is not heard.
  window.addEventListener("blur", forget);

  window.addEventListener("keyup", function (event) {
    if (event.key !== "Shift" || !down) return;
    var now = event.timeStamp;
    presses = presses.filter(function (press) {
      return now - press < WITHIN;
    });
    // The left one and the right one, while both are down, are two. Some systems tell only that the last of them is up.
    for (; down; down -= 1) presses.push(now);
    if (presses.length >= PRESSES) {
      leave();
      return;
    }
    announce(presses.length === 1 ? link.dataset.two : link.dataset.one);
    clearTimeout(clearing);
    clearing = setTimeout(forget, WITHIN);
  }, true);
})();
