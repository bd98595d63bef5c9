// Which country? Where the places are, a person may choose the country where the harm happened, and the one where the
// business has its home, and reads what exists there (content/places). Loaded when that is asked for (boot/saving.js).
// What is chosen stays on the page: it is told to no one, and gone with it.
(() => {
  "use strict";

  const PARTS = ["who", "first", "can", "cannot", "urgent"]; // of a body, in the order in which they are read
  const COMPLAIN = "bodies-complain"; // groups that are shown otherwise than the rest
  const BANKS = "bodies-banks";
  const EVERYWHERE = "region-world";
  const COUNTRIES = { harm: "country-harm", home: "country-home" }; // that can be chosen, and their labels
  const root = document.documentElement;
  const lists = {}; // by language
  let chosen; // the countries, once the list was asked for

  function make(tag, attributes, ...inside) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  }

  // Names come from the browser; one that knows none shows what it is asked for.
  function naming(type) {
    try {
      const names = new Intl.DisplayNames([root.dataset.language], { type });
      return (code) => names.of(code);
    } catch {
      return (code) => code;
    }
  }

  async function read() {
    const language = root.dataset.language;
    const link = document.querySelector(`link[data-pack="${language}"]`);
    lists[language] ??= await (await fetch(link.dataset.country)).json();
    return lists[language];
  }

  // A text with a date in it, whose numbers keep their order in every writing.
  function dated(text, date) {
    const [before, after] = text.split("{date}");
    return make("span", { class: "mind" }, before, make("bdi", { dir: "ltr" }, date), after);
  }

  // The list's text, in paragraphs.
  const paragraphs = (text) => text.split("\n\n").map((words) => make("p", {}, words));

  function select(name, label, countries, none, change) {
    const options = countries.map(([code, text]) => make("option", { value: code }, text));
    const element = make("select", { id: `country-${name}`, autocomplete: "off" }, make("option", { value: "" }, none), ...options);
    element.value = chosen[name];
    element.addEventListener("change", () => {
      chosen[name] = element.value;
      change();
    });
    return make("p", {}, make("label", { for: element.id }, label), element);
  }

  function about(body, { words }, languageName) {
    const label = (key) => make("p", { class: "label" }, words[key]);
    const inside = [];
    if (body.against) inside.push(make("p", { class: "mind" }, words[body.against]));
    for (const part of PARTS) {
      if (body[part]) inside.push(label(`bodies-${part}`), ...paragraphs(body[part]));
    }
    if (body.languages.length > 0) {
      const names = body.languages.map(languageName).join(", ") + (body.more_languages ? " …" : "");
      inside.push(label("bodies-languages"), make("p", {}, names));
    }
    // In a new tab, so that no answer is lost, and telling nothing of where it came from.
    const link = make("a", { href: body.href, target: "_blank", rel: "noopener noreferrer nofollow" }, words["bodies-link"]);
    const asOf = body.as_of ? [" ", dated(words["bodies-as_of"], body.as_of)] : [];
    inside.push(make("p", { class: "outside" }, link, ...asOf));
    return make("div", { "data-body": body.id }, make("details", { class: "place" }, make("summary", {}, body.name), ...inside));
  }

  // A body is for a person if anyone can go there, if it is there for the country of the harm, or if it looks at what
  // businesses of the other country do.
  function isFor(body, place, { countries }) {
    const listed = (code) => countries[code]?.includes(place);
    const { harm, home } = chosen;
    return body.any || listed(harm) || (body.homes && listed(home)) || body.home?.includes(home) || body.home?.includes(harm);
  }

  function results(list) {
    const { words, groups, bodies, notes, date } = list;
    const languageName = naming("language");
    const there = bodies.filter((body, place) => isFor(body, place, list));
    // What a country has of its own is in sight; what is the same for every country is folded.
    const folded = (key, inside) => make("details", { class: "bodies" }, make("summary", {}, `${words[key]} (${inside.length})`), ...inside);
    const parts = groups.flatMap((key, group) => {
      const told = (any) => there.filter((body) => body.group === group && Boolean(body.any) === any).map((body) => about(body, list, languageName));
      const [own, everywhere] = [told(false), told(true)];
      if (key === COMPLAIN) {
        const heading = own.length > 0 ? [make("h3", {}, words[key])] : [];
        return [...heading, ...own, folded(EVERYWHERE, everywhere)];
      }
      const all = [...own, ...everywhere];
      if (all.length === 0) return [];
      const part = folded(key, all);
      if (key === BANKS) part.firstChild.after(make("p", {}, words["bodies-banks.lead"]));
      return [part];
    });
    const said = [...new Set([chosen.harm, chosen.home])].map((code) => notes[code]).filter(Boolean);
    const told = new Date(date).toLocaleDateString(root.dataset.language, { dateStyle: "long", timeZone: "UTC" });
    return [
      make("p", { role: "status" }, words["country-found"].replace("{number}", there.length)),
      ...said.map((text) => make("div", { class: "notice" }, ...paragraphs(text))),
      ...["country-limits", "country-watched", "country-no-promise"].map((key) => make("p", {}, words[key])),
      ...parts,
      make("p", { class: "mind" }, words["country-as_of"].replace("{date}", told)),
      make("p", { class: "mind" }, words["country-territory"]),
    ];
  }

  async function show(place) {
    const list = await read();
    place.querySelector("section")?.remove();
    const button = place.querySelector("button");
    const nameOf = naming("region");
    const countries = Object.keys(list.countries).map((code) => [code, nameOf(code)]);
    countries.sort(([, one], [, other]) => one.localeCompare(other, root.dataset.language));
    const found = make("div", {});
    const change = () => found.replaceChildren(...results(list));
    const { words } = list;
    const heading = make("h2", { tabindex: "-1" }, button.textContent);
    const choices = Object.entries(COUNTRIES).map(([name, label]) => select(name, words[label], countries, words["country-none"], change));
    place.append(make("section", { lang: root.dataset.language }, heading, make("p", {}, words["country-lead"]), ...choices, found));
    change();
    button.hidden = true;
    return heading;
  }

  window.guideCountry = async (button) => {
    chosen ??= { harm: "", home: "" };
    (await show(button.parentElement)).focus();
  };

  // The page was drawn again: in another language, or for someone who comes back to it. Whoever begins again is someone else.
  window.addEventListener("guide:drawn", () => {
    if (document.querySelector("#app [data-page=start]")) chosen = undefined;
    const place = document.querySelector("#app [data-country]")?.parentElement;
    if (!place || !chosen || place.querySelector("section")?.lang === root.dataset.language) return;
    show(place).catch(console.error);
  });

  window.addEventListener("guide:leave", () => { chosen = undefined; });
})();
