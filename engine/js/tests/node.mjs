// Tries the package in Node.js as npm installed it. Beside this file lie answers, one JSON object a line, and what the
// `assess` command wrote for each.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import {
  AnswersError,
  assess,
  elements,
  findings,
  init,
  next,
  open,
  places,
  previous,
  questions,
  themes,
  whatIf,
} from "remedy-engine";

const lines = (name) => readFileSync(new URL(name, import.meta.url), "utf8").trimEnd().split("\n");
const written = lines("assessed.jsonl");
const tried = lines("answers.jsonl").map((line, index) => ({ answers: JSON.parse(line), expected: written[index] }));
const isBad = ({ expected }) => expected.startsWith('{"error":');
const good = tried.filter((line) => !isBad(line));
const bad = tried.filter(isBad);

test("before it is ready, the engine says what to do; a failed start can be tried again", async () => {
  assert.throws(() => questions(), /await init\(\)/);
  await assert.rejects(init(new Uint8Array([1, 2, 3])), WebAssembly.CompileError);
  assert.throws(() => questions(), /await init\(\)/);
  await init();
  assert.equal(init(), init());
});

test("the engine imports nothing: it cannot reach the network, the page, storage or a clock", () => {
  const wasm = createRequire(import.meta.url).resolve("remedy-engine/engine_bg.wasm");
  assert.deepEqual(WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(wasm))), []);
});

test("a script requires the same package, and what the package says of itself", () => {
  const require = createRequire(import.meta.url);
  assert.equal(require("remedy-engine").assess, assess);
  assert.equal(require("remedy-engine/package.json").name, "remedy-engine");
});

test("where a script cannot require a module, it gets a script", () => {
  const program = `
    const { AnswersError, assess, init } = require("remedy-engine");
    const bare = require("remedy-engine/bare");
    init().then(() => {
      const fault = (() => { try { assess({ colour: 1 }) } catch (error) { return error instanceof AnswersError } })();
      console.log(bare.assess === assess, fault, JSON.stringify(assess({ role: "self" })));
    });`;
  const said = execFileSync(process.execPath, ["--no-experimental-require-module", "--eval", program], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  assert.equal(said, `true true ${JSON.stringify(assess({ role: "self" }))}\n`);
});

test("without the engine in it, the package says what it wants", () => {
  const program = `import { init } from "remedy-engine/bare"; init().catch(({ message }) => console.log(message));`;
  const options = { cwd: import.meta.dirname, encoding: "utf8" };
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", program], options);
  assert.match(said, /no engine in `remedy-engine\/bare`/);
});

test("an assessment is what the command writes, to the letter", () => {
  assert.equal(written.length, tried.length);
  assert.ok(good.length > 150, `only ${good.length} lines`);
  for (const { answers, expected } of good) {
    assert.equal(JSON.stringify(assess(answers)), expected);
  }
});

test("answers that cannot be read throw an error that names each fault, as the command does", () => {
  assert.ok(bad.length >= 7, `only ${bad.length} lines`);
  for (const { answers, expected } of bad) {
    assert.throws(
      () => assess(answers),
      (error) => {
        assert.ok(error instanceof AnswersError && error instanceof Error);
        assert.deepEqual(error.faults, JSON.parse(expected).error);
        assert.ok(error.faults.every((fault) => error.message.includes(fault)));
        return true;
      },
    );
  }
  assert.throws(() => assess(undefined), AnswersError);
  assert.throws(() => assess({ harm: Array(20_000).fill("health") }), { faults: ["longer than 65536 bytes"] });
});

test("what is undefined is unanswered", () => {
  assert.deepEqual(assess({ role: undefined }), assess({}));
});

test("the lists are complete, and have the names of an assessment", () => {
  const { elements: parts, findings: found, places: named } = assess({});
  assert.deepEqual(elements().map(({ id }) => id), Object.keys(parts));
  assert.deepEqual(findings().map(({ id }) => id), Object.keys(found));
  assert.deepEqual(places().map(({ id }) => id), Object.keys(named));
  const gathered = themes().flatMap((theme) => theme.findings);
  assert.equal(new Set(gathered).size, gathered.length);
  assert.ok(gathered.every((id) => id in found));
  assert.equal(questions().length, 24);
  assert.ok(questions().every(({ options, undecided }) => undecided.every((id) => options.includes(id))));
});

test("what a change changes is the difference of two assessments", () => {
  const changes = questions().flatMap(({ id, kind, options }) =>
    [null, ...options.map((option) => (kind === "many" ? [option] : option))].map((answer) => ({ [id]: answer })),
  );
  for (const { answers } of good.filter((_, index) => index % 8 === 0)) {
    for (const change of changes) {
      assert.deepEqual(whatIf(answers, change), difference(answers, change), JSON.stringify([answers, change]));
    }
  }
});

function difference(answers, change) {
  const changed = Object.fromEntries(
    Object.entries({ ...answers, ...change }).filter(([, answer]) => answer !== null),
  );
  const [before, after] = [assess(answers), assess(changed)];
  const values = (of) =>
    Object.keys(of(before))
      .map((id) => ({ id, from: of(before)[id].value, to: of(after)[id].value }))
      .filter(({ from, to }) => from !== to);
  const one = (of) => (of(before) === of(after) ? null : { from: of(before), to: of(after) });
  return {
    status: one(({ status }) => status.value),
    reading: one(({ status }) => status.reading),
    elements: values(({ elements }) => elements),
    findings: values(({ findings }) => findings),
    places: values(({ places }) => places),
    newlyAsked: after.asked.filter((id) => !before.asked.includes(id)),
    noLongerAsked: before.asked.filter((id) => !after.asked.includes(id)),
  };
}

test("a change that cannot be read throws", () => {
  assert.throws(() => whatIf({}, { colour: null }), { faults: ["colour: no such question"] });
  assert.throws(() => whatIf({}, undefined), AnswersError);
  assert.throws(() => whatIf({ role: "nobody" }, {}), { faults: ['role: no such option: "nobody"'] });
});

test("from question to question, there and back", () => {
  for (const { answers } of good) {
    const { asked } = assess(answers);
    const there = [];
    for (let at = next(answers); at !== null; at = next(answers, at)) {
      there.push(at);
    }
    assert.deepEqual(there, asked);
    assert.deepEqual(asked.map((id) => previous(answers, id)), [null, ...asked.slice(0, -1)]);
    assert.ok(open(answers).every((id) => asked.includes(id)));
  }
  assert.deepEqual(open({ danger: "unsure" }).slice(0, 2), ["danger", "role"]);
  assert.throws(() => next({}, "rôle"), { faults: ["rôle: no such question"] });
  assert.throws(() => previous({}), { faults: ["undefined: no such question"] });
});
