// The package without the engine in it: webpack puts the engine beside what it builds.

import { assess, init } from "remedy-engine/bare";

init(new URL("remedy-engine/engine_bg.wasm", import.meta.url))
  .then(() => console.log(assess({ harm: ["none"] }).status.value))
  .catch((error) => console.log(String(error)));
