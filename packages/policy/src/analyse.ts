import { catalog } from "@gitops-health/catalog";
import type { Change } from "@gitops-health/change";
import { joinFacts, pathRules } from "@gitops-health/config";
import type { ComplianceAnalysis, Header } from "@gitops-health/contracts";
import { type EvaluateOptions, evaluatePolicies } from "./evaluate.ts";
import type { Policies } from "./policies.ts";
import { type InputOptions, type Lint, policyInput } from "./policy-input.ts";
import { complianceFacts } from "./summary.ts";

export interface AnalyseOptions extends InputOptions {
  /** Default: ours. */
  readonly policies?: Policies;
  /** The user's own, judged beside ours. */
  readonly userPolicies?: readonly Policies[];
}

/** Everything of a compliance analysis but the header. */
export type Analysis = Omit<ComplianceAnalysis, keyof Header>;

/**
 * Judges a change by the configuration that counts and, when the change edits what it is judged by, also by its own: that
 * verdict is shown beside the one that counts and decides nothing. `lint` is asked again for the other configuration.
 */
export async function analyseCompliance(
  change: Change,
  lint: (change: Change) => Lint,
  options: AnalyseOptions,
): Promise<Analysis> {
  const input = policyInput(change, lint(change), options);
  const evaluation = await evaluatePolicies(input, evaluateOptions(change, options));
  return {
    commit: change.range.head,
    ...evaluation,
    summary: complianceFacts(input),
    ownVerdict: await ownVerdict(change, lint, options),
    catalogVersion: catalog.version,
  };
}

async function ownVerdict(
  change: Change,
  lint: (change: Change) => Lint,
  options: AnalyseOptions,
): Promise<Analysis["ownVerdict"]> {
  const own = underOwnConfiguration(change);
  if (own === null) return null;
  const input = policyInput(own, lint(own), options);
  const { compliant, violations } = await evaluatePolicies(input, evaluateOptions(own, options));
  const files = change.governanceEdits.join(", ");
  return {
    compliant,
    violations: violations.length,
    note: `The change edits what it is judged by (${files}). The verdict that counts is by the base branch's files; by its own files the change would be ${compliant ? "compliant" : "not compliant"}.`,
  };
}

function evaluateOptions(change: Change, { policies, userPolicies }: AnalyseOptions): EvaluateOptions {
  return {
    configuration: change.configuration.value,
    ...(policies === undefined ? {} : { policies }),
    ...(userPolicies === undefined ? {} : { userPolicies }),
  };
}

/** The change as its own configuration sees it: the same commits, other services and domains. Null when it has none of its own. */
export function underOwnConfiguration(change: Change): Change | null {
  const { ownConfiguration } = change;
  if (ownConfiguration === null) return null;
  const factsOf = pathRules(ownConfiguration.value);
  const files = (changed: Change["files"]): Change["files"] =>
    changed.map((file) => ({
      ...file,
      ...joinFacts([factsOf(file.path), ...(file.previousPath === undefined ? [] : [factsOf(file.previousPath)])]),
    }));
  const remapped = <T extends { readonly files: Change["files"] }>(each: T) => {
    const mapped = files(each.files);
    const { services, domains } = joinFacts(mapped);
    return { ...each, files: mapped, services, domains };
  };
  return {
    ...remapped(change),
    configuration: ownConfiguration,
    ownConfiguration: null,
    commits: change.commits.map(remapped),
  };
}
