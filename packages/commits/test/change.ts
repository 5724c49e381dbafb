import { catalog } from "@gitops-health/catalog";
import type { ChangeCommit, ChangedFile } from "@gitops-health/change";
import { defaultConfiguration } from "@gitops-health/config";
import { type Domain, digestOf, type Level, type RiskScore, sha256 } from "@gitops-health/contracts";
import { parseMessage } from "@gitops-health/message";
import type { JudgedChange } from "../src/lint-change.ts";

const DAY = "2026-11-22";

/** One commit as a test says it. */
export interface CommitSpec {
  readonly message: string;
  readonly author?: { readonly name: string; readonly email: string };
  readonly parents?: number;
  readonly domains?: readonly Domain[];
  readonly computedLevel?: Level;
}

/** A change of some commits that all touch one file; the messages are really parsed and the codes really looked up. */
export function changeOf(specs: readonly CommitSpec[], configuration = withServices()): JudgedChange {
  const commits = specs.map(commitOf);
  const domains = [...new Set(commits.flatMap((each) => each.domains))];
  return {
    configuration: { value: configuration, digest: digestOf(configuration), source: "base", notice: null },
    commits,
    files: [fileOf(domains)],
    services: domains.length === 0 ? [] : ["phi-service"],
    domains,
    squashedRisk: riskOf(null, specs.at(-1)?.computedLevel ?? "low"),
    findings: { evaluated: false, reason: "no detectors ran" },
  };
}

/** A configuration with one service, so that domains are known. */
export function withServices(): JudgedChange["configuration"]["value"] {
  const service = { paths: ["services/phi/**"], domains: ["phi" as const], owners: [], "depends-on": [] };
  return { ...defaultConfiguration(), services: { "phi-service": service } };
}

function commitOf(spec: CommitSpec, index: number): ChangeCommit {
  const person = { name: "Alice", email: "alice@example.org", ...spec.author, time: 1_795_000_000 + index };
  const message = parseMessage(spec.message);
  const domains = spec.domains ?? [];
  const id = sha(index + 10);
  return {
    commit: {
      sha: id,
      tree: sha(index + 1000),
      parents: Array.from({ length: spec.parents ?? 1 }, (_, parent) => sha(parent + 2000)),
      author: person,
      committer: person,
      message: spec.message,
      files: [],
    },
    message,
    files: [fileOf(domains)],
    services: domains.length === 0 ? [] : ["phi-service"],
    domains,
    codes: catalog.lookupAll(message.declared.codes, DAY),
    risk: riskOf(id, spec.computedLevel ?? "low"),
  };
}

function fileOf(domains: readonly Domain[]): ChangedFile {
  return {
    path: "services/phi/src/record.ts",
    previousPath: undefined,
    status: "modified",
    oldMode: "100644",
    newMode: "100644",
    binary: false,
    additions: 1,
    deletions: 0,
    hunks: [{ oldStart: 1, newStart: 1, removed: [], added: ["const record = 1;"] }],
    services: domains.length === 0 ? [] : ["phi-service"],
    domains,
    safetyClass: null,
    isTest: false,
    isDoc: false,
    topics: [],
  };
}

function riskOf(id: string | null, level: Level): RiskScore {
  const factor = { value: 0, weight: 0.25, contribution: 0, rationale: "", inputs: [], paths: [] };
  return {
    sha: id,
    score: 10,
    scoreLevel: level,
    floors: [],
    computedLevel: level,
    declaredLevel: null,
    level,
    factors: { semanticType: factor, pathCriticality: factor, changeMagnitude: factor, history: factor },
    reference: { kind: "shipped", commits: 0, cuts: { medium: 40, high: 70, critical: 90 }, reason: "" },
  };
}

function sha(number: number): string {
  return sha256(String(number)).slice(0, 40);
}
