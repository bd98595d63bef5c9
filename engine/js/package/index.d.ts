// The types of the package. The names in them are made from the engine: see ids.d.ts.

import type {
  ClauseId,
  ElementId,
  FindingId,
  FindingKind,
  ManyOptions,
  OneOptions,
  PlaceId,
  Reading,
  SectionId,
  Status,
  TernaryOptions,
  ThemeId,
  Truth,
} from "./ids.js";

export type {
  ClauseId,
  ElementId,
  FindingId,
  FindingKind,
  PlaceId,
  Reading,
  SectionId,
  Status,
  ThemeId,
  Truth,
} from "./ids.js";

/** The options of each question. */
export interface Options extends TernaryOptions, OneOptions, ManyOptions {}

/** A question's name. */
export type QuestionId = keyof Options;

/**
 * What a person has answered. A question that is left out is unanswered; so is one that is undefined.
 * A list is not empty, has nothing twice, and an exclusive option stands in it alone: this is checked when reading.
 */
export type Answers = {
  readonly [Q in QuestionId]?: Q extends keyof ManyOptions ? readonly Options[Q][] : Options[Q];
};

/** An answer that decides something: `harm=health`. */
export type Reason = { [Q in QuestionId]: `${Q}=${Options[Q]}` }[QuestionId];

/** A value with the answers that decide it, or the questions that would. Both lists are sorted by name. */
export interface Explained<Value> {
  readonly value: Value;
  readonly because: readonly Reason[];
  readonly missing: readonly QuestionId[];
}

/**
 * Whether the draft's definition of a victim fits, and of whom that is read. The reading is `another` where only the tie
 * to the person harmed is ruled out: the definition fits that person, or may. Then do not say that it does not fit.
 */
export interface ExplainedStatus extends Explained<Status> {
  readonly reading: Reading;
}

/** What follows from the answers. */
export interface Assessment {
  readonly status: ExplainedStatus;
  /** The parts of the definition. */
  readonly elements: { readonly [Id in ElementId]: Explained<Truth> };
  /** Whether the answers point to each right, form of remedy, support and protection. */
  readonly findings: { readonly [Id in FindingId]: Explained<Truth> };
  /** Whether each kind of place to turn to today is named first: the guide's own advice, not the draft's. */
  readonly places: { readonly [Id in PlaceId]: Explained<Truth> };
  /** The questions that are asked, given these answers, in order. */
  readonly asked: readonly QuestionId[];
}

/** Whether the answer to a question has any of some options. */
export interface Has<Q extends QuestionId> {
  readonly question: Q;
  readonly options: readonly Options[Q][];
  /** Chosen with none of `options`, these leave the condition open. Not there if none does. */
  readonly open?: readonly Options[Q][];
}

/** A condition on the answers. One on an unanswered question is neither yes nor no. */
export type Condition =
  | { readonly always: true }
  | { [Q in QuestionId]: { readonly has: Has<Q> } }[QuestionId]
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  /** Holds unless the inner condition is yes. */
  | { readonly not: Condition };

/** One question with all that is needed to ask it, but for the words. */
export interface QuestionOf<Q extends QuestionId> {
  readonly id: Q;
  /** `ternary`: yes, no or unsure; `one`: one option; `many`: a list of one or more. */
  readonly kind: Q extends keyof ManyOptions ? "many" : Q extends keyof OneOptions ? "one" : "ternary";
  readonly section: SectionId;
  /** What can be answered, in order. */
  readonly options: readonly Options[Q][];
  /** Those of them that stand alone in a list. */
  readonly exclusive: readonly Options[Q][];
  /** Those of them that decide nothing, as if the question were unanswered: `unsure`, `prefer_not`. */
  readonly undecided: readonly Options[Q][];
  readonly askedWhen: Condition;
  /** The clauses that the question draws on. */
  readonly clauses: readonly ClauseId[];
}

/** A question: its `id` and its `kind` tell which one. */
export type Question = { [Q in QuestionId]: QuestionOf<Q> }[QuestionId];

/** A part of the definition of a victim. */
export interface Element {
  readonly id: ElementId;
  /** The clauses of Articles 1, 4 and 7 that it stands in. */
  readonly clauses: readonly ClauseId[];
  /** Clauses of other Articles that bear on it. */
  readonly related: readonly string[];
  /** When the answers meet it. */
  readonly yesWhen: Condition;
}

/** Something that can follow from the answers. */
export interface Finding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  /** The clauses of Articles 1, 4 and 7 that it rests on. */
  readonly clauses: readonly ClauseId[];
  /** Clauses of other Articles that bear on it. */
  readonly related: readonly string[];
  /** When the answers point to it. */
  readonly yesWhen: Condition;
}

/** A kind of place to turn to today. */
export interface Place {
  readonly id: PlaceId;
  /** When it is named first. */
  readonly yesWhen: Condition;
}

/** What findings are gathered in, so that there is less to read. Its value is the best of its findings': yes, unknown, no. */
export interface Theme {
  readonly id: ThemeId;
  readonly findings: readonly FindingId[];
}

/** A change of answers: those that it names are given anew, or taken back by null. */
export type Change = { readonly [Q in QuestionId]?: Answers[Q] | null };

/** A value that a change of answers changes. */
export interface Changed<Id, Value> {
  readonly id: Id;
  readonly from: Value;
  readonly to: Value;
}

/** All that a change of answers changes. */
export interface Difference {
  /** Null if the status stays. */
  readonly status: { readonly from: Status; readonly to: Status } | null;
  /** Null if the status's reading stays. */
  readonly reading: { readonly from: Reading; readonly to: Reading } | null;
  readonly elements: readonly Changed<ElementId, Truth>[];
  readonly findings: readonly Changed<FindingId, Truth>[];
  readonly places: readonly Changed<PlaceId, Truth>[];
  /** Questions that are asked only after the change. */
  readonly newlyAsked: readonly QuestionId[];
  /** Questions that are asked only before it. */
  readonly noLongerAsked: readonly QuestionId[];
}

/** Input that cannot be read. */
export class AnswersError extends Error {
  readonly name: "AnswersError";
  /** Everything that is wrong, each with its place: `harm[1]: no such option: "helth"`. */
  readonly faults: readonly string[];
  constructor(faults: readonly string[]);
}

/**
 * Where the engine can come from: an address (a string, `URL` or `Request`), the `Response` from there, the bytes, the
 * `WebAssembly.Module`, or a promise of one of these. The type says less, so that it also serves without the DOM's types.
 */
export type Source = string | object;

/**
 * Gets the engine ready: to be awaited before anything else is called. Called again, it does nothing more; after a
 * failure, it tries again.
 * Without a source, it is the engine that the package holds.
 */
export function init(source?: Source): Promise<void>;

/** What follows from the answers. Throws an {@link AnswersError} if they cannot be read. */
export function assess(answers: Answers): Assessment;

/** What a change of the answers changes. Throws an {@link AnswersError} if either cannot be read. */
export function whatIf(answers: Answers, change: Change): Difference;

/** The asked question after this one, or the first one if none is named; null after the last. */
export function next(answers: Answers, after?: QuestionId): QuestionId | null;

/** The asked question before this one; null before the first. */
export function previous(answers: Answers, before: QuestionId): QuestionId | null;

/** The asked questions that are still open: unanswered, or answered with an option that decides nothing. */
export function open(answers: Answers): readonly QuestionId[];

/** Every question, in the order in which they are asked. */
export function questions(): readonly Question[];

/** Every part of the definition of a victim. */
export function elements(): readonly Element[];

/** Everything that can follow from the answers. */
export function findings(): readonly Finding[];

/** Every kind of place to turn to today, in the order in which they are shown. */
export function places(): readonly Place[];

/** Every theme, in the order in which they are shown. */
export function themes(): readonly Theme[];
