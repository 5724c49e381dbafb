import { nearest } from "@gitops-health/text";
import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { caseOptions } from "../option-tables.ts";
import { caseProblems } from "../words.ts";

export const typeCase: Rule<"header/type-case"> = {
  id: "header/type-case",
  severity: "error",
  description: "The type is in the configured case (lower case by default), or spelled as in `commit.types`.",
  why: "The specification lets tools read types in any case, but lists, filters and release notes compare them letter by letter.",
  mend: "Write the type as it stands in `commit.types`.",
  needs: [],
  options: caseOptions("always", ["lower-case"]),
  example: { bad: "Feat: show allergies", good: "feat: show allergies" },
  check({ message: { header }, context }, options) {
    const { types } = context.configuration.commit;
    const { type } = header;
    if (type === null || (types.includes(type) && options.when !== "never")) return KEPT;
    const [problem] = caseProblems("type", type, options, header.line);
    if (problem === undefined) return KEPT;
    const meant = types.find((each) => each.toLowerCase() === type.toLowerCase()) ?? nearest(type, types)[0];
    return meant === undefined || options.when === "never"
      ? [problem]
      : [{ ...problem, hint: `Write ${paste(`${meant}${header.text.slice(type.length)}`)}.` }];
  },
};
