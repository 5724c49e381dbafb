import { catalog } from "@gitops-health/catalog";
import { type Change, peopleOf } from "@gitops-health/change";
import { joinFacts, pathRules } from "@gitops-health/config";
import type { ComplianceAnalysis, Header } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { adoptedPart } from "./adopted-part.ts";
import { type Evaluation, evaluatePolicies } from "./evaluate.ts";
import type { PolicyInput } from "./input.ts";
import { type Judges, judgesOf, type OwnPolicies, underOwnPolicies } from "./judges.ts";
import { identitiesOf } from "./people.ts";
import type { Policies } from "./policies.ts";
import { type InputOptions, type Lint, policyInput } from "./policy-input.ts";
import { complianceFacts } from "./summary.ts";

export interface AnalyseOptions extends InputOptions {
  /** Default: ours. */
  readonly policies?: Policies;
  /** How the user's own policies, which the change's configuration lists, are loaded. */
  readonly own?: OwnPolicies;
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
  const { input, evaluation, judges } = await judge(change, lint, options);
  return {
    commit: change.range.head,
    ...evaluation,
    allowedFindings: change.findings.evaluated ? change.findings.allowed : [],
    policyData: [...judges.data],
    summary: complianceFacts(input),
    ownVerdict: judges.notice === null ? await ownVerdict(change, lint, options) : verdict(evaluation, judges.notice),
    catalogVersion: catalog.version,
  };
}

/** What of a change came after the adoption, judged by its configuration; those who made any of it count as its people. */
async function judge(
  change: Change,
  lint: (change: Change) => Lint,
  options: AnalyseOptions,
): Promise<{ readonly input: PolicyInput; readonly evaluation: Evaluation; readonly judges: Judges }> {
  const judges = await judgesOf(change, options.own);
  const { input: judged, beforeAdoption } = await judgedInput(change, lint, options);
  const policies = options.policies ?? judges.policies;
  const evaluation = await evaluatePolicies(judged, {
    configuration: change.configuration.value,
    objectIds: (path) => change.git.objectId(change.range.head, path),
    beforeAdoption,
    notScanned: change.findings.evaluated ? change.findings.notScanned : [],
    mendsConfiguration: mendsConfiguration(change),
    ...(policies === undefined ? {} : { policies }),
    userPolicies: judges.userPolicies,
  });
  return { input: judged, evaluation, judges };
}

/** Its own configuration is judged strictly beside the one that counts, so that no mistake is mended by another. */
function mendsConfiguration({ ownConfiguration, files, governanceEdits }: Change): boolean {
  return (
    ownConfiguration !== null &&
    files.every(({ path, previousPath }) => previousPath === undefined && governanceEdits.includes(path))
  );
}

/** The input that a change is judged by, and why nothing of it is judged, if so. */
export async function judgedInput(
  change: Change,
  lint: (change: Change) => Lint,
  options: InputOptions,
): Promise<{ readonly input: PolicyInput; readonly beforeAdoption: string | undefined }> {
  const adopted = await adoptedPart(change, options);
  const input = policyInput(adopted.change, lint(change), options);
  const { authors, committers, coAuthors } = peopleOf(change.commits.map(({ commit }) => commit));
  const people = new Set([...input.people, ...identitiesOf([...authors, ...committers, ...coAuthors])]);
  return { input: { ...input, people: [...people].sort(compare) }, beforeAdoption: adopted.nothing };
}

async function ownVerdict(
  change: Change,
  lint: (change: Change) => Lint,
  options: AnalyseOptions,
): Promise<Analysis["ownVerdict"]> {
  const own = underOwnConfiguration(change) ?? underOwnPolicies(change);
  if (own === null) return null;
  const { evaluation } = await judge(own, lint, options);
  const { compliant, warnings } = evaluation;
  const files = change.governanceEdits.join(", ");
  const ofWaivers = warnings.filter(({ code }) => code.startsWith("waiver.")).map(({ message }) => message);
  const note = `The change edits what it is judged by (${files}). The verdict that counts is by the base branch's files; by its own files the change would be ${compliant ? "compliant" : "not compliant"}.`;
  return verdict(
    evaluation,
    [note, ...(ofWaivers.length === 0 ? [] : ["Of its own waivers:", ...ofWaivers])].join(" "),
  );
}

function verdict({ compliant, violations }: Evaluation, note: string): NonNullable<Analysis["ownVerdict"]> {
  return { compliant, violations: violations.length, note };
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
