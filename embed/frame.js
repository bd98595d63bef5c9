// The guide's own page inside another site's (requirements E1 to E6): tells that page that the person has begun, has come to
// a result, or left, and takes what it wants of the guide's looks and words. Loaded only there, by boot/start.js.
// Nothing that is said or done here tells an answer, a question or a result: docs/decisions/0024 says what could be guessed.
// The messages are those of embed/src/message.rs.

// Put in by the build.
const CONFIGURE = BUILD_CONFIGURE; // where what reads a configuration is, and its WebAssembly
const LABELS = BUILD_LABELS; // by language: what is said of an organisation's words, and in place of the guide

const PATIENCE = 15000; // milliseconds that the host's page has to say what it wants: the first screens work meanwhile
const LOADING = 10000; // and those that it may take to load what reads it
const LONGEST_OPTION = 2000; // characters of an attribute

const host = window.parent;
// The loader gives the frame a name, which stays whatever page is opened in it. In a plain frame nobody answers.
const isAwaited = window.name === "remedy-guide";
const root = document.documentElement;
// The guide's own language: others may write their own over the document's.
const language = () => root.dataset.language;
const element = (id) => document.getElementById(id);
const leave = element("leave");
let origin = "*"; // of the host's page, once it has spoken

function say(type, fields) {
  host.postMessage({ guide: 1, type, ...fields }, origin);
}

// What the host's page may say, or nothing. Anything else is not meant for the guide, or is forged.
function read(data) {
  if (Object(data) !== data || Array.isArray(data) || data.guide !== 1) return;
  const { guide, type, ...rest } = data;
  const names = JSON.stringify(Object.keys(rest).sort());
  if (type === "leave" && names === "[]") return { type };
  if (type === "press" && names === '["press"]' && (rest.press === 1 || rest.press === 2)) return { type, press: rest.press };
  const isWhole = names === '["config","options"]' || (names === '["config","leave","options"]' && rest.leave === "shown");
  if (type !== "configure" || !isWhole) return;
  const { config, options, leave } = rest;
  const isText = (value) => typeof value === "string";
  const fits = isText(config) && Object(options) === options && !Array.isArray(options) && Object.values(options).every(isText);
  if (fits) return { type, config, options, leave };
}

// Shift was pressed on the host's page: as boot/leave.js says it for this one.
let clearing;
function announce(words) {
  const region = element("announce");
  region.textContent = words;
  clearTimeout(clearing);
  clearing = setTimeout(() => region.replaceChildren(), 5000); // milliseconds
}

// The configuration, when the host's page has sent it; null if it sends none.
const sent = new Promise((resolve) => {
  window.addEventListener("message", (event) => {
    if (event.source !== host || (origin !== "*" && event.origin !== origin)) return;
    const message = read(event.data);
    if (!message) return;
    // A page that is in a frame itself without an origin has none to name.
    if (origin === "*" && event.origin !== "null") origin = event.origin;
    if (message.type === "leave") leave.click();
    else if (message.type === "press") announce(message.press === 1 ? leave.dataset.two : leave.dataset.one);
    else resolve(message);
  });
  setTimeout(resolve, isAwaited ? PATIENCE : 0, null);
});

// For the webmaster, who looks for it there.
function complain(path, what) {
  console.error(`remedy-guide configuration, ${path}: ${what}`);
}

// --- What the host's page is told ---

let page; // the one shown
let begun = false;
let finished = false;

// Each is told once. Another page says no more than that: neither which, nor how many there were.
function look() {
  const now = document.querySelector("#app .page");
  if (!now || now === page) return;
  page = now;
  if (!begun && page.dataset.page !== "start") {
    begun = true;
    say("begun");
  }
  if (!finished && page.dataset.page === "result") {
    finished = true;
    say("finished");
  }
}

// The host's page shows Leave in the language that is read here.
function ready() {
  say("ready", { lang: language(), words: leave.textContent.trim(), leave: leave.href });
}

function watch() {
  window.addEventListener("guide:drawn", look);
  // Each language has its own words for leaving, and its own place to leave to.
  new MutationObserver(ready).observe(leave, { attributeFilter: ["href"] });
}

// --- What scrolls ---

// Whatever a browser brings into sight, it brings into sight on the host's page too: how far that is scrolled would tell
// which option has the focus. So all that moves in here by itself is moved by this script, which scrolls the frame alone.

// What can have the focus by Tab.
const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]";
// In what is written from right to left, the next one is to the left.
const forward = () => document.dir === "rtl" ? -1 : 1;
// How far each key goes in a group of options.
const STEPS = { ArrowDown: () => 1, ArrowRight: forward, ArrowUp: () => -1, ArrowLeft: () => -forward() };

function scrollAlone() {
  // Not against the host's page: at the frame's ends a wheel or a thumb goes on scrolling that.
  root.style.overscrollBehavior = "auto";
  Element.prototype.scrollIntoView = function (how) {
    bring(this, how?.block ?? "start");
  };
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (how) {
    // Whoever writes in a field of the host's page goes on writing there, whatever begins here by itself.
    if (!document.hasFocus()) return;
    focus.call(this, { ...how, preventScroll: true });
    if (!how?.preventScroll) bring(this, "nearest");
  };
  window.addEventListener("keydown", moveFocus);
  window.addEventListener("click", choose);
}

// Into sight, as the browser would.
function bring(element, block) {
  const { top, bottom } = element.getBoundingClientRect();
  const length = (of, name) => parseFloat(getComputedStyle(of)[name]) || 0;
  const above = top - length(element, "scrollMarginTop") - length(root, "scrollPaddingTop");
  const below = bottom + length(element, "scrollMarginBottom") + length(root, "scrollPaddingBottom") - root.clientHeight;
  if (block === "start") window.scrollBy(0, above);
  else if (above < 0 !== below > 0) window.scrollBy(0, Math.min(above, below));
}

function moveFocus(event) {
  const { key, target, shiftKey } = event;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const isChoice = target.type === "radio" && key in STEPS;
  const to = key === "Tab" ? nextStop(shiftKey) : isChoice && nextChoice(target, STEPS[key]());
  // Beyond the last one the focus leaves the frame: that is the browser's to do.
  if (!to) return;
  event.preventDefault();
  to.focus();
  if (isChoice) to.click();
}

const groupOf = (radio) => [...document.getElementsByName(radio.name)].filter(({ form, disabled }) => form === radio.form && !disabled);

function nextChoice(radio, step) {
  const group = groupOf(radio);
  return group[(group.indexOf(radio) + step + group.length) % group.length];
}

function nextStop(isBack) {
  const { activeElement, body } = document;
  // Where nothing has the focus, it goes on from where the person has clicked.
  const from = activeElement === body ? getSelection().anchorNode ?? body : activeElement;
  const beyond = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const own = from.type === "radio" ? groupOf(from) : [];
  const isNext = (one) => from.compareDocumentPosition(one) & beyond && !own.includes(one) && isStop(one);
  const stops = [...document.querySelectorAll(STOPS)].filter(isNext);
  return isBack ? stops.pop() : stops[0];
}

// Of a group of options with one to choose, one can have it: the chosen one, or the first.
function isStop(one) {
  if (one.tabIndex < 0 || one.disabled || one.getClientRects().length === 0) return false;
  if (getComputedStyle(one).visibility !== "visible" || one.closest("details:not([open]) > :not(summary)")) return false;
  if (one.type !== "radio") return true;
  const group = groupOf(one);
  return one === (group.find(({ checked }) => checked) ?? group[0]);
}

// By its words: the browser would bring what they belong to into sight.
function choose(event) {
  const words = event.target.closest("label, a, button");
  const input = words?.control;
  if (event.defaultPrevented || !input || input === event.target || !/radio|checkbox/.test(input.type)) return;
  event.preventDefault();
  input.focus({ preventScroll: true });
  input.click();
}

// --- What the host's page wants ---

// The names of countries and languages, in the words of the browser.
function names(codes, language, type) {
  try {
    const known = new Intl.DisplayNames([language], { type });
    return codes.map((code) => [code, known.of(code) ?? code]);
  } catch {
    return codes.map((code) => [code, code]);
  }
}

// The languages offered, in the order wished for; the page's own in any case.
function offer(languages) {
  const links = [...document.querySelectorAll("link[data-pack]")];
  const offered = [...languages];
  if (!offered.includes(language())) offered.unshift(language());
  for (const link of links) link.remove();
  for (const tag of offered) document.head.append(...links.filter((link) => link.dataset.pack === tag));
  for (const list of document.querySelectorAll("#first .languages ul")) {
    const items = [...list.children];
    const item = (tag) => items.filter((one) => one.firstElementChild.lang === tag);
    list.replaceChildren(...offered.flatMap(item));
  }
}

// In the document's own colours, or in those for a dark room. On paper, and for those who need more contrast, the guide's
// own are used.
function paint({ light, dark, root: both }) {
  if (!document.adoptedStyleSheets) return; // Safari before 16.4
  const rule = (properties) => `:root{${Object.entries(properties).map(([name, value]) => `${name}:${value}`).join(";")}}`;
  const on = (scheme, properties) =>
    `@media screen and (prefers-color-scheme:${scheme}) and (not (prefers-contrast:more)){${rule(properties)}}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule(both) + on("light", light) + on("dark", dark));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

// Who it is that shows the guide, and what they say of privacy: as text, above the guide, and told apart from its own.
function introduce({ name, header, privacy }) {
  const place = above();
  const put = () => {
    const own = privacy[language()];
    const lines = header && name ? [line(piece(name))] : [];
    if (own) {
      const [before, after] = LABELS[language()].whose.split("{name}");
      lines.push(line(before, piece(name), after), line(piece(own.text, own.lang)));
    }
    place.replaceChildren(...lines);
  };
  new MutationObserver(put).observe(root, { attributeFilter: ["data-language"] });
  put();
}

function line(...parts) {
  const paragraph = document.createElement("p");
  paragraph.append(...parts);
  return paragraph;
}

// What an organisation wrote. A name in another script than the page's keeps its own order.
function piece(text, lang = "") {
  const own = document.createElement("bdi");
  own.textContent = text;
  if (lang) own.lang = lang;
  return own;
}

// A place above the guide, as wide as it.
function above() {
  const place = document.createElement("div");
  place.style.cssText = "max-inline-size:var(--measure);margin-inline:auto;padding:var(--space-1) var(--space-2) 0";
  element("app").before(place);
  return place;
}

// Straight to the first question: with what must be known before it, from the page that is passed over.
function skipStart() {
  const known = above();
  known.append(...[...document.querySelectorAll("#first [data-first=start] .notice, #first [data-first=start] .safer")].map((part) => part.cloneNode(true)));
  document.querySelector("#first [data-first=start] .actions .button").click();
  const begun = () => {
    if (document.querySelector("#app [data-question]:not([data-question=danger])")) known.remove();
  };
  window.addEventListener("guide:drawn", begun);
}

// How high the frame is: a length that the page's own frame can have, or a number of pixels. As embed/loader.js reads it.
const HEIGHT = /^([\d.]|(min|max|clamp|calc)\()(?!.*(%|var|env))/;
const isHeight = (text) => HEIGHT.test(text) && (text > 0 || CSS.supports("height", text));

// What every element may have, and what a framework puts on it, is no wish. The loader itself uses the height.
const COMMON = /^(config|sandbox|height|lang|dir|id|class|style|title|hidden|role|slot|part|exportparts|is|nonce|tabindex|translate|inert|popover|accesskey|autofocus|contenteditable|draggable|enterkeyhint|inputmode|spellcheck|item(id|prop|ref|scope|type)|xmlns|on.*)$|[-:]/;

function wishes(options) {
  const asked = Object.entries(options).filter(([name]) => !COMMON.test(name));
  const fits = ([name, value]) => {
    const isShort = value.length <= LONGEST_OPTION;
    if (!isShort) complain(`@${name}`, `This has more than ${LONGEST_OPTION} characters. It is not used.`);
    return isShort;
  };
  return Object.fromEntries(asked.filter(fits));
}

// What does not come keeps nobody from the guide for long.
function inTime(promise) {
  return Promise.race([promise, new Promise((_, reject) => {
    setTimeout(reject, LOADING, new Error("What reads the configuration could not be loaded in time. Nothing of it is used."));
  })]);
}

async function load() {
  const { default: start, Configuration } = await import(CONFIGURE.script);
  await start({ module_or_path: new URL(CONFIGURE.wasm, import.meta.url) });
  return Configuration;
}

async function configure(config, options) {
  const Configuration = await inTime(load());
  const wanted = new Configuration(config, JSON.stringify(options));
  const report = JSON.parse(wanted.report());
  for (const { path, what } of report.faults) complain(path, what);
  for (const { path, what } of report.corrections) console.warn(`remedy-guide configuration, ${path}: ${what}`);
  paint(report);
  offer(report.languages);
  const { regions, languages } = report.codes;
  for (const link of document.querySelectorAll("link[data-pack]")) {
    const tag = link.dataset.pack;
    const called = Object.fromEntries([...names(regions, tag, "region"), ...names(languages, tag, "language")]);
    const own = wanted.words(tag, tag === "ar" ? "rtl" : "ltr", JSON.stringify(called), JSON.stringify(LABELS[tag]));
    if (own) link.dataset.own = own;
  }
  const exit = report.exit?.[language()] ?? report.exit?.["*"];
  if (exit) leave.href = exit;
  introduce(report);
  if (report.start === "question") skipStart();
}

// --- A page of the guide's own origin ---

// Such a page, and every script on it, could read what is answered here. Not meant is the preview, which is the guide's own.
function canBeRead() {
  const preview = new URL("../integrate/", import.meta.url).href;
  for (let page = window; page !== page.parent; page = page.parent) {
    try {
      if (!page.parent.location.href.startsWith(preview)) return true;
    } catch {
      // It is of another origin.
    }
  }
  return false;
}

// On a page of its own nobody looks in. The engine is never started here.
function leadAway() {
  console.error("remedy-guide: this page and the guide have one origin, so every script on it could read what visitors answer. "
    + "They get a link to the guide instead. Put the guide under a host name of its own, or put it here with `sandbox`.");
  for (const part of document.querySelectorAll("main, .starting")) part.style.display = "none";
  const link = document.createElement("a");
  Object.assign(link, { href: location.href, target: "_blank", rel: "noopener", textContent: LABELS[language()].open });
  above().append(line(link));
  return new Promise(() => {});
}

// Called before the engine is started: it draws with what was wished for. A fault here only means the guide's own looks.
export async function begin() {
  scrollAlone();
  watch();
  ready();
  if (canBeRead()) await leadAway();
  const message = await sent;
  if (!message) {
    if (isAwaited) complain("$", `The page did not say what it wants within ${PATIENCE / 1000} seconds. Nothing of it is used.`);
    return;
  }
  // The loader shows Leave itself, above the frame, where it stays in sight when the host's page scrolls. Whoever does not
  // say so has none.
  leave.parentElement.hidden = message.leave === "shown";
  const { height } = message.options;
  if (height !== undefined && !isHeight(height)) {
    complain("@height", `"${height.slice(0, 50)}" is no length, such as 600px or min(70vh, 40rem). It is not used.`);
  }
  const options = wishes(message.options);
  if (message.config || Object.keys(options).length > 0) {
    await configure(message.config, options).catch((error) => complain("$", error.message));
  }
}
