import { type Rule as LintRule, rules as lintRules, severityOf } from "@gitops-health/commits";
import type { Configuration } from "@gitops-health/config";
import type { Rule } from "./rules.ts";

/**
 * What the configuration switches off of the rules of commit-lint that a rule maps (`group/*` stands for all of a group).
 *
 * @returns ids of those that are on by themselves and switched off; `all`: none that is mapped is judged
 */
export function switchedOff(
  { lint }: Rule,
  configuration: Configuration,
): { readonly ids: readonly string[]; readonly all: boolean } {
  const isMapped = ({ id }: LintRule) =>
    lint.some((name) => (name.endsWith("/*") ? id.startsWith(name.slice(0, -1)) : id === name));
  const isOff = (rule: LintRule) => severityOf(rule, configuration) === "off";
  const mapped = lintRules.filter(isMapped);
  return {
    ids: mapped.filter((rule) => rule.severity !== "off" && isOff(rule)).map(({ id }) => id),
    all: mapped.length > 0 && mapped.every(isOff),
  };
}
