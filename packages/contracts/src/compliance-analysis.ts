import * as z from "zod/mini";
import { AllowedFinding } from "./finding.ts";
import { header } from "./header.ts";
import { Location, Sha, Sha256 } from "./nouns.ts";

/** One rule of a policy that fired, or would have. */
export const PolicyResult = z.strictObject({
  /** `<package>.<file>.<short_name>`, for example `hipaa.phi_metadata.missing_trailer`. */
  code: z.string(),
  title: z.string(),
  message: z.string(),
  /** What to do about it. */
  solution: z.string(),
  /** Canonical control ids that the rule evidences. */
  controls: z.array(z.string()),
  enforcement: z.enum(["block", "advise"]),
  commit: z.nullable(Sha),
  location: z.nullable(Location),
  /** Services concerned, sorted. */
  services: z.array(z.string()),
  /** Changed paths concerned, sorted: what the paths of a waiver's scope are matched with. */
  paths: z.array(z.string()),
  /**
   * What a waiver's `lines` is compared with: sha256 over the names of `paths` and git's object ids of the whole files at the
   * head. It is made of nothing that git does not show to whoever may read the repository. Null without paths.
   */
  lines: z.nullable(Sha256),
});
export type PolicyResult = z.infer<typeof PolicyResult>;

export const WaivedResult = z.strictObject({
  result: PolicyResult,
  waiver: z.strictObject({
    id: z.string(),
    reason: z.string(),
    approver: z.string(),
    ticket: z.string(),
    expires: z.string(),
  }),
});
export type WaivedResult = z.infer<typeof WaivedResult>;

/** A rule without a result: it passed, did not apply, or could not be evaluated (with the reason). */
export const RuleOutcome = z.strictObject({
  code: z.string(),
  title: z.string(),
  controls: z.array(z.string()),
  reason: z.string(),
});
export type RuleOutcome = z.infer<typeof RuleOutcome>;

/** What a rule that gave results says of itself, independent of what it found. */
export const JudgingRule = z.strictObject({
  code: z.string(),
  title: z.string(),
  description: z.string(),
  /** With `{placeholders}` for what differs from finding to finding. */
  solution: z.string(),
  controls: z.array(z.string()),
});
export type JudgingRule = z.infer<typeof JudgingRule>;

export const ControlStatus = z.enum(["satisfied", "not-satisfied", "waived", "not-applicable", "not-evaluated"]);

export const ControlOutcome = z.strictObject({
  id: z.string(),
  title: z.string(),
  framework: z.string(),
  status: ControlStatus,
  /** Codes of the rules that evidence it, sorted. */
  rules: z.array(z.string()),
});
export type ControlOutcome = z.infer<typeof ControlOutcome>;

export const ComplianceAnalysis = z.strictObject({
  ...header,
  commit: Sha,
  /** No unwaived blocking violation among the rules that can be evaluated in this phase. */
  compliant: z.boolean(),
  /** Nothing of phase `change` was left unevaluated. */
  complete: z.boolean(),
  violations: z.array(PolicyResult),
  warnings: z.array(PolicyResult),
  exceptions: z.array(WaivedResult),
  /** What detectors found and somebody allows, or would allow; the second has results too. */
  allowedFindings: z.array(AllowedFinding),
  successes: z.array(RuleOutcome),
  notApplicable: z.array(RuleOutcome),
  rulesNotEvaluated: z.array(
    z.strictObject({
      ...RuleOutcome.def.shape,
      phase: z.enum(["change", "deploy"]),
      /** Whether the verdict is incomplete without it; not so for a rule of a later phase, or one whose detector does not exist yet. */
      due: z.boolean(),
    }),
  ),
  /** The rules that `violations`, `warnings` and `exceptions` are of, sorted by code; not what is said of waivers (`waiver.*`). */
  rules: z.array(JudgingRule),
  /** Policy packages that were evaluated, sorted. */
  policiesEvaluated: z.array(z.string()),
  controls: z.array(ControlOutcome),
  summary: z.strictObject({
    hipaaMetadataPresent: z.boolean(),
    suggestedReviewersPresent: z.boolean(),
    riskLevelSpecified: z.boolean(),
    conventionalCommitsFormat: z.boolean(),
  }),
  /** When the change edits what it is judged by: the verdict by its own files, shown beside the one that counts. */
  ownVerdict: z.nullable(z.strictObject({ compliant: z.boolean(), violations: z.number(), note: z.string() })),
  /** Our own policies. */
  bundleDigest: Sha256,
  /** The user's own policies, sorted by name; they are judged beside ours. */
  userPolicies: z.array(z.strictObject({ name: z.string(), digest: Sha256, rules: z.number() })),
  /** Files of data that policies were given beside what is shipped, in the order of their merging. */
  policyData: z.array(z.strictObject({ name: z.string(), digest: Sha256 })),
  catalogVersion: z.string(),
});
export type ComplianceAnalysis = z.infer<typeof ComplianceAnalysis>;
