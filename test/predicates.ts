/** Valid predicates for tests of what reads documents; the header is the caller's, everything else can be replaced. */
import type { Header, Level, Predicate } from "@gitops-health/contracts";

type Risk = Predicate<"risk-assessment">;
type Compliance = Predicate<"compliance-analysis">;

/** A header about a made-up commit. */
export function someHeader(): Header {
  return {
    schemaVersion: 1,
    producer: { action: "test", version: "0.1.0" },
    range: { base: "a".repeat(40), head: "b".repeat(40), mergeBase: "a".repeat(40) },
    headTree: "c".repeat(40),
    resultTree: "c".repeat(40),
    changeId: "d".repeat(40),
    mode: { requested: "enforce", effective: "enforce", reasons: [] },
    materials: [],
    evaluatedAt: "2026-11-22T08:00:00Z",
    notEvaluated: [],
  };
}

/** An assessment of a level, with the levels of the services that the change touches. */
export function riskAssessment(header: Header, level: Level, services: Readonly<Record<string, Level>> = {}): Risk {
  const squashed: Risk["squashed"] = {
    sha: null,
    score: 50,
    scoreLevel: level,
    floors: [],
    computedLevel: level,
    declaredLevel: null,
    level,
    factors: { semanticType: factor(), pathCriticality: factor(), changeMagnitude: factor(), history: factor() },
    reference: { kind: "shipped", commits: 1000, cuts: { medium: 40, high: 70, critical: 90 }, reason: "young" },
  };
  return {
    ...header,
    score: 50,
    level,
    computedLevel: level,
    declaredLevel: null,
    squashed,
    commits: [],
    services: Object.entries(services).map(([name, each]) => ({
      name,
      domains: [],
      safetyClass: null,
      level: each,
      files: 1,
    })),
    override: null,
  };
}

function factor(): Risk["squashed"]["factors"]["history"] {
  return { value: 0.5, weight: 0.25, contribution: 12.5, rationale: "half", inputs: [], paths: [] };
}

/** An analysis without any violation. */
export function complianceAnalysis(header: Header, more: Partial<Compliance> = {}): Compliance {
  return {
    ...header,
    commit: header.range.head,
    compliant: true,
    complete: true,
    violations: [],
    warnings: [],
    exceptions: [],
    successes: [],
    notApplicable: [],
    rulesNotEvaluated: [],
    rules: [],
    policiesEvaluated: ["hipaa"],
    controls: [],
    summary: {
      hipaaMetadataPresent: true,
      suggestedReviewersPresent: true,
      riskLevelSpecified: true,
      conventionalCommitsFormat: true,
    },
    ownVerdict: null,
    bundleDigest: "e".repeat(64),
    allowedFindings: [],
    userPolicies: [],
    policyData: [],
    catalogVersion: "1",
    ...more,
  };
}

export function violation(code: string): Compliance["violations"][number] {
  const text = { title: "title", message: "message", solution: "solution" };
  const place = { commit: null, location: null, services: [], paths: [], lines: null };
  return { code, ...text, controls: [], enforcement: "block", ...place };
}
