/**
 * A test of someone's own, as a script in Node.js.
 * @jest-environment node
 */

const { AnswersError, assess, init } = require("remedy-engine");

test("the package works", async () => {
  await init();
  expect(assess({ harm: ["none"] }).status.value).toBe("does_not_fit");
  expect(() => assess({ "rôle 人 😀": "self" })).toThrow(AnswersError);
  expect(() => assess({ "rôle 人 😀": "self" })).toThrow("rôle 人 😀: no such question");
});
