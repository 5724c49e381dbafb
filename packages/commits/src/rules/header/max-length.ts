import { KEPT, type Rule } from "../../rule.ts";

export const maxLength: Rule<"header/max-length"> = {
  id: "header/max-length",
  severity: "error",
  description: "The first line has at most `commit.header-max-length` characters (default 100).",
  why: "GitHub and `git log --oneline` cut long titles, so the end is not read.",
  mend: "Say it shorter, and move details to the body.",
  needs: [],
  options: { max: { default: null, description: "Most characters; without it `commit.header-max-length`." } },
  example: {
    bad: "fix: keep the session of a user who logs in again while a former session of the same user is still open somewhere",
    good: "fix: keep the session of a user who logs in twice",
  },
  check({ message: { header }, context }, { max }) {
    const limit = max ?? context.configuration.commit["header-max-length"];
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
