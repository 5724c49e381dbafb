import type { Predicate } from "@gitops-health/contracts";
import { plain } from "./sarif-text.ts";

type Compliance = Predicate<"compliance-analysis">;

/** GitHub keeps so many tags of a rule. */
export const MOST_TAGS = 10;

/** A `reportingDescriptor` object. */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly properties: { readonly tags: readonly string[] };
}

/** The rules that results are of, sorted by code, each with the controls that it evidences as tags. */
export function sarifRules({ rules, warnings }: Compliance): SarifRule[] {
  const known = new Set(rules.map(({ code }) => code));
  // What is said of waivers comes from no policy, so it describes itself.
  const ofWaivers = new Map(
    warnings
      .filter(({ code }) => !known.has(code))
      .map(({ code, title, solution }) => [code, { code, title, description: title, solution, controls: [] }]),
  );
  return [...rules, ...ofWaivers.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, title, description, solution, controls }) => ({
      id: code,
      name: plain(title, 255),
      shortDescription: { text: plain(title, 1000) },
      fullDescription: { text: plain(description, 1000) },
      help: { text: plain(withBlanks(solution), 4000) },
      properties: { tags: [...new Set(["compliance", ...controls])].slice(0, MOST_TAGS) },
    }));
}

/** What differs from finding to finding is shown as a blank. */
function withBlanks(template: string): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, "<$1>");
}
