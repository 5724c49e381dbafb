import { readFileSync } from "node:fs";

/** How much of a drug may be given, in micrograms per kilogram of body weight and minute. */
export interface DrugLimits {
  /** Above it an alarm is raised and the infusion runs. */
  readonly softMaximum: number;
  /** Above it the infusion is refused. */
  readonly hardMaximum: number;
}

export type DrugLibrary = ReadonlyMap<string, DrugLimits>;

/**
 * Reads the drug library. Nothing is taken for granted: a drug without both limits, or with the soft one above the hard
 * one, makes the whole library unusable.
 * @throws {Error} with the file and the drug.
 */
export function readDrugLibrary(path: string): DrugLibrary {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${path}: expected an object of drugs.`);
  return new Map(Object.entries(value).map(([drug, limits]) => [drug, checkLimits(path, drug, limits)]));
}

function checkLimits(path: string, drug: string, value: unknown): DrugLimits {
  const entries = new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  const softMaximum: unknown = entries.get("softMaximum");
  const hardMaximum: unknown = entries.get("hardMaximum");
  if (
    entries.size !== 2 ||
    typeof softMaximum !== "number" ||
    typeof hardMaximum !== "number" ||
    !(softMaximum > 0 && softMaximum <= hardMaximum && Number.isFinite(hardMaximum))
  )
    throw new Error(`${path}: "${drug}" needs softMaximum and hardMaximum, both above zero, the soft one not above.`);
  return { softMaximum, hardMaximum };
}
