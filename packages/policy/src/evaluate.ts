import type { Configuration } from "@gitops-health/config";
import type { ComplianceAnalysis, PolicyResult } from "@gitops-health/contracts";
import { compare, nearest } from "@gitops-health/text";
import { type Applicability, applicability } from "./applicability.ts";
import { controlOutcomes, type RuleStatus } from "./controls.ts";
import { PolicyError } from "./error.ts";
import type { PolicyInput } from "./input.ts";
import type { RawResult } from "./module.ts";
import { ourPolicies, type Policies } from "./policies.ts";
import { filled, type Rule } from "./rules.ts";
import { applyWaivers, type Judged } from "./waivers.ts";

/** The part of the result document that an evaluation of policies decides. */
export type Evaluation = Pick<
  ComplianceAnalysis,
  | "compliant"
  | "complete"
  | "violations"
  | "warnings"
  | "exceptions"
  | "successes"
  | "notApplicable"
  | "rulesNotEvaluated"
  | "policiesEvaluated"
  | "controls"
  | "bundleDigest"
  | "userPolicies"
>;

export interface EvaluateOptions {
  /** The configuration that counts: its frameworks, waivers and enforcement. */
  readonly configuration: Configuration;
  /** Default: ours. */
  readonly policies?: Policies;
  /** The user's own, judged beside ours. */
  readonly userPolicies?: readonly Policies[];
}

/**
 * Judges an input by the policies: what fired, what was waived, what passed, and what was not judged and why. Only what
 * applied and did not fire is a success. The same input gives the same result.
 */
export async function evaluatePolicies(input: PolicyInput, options: EvaluateOptions): Promise<Evaluation> {
  const { configuration, policies = ourPolicies(), userPolicies = [] } = options;
  const bundles = [policies, ...userPolicies];
  const rules = bundles.flatMap((each) => each.rules);
  const outcome = new Map(rules.map((rule) => [rule.code, applicability(rule, input, configuration)]));
  const fired = await Promise.all(bundles.map((each) => each.evaluate(input)));

  const known = new Map(rules.map((rule) => [rule.code, rule]));
  const order = new Map(input.commits.map(({ sha }, index) => [sha, index]));
  const judge = (results: readonly RawResult[]) =>
    results
      .map((raw) => judged(raw, ruleOf(known, raw), configuration))
      .filter(({ result }) => outcome.get(result.code)?.kind === "applies")
      .sort((a, b) => inOrder(a.result, b.result, order));

  const codes = rules.map((rule) => rule.code);
  refuseUnknown(Object.keys(configuration.enforcement.rules), codes);
  const { unwaived, exceptions, notices } = applyWaivers(
    judge(fired.flatMap(({ deny, warn }) => [...deny, ...warn])),
    configuration.waivers,
    input.now.at.slice(0, 10),
    input.people,
    codes,
  );
  const ofKind = (kind: Rule["kind"]) => unwaived.filter((each) => each.kind === kind).map(({ result }) => result);
  const violations = ofKind("deny");
  const warnings = [...ofKind("warn"), ...notices];

  const violated = new Set([...violations, ...warnings].map(({ code }) => code));
  const waived = new Set(exceptions.map(({ result }) => result.code));
  const statusOf = (rule: Rule): RuleStatus => {
    const { kind } = outcome.get(rule.code) as Applicability;
    if (kind !== "applies") return kind;
    return violated.has(rule.code) ? "violated" : waived.has(rule.code) ? "waived" : "success";
  };
  const withReason = (kind: "not-applicable" | "not-evaluated") =>
    rules.flatMap((rule) => {
      const found = outcome.get(rule.code);
      return found?.kind === kind
        ? [{ ...named(rule), reason: found.reason, phase: rule.phase, due: isDue(rule) }]
        : [];
    });
  // Rules on findings join the default collections together with the detectors. Until then they are listed as not
  // evaluated, so that nobody takes them for passed, but a verdict without them is complete: else none could ever be.
  const isDue = (rule: Rule) => rule.scope !== "findings" && (rule.phase === "change" || input.phase === "deploy");
  const unevaluated = withReason("not-evaluated");
  return {
    compliant: violations.every(({ enforcement }) => enforcement === "advise"),
    complete: unevaluated.every(({ due }) => !due),
    violations,
    warnings,
    exceptions: [...exceptions],
    successes: rules
      .filter((rule) => statusOf(rule) === "success")
      .map((rule) => ({ ...named(rule), reason: "applied and found nothing" })),
    notApplicable: withReason("not-applicable").map(({ phase: _, due: __, ...rest }) => rest),
    rulesNotEvaluated: unevaluated,
    policiesEvaluated: [
      ...new Set(rules.filter((rule) => statusOf(rule) !== "not-evaluated").map((rule) => rule.package)),
    ].sort(compare),
    controls: controlOutcomes(rules, statusOf, input.phase, configuration.frameworks),
    bundleDigest: policies.digest,
    userPolicies: userPolicies
      .map((each) => ({ name: each.name, digest: each.digest, rules: each.rules.length }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

/** A mistyped code under `enforcement.rules` would change nothing and look as if it did. */
function refuseUnknown(named: readonly string[], codes: readonly string[]): void {
  const wrong = named.find((code) => !codes.includes(code));
  if (wrong === undefined) return;
  const [near] = nearest(wrong, codes);
  throw new PolicyError(
    "unknown-rule",
    "user",
    `The configuration's enforcement.rules names "${wrong}", which is the code of no rule${near === undefined ? "; codes look like hipaa.phi_metadata.missing_trailer" : `; did you mean "${near}"?`}`,
  );
}

/** A rule that the catalogue does not know would be a verdict without a title, a message or a control. */
function ruleOf(known: ReadonlyMap<string, Rule>, raw: RawResult): Rule {
  const rule = known.get(raw.code);
  if (rule === undefined)
    throw new PolicyError(
      "result-unknown",
      "ours",
      `A policy gave the code ${raw.code}, which its rules file does not have.`,
    );
  return rule;
}

function judged(raw: RawResult, rule: Rule, configuration: Configuration): Judged {
  const result: PolicyResult = {
    code: rule.code,
    title: rule.title,
    message: filled(rule.failureMessage, raw.params),
    solution: filled(rule.solution, raw.params),
    controls: [...rule.controls].sort(compare),
    enforcement: rule.kind === "warn" ? "advise" : enforcementOf(rule.code, configuration),
    commit: raw.commit,
    location: raw.location,
    services: [...new Set(raw.services)].sort(compare),
    paths: [...new Set(raw.paths)].sort(compare),
  };
  return { result, raw, kind: rule.kind };
}

function enforcementOf(code: string, { enforcement }: Configuration): "block" | "advise" {
  return Object.hasOwn(enforcement.rules, code)
    ? (enforcement.rules[code] ?? enforcement.default)
    : enforcement.default;
}

function named(rule: Rule) {
  return { code: rule.code, title: rule.title, controls: [...rule.controls].sort(compare) };
}

function inOrder(a: PolicyResult, b: PolicyResult, commits: ReadonlyMap<string | null, number>): number {
  return (
    compare(a.code, b.code) ||
    (commits.get(a.commit) ?? -1) - (commits.get(b.commit) ?? -1) ||
    compare(a.location?.path ?? "", b.location?.path ?? "") ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    compare(a.message, b.message)
  );
}
