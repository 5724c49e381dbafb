import type { Configuration } from "@gitops-health/config";
import { type Domain, frameworks } from "@gitops-health/contracts";
import type { PolicyInput } from "./input.ts";
import { switchedOff } from "./lint-rules.ts";
import type { Rule, Scope } from "./rules.ts";

/** Whether a rule is judged on an input: it applies, it does not (and why), or it cannot be judged (and why). */
export type Applicability =
  | { readonly kind: "applies" }
  | { readonly kind: "not-applicable"; readonly reason: string }
  | { readonly kind: "not-evaluated"; readonly reason: string };

const applies: Applicability = { kind: "applies" };
const notApplicable = (reason: string): Applicability => ({ kind: "not-applicable", reason });
const notEvaluated = (reason: string): Applicability => ({ kind: "not-evaluated", reason });

/**
 * A rule passes only when it was really judged: without services nobody knows which paths are regulated, without detectors
 * nobody looked, and what is switched off did not run.
 */
export function applicability(rule: Rule, input: PolicyInput, configuration: Configuration): Applicability {
  const off = disabledFrameworks(rule, configuration);
  if (off !== undefined) return notApplicable(`the framework ${off} is not among the configuration's frameworks`);
  if (switchedOff(rule, configuration).all)
    return notEvaluated(`commit-lint does not judge ${rule.lint.join(", ")}: switched off in the configuration`);
  const scoped = byScope(rule.scope, input);
  if (scoped.kind !== "applies") return scoped;
  if (rule.phase === "deploy") {
    if (input.phase === "change") return notEvaluated("binds when the deployment is approved");
    if (input.approvals === null) return notEvaluated("no approvals were collected");
  }
  const about = byTopics(rule, input);
  return about.kind === "applies" ? byNeeds(rule, input) : about;
}

/** A rule on encryption, say, is kept by no change that touches none: some changed file of its domains must be about it. */
function byTopics({ topics, scope }: Rule, input: PolicyInput): Applicability {
  if (topics.length === 0) return applies;
  const files = [input, ...input.commits]
    .flatMap((each) => each.files)
    .filter((file) => !Array.isArray(scope) || scope.some((domain) => file.domains.includes(domain)));
  return files.some((file) => topics.some((topic) => file.topics.includes(topic)))
    ? applies
    : notApplicable(`no changed path is about ${topics.join(" or ")}`);
}

function byNeeds({ needs }: Rule, { findings, pullRequest }: PolicyInput): Applicability {
  if (needs.includes("findings") && !findings.evaluated) return notEvaluated(findings.reason);
  if (needs.includes("pull-request") && !pullRequest.evaluated) return notEvaluated(pullRequest.reason);
  return applies;
}

function byScope(scope: Scope, input: PolicyInput): Applicability {
  const configured = Object.keys(input.config.services).length > 0;
  if (Array.isArray(scope)) {
    if (!configured) return notEvaluated(NO_SERVICES);
    return scope.some((domain) => input.domains.includes(domain))
      ? applies
      : notApplicable(`no changed path has the domain ${scope.join(" or ")}`);
  }
  switch (scope) {
    case "change":
      return applies;
    case "codes":
      return input.commits.some(({ codes }) => codes.length > 0) ? applies : notApplicable("no commit names a control");
    case "squash":
      if (input.squash === null) return notApplicable("the commits have landed; no squash merge is ahead");
      return input.squash.length > 0 ? applies : notEvaluated("without a pull request no squash message is known");
    case "governance":
      return input.governanceEdits.length > 0 ? applies : notApplicable(NO_GOVERNANCE);
    case "device-governance":
      if (!configured) return notEvaluated(NO_SERVICES);
      if (!someServiceHas("device", input))
        return notApplicable("no service of the configuration has the domain device");
      return input.governanceEdits.length > 0 ? applies : notApplicable(NO_GOVERNANCE);
    case "cardholder-service":
      if (!configured) return notEvaluated(NO_SERVICES);
      return someServiceHas("cardholder", input)
        ? applies
        : notApplicable("no service of the configuration has the domain cardholder");
    case "unconfigured":
      return configured ? notApplicable("the configuration has services") : applies;
    case "multi-domain":
      if (!configured) return notEvaluated(NO_SERVICES);
      return input.domains.length > 1 ? applies : notApplicable("the change touches no two regulated domains");
  }
}

function someServiceHas(domain: Domain, { config }: PolicyInput): boolean {
  return Object.values(config.services).some(({ domains }) => domains.includes(domain));
}

const NO_GOVERNANCE = "the change edits nothing that decides how changes are judged";
const NO_SERVICES = "the configuration has no services, so nothing is known to be regulated";

/** The framework that a rule belongs to and that is not enabled; undefined when the rule counts. */
function disabledFrameworks(rule: Rule, configuration: Configuration): string | undefined {
  const of = frameworks.filter(({ policy }) => rule.collections.includes(policy));
  if (of.length === 0 || of.some(({ id }) => configuration.frameworks.includes(id))) return undefined;
  return of.map(({ id }) => id).join(", ");
}
