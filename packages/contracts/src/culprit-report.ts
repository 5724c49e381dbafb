import * as z from "zod/mini";
import { header } from "./header.ts";
import {
  Candidate,
  Deployment,
  Migration,
  RankedHunk,
  RecommendedAction,
  RequiredApproval,
  RollbackDecision,
  SafetyImpact,
  SimilarIncidents,
} from "./incident.ts";
import { Sha, Sha256 } from "./nouns.ts";

/** One run of the command at one commit. */
export const Reading = z.strictObject({
  commit: Sha,
  /** Place among the suspects in their order, from 1; 0 for the good end. */
  position: z.number(),
  /** `good` and `bad` are verdicts; `skip` cannot be tested; `failed` gave no reading. */
  verdict: z.enum(["good", "bad", "skip", "failed"]),
  /** The metric's value; null for a pass/fail command. */
  value: z.nullable(z.number()),
  exitCode: z.nullable(z.number()),
  /** Milliseconds that the command took. */
  duration: z.number(),
  /** Milliseconds that the setup took; null when this commit was built before, or has no setup. */
  setupDuration: z.nullable(z.number()),
  startedAt: z.string(),
  /** The machine that took it: readings of different runners may be offset against each other. */
  runner: z.string(),
  /** Digest of the setup command and of the commit's tree: what was measured. */
  buildKey: z.string(),
});
export type Reading = z.infer<typeof Reading>;

/** How much worse one side is than the other, in the metric's unit; shares of bad answers (0 to 1) for a command without a metric. */
export const Effect = z.strictObject({
  good: z.number(),
  bad: z.number(),
  /** `bad - good`, with the interval in which it lies with probability `level`. */
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  level: z.number(),
});
export type Effect = z.infer<typeof Effect>;

/** The proof by taking the culprit back: `bad` without it, measured as the rest was. */
export const Counterfactual = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("measured"),
    /** `returns`: as good as the good side; `partly`: in between; `remains`: as bad as before; `unclear`: the readings don't say. */
    outcome: z.enum(["returns", "partly", "remains", "unclear"]),
    /** What taking it back changes: `good` is without the culprit, `bad` with it; null for readings without noise. */
    effect: z.nullable(Effect),
    /** Readings of `bad` without the culprit. */
    readings: z.array(Reading),
    /** The tree that was measured. */
    tree: Sha,
  }),
  /** The revert does not apply to `bad`; these paths conflict. */
  z.strictObject({ kind: z.literal("conflicts"), paths: z.array(z.string()) }),
  /** It was not or could not be measured, and why, as a sentence of ours. */
  z.strictObject({ kind: z.literal("not-measured"), reason: z.string() }),
]);
export type Counterfactual = z.infer<typeof Counterfactual>;

export const CulpritReport = z.strictObject({
  ...header,
  good: Sha,
  bad: Sha,
  metric: z.nullable(
    z.strictObject({ name: z.string(), threshold: z.number(), direction: z.enum(["above", "below"]) }),
  ),
  noise: z.enum(["none", "auto"]),
  /** Where the search looked first. */
  prior: z.enum(["risk", "uniform"]),
  /** Whether only the line of first parents was searched. */
  firstParent: z.boolean(),
  /** `group`: the first bad commit is one of `remaining` and skips hide which; `undecided`: the allowed readings did not suffice. */
  outcome: z.enum(["culprit", "group", "not-reproduced", "undecided"]),
  culprit: z.nullable(
    z.strictObject({
      commit: Sha,
      /** Its first parent; null for a root commit that a merge brought in. */
      parent: z.nullable(Sha),
      author: z.string(),
      date: z.string(),
      header: z.string(),
      services: z.array(z.string()),
      riskScore: z.nullable(z.number()),
      /** Commits that it brought in, beside itself, when it is a merge on a first-parent line. */
      brings: z.array(Sha),
      files: z.array(z.strictObject({ path: z.string(), additions: z.number(), deletions: z.number() })),
      /** Unified diff against the parent, at most 64 KiB; `diffTruncated` says when it was cut. */
      diff: z.string(),
      diffTruncated: z.boolean(),
      /** Hunks of the diff, the closest to what was measured first, at most 20; and how many there are in all. */
      hunks: z.array(RankedHunk),
      hunkCount: z.number(),
      /** What the hunks were compared with: words of the metric and of the service. */
      component: z.array(z.string()),
      migrations: z.array(Migration),
    }),
  ),
  /** Commits that may be the culprit at the end, oldest first. */
  remaining: z.array(Sha),
  suspects: z.number(),
  /** The most likely commits by the posterior, at most five, the likeliest first; empty when not reproduced. */
  top: z.array(Candidate),
  /** How the readings were taken: each as certain, as counts beyond the threshold, or as values. */
  model: z.enum(["certain", "counts", "continuous"]),
  /** That the bad end is worse than the good one, 0 to 1. */
  reproduced: z.number(),
  /** Without noise: which end gave the verdict of the other; else null. */
  contradicted: z.nullable(z.enum(["good", "bad"])),
  /** Why an undecided search ended; else null. */
  undecidedBecause: z.nullable(z.enum(["measurements", "drift"])),
  /** Null while one side has no readings, or when each reading is taken as certain. */
  effect: z.nullable(Effect),
  /** Whether the good end, measured again at the end, disagreed with its first readings; null when that was not looked at. */
  drifted: z.nullable(z.boolean()),
  /**
   * By how much each runner reads higher than the one with most readings (itself 0), sorted by name: in the metric's unit, or in the share
   * of bad answers (0 to 1) for a command without a metric. Empty with a single runner, or when each reading is taken as certain.
   */
  runners: z.array(z.strictObject({ runner: z.string(), offset: z.number() })),
  /** How often a commit was set up. */
  builds: z.number(),
  /** Null when there is no culprit to take back. */
  counterfactual: z.nullable(Counterfactual),
  /** That the culprit is among `remaining`; null when not reproduced. It holds under the stated assumption only. */
  confidence: z.strictObject({ value: z.nullable(z.number()), assumption: z.string() }),
  readings: z.array(Reading),
  commandDigest: Sha256,
  /** The action's `what`, for those who read one field. */
  recommendation: z.string(),
  action: RecommendedAction,
  rollback: RollbackDecision,
  approval: RequiredApproval,
  safety: SafetyImpact,
  deployment: Deployment,
  incidents: SimilarIncidents,
});
export type CulpritReport = z.infer<typeof CulpritReport>;
