import * as z from "zod/mini";
import { header } from "./header.ts";
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
  /** Milliseconds. */
  duration: z.number(),
  startedAt: z.string(),
});
export type Reading = z.infer<typeof Reading>;

export const CulpritReport = z.strictObject({
  ...header,
  good: Sha,
  bad: Sha,
  metric: z.nullable(
    z.strictObject({ name: z.string(), threshold: z.number(), direction: z.enum(["above", "below"]) }),
  ),
  noise: z.enum(["none"]),
  /** Where the search looked first. */
  prior: z.enum(["risk", "uniform"]),
  /** Whether only the line of first parents was searched. */
  firstParent: z.boolean(),
  /** `group`: the first bad commit is one of `suspects` and skips hide which. */
  outcome: z.enum(["culprit", "group", "not-reproduced"]),
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
    }),
  ),
  /** Commits that may be the culprit at the end, oldest first. */
  remaining: z.array(Sha),
  suspects: z.number(),
  /** That the culprit is among `remaining`; null when not reproduced. It holds under the stated assumption only. */
  confidence: z.strictObject({ value: z.nullable(z.number()), assumption: z.string() }),
  readings: z.array(Reading),
  commandDigest: Sha256,
  recommendation: z.string(),
});
export type CulpritReport = z.infer<typeof CulpritReport>;
