import { KEPT, type Problem, type Rule } from "../../rule.ts";

const URL = /[a-z]:\/\//;
const FENCE = /^ {0,3}(```|~~~)/;
const CODE = /^(\t| {4}|>)/;

export const maxLineLength: Rule<"body/max-line-length"> = {
  id: "body/max-line-length",
  severity: "warning",
  description:
    "A line of the body has at most `commit.body-max-line-length` characters (default 200); lines with a URL and code (indented by four spaces or a tab, quoted with `>`, or between fences) may be longer.",
  why: "Long lines are cut or wrapped badly by `git log`, mails and review tools.",
  mend: "Break the line.",
  needs: [],
  options: { max: { default: null, description: "Most characters; without it `commit.body-max-line-length`." } },
  example: {
    bad: `fix: round doses down\n\n${"Doses were rounded up. ".repeat(10)}`,
    good: "fix: round doses down\n\nDoses were rounded up.",
  },
  check({ message, context }, { max }) {
    const limit = max ?? context.configuration.commit["body-max-line-length"];
    if (!message.body.some((line) => line.length > limit)) return KEPT;
    const problems: Problem[] = [];
    let fenced = false;
    message.body.forEach((line, index) => {
      if (FENCE.test(line)) fenced = !fenced;
      if (line.length <= limit || fenced || CODE.test(line) || URL.test(line)) return;
      problems.push({
        message: `Line ${message.bodyLine + index} has ${line.length} characters; at most ${limit} are allowed.`,
        hint: "Break the line.",
        line: message.bodyLine + index,
      });
    });
    return problems;
  },
};
