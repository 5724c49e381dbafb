import * as z from "zod/mini";
import { Material, Mode, NotEvaluated, Sha } from "./nouns.ts";

/** Who made a document: the action and its version. */
export const Producer = z.strictObject({ action: z.string(), version: z.string() });
export type Producer = z.infer<typeof Producer>;

/** The commits that were judged: `base` (excluded; null for the empty tree) to `head` (included). */
export const Range = z.strictObject({ base: z.nullable(Sha), head: Sha, mergeBase: z.nullable(Sha) });
export type Range = z.infer<typeof Range>;

/** What was asked for and what was possible, because a control that looks on but is off must be seen. */
export const EffectiveMode = z.strictObject({
  requested: Mode,
  effective: Mode,
  /** Why the two differ or which controls could not run; empty when all is as asked. */
  reasons: z.array(z.string()),
});
export type EffectiveMode = z.infer<typeof EffectiveMode>;

/** The fields that every predicate starts with. */
export const header = {
  schemaVersion: z.literal(1),
  producer: Producer,
  range: Range,
  /** Tree of `range.head`. */
  headTree: Sha,
  /** Tree that merging the head into the base gives; null when it conflicts or there is no base. */
  resultTree: z.nullable(Sha),
  /** `git patch-id --stable` of the squashed diff; null when the diff is empty. */
  changeId: z.nullable(Sha),
  mode: EffectiveMode,
  /** Digests of all that the result depends on, sorted by name. */
  materials: z.array(Material),
  /** `YYYY-MM-DDTHH:MM:SSZ`; the clock at the edge, or SOURCE_DATE_EPOCH. */
  evaluatedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
  /** What could not be judged in this run, and why. */
  notEvaluated: z.array(NotEvaluated),
};

const headerObject = z.strictObject(header);
export type Header = z.infer<typeof headerObject>;
