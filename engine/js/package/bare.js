// The package's front door without the engine in it: objects in, objects out. The engine itself takes and gives JSON text.

import * as engine from "./engine.js";

let started;
let ready = false;

/** Gets the engine ready. Called again, it does nothing more; after a failure, it tries again. */
export function init(source) {
  started ??= load(source).catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function load(source) {
  const made = await instance(await source);
  // Of bytes, WebAssembly makes a module beside the instance.
  engine.__wbg_set_wasm((made.instance ?? made).exports);
  ready = true;
}

async function instance(source) {
  if (source === undefined) {
    throw new Error("There is no engine in `remedy-engine/bare`: give it to `init`, or import `remedy-engine`");
  }
  if (typeof source === "string" || isA("URL", source) || isA("Request", source)) {
    return instance(await fetch(source));
  }
  if (isA("Response", source)) {
    if (!source.ok) {
      throw new Error(`The engine could not be fetched: ${source.status} from ${source.url}`);
    }
    // Not while it arrives: that would need a server that knows the type of WebAssembly.
    return WebAssembly.instantiate(await source.arrayBuffer(), {});
  }
  return WebAssembly.instantiate(source, {});
}

// Not every place has every class.
const isA = (name, value) => typeof globalThis[name] === "function" && value instanceof globalThis[name];

/** Answers, or a change of them, that cannot be read: `faults` names everything that is wrong. */
export class AnswersError extends Error {
  name = "AnswersError";

  constructor(faults) {
    super(`These answers cannot be read: ${faults.join("; ")}`);
    this.faults = faults;
  }
}

export const assess = (answers) => call("assess", text(answers));
export const whatIf = (answers, change) => call("whatIf", text(answers), text(change));
export const next = (answers, after) =>
  call("next", text(answers), after === undefined ? undefined : String(after));
export const previous = (answers, before) => call("previous", text(answers), String(before));
export const open = (answers) => call("open", text(answers));
export const questions = () => call("questions");
export const elements = () => call("elements");
export const findings = () => call("findings");
export const places = () => call("places");
export const themes = () => call("themes");

function call(name, ...input) {
  if (!ready) {
    throw new Error("The engine is not ready: call `await init()` first");
  }
  const output = JSON.parse(engine[name](...input));
  if (output?.error) {
    throw new AnswersError(output.error);
  }
  return output;
}

// What JSON cannot say, such as undefined, gives no text; the engine then tells that it is no object.
const text = (value) => JSON.stringify(value) ?? "null";
