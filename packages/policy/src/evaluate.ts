import type { Configuration } from "@gitops-health/config";
import type { ComplianceAnalysis } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { controlOutcomes } from "./controls.ts";
import { refuseUnknown } from "./enforcement.ts";
import { PolicyError } from "./error.ts";
import type { PolicyInput } from "./input.ts";
import { inOrder, type Judged, judged } from "./judged.ts";
import { judgement } from "./judgement.ts";
import { linesDigests, type ObjectIds } from "./lines-digest.ts";
import type { RawResult } from "./module.ts";
import { ourPolicies, type Policies } from "./policies.ts";
import { type RuleFacts, ruleOutcomes } from "./rule-outcomes.ts";
import type { Rule } from "./rules.ts";
import type { NotScanned } from "./unscanned.ts";
import { applyWaivers } from "./waivers.ts";

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
  | "rules"
  | "policiesEvaluated"
  | "controls"
  | "bundleDigest"
  | "userPolicies"
>;

export interface EvaluateOptions {
  /** The configuration that counts: its frameworks, collections, waivers and enforcement. */
  readonly configuration: Configuration;
  /** Default: ours. */
  readonly policies?: Policies;
  /** The user's own, judged beside ours. */
  readonly userPolicies?: readonly Policies[];
  /** For a waiver's `lines`; without it no waiver with `lines` counts. */
  readonly objectIds?: ObjectIds;
  /** Changed files that detectors did not look at, or not wholly: rules on findings do not pass for them. */
  readonly notScanned?: readonly NotScanned[];
  /** Why nothing is judged: the whole change came before the adoption. */
  readonly beforeAdoption?: string | undefined;
  /**
   * Whether the change edits nothing but what decides how changes are judged, its configuration among it. Then names under
   * `enforcement.rules` that no rule has are passed over: an upgrade may have renamed a rule, and nobody could mend it otherwise.
   */
  readonly mendsConfiguration?: boolean;
}

/**
 * Judges an input by the policies: what fired, what was waived, what passed, and what was not judged and why. Only what
 * applied in full and did not fire is a success. The same input gives the same result.
 * @throws PolicyError
 */
export async function evaluatePolicies(input: PolicyInput, options: EvaluateOptions): Promise<Evaluation> {
  const { configuration, policies = ourPolicies(), userPolicies = [], notScanned = [] } = options;
  const bundles = [policies, ...userPolicies];
  const rules = bundles.flatMap((each) => each.rules);
  const codes = rules.map((rule) => rule.code);
  if (options.mendsConfiguration !== true) refuseUnknown(configuration.enforcement, codes);
  const judgements = new Map(
    rules.map((rule) => [rule.code, judgement(rule, input, configuration, options.beforeAdoption, notScanned)]),
  );
  const isJudged = (code: string) => ["applies", "partly"].includes(judgements.get(code)?.kind ?? "");
  const found = await results(bundles, input, isJudged, options);

  const { unwaived, exceptions, notices } = applyWaivers(found, configuration.waivers, {
    day: dayOf(input),
    people: input.people,
    roles: configuration.approvals.roles,
    codes,
    judgedCodes: codes.filter(isJudged),
    touched: touchedBy(input),
  });
  const ofKind = (kind: Rule["kind"]) => unwaived.filter((each) => each.kind === kind).map(({ result }) => result);
  const violations = ofKind("deny");
  const warnings = [...ofKind("warn"), ...notices];
  const facts: RuleFacts = {
    judgements,
    broken: new Set(unwaived.map(({ result }) => result.code)),
    waived: new Set(exceptions.map(({ result }) => result.code)),
  };
  const { statusOf, ...groups } = ruleOutcomes(rules, facts, input);
  return {
    compliant: violations.every(({ enforcement }) => enforcement === "advise"),
    complete: groups.rulesNotEvaluated.every(({ due }) => !due),
    violations,
    warnings,
    exceptions: [...exceptions],
    ...groups,
    policiesEvaluated: [
      ...new Set(
        rules.filter((rule) => !["not-evaluated", "outside"].includes(statusOf(rule))).map((rule) => rule.package),
      ),
    ].sort(compare),
    controls: controlOutcomes(rules, statusOf, input.phase, configuration.frameworks),
    bundleDigest: policies.digest,
    userPolicies: userPolicies
      .map((each) => ({ name: each.name, digest: each.digest, rules: each.rules.length }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

/** What the rules that are judged found, in order. */
async function results(
  bundles: readonly Policies[],
  input: PolicyInput,
  isJudged: (code: string) => boolean,
  { configuration, objectIds }: EvaluateOptions,
): Promise<Judged[]> {
  const known = new Map(bundles.flatMap(({ rules }) => rules.map((rule) => [rule.code, rule])));
  const fired = await Promise.all(bundles.map((each) => each.evaluate(input)));
  const raw = fired
    .flatMap(({ deny, warn }) => [...deny, ...warn])
    .map((each) => ({ each, rule: ruleOf(known, each) }));
  const linesOf = objectIds === undefined ? async () => null : linesDigests(objectIds);
  const found = await Promise.all(
    raw
      .filter(({ rule }) => isJudged(rule.code))
      .map(async ({ each, rule }) => judged(each, rule, configuration, dayOf(input), await linesOf(each.paths))),
  );
  const order = new Map(input.commits.map(({ sha }, index) => [sha, index]));
  return found.sort((a, b) => inOrder(a.result, b.result, order));
}

function dayOf({ now }: PolicyInput): string {
  return now.at.slice(0, 10);
}

function touchedBy({ files, commits, services }: PolicyInput) {
  const paths = [...files, ...commits.flatMap((commit) => commit.files)].map(({ path }) => path);
  return { paths: [...new Set(paths)], services };
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
