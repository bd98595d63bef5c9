// Checks scripts and stylesheets for the browsers that the project names (docs/decisions/0025), and for nothing else: what a
// rule here finds does not work, or looks different, in one of them. `cargo xtask check --only browsers` runs it, from the
// repository's root. The browsers stand in package.json.
//
// Not seen by it: methods of the document's own objects, and values of properties that it takes for any text. Those an old
// browser shows: `cargo xtask old-browsers`.

import css from "@eslint/css";
import compat from "eslint-plugin-compat";
import es from "eslint-plugin-es-x";

import about from "./package.json" with { type: "json" };

const { supported, oldest } = about.browserslist;

// What must work where the guide does not: as it is written, and as the build makes it small (xtask/src/check.rs).
const OLDEST = ["leave", "watch", "offline"].map((name) => `**/boot/${name}.js`);
const MODULES = ["boot/answers.js", "boot/country.js", "embed/frame.js", "embed/integrate/integrate.js"];

// These are used only where they are there.
const ASKED_FOR = [
  "trustedTypes", // boot/kept.js
  "Intl.Segmenter", // boot/speak.js: sentences are cut by their marks instead
  "document.adoptedStyleSheets", // embed/frame.js: an organisation's colours. Safari before 16.4 shows the guide's own
];
const ASKED_FOR_IN_OLDEST = [
  "navigator.languages", // boot/offline.js
  "history.scrollRestoration", // boot/offline.js sets it: nothing comes of it where nobody knows it
  "document.body", // wrong in the list: every browser has it
];

// Methods are told by their names alone, for nothing here knows of what kind a value is; so those that have a namesake which is
// older are left out: `filter` of an iterator, `repeat` of a text.
function languageRules(...names) {
  const all = Object.assign({}, ...names.map((name) => es.configs[`flat/${name}`].rules));
  const namesake = (rule) => /-iterator-prototype-|string-prototype-repeat$/.test(rule);
  return Object.fromEntries(Object.entries(all).filter(([rule]) => !namesake(rule)));
}

const scripts = (files, browsers, ecmaVersion, rules, polyfills) => ({
  files,
  languageOptions: { ecmaVersion, sourceType: "script" },
  plugins: { compat, "es-x": es },
  settings: { "es-x": { aggressive: true }, browsers, polyfills },
  rules: { "compat/compat": "error", ...rules },
});

// What all browsers had by the end of 2022 in one version or another (https://web.dev/baseline): half a year more than the
// oldest supported ones, which an old browser of that half year has shown to do no harm. What stands in @supports may be
// newer. So may these, each of which leaves something that can be read and used:
const styles = {
  files: ["**/*.css"],
  plugins: { css },
  language: "css/css",
  rules: {
    "css/use-baseline": [
      "error",
      {
        available: 2022,
        allowAtRules: ["page"], // margins of paper
        allowProperties: [
          "accent-color", // the browser's own colour
          "box-decoration-break", // on paper
          "content-visibility", // on paper: a part that is shut
          "forced-color-adjust", // in Safari, which has no forced colours
          "hyphens", // lines break elsewhere
          "mask", // beside -webkit-mask
          "outline", // with square corners in Safari
          "overscroll-behavior", // before Safari 16 a pull loads the page again
          "page", // on paper: which sheets lie on their side
          "print-color-adjust", // beside -webkit-print-color-adjust
          "resize", // of a field, on the page for webmasters
          "text-wrap", // headings' lines of unequal length
        ],
        allowPropertyValues: {
          "break-after": ["avoid"], // on paper
          float: ["inline-start", "inline-end"], // the settings stand above what they stand beside
          "font-family": ["ui-monospace"], // among others
        },
        // A wide screen shows one column, the settings stand above Back, the chosen line has only its mark.
        allowSelectors: ["has"],
      },
    ],
  },
};

export default [
  { ignores: ["**/node_modules/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    ...scripts(["**/*.js"], supported, 2021, languageRules("no-new-in-es2022", "no-new-in-es2023", "no-new-in-es2024", "no-new-in-es2025"), ASKED_FOR),
    ignores: OLDEST,
  },
  { files: MODULES.map((path) => `**/${path}`), languageOptions: { sourceType: "module" } },
  scripts(OLDEST, oldest, 5, languageRules("restrict-to-es5"), ASKED_FOR_IN_OLDEST),
  styles,
];
