import { nearest } from "@gitops-health/text";
import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const typeEnum: Rule = {
  id: "header/type-enum",
  severity: "error",
  description: "The type is one of `commit.types`; its case is for header/type-case to judge.",
  why: "A type that no tool knows is left out of release notes and counted as unknown by the risk score.",
  mend: "Use a type of the list, or add the new one to `commit.types`.",
  needs: [],
  example: { bad: "feta: show allergies", good: "feat: show allergies" },
  check({ message: { header }, context }) {
    const { types } = context.configuration.commit;
    if (header.type === null || isOneOf(header.type, types)) return KEPT;
    const rest = header.text.slice(header.type.length);
    const [type] = nearest(header.type, types);
    return [
      {
        message: `The type ${quote(header.type)} is not one of: ${types.join(", ")}.`,
        hint: type === undefined ? `Use one of: ${types.join(", ")}.` : `Write ${paste(`${type}${rest}`)}.`,
        line: header.line,
      },
    ];
  },
};

function isOneOf(type: string, types: readonly string[]): boolean {
  if (types.includes(type)) return true;
  const lower = type.toLowerCase();
  return types.some((each) => each.toLowerCase() === lower);
}
