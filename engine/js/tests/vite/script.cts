// The types for a script that requires the package, where a script cannot require a module.

import { AnswersError, assess, init, type Answers, type FindingId } from "remedy-engine";
import bare = require("remedy-engine/bare");

export const answers: Answers = { harm: ["health"] };
export const finding: FindingId = "right.claim";
export const started: Promise<void> = init();
export const faults = (error: unknown) => (error instanceof AnswersError ? error.faults : []);
export const status = (): string => assess(answers).status.value;

export const fetched: Promise<void> = bare.init("/engine_bg.wasm");
// @ts-expect-error it holds no engine
export const nothing: Promise<void> = bare.init();
// @ts-expect-error no such question
export const colour: Answers = { colour: "red" };
