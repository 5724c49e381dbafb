import * as z from "zod/mini";
import { Location, Sha } from "./nouns.ts";

/** What a safeguard finding is about. */
export const safeguards = [
  "encryption-at-rest",
  "encryption-in-transit",
  "access-control",
  "audit",
  "logging",
  "consent",
  "session",
  "exposure",
  "retention",
  "rate-limit",
  "owners",
] as const;
export const Safeguard = z.enum(safeguards);
export type Safeguard = z.infer<typeof Safeguard>;

/**
 * What a detector found in a change. It never holds the value, a part of it, its line or a hash of it: `redacted` says what
 * kind of value stood there.
 */
export const Finding = z.strictObject({
  /** `<category>/<rule>`, for example `phi/ssn`. */
  rule: z.string(),
  category: z.enum(["phi", "secret", "safeguard"]),
  severity: z.enum(["low", "medium", "high", "critical"]),
  /** 0 to 100. */
  confidence: z.number(),
  /** Of a secret: `A` vendor-prefixed and private keys, `B` generic; null for everything else. */
  tier: z.nullable(z.enum(["A", "B"])),
  /** Of a safeguard: which one, and whether the change weakens, removes or adds it; null for everything else. */
  safeguard: z.nullable(z.strictObject({ kind: Safeguard, effect: z.enum(["weakened", "removed", "added"]) })),
  /** The commit whose message or diff has it; null for the squashed diff of the whole change. */
  commit: z.nullable(Sha),
  /** Null for a message. */
  location: z.nullable(Location),
  side: z.enum(["added", "removed", "message", "title"]),
  /** From 1; null when unknown. */
  column: z.nullable(z.number()),
  endColumn: z.nullable(z.number()),
  /** For example `[SSN]`. */
  redacted: z.string(),
  context: z.enum(["main", "test", "doc", "fixture", "lock"]),
  /** Marked as made up, or of a reserved range. */
  synthetic: z.boolean(),
  /** Canonical ids of the controls that it touches. */
  controls: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;

/** A finding that somebody allows: by a comment beside it, a path rule of the configuration, or the baseline. */
export const AllowedFinding = z.strictObject({
  finding: Finding,
  kind: z.enum(["comment", "paths", "baseline"]),
  reason: z.string(),
  /** `YYYY-MM-DD`; null when it has no end. */
  expires: z.nullable(z.string()),
  /** Why it does not count, so that the finding stands; null when it counts. */
  refused: z.nullable(z.string()),
});
export type AllowedFinding = z.infer<typeof AllowedFinding>;

/** What detectors found, or why they did not look: the second is never taken for "nothing". */
export const Findings = z.union([
  z.strictObject({ evaluated: z.literal(false), reason: z.string() }),
  z.strictObject({
    evaluated: z.literal(true),
    items: z.array(Finding),
    /** Found too, but allowed; and of `items` what somebody would allow, with why that does not count. */
    allowed: z.array(AllowedFinding),
    /** What was not looked at, and why; never taken for clean. */
    notScanned: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
  }),
]);
export type Findings = z.infer<typeof Findings>;
