import { type CulpritReport, digestOf, type Header } from "@gitops-health/contracts";
import type { Commit, FileChange } from "@gitops-health/git";
import { oneLine } from "@gitops-health/text";
import { diffText } from "./diff-text.ts";
import type { SearchResult } from "./find-culprit.ts";
import type { Test } from "./probe.ts";
import { recommendation } from "./recommendation.ts";
import type { SearchSpace } from "./search.ts";

/** Bytes of the culprit's diff that a report carries. */
const DIFF_LIMIT = 64 * 1024;

/** A commit that was found guilty, as the repository and its configuration know it. */
export interface CulpritFacts {
  readonly commit: Commit;
  /** Its difference from its first parent, with patches. */
  readonly files: readonly FileChange[];
  /** Names of the services that it touches, sorted. */
  readonly services: readonly string[];
  readonly riskScore: number | null;
  /** Commits that it brought in, beside itself, when it is a merge on a first-parent line. */
  readonly brings: readonly string[];
}

export interface ReportRequest {
  readonly space: SearchSpace;
  readonly result: SearchResult;
  readonly test: Test;
  readonly prior: "risk" | "uniform";
  readonly firstParent: boolean;
  /** Null unless the outcome is `culprit`. */
  readonly culprit: CulpritFacts | null;
}

/** A culprit report without the fields that every document starts with. */
export type ReportFields = Omit<CulpritReport, keyof Header>;

/** What a search found, as the report says it. */
export function reportFields(request: ReportRequest): ReportFields {
  const { space, result, test, culprit } = request;
  const bad = space.suspects.at(-1)?.sha ?? space.good;
  return {
    good: space.good,
    bad,
    metric: test.metric ?? null,
    noise: "none",
    prior: request.prior,
    firstParent: request.firstParent,
    outcome: result.outcome,
    culprit: culprit === null ? null : described(culprit),
    remaining: [...result.remaining],
    suspects: space.suspects.length,
    confidence: {
      value: result.outcome === "not-reproduced" ? null : 1,
      assumption:
        "The command gives the same answer each time at the same commit, and every commit from the first bad one on is bad.",
    },
    readings: [...result.readings],
    commandDigest: digestOf({ command: test.command, setup: test.setupCommand ?? null }),
    recommendation: recommendation(request),
  };
}

function described(facts: CulpritFacts): NonNullable<CulpritReport["culprit"]> {
  const { commit, files } = facts;
  const diff = diffText(files, DIFF_LIMIT);
  return {
    commit: commit.sha,
    parent: commit.parents[0] ?? null,
    author: `${commit.author.name} <${commit.author.email}>`,
    date: `${new Date(commit.committer.time * 1000).toISOString().slice(0, 19)}Z`,
    header: oneLine(commit.message.trimStart().split("\n", 1)[0] ?? ""),
    services: [...facts.services],
    riskScore: facts.riskScore,
    brings: [...facts.brings],
    files: files.map(({ path, additions, deletions }) => ({ path, additions, deletions })),
    diff: diff.text,
    diffTruncated: diff.truncated,
  };
}
