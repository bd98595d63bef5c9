// What each tool is given: nothing in it is for one of them.

import { AnswersError, assess, init, questions, whatIf } from "remedy-engine";

function faults(answers) {
  try {
    assess(answers);
    return [];
  } catch (error) {
    return error instanceof AnswersError ? error.faults : [String(error)];
  }
}

init()
  .then(() => {
    const answers = { role: "self", harm: ["health"], business: ["company"], conduct: ["omission"], connection: "yes" };
    const { value, missing } = assess(answers).status;
    const { from, to } = whatIf(answers, { result: "yes" }).status;
    const said = [`${value} for want of ${missing}`, `${from} to ${to}`, `${questions().length} questions`];
    console.log([...said, ...faults({ "rôle 人 😀": "self" })].join("; "));
  })
  .catch((error) => console.log(String(error)));
