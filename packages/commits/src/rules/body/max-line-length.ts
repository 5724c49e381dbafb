import type { Problem, Rule } from "../../rule.ts";

const URL = /[a-z]:\/\//;

export const maxLineLength: Rule = {
  id: "body/max-line-length",
  severity: "warning",
  description:
    "A line of the body has at most `commit.body-max-line-length` characters (default 200); lines with a URL may be longer.",
  needs: [],
  example: {
    bad: `fix: round doses down\n\n${"Doses were rounded up. ".repeat(10)}`,
    good: "fix: round doses down\n\nDoses were rounded up.",
  },
  check({ message, context }) {
    const limit = context.configuration.commit["body-max-line-length"];
    const problems: Problem[] = [];
    message.body.forEach((line, index) => {
      if (line.length <= limit || URL.test(line)) return;
      problems.push({
        message: `Line ${message.bodyLine + index} has ${line.length} characters; at most ${limit} are allowed.`,
        hint: "Break the line.",
        line: message.bodyLine + index,
      });
    });
    return problems;
  },
};
