import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { whenOption } from "../option-tables.ts";

export const scopeEmpty: Rule<"header/scope-empty"> = {
  id: "header/scope-empty",
  severity: "off",
  description: "The first line names a scope.",
  why: "In a repository of many services the scope tells which one a change is about.",
  mend: "Put the scope in parentheses after the type.",
  needs: [],
  options: whenOption("never", "there must be no scope", "the scope must not be empty"),
  example: { bad: "feat: show allergies", good: "feat(ui): show allergies" },
  check({ message: { header }, context }, { when }) {
    const { type, scope, subject, breaking } = header;
    if (type === null || (scope === null) === (when === "always")) return KEPT;
    const mark = breaking ? "!" : "";
    const { scopes } = context.configuration.commit;
    const choice = scopes.length === 0 ? "<scope>" : `<${scopes.slice(0, 10).join(" | ")}>`;
    return [
      scope === null
        ? {
            message: "The first line names no scope.",
            hint: `Write ${paste(`${type}(${choice})${mark}: ${subject}`)}.`,
            line: header.line,
          }
        : {
            message: `The first line has the scope ${quote(scope)}, but scopes are not wanted here.`,
            hint: `Write ${paste(`${type}${mark}: ${subject}`)}.`,
            line: header.line,
          },
    ];
  },
};
