// The package's front door at a network's edge, where nothing may be made a program of while it runs: the platform
// compiles the engine beforehand.

import engine from "./engine_bg.wasm?module";
import { init as start } from "./bare.js";

export * from "./bare.js";

export const init = (source = engine) => start(source);
