import { nearest } from "@gitops-health/text";
import { paste, quote } from "../../quote.ts";

import { KEPT, type Rule } from "../../rule.ts";

export const scopeEnum: Rule = {
  id: "header/scope-enum",
  severity: "error",
  description: "Each scope (several are separated by commas) is one of `commit.scopes`; an empty list allows any.",
  needs: [],
  example: { bad: "feat(any,where): show allergies", good: "feat(anywhere): show allergies" },
  check({ message: { header }, context }) {
    const { scopes } = context.configuration.commit;
    if (scopes.length === 0 || header.scope === null) return KEPT;
    return header.scope
      .split(",")
      .map((scope) => scope.trim())
      .filter((scope) => !scopes.includes(scope))
      .map((scope) => {
        const [near] = nearest(scope, scopes);
        return {
          message: `The scope ${quote(scope)} is not one of: ${scopes.join(", ")}.`,
          hint: near === undefined ? `Use one of: ${scopes.join(", ")}.` : `Write the scope as ${paste(near)}.`,
          line: header.line,
        };
      });
  },
};
