import * as z from "zod/mini";
import { header } from "./header.ts";
import { Sha, Sha256 } from "./nouns.ts";

/** One run of the command at one commit. */
export const Reading = z.strictObject({
  commit: Sha,
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
  /** `group`: the first bad commit is one of `suspects` and skips hide which. */
  outcome: z.enum(["culprit", "group", "not-reproduced"]),
  culprit: z.nullable(
    z.strictObject({
      commit: Sha,
      parent: Sha,
      author: z.string(),
      date: z.string(),
      header: z.string(),
      services: z.array(z.string()),
      riskScore: z.nullable(z.number()),
      files: z.array(z.strictObject({ path: z.string(), additions: z.number(), deletions: z.number() })),
      /** Unified diff against the parent, at most 64 KiB; `diffTruncated` says when it was cut. */
      diff: z.string(),
      diffTruncated: z.boolean(),
    }),
  ),
  /** Commits that may be the culprit at the end, oldest first. */
  remaining: z.array(Sha),
  suspects: z.number(),
  /** Confidence is exact only under the stated assumption. */
  confidence: z.strictObject({ value: z.nullable(z.number()), assumption: z.string() }),
  readings: z.array(Reading),
  commandDigest: Sha256,
  recommendation: z.string(),
});
export type CulpritReport = z.infer<typeof CulpritReport>;
