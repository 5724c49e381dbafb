import { type Level, type LevelCuts, maxLevel, type RiskFloor } from "@gitops-health/contracts";
import type { FloorInput } from "./request.ts";

/** The level of a score: what is above a cut has that cut's level. At the cut is below it, so that a history of equal commits is low throughout. */
export function levelOf(score: number, cuts: LevelCuts): Level {
  return score > cuts.critical ? "critical" : score > cuts.high ? "high" : score > cuts.medium ? "medium" : "low";
}

/** Floors under the level: safety class C, edits of what decides the verdict, and what findings ask for. */
export function levelFloors({ safetyClass, governanceEdits, findings }: FloorInput): RiskFloor[] {
  const floors: RiskFloor[] = [];
  if (safetyClass === "C")
    floors.push({
      level: "high",
      reason: "It touches software of safety class C (IEC 62304), where a failure can kill or injure seriously.",
    });
  if (governanceEdits.length > 0)
    floors.push({ level: "high", reason: "It edits files that decide how changes are judged." });
  return [...floors, ...findings];
}

/** A level raised by floors, never lowered. */
export function raise(level: Level, floors: readonly RiskFloor[]): Level {
  return floors.reduce((raised, floor) => maxLevel(raised, floor.level), level);
}

/** What is at stake on a path, as the least value of the path factor. Patients' safety weighs most. */
const DOMAIN_FLOORS = { phi: 0.5, financial: 0.5, cardholder: 0.5, device: 0.6 } as const;
const CLASS_C_FLOOR = 0.7;

/** The least value of the path factor, 0 to 1, and what sets it; undefined where nothing regulated is touched. */
export function pathFloor({ domains, safetyClass }: FloorInput): { value: number; because: string } | undefined {
  if (safetyClass === "C") return { value: CLASS_C_FLOOR, because: "safety class C" };
  let highest: { value: number; because: string } | undefined;
  for (const domain of domains) {
    const value = DOMAIN_FLOORS[domain];
    if (highest === undefined || value > highest.value) highest = { value, because: `domain ${domain}` };
  }
  return highest;
}
