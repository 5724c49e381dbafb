import type { PathFacts } from "@gitops-health/config";
import type { CulpritReport } from "@gitops-health/contracts";
import type { Commit, FileChange } from "@gitops-health/git";
import { diffText } from "../diff-text.ts";
import { authorOf, dateOf, headerOf } from "./candidates.ts";
import type { Component } from "./component.ts";
import type { Redact } from "./hunk-text.ts";
import { migrationsIn } from "./migrations.ts";
import { rankHunks } from "./rank-hunks.ts";

/** Bytes of the culprit's diff that a report carries. */
const DIFF_LIMIT = 64 * 1024;

/** A commit that was found guilty, as the repository and its configuration know it. */
export interface CulpritFacts {
  readonly commit: Commit;
  /** Its difference from its first parent, with patches. */
  readonly files: readonly FileChange[];
  /** Of all its paths. */
  readonly facts: PathFacts;
  /** Commits that it brought in, beside itself, when it is a merge on a first-parent line. */
  readonly brings: readonly string[];
  readonly riskScore: number | null;
  /** What was measured. */
  readonly component: Component;
  readonly factsOf: (path: string) => PathFacts;
  readonly redact: Redact;
}

/** The culprit as the report shows it; values in its diff and header are replaced before anything is cut. */
export function culpritFields(culprit: CulpritFacts): NonNullable<CulpritReport["culprit"]> {
  const { commit, files, facts, component, factsOf, redact } = culprit;
  const diff = diffText(files, DIFF_LIMIT, redact);
  const { hunks, count } = rankHunks(files, component, factsOf, redact);
  return {
    commit: commit.sha,
    parent: commit.parents[0] ?? null,
    author: authorOf(commit),
    date: dateOf(commit),
    header: headerOf(commit, redact),
    services: [...facts.services],
    riskScore: culprit.riskScore,
    brings: [...culprit.brings],
    files: files.map(({ path, additions, deletions }) => ({ path, additions, deletions })),
    diff: diff.text,
    diffTruncated: diff.truncated,
    hunks,
    hunkCount: count,
    component: [...new Set([...component.services, ...component.words])],
    migrations: migrationsIn(files, factsOf),
  };
}
