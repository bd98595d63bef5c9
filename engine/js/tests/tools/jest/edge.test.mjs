/**
 * A test of someone's own, as a module where Jest imitates an edge.
 * @jest-environment node
 * @jest-environment-options {"customExportConditions": ["edge-light"]}
 */

import { AnswersError, assess, init } from "remedy-engine";

test("the package works", async () => {
  await init();
  expect(assess({ harm: ["none"] }).status.value).toBe("does_not_fit");
  expect(() => assess({ "rôle 人 😀": "self" })).toThrow(AnswersError);
  expect(() => assess({ "rôle 人 😀": "self" })).toThrow("rôle 人 😀: no such question");
});
