import type { Header } from "@gitops-health/message";
import { nearest } from "@gitops-health/text";
import { paste, quote } from "../../quote.ts";

import { KEPT, type Rule } from "../../rule.ts";

export const scopeEnum: Rule = {
  id: "header/scope-enum",
  severity: "error",
  description: "Each scope (several are separated by commas) is one of `commit.scopes`; an empty list allows any.",
  why: "Misspelt scopes split one part of the product in two in every report.",
  mend: "Use a scope of the list, or add the new one to `commit.scopes`.",
  needs: [],
  example: { bad: "feat(any,where): show allergies", good: "feat(anywhere): show allergies" },
  check({ message: { header }, context }) {
    const { scopes } = context.configuration.commit;
    if (scopes.length === 0 || header.scope === null) return KEPT;
    return scopesOf(header)
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

/** The scopes of a header: several are separated by commas. */
export function scopesOf({ scope }: Header): string[] {
  return scope === null ? [] : scope.split(",").map((each) => each.trim());
}
