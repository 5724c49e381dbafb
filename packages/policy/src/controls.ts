import { catalog } from "@gitops-health/catalog";
import type { ControlOutcome } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import type { Rule } from "./rules.ts";

/** What became of one rule in an evaluation; `outside`: the configuration chose none of its collections. */
export type RuleStatus = "violated" | "not-evaluated" | "waived" | "success" | "not-applicable" | "outside";

/**
 * The status of every control that some rule evidences, sorted by id. The worst of its rules counts, in the order of
 * `ORDER`. A rule that binds in a later phase only counts when the control has no other. A control whose rules are all outside
 * of the chosen collections is not evaluated: nobody looked, which says nothing about whether it applies.
 */
export function controlOutcomes(
  rules: readonly Rule[],
  statusOf: (rule: Rule) => RuleStatus,
  phase: "change" | "deploy",
  enabled: readonly string[],
): ControlOutcome[] {
  const byControl = new Map<string, Rule[]>();
  for (const rule of rules) for (const id of rule.controls) byControl.set(id, [...(byControl.get(id) ?? []), rule]);
  return [...byControl]
    .map(([id, evidencing]) => ({ id, evidencing, control: catalog.get(id) }))
    .filter(({ control }) => control !== undefined && enabled.includes(control.framework))
    .map(({ id, evidencing, control }): ControlOutcome => {
      const binding = evidencing.filter((rule) => phase === "deploy" || rule.phase === "change");
      const statuses = (binding.length > 0 ? binding : evidencing).map(statusOf);
      const worst = ORDER.find((status) => statuses.includes(status)) ?? "not-evaluated";
      return {
        id,
        title: control?.title ?? id,
        framework: control?.framework ?? "",
        status: CONTROL_STATUS[worst],
        rules: evidencing.map((rule) => rule.code).sort(compare),
      };
    })
    .sort((a, b) => compare(a.id, b.id));
}

const ORDER: readonly RuleStatus[] = ["violated", "not-evaluated", "waived", "success", "not-applicable", "outside"];

const CONTROL_STATUS = {
  violated: "not-satisfied",
  "not-evaluated": "not-evaluated",
  waived: "waived",
  success: "satisfied",
  "not-applicable": "not-applicable",
  outside: "not-evaluated",
} as const;
