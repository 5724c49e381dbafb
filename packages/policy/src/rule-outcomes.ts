import type { ComplianceAnalysis } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import type { RuleStatus } from "./controls.ts";
import type { PolicyInput } from "./input.ts";
import type { Judgement } from "./judgement.ts";
import type { Rule } from "./rules.ts";

/** How each rule was judged, and which found something. */
export interface RuleFacts {
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** Codes of rules with a violation or warning. */
  readonly broken: ReadonlySet<string>;
  /** Codes of rules of which something was waived. */
  readonly waived: ReadonlySet<string>;
}

/** Rules by what became of them, but for those that found something: that is listed by finding. */
export interface RuleOutcomes
  extends Pick<ComplianceAnalysis, "successes" | "notApplicable" | "rulesNotEvaluated" | "rules"> {
  readonly statusOf: (rule: Rule) => RuleStatus;
}

export function ruleOutcomes(rules: readonly Rule[], facts: RuleFacts, input: PolicyInput): RuleOutcomes {
  const statusOf = (rule: Rule) => statusIn(facts, rule);
  const of = (...statuses: RuleStatus[]) => rules.filter((rule) => statuses.includes(statusOf(rule)));
  const reasonOf = ({ code }: Rule) => {
    const judgement = facts.judgements.get(code);
    return judgement === undefined || judgement.kind === "applies" ? "applied and found nothing" : judgement.reason;
  };
  const outcome = (rule: Rule) => ({ ...named(rule), reason: reasonOf(rule) });
  return {
    statusOf,
    successes: of("success").map(outcome),
    notApplicable: of("not-applicable", "outside").map(outcome),
    rulesNotEvaluated: of("not-evaluated").map((rule) => ({
      ...outcome(rule),
      phase: rule.phase,
      due: isGap(facts.judgements.get(rule.code)) && isDue(rule, input),
    })),
    rules: rules
      .filter(({ code }) => facts.broken.has(code) || facts.waived.has(code))
      .map((rule) => ({ ...named(rule), description: rule.description, solution: rule.solution }))
      .sort((a, b) => compare(a.code, b.code)),
  };
}

function statusIn({ judgements, broken, waived }: RuleFacts, { code }: Rule): RuleStatus {
  const kind = judgements.get(code)?.kind ?? "not-evaluated";
  if (kind !== "applies" && kind !== "partly") return kind;
  if (broken.has(code)) return "violated";
  if (waived.has(code)) return "waived";
  return kind === "partly" ? "not-evaluated" : "success";
}

function isGap(judgement: Judgement | undefined): boolean {
  return judgement?.kind !== "partly" || judgement.gap;
}

// What only GitHub knows is a gap when a question failed, and not when no token was given: a verdict without a token is
// complete, and says what it is without.
// A squash message that no pull request has, nobody knows and nobody may ever write.
function isDue({ phase, needs, scope }: Rule, { phase: now, pullRequest }: PolicyInput): boolean {
  if (scope === "squash") return false;
  const unasked = needs.includes("pull-request") && !pullRequest.evaluated && !pullRequest.due;
  return !unasked && (phase === "change" || now === "deploy");
}

function named(rule: Rule) {
  return { code: rule.code, title: rule.title, controls: [...rule.controls].sort(compare) };
}
