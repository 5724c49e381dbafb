/** Nouns that several documents share. Absent values are `null`, never left out: the same input gives the same bytes. */
import * as z from "zod/mini";

export const levels = ["low", "medium", "high", "critical"] as const;
export const Level = z.enum(levels);
export type Level = z.infer<typeof Level>;

/** The higher of two risk levels. */
export function maxLevel(a: Level, b: Level): Level {
  return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}

/** -1, 0 or 1, as `a` is below, equal to or above `b`. */
export function compareLevels(a: Level, b: Level): number {
  return Math.sign(levels.indexOf(a) - levels.indexOf(b));
}

/** What kind of regulated thing a path touches. */
export const domains = ["phi", "financial", "cardholder", "device"] as const;
export const Domain = z.enum(domains);
export type Domain = z.infer<typeof Domain>;

/** IEC 62304 software safety class. */
export const SafetyClass = z.enum(["A", "B", "C"]);
export type SafetyClass = z.infer<typeof SafetyClass>;

/** A full object name: 40 hex digits (SHA-1 repositories) or 64 (SHA-256 repositories). */
export const Sha = z.string().check(z.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/));
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A place in the changed files. `path` is visible text: bytes that are not UTF-8 appear as `\xNN`. */
export const Location = z.strictObject({ path: z.string(), line: z.nullable(z.number()) });
export type Location = z.infer<typeof Location>;

/** Something that could not be judged, and why; never counted as passed. */
export const NotEvaluated = z.strictObject({ what: z.string(), reason: z.string() });
export type NotEvaluated = z.infer<typeof NotEvaluated>;

export const Material = z.strictObject({ name: z.string(), digest: z.strictObject({ sha256: Sha256 }) });
export type Material = z.infer<typeof Material>;

export const modes = ["enforce", "warn"] as const;
export const Mode = z.enum(modes);
export type Mode = z.infer<typeof Mode>;
