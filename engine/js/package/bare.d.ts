// The types of the package without the engine in it: the same, but that `init` must be given the engine.

import type { Source } from "./index.js";

export * from "./index.js";

/** Gets the engine ready, as in the whole package: from where you say. */
export function init(source: Source): Promise<void>;
