import { KEPT, type Rule } from "../../rule.ts";

export const maxLength: Rule = {
  id: "header/max-length",
  severity: "error",
  description: "The first line has at most `commit.header-max-length` characters (default 100).",
  needs: [],
  example: {
    bad: "fix: keep the session of a user who logs in again while a former session of the same user is still open somewhere",
    good: "fix: keep the session of a user who logs in twice",
  },
  check({ message: { header }, context }) {
    const limit = context.configuration.commit["header-max-length"];
    if (header.text.length <= limit) return KEPT;
    return [
      {
        message: `The first line has ${header.text.length} characters; at most ${limit} are allowed.`,
        hint: "Shorten it, and move the details to the body after an empty line.",
        line: header.line,
      },
    ];
  },
};
