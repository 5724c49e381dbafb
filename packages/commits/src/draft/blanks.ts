import type { LintFinding } from "@gitops-health/contracts";
import { isTrailerName, type ParsedMessage, trailerName, trailerSpec } from "@gitops-health/message";
import type { LintContext } from "../rule.ts";

/** A trailer that the message needs and whose value only a person knows. */
export interface Blank {
  readonly key: string;
  /** What its value may be, in words. */
  readonly expects: string;
  /** The legal words; empty when the value is not one of some words. */
  readonly words: readonly string[];
}

const KEY_OF_RULE: Readonly<Record<string, string>> = {
  "trailers/evidence": "Evidence",
  "trailers/clinical-impact": "CLINICAL-IMPACT",
  "trailers/reviewers": "SUGGESTED-REVIEWERS",
};

/** The trailers that findings miss in a message, in the order in which the configuration asks for them. */
export function blanksOf(message: ParsedMessage, context: LintContext, findings: readonly LintFinding[]): Blank[] {
  const given = new Set([...message.trailers, ...message.footers].map(({ canonical }) => canonical.toLowerCase()));
  const rules = new Set(findings.map(({ rule }) => rule));
  const required = rules.has("trailers/required-by-domain")
    ? (context.domains ?? []).flatMap((domain) => context.configuration.commit.trailers[domain])
    : [];
  const others = Object.entries(KEY_OF_RULE).flatMap(([rule, key]) => (rules.has(rule) ? [key] : []));
  const keys = [...required, ...others].map((key) => trailerName(key) ?? key);
  return [...new Set(keys)]
    .filter((key) => !given.has(key.toLowerCase()))
    .map((key) => {
      const spec = isTrailerName(key) ? trailerSpec(key) : undefined;
      return { key, expects: spec?.expects ?? "value", words: spec?.words ?? [] };
    });
}

/** The line to write for a blank. Angle brackets are no legal value of any of our trailers, so that no blank can pass for an answer. */
export function blankLine({ key, expects }: Blank): string {
  return `${key}: <${expects}>`;
}

/** Whether a value is a blank that was not filled in. */
export function isBlankValue(value: string): boolean {
  return /^<[^<>]*>$/.test(value.trim());
}
