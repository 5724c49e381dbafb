import { nearest } from "@gitops-health/text";
import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const typeEnum: Rule = {
  id: "header/type-enum",
  severity: "error",
  description: "The type is one of `commit.types`, in lower case as listed there.",
  needs: [],
  example: { bad: "feta: show allergies", good: "feat: show allergies" },
  check({ message: { header }, context }) {
    const { types } = context.configuration.commit;
    if (header.type === null || types.includes(header.type)) return KEPT;
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
