import type { Level, RiskReference, RiskScore } from "@gitops-health/contracts";
import { explain, type Scored } from "./explain.ts";
import { factorsOf } from "./factors.ts";
import { levelFloors, levelOf, pathFloor, raise } from "./level.ts";
import { weigh } from "./weights.ts";

export interface ScoreInput extends Omit<Scored, "factors"> {
  /** Null for a squashed diff. */
  readonly sha: string | null;
  readonly declaredLevel: Level | null;
  readonly reference: RiskReference;
}

/** The score of one change: raw score, its level by the reference's cuts, raised by floors, raised by what was declared. */
export function scoreOf(input: ScoreInput): RiskScore {
  const { sha, row, percentile, shares, reference, floors: floorInput, declaredLevel } = input;
  const factors = factorsOf(row, percentile, pathFloor(floorInput)?.value ?? 0);
  const score = weigh(factors, shares);
  const scoreLevel = levelOf(score, reference.cuts);
  const floors = levelFloors(floorInput);
  const computedLevel = raise(scoreLevel, floors);
  const declared = declaredLevel === null ? [] : [{ level: declaredLevel, reason: "declared" }];
  return {
    sha,
    score,
    scoreLevel,
    floors,
    computedLevel,
    declaredLevel,
    level: raise(computedLevel, declared),
    factors: explain({ ...input, factors }),
    reference,
  };
}
