import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { whenOption } from "../option-tables.ts";

export const exclamationMark: Rule<"header/exclamation-mark"> = {
  id: "header/exclamation-mark",
  severity: "off",
  description: "The first line has no `!` before its colon (or always has, for a branch of breaking changes).",
  why: "Some teams state breaking changes by footer only, so that they are always explained.",
  mend: "Drop the `!` and say in BREAKING-CHANGE what breaks.",
  needs: [],
  options: whenOption("never", "it must have one", "it must have none"),
  example: { bad: "feat!: drop the old list", good: "feat: drop the old list" },
  check({ message: { header } }, { when }) {
    if (!header.conventional || header.breaking === (when === "always")) return KEPT;
    const scope = header.scope === null ? "" : `(${header.scope})`;
    const mark = header.breaking ? "" : "!";
    return [
      {
        message: `The first line ${header.breaking ? "has" : "lacks"} "!" before its colon.`,
        hint: `Write ${paste(`${header.type}${scope}${mark}: ${header.subject}`)}.`,
        line: header.line,
      },
    ];
  },
};
