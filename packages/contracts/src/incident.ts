/** What an incident report says beside the search itself: what changed, with what it was deployed, whom it touches, what to do. */
import * as z from "zod/mini";
import { RollbackMethod } from "./deployment-plan.ts";
import { Domain, Level, SafetyClass, Sha, Sha256 } from "./nouns.ts";

/** A commit that may be the culprit, as people know it. */
export const Candidate = z.strictObject({
  commit: Sha,
  /** Place among the suspects, from 1. */
  position: z.number(),
  header: z.string(),
  author: z.string(),
  date: z.string(),
  /** That it is the culprit, 0 to 1, if there is one between the ends. */
  probability: z.number(),
  riskScore: z.nullable(z.number()),
});
export type Candidate = z.infer<typeof Candidate>;

/** A piece of the culprit's diff and how close it is to what was measured. */
export const RankedHunk = z.strictObject({
  path: z.string(),
  /** First line on the new side, or on the old side when nothing was added. */
  line: z.number(),
  /** The sum of the reasons' points; the highest first. */
  points: z.number(),
  reasons: z.array(z.strictObject({ points: z.number(), what: z.string() })),
  /** Unified, without context; at most 2 KiB. */
  diff: z.string(),
  diffTruncated: z.boolean(),
});
export type RankedHunk = z.infer<typeof RankedHunk>;

/** A change of stored data, as paths and words of a diff show it. */
export const Migration = z.strictObject({
  path: z.string(),
  /**
   * `destroys`: it drops, empties or rewrites data, which no way back restores; `has-way-back`: it says how to undo itself;
   * `unknown`: neither was seen, so it counts as not reversible until somebody looks.
   */
  reversible: z.enum(["destroys", "has-way-back", "unknown"]),
  why: z.string(),
});
export type Migration = z.infer<typeof Migration>;

/** What stands in for a stored document in this report; its bytes were verified against the digest in the index beside it. */
export const StoredReference = z.strictObject({ file: z.string(), sha256: Sha256, evaluatedAt: z.string() });

/** What the stored documents say of how the culprit got out. */
export const Deployment = z.strictObject({
  /** Which documents are about the culprit, and what joins them: the commit itself, a range that has it, or the same patch. */
  joinedBy: z.nullable(z.enum(["head", "range", "change-id"])),
  /** Why there is nothing to say; null when a document was found. */
  absent: z.nullable(z.string()),
  risk: z.nullable(z.strictObject({ ...StoredReference.shape, level: Level, score: z.number() })),
  compliance: z.nullable(
    z.strictObject({ ...StoredReference.shape, compliant: z.boolean(), violations: z.array(z.string()) }),
  ),
  plan: z.nullable(
    z.strictObject({
      ...StoredReference.shape,
      environment: z.string(),
      strategy: z.string(),
      level: Level,
      held: z.boolean(),
      requiredApprovals: z.number(),
      /** Roles that had to approve. */
      approvals: z.array(z.strictObject({ role: z.string(), count: z.number(), eligible: z.array(z.string()) })),
      /** How the services are rolled back by their plans, and whether the plan calls its data migration reversible. */
      rollback: z.array(
        z.strictObject({
          service: z.string(),
          method: RollbackMethod,
          window: z.number(),
          dataMigrationReversible: z.nullable(z.boolean()),
        }),
      ),
    }),
  ),
  /** Files that call themselves documents of ours and were not used, each as a sentence. */
  refused: z.array(z.string()),
});
export type Deployment = z.infer<typeof Deployment>;

/** An earlier incident that shares words with this one. Its text is others', redacted. */
export const SimilarIncident = z.strictObject({
  file: z.string(),
  title: z.string(),
  date: z.nullable(z.string()),
  /** Relative to the best match, 0 to 1. */
  score: z.number(),
  /** Words that both have, the rarest first. */
  shared: z.array(z.string()),
  rootCause: z.nullable(z.string()),
  resolution: z.nullable(z.string()),
});
export type SimilarIncident = z.infer<typeof SimilarIncident>;

export const SimilarIncidents = z.discriminatedUnion("searched", [
  z.strictObject({ searched: z.literal(false), reason: z.string() }),
  z.strictObject({
    searched: z.literal(true),
    folder: z.string(),
    /** Files that were read. */
    files: z.number(),
    /** Files that were passed over, each with why, at most 20; and how many in all. */
    passedOver: z.array(z.string()),
    passedOverCount: z.number(),
    /** The best matches, at most three. */
    items: z.array(SimilarIncident),
  }),
]);
export type SimilarIncidents = z.infer<typeof SimilarIncidents>;

/** What the incident may mean for patients, from the configuration and from what was declared; nothing here was measured. */
export const SafetyImpact = z.strictObject({
  services: z.array(z.string()),
  domains: z.array(Domain),
  safetyClass: z.nullable(SafetyClass),
  /** The highest CLINICAL-IMPACT trailer of the culprit and of what it brought in. */
  clinicalImpact: z.nullable(z.enum(["none", "low", "moderate", "high", "critical"])),
  deployedAt: z.nullable(z.string()),
  detectedAt: z.nullable(z.string()),
  /** From deployment to detection; null unless both times are known. */
  exposureSeconds: z.nullable(z.number()),
});
export type SafetyImpact = z.infer<typeof SafetyImpact>;

/** What is recommended. Carrying it out, and deciding on it, is people's. */
export const RecommendedAction = z.strictObject({
  kind: z.enum(["revert", "roll-back", "fix-forward", "search-merge", "narrow-down", "measure-more", "reproduce"]),
  /** One sentence: what to do. */
  what: z.string(),
  /** Why this and not something else. */
  why: z.string(),
  /** To paste; null when it cannot be said as a command. */
  command: z.nullable(z.string()),
  /** Whether taking the culprit back was seen to help: null when the action is no revert. */
  revertVerified: z.nullable(z.boolean()),
});
export type RecommendedAction = z.infer<typeof RecommendedAction>;

/** Going back to an older version, as this report would decide; people decide. */
export const RollbackDecision = z.strictObject({
  recommended: z.enum(["yes", "no", "people-decide"]),
  /** The version to go back to; null when none is known to be good. */
  target: z.nullable(Sha),
  /** Tags that point at the target, those that look most like a version of its services first, at most five. */
  versions: z.array(z.string()),
  /** Without such a tag: the nearest commit before the target, back to the good end, that has one and never read worse than good. */
  olderVersion: z.nullable(
    z.strictObject({
      commit: Sha,
      versions: z.array(z.string()),
      /** Commits from it to the target. */
      before: z.number(),
      /** Its own readings, and how many of them were good. */
      readings: z.number(),
      good: z.number(),
    }),
  ),
  /** How often the target was measured, and how often it was good. */
  targetReadings: z.number(),
  targetGood: z.number(),
  /** Commits that go back with it. */
  undoes: z.number(),
  reason: z.string(),
  /** Changes of stored data between the target and the bad end. */
  migrations: z.array(Migration),
});
export type RollbackDecision = z.infer<typeof RollbackDecision>;

/** Who has to approve a change of this level by the configuration. */
export const RequiredApproval = z.strictObject({
  level: Level,
  /** Where the level is from, as a clause. */
  levelFrom: z.string(),
  roles: z.array(z.strictObject({ role: z.string(), eligible: z.array(z.string()) })),
});
export type RequiredApproval = z.infer<typeof RequiredApproval>;
