// The package's front door with the engine in it, as text: no tool has to find, copy or serve a second file.

import { init as start } from "./bare.js";
import { base64 } from "./bytes.js";

export * from "./bare.js";

export const init = (source) => start(source === undefined ? bytes() : source);

const bytes = () => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
