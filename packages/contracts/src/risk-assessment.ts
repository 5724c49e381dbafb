import * as z from "zod/mini";
import { header } from "./header.ts";
import { Level, Sha } from "./nouns.ts";

/** One of the four factors of a score: `contribution` points of 100 = 100 x weight x value. */
export const RiskFactor = z.strictObject({
  /** 0 to 1. */
  value: z.number(),
  /** Share of the score, 0 to 1; the four add up to 1. */
  weight: z.number(),
  contribution: z.number(),
  /** One sentence that says why the value is what it is. */
  rationale: z.string(),
  /** The raw figures behind it and their percentiles on the shipped scale (0 to 1, null where no percentile is taken). */
  inputs: z.array(z.strictObject({ name: z.string(), raw: z.number(), percentile: z.nullable(z.number()) })),
  /** The paths that mattered most, at most five. */
  paths: z.array(z.string()),
});
export type RiskFactor = z.infer<typeof RiskFactor>;

export const RiskFactors = z.strictObject({
  semanticType: RiskFactor,
  pathCriticality: RiskFactor,
  changeMagnitude: RiskFactor,
  history: RiskFactor,
});
export type RiskFactors = z.infer<typeof RiskFactors>;

export const LevelCuts = z.strictObject({ medium: z.number(), high: z.number(), critical: z.number() });
export type LevelCuts = z.infer<typeof LevelCuts>;

/** What the cuts between levels were taken from. Percentiles always come from the shipped table, so that scores can be compared. */
export const RiskReference = z.strictObject({
  kind: z.enum(["repository", "shipped"]),
  /** Non-merge commits before the change whose scores set the cuts, or those in the shipped table. */
  commits: z.number(),
  cuts: LevelCuts,
  /** Why the shipped table was used; empty otherwise. */
  reason: z.string(),
});
export type RiskReference = z.infer<typeof RiskReference>;

export const RiskFloor = z.strictObject({ level: Level, reason: z.string() });
export type RiskFloor = z.infer<typeof RiskFloor>;

/** The score of one diff: a commit, or the squashed diff of a pull request. */
export const RiskScore = z.strictObject({
  /** The commit; null for the squashed diff. */
  sha: z.nullable(Sha),
  /** 0 to 100, one decimal. */
  score: z.number(),
  /** From the score and the cuts alone. */
  scoreLevel: Level,
  floors: z.array(RiskFloor),
  /** `scoreLevel` raised by the floors. */
  computedLevel: Level,
  /** As the message's RISK-LEVEL trailer says; null without one. */
  declaredLevel: z.nullable(Level),
  /** `computedLevel` raised, never lowered, by the declared one. */
  level: Level,
  factors: RiskFactors,
  reference: RiskReference,
});
export type RiskScore = z.infer<typeof RiskScore>;

export const RiskAssessment = z.strictObject({
  ...header,
  /** Of the squashed diff. */
  score: z.number(),
  /** The highest of the squashed diff and all commits, or what a person set in its place (`override`). */
  level: Level,
  /** The highest that was computed; nothing declared and no override in it. */
  computedLevel: Level,
  /** The highest that a commit declares; null when none does. */
  declaredLevel: z.nullable(Level),
  squashed: RiskScore,
  commits: z.array(RiskScore),
  /** Services that the change touches, with the level that each must be deployed at; sorted by name. */
  services: z.array(
    z.strictObject({
      name: z.string(),
      domains: z.array(z.string()),
      safetyClass: z.nullable(z.string()),
      level: Level,
      files: z.number(),
    }),
  ),
  override: z.nullable(z.strictObject({ level: Level, reason: z.string(), by: z.string() })),
});
export type RiskAssessment = z.infer<typeof RiskAssessment>;
