import { catalog, judged } from "@gitops-health/catalog";
import { defaultConfiguration } from "@gitops-health/config";
import { domains, type LintFinding } from "@gitops-health/contracts";
import { parseMessage } from "@gitops-health/message";
import { lintMessage } from "../src/lint-message.ts";
import { messageContext } from "../src/message-context.ts";
import type { LintContext } from "../src/rule.ts";

type Commit = Partial<LintContext["configuration"]["commit"]>;

/** The default configuration with some keys of `commit` replaced. */
export function configured(commit: Commit): LintContext["configuration"] {
  const configuration = defaultConfiguration();
  return { ...configuration, commit: { ...configuration.commit, ...commit } };
}

/**
 * All findings of a message under some facts; its codes are looked up in the real catalog and held against a change of the facts' level
 * and domains (of all domains, where the facts name none) that is about nothing else.
 */
export function lint(message: string, facts: Partial<LintContext> = {}): LintFinding[] {
  const parsed = parseMessage(message);
  const context = messageContext(parsed, facts.configuration ?? defaultConfiguration());
  const claim = { level: facts.computedLevel ?? "low", topics: [], domains: facts.domains ?? domains, findings: [] };
  const codes = judged(catalog.lookupAll(parsed.declared.codes, "2026-11-22"), claim);
  return lintMessage(parsed, { ...context, codes, ...facts });
}

/** The findings of one rule. */
export function findings(rule: string, message: string, facts: Partial<LintContext> = {}): LintFinding[] {
  return lint(message, facts).filter((finding) => finding.rule === rule);
}
