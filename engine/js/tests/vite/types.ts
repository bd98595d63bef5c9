// What the types allow, and what they refuse: a line after `@ts-expect-error` that is no error is one itself.

import {
  AnswersError,
  assess,
  findings,
  init,
  next,
  open,
  places,
  questions,
  themes,
  whatIf,
  type Answers,
  type Change,
  type Condition,
  type FindingId,
  type PlaceId,
  type QuestionId,
  type Reason,
  type ThemeId,
} from "remedy-engine";

export const good: Answers = { danger: "unsure", role: "family", family_tie: "dependant", harm: ["health", "work"] };
export const still: Answers = { role: undefined };
export const change: Change = { role: "self", family_tie: null };
export const reason: Reason = "harm=health";

// @ts-expect-error no such question
export const colour: Answers = { colour: "red" };
// @ts-expect-error no such option
export const nobody: Answers = { role: "nobody" };
// @ts-expect-error an option of another question
export const elsewhere: Answers = { harm: ["company"] };
// @ts-expect-error one option, where the question takes a list
export const bare: Answers = { harm: "health" };
// @ts-expect-error a list, where the question takes one option
export const list: Answers = { role: ["self"] };
// @ts-expect-error only a change takes back
export const taken: Answers = { role: null };
// @ts-expect-error an option of another question
export const unreason: Reason = "harm=company";
// @ts-expect-error no such finding
export const finding: FindingId = "right.happiness";

export async function use(): Promise<FindingId[]> {
  await init();
  await init(new Uint8Array());
  // @ts-expect-error a number is no source
  await init(7);

  const { status, elements, findings: found, places: named, asked } = assess(good);
  // @ts-expect-error no such status
  if (status.value === "perhaps") return [];
  const reading: "own" | "another" = status.reading;
  // @ts-expect-error no such place
  named.moon;
  const first: readonly PlaceId[] = places().map(({ id }) => id).filter((id) => named[id].value === "yes");
  const theme: ThemeId | undefined = themes().find((theme) => theme.findings.includes("right.privacy"))?.id;
  // @ts-expect-error a result is not to be changed
  asked.push("role");
  // @ts-expect-error no such element
  elements.weather;

  const from: "fits" | "may_be_included" | "unclear" | "does_not_fit" | undefined = whatIf(good, change).status?.from;
  const after: QuestionId | null = next(good, open(good)[0]);
  // @ts-expect-error no such question
  next(good, "colour");

  return findings()
    .filter(({ id, clauses }) => from && after && reading && first && theme && found[id].value === "yes" && clauses.includes("4.2(c)"))
    .map(({ id }) => id);
}

// The kind tells what the options are.
export function tie(): readonly ("immediate_family" | "dependant" | "other_family" | "other" | "unsure")[] {
  for (const question of questions()) {
    if (question.id === "family_tie") {
      const kind: "one" = question.kind;
      return kind && question.options;
    }
  }
  return [];
}

// What leaves a condition open is there only where something does.
export const leftOpen = (condition: Condition): readonly string[] => ("has" in condition ? (condition.has.open ?? []) : []);

// Every form of a condition is dealt with, or this does not compile.
export function holds(condition: Condition, chosen: (question: QuestionId) => readonly string[]): boolean {
  if ("has" in condition) {
    const options: readonly string[] = condition.has.options;
    return chosen(condition.has.question).some((option) => options.includes(option));
  }
  if ("any" in condition) return condition.any.some((part) => holds(part, chosen));
  if ("all" in condition) return condition.all.every((part) => holds(part, chosen));
  if ("not" in condition) return !holds(condition.not, chosen);
  return condition.always;
}

export const told = (error: unknown): readonly string[] => (error instanceof AnswersError ? error.faults : []);
