import { paste, quote } from "../../quote.ts";
import { KEPT, type Problem, type Rule } from "../../rule.ts";

export const cherryPick: Rule = {
  id: "kind/cherry-pick",
  severity: "warning",
  description:
    "A cherry-pick that says where it comes from does so as `git cherry-pick -x` writes it, with the full id, in the last paragraph. Otherwise it is judged as what its message is.",
  why: "The audit joins both commits by that line; git counts it among the trailers only there.",
  mend: "Let git write the line: `git cherry-pick -x <commit>`.",
  needs: [],
  example: {
    bad: "fix: round doses down\n\n(cherry picked from commit 0123456)\n",
    good: "fix: round doses down\n\n(cherry picked from commit 0123456789abcdef0123456789abcdef01234567)\n",
  },
  check({ message: { raw, header } }) {
    if (!raw.includes(START)) return KEPT;
    const lines = raw.split("\n");
    const last = lines.findLastIndex((line, index) => line.trim() !== "" && lines[index - 1]?.trim() === "");
    const problems: Problem[] = [];
    for (let index = header.line; index < lines.length && problems.length < MOST; index++) {
      const line = lines[index] ?? "";
      if (!line.startsWith(START)) continue;
      if (!COMPLETE.test(line))
        problems.push({
          message: `Line ${index + 1} (${quote(line)}) does not name the commit by its full id.`,
          hint: `Write ${paste(`${START} <full sha>)`)}, as \`git cherry-pick -x\` does.`,
          line: index + 1,
        });
      else if (index < last)
        problems.push({
          message: `Line ${index + 1} says where the commit was picked from, but stands before the last paragraph, so git does not see it.`,
          hint: "Move the line into the last paragraph, among the trailers.",
          line: index + 1,
        });
    }
    return problems;
  },
};

const START = "(cherry picked from commit";
const COMPLETE = /^\(cherry picked from commit ([0-9a-f]{40}|[0-9a-f]{64})\)\s*$/;
/** Places that are worth naming. */
const MOST = 100;
