/**
 * A test of someone's own, as a script in jsdom.
 * @jest-environment jsdom
 */

const { AnswersError, assess, init } = require("remedy-engine");

test("the package works", async () => {
  expect(typeof TextDecoder + typeof TextEncoder).toBe("undefinedundefined");
  await init();
  expect(assess({ harm: ["none"] }).status.value).toBe("does_not_fit");
  expect(() => assess({ "rôle 人 😀": "self" })).toThrow(AnswersError);
  expect(() => assess({ "rôle 人 😀": "self" })).toThrow("rôle 人 😀: no such question");
});
