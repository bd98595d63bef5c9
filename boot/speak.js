// Reads a page, or one finding, aloud (requirement A7): only with a voice that is on the device. A voice elsewhere would
// be sent the words. Android does not tell which is which: there it is said first, and taken by pressing again. The engine
// draws the buttons and the notes (src/ui/read.rs); nothing here knows what it reads.
//   <html data-voice>: there is a voice for the page's language; without it nothing of this is shown.
//   [data-readable]: what can be read. While it is, it has data-reading="playing" or "paused".
//   [data-told]: which note stands beside the buttons: "sent", the words may be sent away; "silent", it cannot be read.
//   [data-spoken]: the part that is being read.
(() => {
  "use strict";

  const speech = window.speechSynthesis;
  if (!speech) return;

  const root = document.documentElement;
  // What no one sees, and the ways about. Buttons that lead on are read: they belong to what the page says.
  const UNREAD = ".read, .settings, .back, .keep, nav, .visually-hidden, [hidden], [aria-hidden=true], details:not([open]) > :not(summary)";

  // Android's voices call themselves local, and its voice app may send the words on. Where the browser says that it is
  // another one, as when a page for computers is asked for, the voices tell: nothing else writes "en_US".
  const ANDROID = /^\w+_|android/i;

  const JOKES = /eloquence|synthesis/; // singing, whispering and worse, first in the list on Apple's devices

  let region; // what is being read, or has a note; none if nothing is
  let group; // its buttons
  let copies; // those of them that this script has put there
  let parts; // goes from one part to the next
  let part; // the part that is being read
  let count; // which it is, from the top
  let voice; // the one that reads it
  let sentences; // what is left of it
  let utterance; // the sentence that is being said. Kept here, or some browsers forget to tell of its end
  let timer; // for what is said: it has to begin, and to end
  let warned; // when it was said that the words may be sent away
  let accepted; // that they may: on this page, and kept nowhere

  // "en" of "en-GB", of "en_GB" and of "eng_GBR", as Android has them; "zh" of "cmn", as speech engines on Linux have it.
  function primary(language) {
    const [first] = language.toLowerCase().split(/[-_]/);
    try {
      return new Intl.Locale(first).language;
    } catch {
      return first;
    }
  }

  // Among several: the one that the person has chosen for the device, or one that is no joke.
  function voiceFor(language) {
    try {
      const fits = (one) => one.localService === true && primary(one.lang) === primary(language);
      const voices = speech.getVoices().filter(fits);
      return voices.find((one) => one.default) || voices.find((one) => !JOKES.test(one.voiceURI)) || voices[0];
    } catch {
      // Then there is none.
    }
  }

  function offer() {
    root.toggleAttribute("data-voice", !!voiceFor(root.dataset.language));
  }

  // A part is the innermost element with words of its own: a heading, a paragraph, an item, a label.
  const hasWords = (element) => [...element.childNodes].some((node) => node.data?.trim());

  // As a NodeFilter says it: 1 takes it, 2 passes it by with all that is in it, 3 looks into it.
  function choose(element) {
    if (element.closest(UNREAD) || hasWords(element.parentNode) || !element.offsetParent) return 2;
    return hasWords(element) ? 1 : 3;
  }

  const words = (node) =>
    node.data ?? [...node.childNodes].map((child) => (child.matches?.(UNREAD) ? "" : words(child))).join("");

  // Sentence by sentence: some engines fall silent in the middle of a long text.
  function cut(text, language) {
    if (!Intl.Segmenter) return text.match(/\S.*?([.!?؟](?=\s)|[。！？]|$)/gs);
    return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment);
  }

  function mark(element) {
    part?.removeAttribute("data-spoken");
    part = element;
    part?.setAttribute("data-spoken", "");
    part?.scrollIntoView({ block: "nearest" });
  }

  // The focus goes to the button that comes in the place of the one that had it; the page stays where it is.
  function show(state, focused = group.contains(document.activeElement)) {
    if (state) region.dataset.reading = state;
    else delete region.dataset.reading;
    if (focused) [...group.children].find((button) => button.offsetParent)?.focus({ preventScroll: true });
  }

  // Some engines cannot pause, so pausing is silence, and going on says the sentence again.
  function hush() {
    clearTimeout(timer);
    utterance = null;
    try {
      speech.cancel();
    } catch {
      // It said nothing.
    }
  }

  function say() {
    while (!sentences.length) {
      const next = parts.nextNode();
      if (!next) return stop();
      count += 1;
      const language = next.closest("[lang]").lang;
      voice = voiceFor(language);
      if (!voice) continue;
      mark(next);
      sentences = cut(words(next).trim(), language);
    }
    speak(1);
  }

  // Some engines drop, without a word, what they are given right after a silence: it is said again. Some never tell of an
  // end: twice as long as the slowest voice needs is enough.
  function speak(tries) {
    try {
      const said = new SpeechSynthesisUtterance(sentences[0]);
      let begun;
      said.voice = voice;
      said.lang = voice.lang;
      said.onstart = () => (begun = true);
      // What was hushed is no concern any more, whatever is told of it later.
      said.onerror = () => said === utterance && fail();
      said.onend = () => {
        if (said !== utterance) return;
        sentences.shift();
        say();
      };
      utterance = said;
      wait(2000, () => {
        if (begun || speech.speaking || speech.pending) wait(10000 + 500 * said.text.length, fail);
        else if (tries) speak(tries - 1);
        else fail();
      });
      speech.speak(said);
    } catch {
      fail();
    }
  }

  function wait(time, then) {
    clearTimeout(timer);
    timer = setTimeout(then, time);
  }

  function announce(words) {
    document.getElementById("announce").textContent = words;
  }

  function tell(note) {
    region.dataset.told = note;
    announce(group.querySelector(`[data-note=${note}]`).textContent);
  }

  // It could not be said: that is told, beside the button to try again.
  function fail() {
    hush();
    mark(null);
    show();
    tell("silent");
  }

  // The buttons that the engine has drawn for the page.
  const ofPage = () => document.querySelector("#app .page > .read");

  function enter(buttons) {
    group = buttons;
    region = group.parentElement;
    parts = document.createTreeWalker(region, 1, choose); // 1: elements
  }

  // The engine has come, and has drawn in its own place what is being read: the voice goes on.
  function follow(buttons) {
    const { reading } = region.dataset;
    enter(buttons);
    for (let passed = 0; passed < count; passed += 1) parts.nextNode();
    mark(parts.currentNode);
    show(reading, document.activeElement === document.body);
  }

  // What is read has changed or is gone: the next page, other words, an error. The progress may change by itself.
  const changes = new MutationObserver((records) => {
    const matters = ({ target }) => region.contains(target) && !target.parentElement?.closest(".progress");
    const page = part && !region.isConnected && region.closest("#first") && ofPage();
    if (page) follow(page);
    else if (!region.offsetParent || records.some(matters)) stop();
  });

  function start(button, { timeStamp }) {
    const again = region?.dataset.told === "sent" && group.contains(button);
    // The second of two taps at once was made before there was anything to read.
    if (again && timeStamp - warned < 500) return;
    stop();
    enter(button.parentElement);
    // A finding has one button only: fifty of each would slow the page down. The others are copied from the page's.
    copies = group.children[1] ? [] : [...ofPage().cloneNode(true).children].slice(1);
    group.append(...copies);
    changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ["hidden"] });
    sentences = [];
    count = 0;
    if (again) accepted = true;
    const { lang, voiceURI } = voiceFor(root.dataset.language) || {};
    if (accepted || !ANDROID.test(`${lang} ${voiceURI} ${navigator.userAgent}`)) return on();
    warned = timeStamp;
    tell("sent");
  }

  function pause() {
    hush();
    show("paused");
  }

  function on() {
    show("playing");
    say();
  }

  function stop() {
    if (!region) return;
    hush();
    changes.disconnect();
    mark(null);
    show();
    if (region.dataset.told) announce("");
    delete region.dataset.told;
    copies.forEach((copy) => copy.remove());
    region = null;
  }

  const actions = { start, pause, on, stop };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-read]");
    if (button) actions[button.dataset.read](button, event);
  });
  window.addEventListener("guide:leave", stop);
  window.addEventListener("pagehide", stop);
  window.addEventListener("visibilitychange", stop);
  // Voices come late, and another language needs another one. Not every browser tells that they have come: they are asked
  // for again at each page, which has a title of its own.
  speech.onvoiceschanged = offer;
  const asked = new MutationObserver(offer);
  asked.observe(root, { attributeFilter: ["data-language"] });
  asked.observe(document.head, { subtree: true, childList: true });
  offer();
})();
