import type { Header } from "@gitops-health/message";
import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";
import { whenOption } from "../option-tables.ts";
import { suggestHeader } from "./suggest-header.ts";

export const typeEmpty: Rule<"header/type-empty"> = {
  id: "header/type-empty",
  severity: "error",
  description: "A type stands before the scope and the colon of the first line.",
  why: "Without a type nobody can tell a feature from a mended fault, and tools skip the commit.",
  mend: "Put a type from `commit.types` before the scope or the colon.",
  needs: [],
  options: whenOption("never", "there must be no type", "the type must not be empty"),
  example: { bad: "(ui): show allergies", good: "feat(ui): show allergies" },
  check({ message: { header }, context }, { when }) {
    if (when === "always") {
      if (header.type === null) return KEPT;
      const rest = header.subject ?? "";
      return [
        {
          message: `The first line has the type ${quote(header.type)}, but types are not wanted here.`,
          hint: `Write ${paste(rest)}.`,
          line: header.line,
        },
      ];
    }
    if (!isTypeEmpty(header)) return KEPT;
    return [
      {
        message: `No type stands before the colon of ${quote(header.text)}.`,
        hint: `Write ${paste(withType(header.text, context.configuration.commit.types))}.`,
        line: header.line,
      },
    ];
  },
};

// An empty type: a colon or a scope in parentheses comes first.
const NO_TYPE = /^\s*(\([^()]*\))?!?:\s/;

/** Whether a header is conventional but for its missing type. */
export function isTypeEmpty(header: Header): boolean {
  return !header.conventional && NO_TYPE.test(header.text);
}

function withType(text: string, types: readonly string[]): string {
  const colon = text.indexOf(":");
  const suggested = suggestHeader(text.slice(colon + 1), types);
  return `${suggested.slice(0, suggested.indexOf(":"))}${text.slice(0, colon).trim()}: ${text.slice(colon + 1).trim()}`;
}
