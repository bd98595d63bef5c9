// The page for a webmaster (index.html). The form is the only state: what it says is read as a configuration, which is
// checked by the code that checks it in the guide, shown in the preview, and written as code to copy. Nothing is sent.
//   .field: a label, perhaps a hint, a control, and `.said`, where faults are told.
//   .texts: words that are the same in every language, or written for each.
//   [data-item]: a row that can be moved, and a contact removed.

const LANGUAGES = [
  { tag: "ar", name: "العربية", guide: "دليل" },
  { tag: "zh", name: "中文", guide: "指南" },
  { tag: "en", name: "English", guide: "Guide" },
  { tag: "fr", name: "Français", guide: "Guide" },
  { tag: "ru", name: "Русский", guide: "Путеводитель" },
  { tag: "es", name: "Español", guide: "Guía" },
];
const COLOURS = { accent: "Links and buttons", surface: "Background", text: "Text" };
// The guide's own, by the names that the stylesheets have for them.
const TOKENS = { accent: "--color-accent", surface: "--color-surface", text: "--color-ink" };
const LARGEST = 64 * 1024; // bytes
const tooLarge = (bytes) => `This is too large: ${bytes} bytes. A configuration has 64 KB (${LARGEST} bytes) at most.`;
const FAULT = "Put right"; // the word for a note on a fault
const PAUSE = 500; // milliseconds without a change, before it is checked and shown

const element = (id) => document.getElementById(id);
const build = document.body.dataset;
const base = new URL("..", document.baseURI).href;
const of = (path) => new URL(path, document.baseURI).href;
const form = element("choose");
const contacts = element("contacts");
const languages = element("languages");
const preview = element("preview");

const make = (template) => element(template).content.firstElementChild.cloneNode(true);
const ticked = (box) => [...box.querySelectorAll("input:checked")].map(({ value }) => value);
const chosen = (name) => document.querySelector(`input[name="${name}"]:checked`).value;
const plural = (count, one) => `${count} ${one}${count === 1 ? "" : "s"}`;

// --- Fields ---

const controlOf = (field) =>
  field.matches("fieldset") ? field : field.querySelector("input:not([type=color]), select, textarea");
// All that can be written is one line.
const textOf = (field) => controlOf(field).value.trim().replace(/\s*\n\s*/g, " ");
const fieldOf = (box, key) => box.querySelector(`.field[data-key="${key}"]`);

let ids = 0;

// Joins a field's label, hint and faults to its control.
function wire(field) {
  const control = controlOf(field);
  ids += 1;
  control.id ||= `field-${ids}`;
  const label = field.querySelector(":scope > label:not(.check)");
  if (label) label.htmlFor = control.id;
  const told = [...field.querySelectorAll(":scope > .hint, :scope > .echo, :scope > .said")];
  for (const [index, part] of told.entries()) part.id ||= `field-${ids}-${index}`;
  control.setAttribute("aria-describedby", told.map(({ id }) => id).join(" "));
}

// A copy of the field for each language, shown when the box below it is ticked.
function wireTexts(box) {
  const [one] = box.querySelectorAll(".field");
  const copies = LANGUAGES.map(({ tag, name }) => {
    const copy = one.cloneNode(true);
    copy.dataset.language = tag;
    const named = document.createElement("span");
    named.lang = tag;
    named.textContent = name;
    copy.querySelector("label").append(" – ", named);
    copy.querySelector(".hint")?.remove();
    controlOf(copy).lang = tag;
    return copy;
  });
  box.querySelector(".each-language").append(...copies);
}

function wireAll(box) {
  box.querySelectorAll(".texts").forEach(wireTexts);
  box.querySelectorAll(".field").forEach(wire);
}

// What a field is called, for someone who is elsewhere on the page.
function nameOf(field) {
  const number = field.closest("[data-item]")?.querySelector(".number")?.textContent;
  const name = field.querySelector("label:not(.check), legend, label").textContent.trim();
  return number ? `Contact ${number}, ${name}` : name;
}

// Tells beside a field what is wrong with it; with no notes, nothing.
function say(field, notes) {
  const said = field.querySelector(":scope > .said");
  said.textContent = notes.map(({ word, what }) => `${word}: ${what}`).join("\n");
  said.hidden = !notes.length;
  const control = controlOf(field);
  if (notes.some(({ word }) => word === FAULT)) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

// A list of notes, each with a link to its field, or with its path.
function list(place, notes) {
  place.replaceChildren(
    ...notes.map(({ word, path, what, field }) => {
      const item = document.createElement("li");
      const where = document.createElement(field ? "a" : "code");
      where.textContent = field ? nameOf(field) : path;
      if (field) where.href = `#${controlOf(field).id}`;
      item.append(`${word}: `, where, ` – ${what}`);
      return item;
    }),
  );
}

// --- Names of countries and languages ---

const SHAPES = { region: /^[a-z]{2}$/i, language: /^[a-z]{2,3}$/i };
const shaped = (code, kind) => (kind === "region" ? code.toUpperCase() : code.toLowerCase());
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const displays = Object.fromEntries(
  Object.keys(SHAPES).map((type) => [type, new Intl.DisplayNames(["en"], { type, fallback: "none" })]),
);
const known = {};

// The codes of two letters by their English names. Codes of another day lead to the same names and are left out.
function byName(kind) {
  if (known[kind]) return known[kind];
  const tag = (code) => (kind === "region" ? `und-${shaped(code, kind)}` : code);
  known[kind] = new Map();
  for (const code of letters.flatMap((a) => letters.map((b) => shaped(a + b, kind)))) {
    const name = displays[kind].of(code)?.toLowerCase();
    if (!name || known[kind].has(name) || Intl.getCanonicalLocales(tag(code))[0] !== tag(code)) continue;
    known[kind].set(name, code);
  }
  return known[kind];
}

// Codes, of codes and names with commas between. What is neither stays as it is: the check tells of it.
function codesIn(text, kind) {
  const parts = text.split(/[,;،、]/).map((part) => part.trim()).filter(Boolean);
  return parts.flatMap((part) => {
    const words = part.split(/\s+/);
    if (words.every((word) => SHAPES[kind].test(word))) return words.map((word) => shaped(word, kind));
    return byName(kind).get(part.toLowerCase()) ?? part;
  });
}

// --- From the form to a configuration ---

// All, if none is ticked.
const orAll = (tags) => (tags.length ? tags : LANGUAGES.map(({ tag }) => tag));
const nothing = (value) => value === undefined || value === "" || value.length === 0 || Object.keys(value).length === 0;
const orNothing = (value) => (nothing(value) ? undefined : value);

// Reads the form. `fields` tells which field a path of the configuration came from.
function read() {
  const fields = new Map();
  const field = (path) => {
    const found = form.querySelector(`.field[data-path="${path}"]`);
    fields.set(path, found);
    return found;
  };
  const text = (path) => textOf(field(path));
  const radius = text("$.radius");
  const font = text("$.font");
  const start = ticked(field("$.start"))[0];
  const configuration = {
    version: 1,
    name: orNothing(text("$.name")),
    privacy: readTexts(form.querySelector('[data-path="$.privacy"]'), "$.privacy", fields),
    header: controlOf(field("$.header")).checked ? undefined : false,
    languages: readLanguages(field("$.languages")),
    start: start === "start" ? undefined : start,
    colours: orNothing(readColours(field)),
    radius: /^\d+$/.test(radius) ? Number(radius) : orNothing(radius),
    font: font === "system" ? undefined : font,
    exit: readTexts(form.querySelector('[data-path="$.exit"]'), "$.exit", fields),
    contacts: orNothing(readContacts(fields)),
  };
  // What is undefined is not there, as in what will be written.
  return { configuration: JSON.parse(JSON.stringify(configuration)), fields };
}

function readTexts(box, path, fields) {
  const [one, ...each] = box.querySelectorAll(".field");
  const { shared } = box.dataset; // what the words for the other languages are called, if there may be such
  fields.set(path, one);
  const apart = box.querySelector(".each").checked;
  if (!apart && !shared) return orNothing(textOf(one));
  const texts = {};
  const take = (field, language) => {
    fields.set(language === "*" ? `${path}["*"]` : `${path}.${language}`, field);
    if (textOf(field)) texts[language] = textOf(field);
  };
  if (apart) for (const field of each) if (!field.hidden) take(field, field.dataset.language);
  if (shared) take(one, shared);
  return orNothing(texts);
}

function readLanguages(field) {
  const tags = orAll(ticked(field));
  return tags.join() === orAll([]).join() ? undefined : tags;
}

function readColours(field) {
  const ground = (path) => {
    const named = Object.keys(COLOURS).map((name) => [name, orNothing(textOf(field(`${path}.${name}`)))]);
    return Object.fromEntries(named.filter(([, colour]) => colour));
  };
  const dark = orNothing(ground("$.colours.dark"));
  return { ...ground("$.colours"), ...(dark && { dark }) };
}

// Rows with nothing in them are not there yet.
function readContacts(fields) {
  const found = [];
  for (const item of contacts.children) {
    const contact = readContact(item, `$.contacts[${found.length}]`, fields);
    if (contact) found.push(contact);
  }
  return found;
}

function readContact(item, path, fields) {
  const field = (key) => {
    fields.set(`${path}.${key}`, fieldOf(item, key));
    return fieldOf(item, key);
  };
  const text = (key) => orNothing(textOf(field(key)));
  const texts = (key) => readTexts(item.querySelector(`.texts[data-key="${key}"]`), `${path}.${key}`, fields);
  const codes = (key) => orNothing(codesIn(textOf(field(key)), field(key).dataset.codes));
  const readers = orAll(ticked(field("for")));
  const contact = {
    name: text("name"),
    helps: texts("helps"),
    countries: codes("countries"),
    for: readers.length === LANGUAGES.length ? undefined : readers,
    speaks: codes("speaks"),
    hours: texts("hours"),
    phone: text("phone"),
    link: text("link"),
  };
  fields.set(path, fieldOf(item, "name"));
  return Object.values(contact).every((value) => value === undefined) ? undefined : contact;
}

// --- From a configuration to the form ---

// Only for one without faults.
function fill(configuration) {
  form.reset();
  contacts.replaceChildren();
  const set = (path, value) => {
    if (value !== undefined) controlOf(form.querySelector(`.field[data-path="${path}"]`)).value = value;
  };
  set("$.name", configuration.name);
  set("$.radius", configuration.radius);
  set("$.font", configuration.font);
  element("header").checked = configuration.header ?? true;
  form.querySelector(`input[name="start"][value="${configuration.start ?? "start"}"]`).checked = true;
  for (const name of Object.keys(COLOURS)) {
    set(`$.colours.${name}`, configuration.colours?.[name]);
    set(`$.colours.dark.${name}`, configuration.colours?.dark?.[name]);
  }
  fillTexts(form.querySelector('[data-path="$.privacy"]'), configuration.privacy);
  fillTexts(form.querySelector('[data-path="$.exit"]'), configuration.exit);
  fillLanguages(configuration.languages ?? orAll([]));
  for (const contact of configuration.contacts ?? []) fillContact(addContact(), contact);
}

function fillTexts(box, texts) {
  const [one, ...each] = box.querySelectorAll(".field");
  const apart = typeof texts === "object" && Object.keys(texts).some((language) => language !== box.dataset.shared);
  box.querySelector(".each").checked = apart;
  controlOf(one).value = (typeof texts === "string" ? texts : texts?.[box.dataset.shared]) ?? "";
  for (const field of each) controlOf(field).value = (apart && texts[field.dataset.language]) || "";
}

// Those offered first, in their order.
function fillLanguages(tags) {
  const tagOf = (row) => row.querySelector("input").value;
  const rank = (row) => (tags.includes(tagOf(row)) ? tags.indexOf(tagOf(row)) : tags.length);
  const rows = [...languages.children].sort((a, b) => rank(a) - rank(b));
  for (const row of rows) row.querySelector("input").checked = tags.includes(tagOf(row));
  languages.append(...rows);
}

function fillContact(item, contact) {
  for (const key of ["name", "phone", "link"]) controlOf(fieldOf(item, key)).value = contact[key] ?? "";
  for (const key of ["countries", "speaks"]) {
    const field = fieldOf(item, key);
    controlOf(field).value = (contact[key] ?? []).join(", ");
  }
  for (const key of ["helps", "hours"]) fillTexts(item.querySelector(`.texts[data-key="${key}"]`), contact[key]);
  const readers = contact.for ?? orAll([]);
  for (const box of fieldOf(item, "for").querySelectorAll("input")) box.checked = readers.includes(box.value);
}

// --- Checking ---

const checker = import(of(build.configure)).then(async (module) => {
  await module.default({ module_or_path: of(build.configureWasm) });
  return module.Configuration;
});
checker.catch((why) => console.error(why));

// What the guide would say to this text: `{ faults, corrections, … }`.
async function check(text) {
  const Configuration = await checker;
  const configuration = new Configuration(text, "{}");
  try {
    return JSON.parse(configuration.report());
  } finally {
    configuration.free();
  }
}

// The field that a path came from: its own, or that of the nearest part around it.
function fieldAt(path, fields) {
  const parts = path.match(/\$|\.[^.[]+|\[[^\]]*\]/g) ?? [];
  const around = parts.map((_, length) => parts.slice(0, parts.length - length).join(""));
  return fields.get(around.find((one) => fields.has(one)));
}

// Someone who is still writing a contact knows that it is not finished.
const unfinished = (field) => {
  const row = field.closest("[data-item]");
  return row?.contains(document.activeElement) && !field.matches("fieldset") && !textOf(field);
};

// What a report says, as notes in one list.
const notesOf = ({ faults, corrections }) => [
  ...faults.map((note) => ({ ...note, word: FAULT })),
  ...corrections.map((note) => ({ ...note, word: "Changed" })),
];

const counted = (notes) => {
  const faults = notes.filter(({ word }) => word === FAULT).length;
  const changes = notes.length - faults;
  return [
    faults
      ? `${plural(faults, "thing")} to put right. What has a fault is left out, and the rest works.`
      : "No fault was found.",
    changes ? `${plural(changes, "colour")} changed, so that text stays readable.` : "",
  ].join(" ").trim();
};

// Tells of faults and changes beside the fields, and of all of them where the code is.
function tell(report, fields) {
  const notes = notesOf(report)
    .map((note) => ({ ...note, field: fieldAt(note.path, fields) }))
    .filter(({ field }) => !field || !unfinished(field));
  for (const field of form.querySelectorAll(".field")) say(field, notes.filter((note) => note.field === field));
  list(element("faults"), notes);
  status("state", counted(notes));
}

// A status is only set when it says something else: a screen reader reads it each time.
function status(id, words) {
  if (element(id).textContent !== words) element(id).textContent = words;
}

// --- The code to copy ---

const attribute = (text) => text.replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
// Inside single quotes. Nothing is left that an editor of web pages could take for HTML, or change.
const inAttribute = (json) =>
  json.replace(/[&'<>]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

// For a site whose policy allows no styles in the code, the width and a height as attributes too.
const SIZE = 'width="100%" height="700" style="height:80vh;border:0"';

function codes(configuration, address) {
  const tag = textOf(element("lang"));
  const { guide } = LANGUAGES.find((language) => language.tag === tag);
  const own = attribute(`${base}${tag}/`);
  const source = `src="${attribute(of(build.loader))}" integrity="${attribute(build.integrity)}"`;
  const script = `<script ${source} crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>`;
  const placed = (config) => `${script}\n<remedy-guide lang="${tag}"${config}><a href="${own}">${guide}</a></remedy-guide>`;
  const json = JSON.stringify(configuration);
  return {
    "code-inline": placed(json === '{"version":1}' ? "" : ` config='${inAttribute(json)}'`),
    "code-file": placed(` config="${attribute(address)}"`),
    "code-plain": `<iframe src="${own}" title="${guide}" lang="${tag}" ${SIZE} referrerpolicy="no-referrer"></iframe>`,
  };
}

// Where the file is, as a policy names it.
function originOf(address) {
  try {
    return new URL(address).origin;
  } catch {
    return "'self'";
  }
}

async function copy(button) {
  const code = element(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(code.textContent);
    status("copied", "Copied.");
    setTimeout(status, 5000, "copied", "");
  } catch {
    getSelection().selectAllChildren(code);
    status("copied", "This browser does not let a page copy. The code is selected: copy it with your keyboard or menu.");
  }
}

// With the schema, by which an editor can check and explain it.
const written = (configuration) =>
  `${JSON.stringify({ $schema: of("configuration.schema.json"), ...configuration }, null, 2)}\n`;

function download() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([written(read().configuration)], { type: "application/json" }));
  link.download = "guide.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  unsaved = false;
}

// --- The preview ---

let shown; // what the preview was made with

// Puts the guide into the made-up page, anew if something has changed.
function show(configuration) {
  const page = preview.contentDocument;
  const place = page?.getElementById("guide");
  if (!place) return;
  const wanted = { lang: chosen("seen") || textOf(element("lang")), config: JSON.stringify(configuration) };
  if (JSON.stringify(wanted) === shown && place.firstChild) return;
  shown = JSON.stringify(wanted);
  // A page is written as its guide is.
  Object.assign(page.documentElement, { lang: wanted.lang === "ar" ? "ar" : "en", dir: wanted.lang === "ar" ? "rtl" : "ltr" });
  const guide = page.createElement("remedy-guide");
  for (const [name, value] of Object.entries(wanted)) guide.setAttribute(name, value);
  place.replaceChildren(guide);
}

// A guide that opens with the first question takes the focus when it has started. It is given back to whoever did not go
// there, by the pointer or by Tab.
function keepFocus() {
  let last;
  let tabbed;
  document.addEventListener("keydown", ({ key }) => {
    tabbed = key === "Tab";
  });
  document.addEventListener("focusin", ({ target }) => {
    last = target;
    tabbed = false;
  });
  // Only a moment later is it known where it went.
  window.addEventListener("blur", () => setTimeout(() => {
    if (document.activeElement === preview && !tabbed && !preview.matches(":hover")) last?.focus({ preventScroll: true });
  }));
}

// Whoever leaves, leaves the page empty.
function opened() {
  const body = preview.contentDocument?.body;
  if (!body?.querySelector("#guide")) return;
  new MutationObserver(() => {
    if (body.querySelector("#guide")) return;
    element("frame").hidden = true;
    element("left").hidden = false;
    element("again").focus();
  }).observe(body, { childList: true });
  show(read().configuration);
}

function again() {
  element("left").hidden = true;
  element("frame").hidden = false;
  preview.src = "preview.html";
  preview.focus();
}

function view() {
  Object.assign(element("frame").dataset, { width: chosen("width"), scheme: chosen("scheme") });
}

// --- Checking a file ---

let checkedText;

async function checkText(text) {
  // Without what a file may begin with: spaces, and a mark of its encoding.
  checkedText = text.trim();
  element("use").hidden = true;
  list(element("found"), []);
  const size = new Blob([text]).size;
  if (!text.trim()) return status("checked", "There is nothing to check yet.");
  if (size > LARGEST) return status("checked", tooLarge(size));
  try {
    const report = await check(text);
    if (text.trim() !== checkedText) return;
    list(element("found"), notesOf(report));
    element("use").hidden = report.faults.length > 0;
    status("checked", counted(notesOf(report)));
  } catch {
    status("checked", "The check could not be loaded. Please load this page again.");
  }
}

async function readFile() {
  const [file] = element("file").files;
  if (!file) return;
  if (file.size > LARGEST) return status("checked", tooLarge(file.size));
  element("pasted").value = await file.text();
  checkText(element("pasted").value);
}

function use() {
  fill(JSON.parse(checkedText));
  changed();
  element("choose-title").tabIndex = -1;
  element("choose-title").focus();
}

// --- Rows ---

function addContact() {
  const item = make("contact");
  wireAll(item);
  const boxes = LANGUAGES.map(({ tag, name }) => checkbox(tag, name));
  item.querySelector(".of-languages").append(...boxes);
  contacts.append(item);
  return item;
}

function checkbox(tag, name) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", value: tag, defaultChecked: true });
  label.className = "check";
  label.lang = tag;
  label.append(box, ` ${name}`);
  return label;
}

const rowName = (item) => item.querySelector(".name").textContent;

function move(button) {
  const item = button.closest("[data-item]");
  const earlier = button.dataset.move === "-1";
  const other = earlier ? item.previousElementSibling : item.nextElementSibling;
  if (other) other[earlier ? "before" : "after"](item);
  button.focus();
  const place = [...item.parentElement.children].indexOf(item) + 1;
  status("moved", `${rowName(item)}: ${place} of ${item.parentElement.children.length}`);
}

let removed; // the contact removed last, and where it was

function remove(button) {
  const item = button.closest("[data-item]");
  removed = { item, place: [...contacts.children].indexOf(item) };
  item.remove();
  element("put-back").hidden = false;
  element("put-back").focus();
  status("moved", `${rowName(item)}: removed`);
}

function putBack() {
  const { item, place } = removed;
  contacts.insertBefore(item, contacts.children[place] ?? null);
  element("put-back").hidden = true;
  controlOf(item.querySelector(".field")).focus();
}

// --- What follows from a change ---

// What must be right at once: which parts are shown, names of buttons, the swatches, the codes that were understood.
function arrange() {
  const tags = orAll(ticked(languages));
  for (const box of document.querySelectorAll(".texts")) {
    const [one, ...each] = box.querySelectorAll(".field");
    const apart = box.querySelector(".each").checked;
    one.hidden = apart && !box.dataset.shared;
    box.querySelector(".each-language").hidden = !apart;
    for (const field of each) field.hidden = !tags.includes(field.dataset.language);
  }
  for (const [index, item] of [...contacts.children].entries()) {
    item.querySelector(".number").textContent = index + 1;
    const name = textOf(fieldOf(item, "name")) || `Contact ${index + 1}`;
    for (const place of item.querySelectorAll(".name")) place.textContent = name;
  }
  for (const field of form.querySelectorAll("[data-codes]")) {
    const echo = field.querySelector(".echo");
    const kind = field.dataset.codes;
    const codes = codesIn(textOf(field), kind).filter((code) => SHAPES[kind].test(code));
    echo.textContent = codes.map((code) => displays[kind].of(code) ?? code).join(", ");
    echo.hidden = !codes.length;
  }
  for (const pair of form.querySelectorAll(".pair")) {
    const [swatch, text] = pair.children;
    swatch.value = longColour(text.value.trim()) ?? swatch.defaultValue;
  }
}

// #abc and #aabbcc as a swatch takes them.
function longColour(text) {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(text)) return text.toLowerCase().replace(/[0-9a-f]/g, "$&$&");
  return undefined;
}

let unsaved = false; // since the last download
let pausing;

function changed() {
  arrange();
  clearTimeout(pausing);
  pausing = setTimeout(refresh, PAUSE);
}

// What follows after a pause: the code, the check, the preview.
async function refresh() {
  const { configuration, fields } = read();
  const address = textOf(element("address")) || "guide.json";
  for (const [id, code] of Object.entries(codes(configuration, address))) element(id).textContent = code;
  for (const place of document.querySelectorAll(".config-origin")) place.textContent = originOf(address);
  show(configuration);
  try {
    tell(await check(JSON.stringify(configuration)), fields);
  } catch {
    status("state", "The settings could not be checked: please load this page again. The code is written all the same.");
  }
}

// --- The start ---

// The guide's own colours, from its stylesheet: [by day, in the dark].
function ownColours() {
  const rules = [...document.styleSheets].find(({ href }) => href?.endsWith("/tokens.css"))?.cssRules ?? [];
  const dark = [...rules].find((rule) => rule.conditionText?.includes("dark"))?.cssRules ?? [];
  return [rules, dark].map((some) => [...some].find((rule) => rule.selectorText === ":root")?.style);
}

function addColours(id, path, own) {
  for (const [name, words] of Object.entries(COLOURS)) {
    const field = make("colour");
    field.dataset.path = `${path}.${name}`;
    field.querySelector("label").textContent = words;
    const [swatch] = field.querySelector(".pair").children;
    swatch.defaultValue = longColour(own?.getPropertyValue(TOKENS[name]).trim() ?? "") ?? "#000000";
    swatch.setAttribute("aria-label", `${words}: pick`);
    element(id).append(field);
  }
}

function addLanguages() {
  for (const { tag, name } of LANGUAGES) {
    const option = new Option(name, tag, tag === "en", tag === "en");
    option.lang = tag;
    element("lang").querySelector("select").append(option);
    const item = make("language");
    item.querySelector("input").value = tag;
    for (const place of item.querySelectorAll(".of, .name")) {
      place.textContent = name;
      place.lang = tag;
    }
    languages.append(item);
  }
}

function listen() {
  document.addEventListener("input", ({ target }) => {
    if (target.type === "color") target.nextElementSibling.value = target.value;
    if (target.name === "width" || target.name === "scheme") return view();
    if (form.contains(target)) unsaved = true;
    changed();
  });
  // A contact is finished when the focus goes elsewhere.
  contacts.addEventListener("focusout", changed);
  const actions = {
    add: () => controlOf(addContact().querySelector(".field")).focus(),
    "put-back": putBack,
    again,
    download,
    "check-now": () => checkText(element("pasted").value),
    use,
  };
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    actions[button.id]?.();
    if (button.dataset.move) move(button);
    if ("remove" in button.dataset) remove(button);
    if (button.dataset.copy) copy(button);
    if (form.contains(button)) changed();
  });
  element("file").addEventListener("change", readFile);
  preview.addEventListener("load", opened);
  // What was typed is nowhere else.
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
}

addLanguages();
const [light, dark] = ownColours();
addColours("light", "$.colours", light);
addColours("dark", "$.colours.dark", dark);
wireAll(document);
document.querySelector('[name="scheme"][value="dark"]').checked = matchMedia("(prefers-color-scheme: dark)").matches;
for (const place of document.querySelectorAll(".origin")) place.textContent = new URL(base).origin;
view();
keepFocus();
listen();
arrange();
refresh();
opened();
