import type { Finding } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { MOST_TAGS, type SarifRule } from "./sarif-rules.ts";
import { plain } from "./sarif-text.ts";

/** What a finding of a category is, and what to do. */
const CATEGORIES: Readonly<Record<Finding["category"], { readonly title: string; readonly help: string }>> = {
  phi: {
    title: "An identifier of a patient",
    help: "Take the value out of the change, and out of its commits before they are shared; use made-up values of a reserved range instead. If it was pushed, tell whoever is responsible for privacy.",
  },
  secret: {
    title: "A credential",
    help: "Revoke the credential first, whether or not it was pushed; then take it out of the change and its commits, and read it from the environment or a secret store.",
  },
  safeguard: {
    title: "A safeguard that is weakened or removed",
    help: "Put the safeguard back, or do what it did in another place of the same change.",
  },
};

/** The rules that findings are of, sorted, with the controls that they touch as tags. */
export function findingRules(findings: readonly Finding[]): SarifRule[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byRule.get(finding.rule);
    if (list === undefined) byRule.set(finding.rule, [finding]);
    else list.push(finding);
  }
  return [...byRule]
    .sort(([a], [b]) => compare(a, b))
    .map(([rule, [first, ...rest]]) => {
      const { title, help } = CATEGORIES[first?.category ?? "secret"];
      const controls = [...new Set([first, ...rest].flatMap((each) => each?.controls ?? []))].sort(compare);
      const text = plain(`${title}: ${rule}`, 255);
      return {
        id: rule,
        name: text,
        shortDescription: { text },
        fullDescription: { text },
        help: { text: plain(help, 1000) },
        properties: { tags: ["security", ...controls].slice(0, MOST_TAGS) },
      };
    });
}
