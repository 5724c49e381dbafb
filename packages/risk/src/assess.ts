import { type Level, maxLevel, type NotEvaluated, type RiskReference, type RiskScore } from "@gitops-health/contracts";
import type { FileChange, Repository } from "@gitops-health/git";
import { diffFeatures } from "./diff-features.ts";
import { factorsOf } from "./factors.ts";
import type { FeatureRow } from "./features.ts";
import { gather, isPast } from "./gather.ts";
import { rowOf } from "./past.ts";
import type { HistoryFeatures } from "./path-history.ts";
import type { RiskRequest, RiskResult } from "./request.ts";
import { scoreOf } from "./score.ts";
import { shippedTable } from "./table.ts";
import { sharesOf, weigh } from "./weights.ts";
import { ScoreWindow, SHIPPED_CUTS, YOUNG } from "./window.ts";

/**
 * Scores the squashed diff of a range, its parts and every commit.
 *
 * Each is compared with the at most 1,000 non-merge commits before it, itself excluded: the squashed diff with those
 * reachable from the base, a commit also with the range's own commits before it. So nothing looks ahead, and padding a
 * pull request with commits can't move what its squashed diff is compared with.
 *
 * @throws RiskError when all weights are 0; GitError when git fails
 */
export async function assessRisk(repository: Repository, request: RiskRequest): Promise<RiskResult> {
  const { isTest } = request;
  const shares = sharesOf(request.weights);
  const past = await gather(repository, request);
  const { percentile, commits: tableCommits } = shippedTable();
  const window = new ScoreWindow();
  const observe = (row: FeatureRow) => window.add(weigh(factorsOf(row, percentile, 0), shares));
  for (const row of past.window) observe(row);
  const young = window.size < YOUNG ? youngReference(request, window.size, tableCommits) : undefined;

  const score = ({ sha, files, messages, history, declaredLevel }: Change) => {
    const row = rowOf(diffFeatures(files, isTest), history, messages);
    const floors = request.floorsOf(files);
    const reference = young ?? window.reference();
    const { fixed } = history;
    return {
      row,
      score: scoreOf({ sha, files, isTest, row, fixed, floors, shares, percentile, reference, declaredLevel }),
    };
  };

  const messages = request.commits.filter(isPast).map((commit) => commit.message);
  const declared = request.commits.map((commit) => request.declaredLevelOf(commit));
  const whole = { sha: null, files: request.files, messages, history: past.squashed, declaredLevel: highest(declared) };
  const squashed = score(whole).score;
  const parts = (request.parts ?? []).map((files, index) => {
    const history = past.parts[index] ?? NOTHING_KNOWN;
    return score({ ...whole, files, history, declaredLevel: null }).score;
  });
  const commits = request.commits.map((commit, index): RiskScore => {
    const { sha, files, message } = commit;
    const history = past.commits[index] ?? NOTHING_KNOWN;
    const scored = score({ sha, files, messages: [message], history, declaredLevel: declared[index] ?? null });
    if (isPast(commit)) observe(scored.row);
    return scored.score;
  });
  return { squashed, commits, parts, notEvaluated: notEvaluated(request) };
}

/** One thing to score. */
interface Change {
  /** Null for what is no commit. */
  readonly sha: string | null;
  readonly files: readonly FileChange[];
  readonly messages: readonly string[];
  readonly history: HistoryFeatures;
  readonly declaredLevel: Level | null;
}

const NOTHING_KNOWN: HistoryFeatures = { fixDensity: 0, priorFixes: 0, authorCommits: 0, fixed: [] };

function highest(declared: readonly (Level | null)[]): Level | null {
  return declared.reduce((a, b) => (a === null || b === null ? (a ?? b) : maxLevel(a, b)), null);
}

function youngReference({ shallow }: RiskRequest, before: number, commits: number): RiskReference {
  const reason = shallow
    ? "The clone is shallow, so the repository's own commits are not there to compare with."
    : `Only ${before} non-merge ${before === 1 ? "commit lies" : "commits lie"} before the change; cuts of its own need ${YOUNG}.`;
  return { kind: "shipped", commits, cuts: SHIPPED_CUTS, reason };
}

function notEvaluated({ shallow }: RiskRequest): NotEvaluated[] {
  if (!shallow) return [];
  const reason = "the clone is shallow; add `fetch-depth: 0` to actions/checkout";
  return [{ what: "risk history", reason }];
}
