// What the page does before any other script is there. Its two first screens lead to each other. Until boot/start.js works,
// any other press is remembered, and the page says that it waits; late, it says where else to read; where that script cannot
// work at all, it leads there. What a reload took away is told. In the oldest syntax that the documents name
// (docs/decisions/0025), as boot/leave.js is: a browser that cannot read one line of a script reads none of it.
(function () {
  "use strict";

  var SLOW = 8000; // milliseconds
  var root = document.documentElement;

  function element(id) {
    return document.getElementById(id);
  }

  // Loaded again, or come back to. What was answered is nowhere: that is said, in the words for a fault, above the first page
  // from the start, so that nothing moves, and until the person goes on (boot/start.js).
  if (history.state === "guide") root.setAttribute("data-gone", "");

  // Before the engine has taken the first screens over, and nobody has left.
  function starting() {
    return root.hasAttribute("data-starting") && document.body.firstChild;
  }

  // Until boot/start.js has taken this away.
  function asleep() {
    return root.hasAttribute("data-asleep");
  }

  // The plain page, beside the page of a language that was pressed. It is asked for first: there may be no way to it.
  window.guideInstead = function (address) {
    var first = element("first");
    var inFile = first && first.getAttribute("data-plain"); // in the single file
    var plain = inFile || (address || "") + "guide.html#not-started";

    function go() {
      if (starting()) location.replace(plain);
    }

    if (inFile) {
      go();
      return;
    }
    var request = new XMLHttpRequest();
    request.open("HEAD", plain);
    request.onload = function () {
      if (request.status === 200) go();
    };
    request.send();
  };

  // Says one of two things while the first screens are there. The single file's static guide has none (boot/offline.js).
  function say(what) {
    if (!element("first") || !starting()) return false;
    element("wait").hidden = what !== "wait";
    element("slow").hidden = what !== "slow";
    return true;
  }

  // --- The first two screens, which come with the page: the start page, and the first question behind it ---

  var BEGUN = 1; // in the history: the entry that is the engine's later (src/host.rs)

  // Loaded again: before anything could be pressed.
  if (history.state === BEGUN) history.back();

  function show(page) {
    var other = page.nextElementSibling || page.previousElementSibling;
    other.hidden = true;
    page.hidden = false;
    document.title = page.getAttribute("data-title");
    window.scrollTo(0, 0);
    // In another site's page the focus is taken from no one.
    if (window.parent === window || document.hasFocus()) page.querySelector("h1").focus();
  }

  // Until the engine takes the steps in the history.
  window.onpopstate = function () {
    var first = element("first");
    if (first) show(history.state ? first.lastElementChild : first.firstElementChild);
  };

  // A history that refuses changes nothing of what is shown.
  function begin() {
    try {
      if (!history.state) history.pushState(BEGUN, "");
    } catch (error) {
      console.error(error);
    }
    show(element("first").lastElementChild);
  }

  function back() {
    if (history.state === BEGUN) history.back();
    else show(element("first").firstElementChild);
  }

  document.addEventListener("click", function (event) {
    var button = event.target;
    while (button && button.tagName !== "BUTTON") button = button.parentNode;
    if (!button) return;
    if (button.matches("[data-first=start] .button")) begin();
    else if (button.matches("[data-first=question] .back button")) back();
    else if (asleep()) {
      event.preventDefault(); // it may send a form
      window.guidePressed = button;
      if (element("slow").hidden) say("wait");
    }
  });

  // Scripts that wait for the page have run by then, if they can.
  document.addEventListener("DOMContentLoaded", function () {
    if (asleep() && say("slow")) window.guideInstead();
  });

  setTimeout(function () {
    if (say("slow") && window.guideLate) window.guideLate();
  }, SLOW);
})();
