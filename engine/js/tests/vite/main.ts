// A page of an organisation's own: it shows the status, what would change it, and what is wrong with bad answers.

import { AnswersError, assess, init, questions, whatIf, type Answers } from "remedy-engine";

const told = document.getElementById("told")!;

const answers: Answers = {
  role: "self",
  harm: ["health"],
  business: ["company"],
  conduct: ["omission"],
  connection: "yes",
};

function faults(bad: unknown): readonly string[] {
  try {
    assess(bad as Answers);
    return [];
  } catch (error) {
    return error instanceof AnswersError ? error.faults : [String(error)];
  }
}

init()
  .then(() => {
    const { value, missing } = assess(answers).status;
    const change = whatIf(answers, { result: "yes" }).status;
    told.textContent = [
      `${value} for want of ${missing}`,
      `${change?.from} to ${change?.to}`,
      `${questions().length} questions`,
      ...faults({ role: "nobody" }),
    ].join("; ");
  })
  .catch((error: unknown) => {
    told.textContent = String(error);
  });
