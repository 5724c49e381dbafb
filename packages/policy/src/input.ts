import { CommitKind, Domain, Finding, Level, Range, SafetyClass, Sha } from "@gitops-health/contracts";
import * as z from "zod/mini";

/**
 * The input document of the policies: one for a whole range of commits. The published JSON Schema is generated from here.
 * Absent values are null. Every time is `YYYY-MM-DDTHH:MM:SSZ` in UTC with epoch seconds beside it, because WASM has no clock.
 */
const texts = z.array(z.string());
const time = z.strictObject({ at: z.string(), epoch: z.number() });

const InputFile = z.strictObject({
  path: z.string(),
  previousPath: z.nullable(z.string()),
  status: z.string(),
  additions: z.number(),
  deletions: z.number(),
  services: texts,
  domains: z.array(Domain),
  safetyClass: z.nullable(SafetyClass),
  isTest: z.boolean(),
  isDoc: z.boolean(),
  /** What the path and the changed lines are about (`encryption`, `audit`, ...): the catalog's topics, sorted. */
  topics: texts,
});

const InputLint = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning"]),
  line: z.nullable(z.number()),
});

const InputPerson = z.strictObject({ name: z.string(), email: z.string(), ...time.def.shape });

const InputRisk = z.strictObject({
  score: z.number(),
  level: Level,
  computedLevel: Level,
  declaredLevel: z.nullable(Level),
});

const InputMessage = z.strictObject({
  header: z.string(),
  conventional: z.boolean(),
  type: z.nullable(z.string()),
  scope: z.nullable(z.string()),
  breaking: z.boolean(),
  /** At most 16 KiB. */
  body: z.string(),
  /** Both readings, git's first, without what both see. */
  trailers: z.array(z.strictObject({ key: z.string(), value: z.string(), line: z.number() })),
  /** Canonical keys of `trailers`, lower-case, sorted. */
  trailerKeys: texts,
  declared: z.strictObject({
    riskLevel: z.nullable(Level),
    reviewers: texts,
    hipaaAdmin: z.nullable(z.boolean()),
    phiImpact: z.nullable(z.enum(["direct", "indirect", "none"])),
    fdaSoftware: z.nullable(z.boolean()),
    soxFinancial: z.nullable(z.boolean()),
    clinicalImpact: z.nullable(z.enum(["none", "low", "moderate", "high", "critical"])),
    evidence: z.nullable(z.string()),
  }),
});

const InputCommit = z.strictObject({
  sha: Sha,
  kind: CommitKind,
  parents: z.number(),
  author: InputPerson,
  committer: InputPerson,
  coAuthors: texts,
  message: InputMessage,
  files: z.array(InputFile),
  services: texts,
  domains: z.array(Domain),
  codes: z.array(
    z.strictObject({
      raw: z.string(),
      verdict: z.enum(["valid", "superseded", "unknown", "too-coarse", "implausible"]),
      canonical: z.nullable(z.string()),
      framework: z.nullable(z.string()),
      suggestions: texts,
    }),
  ),
  /** What commit-lint found; rules map it to controls. */
  lint: z.array(InputLint),
  risk: InputRisk,
});

/** A domain that names of paths suggest, when the configuration knows no service. */
export const SuspectedPath = z.strictObject({
  path: z.string(),
  domain: Domain,
  word: z.string(),
  /** How many more paths suggest the domain, as words behind the first; empty when none does. */
  others: z.string(),
  /** `services` to paste into the configuration, for every suspected domain; a line of YAML. */
  services: z.string(),
});
export type SuspectedPath = z.infer<typeof SuspectedPath>;

const InputFinding = z.strictObject({ ...Finding.def.shape, services: texts, domains: z.array(Domain) });

/** Logins are `@login`, lower-case. */
export const InputPullRequest = z.strictObject({
  number: z.number(),
  author: z.nullable(z.string()),
  authorIsBot: z.boolean(),
  draft: z.boolean(),
  labels: texts,
  /** The latest review of each person that decides anything, sorted by reviewer. */
  reviews: z.array(
    z.strictObject({
      reviewer: z.string(),
      reviewerIsBot: z.boolean(),
      state: z.enum(["approved", "changes-requested", "dismissed"]),
      /** The commit that was reviewed; an approval of another one than the head is stale. */
      commit: z.nullable(Sha),
      ...time.def.shape,
    }),
  ),
});
export type InputPullRequest = z.infer<typeof InputPullRequest>;

/** An approval of the deployment as deploy-strategy collected it. */
export const InputApproval = z.strictObject({
  /** As shown to people, for example `@alice`. */
  approver: z.string(),
  /** Everything that identifies the person: `@login` and e-mail addresses, lower-case. */
  identities: texts,
});
export type InputApproval = z.infer<typeof InputApproval>;

export const PolicyInput = z.strictObject({
  now: time,
  /** `deploy` binds the rules on approvals too. */
  phase: z.enum(["change", "deploy"]),
  repository: z.nullable(z.string()),
  range: Range,
  config: z.strictObject({
    source: z.enum(["base", "head", "defaults"]),
    services: z.record(
      z.string(),
      z.strictObject({ domains: z.array(Domain), owners: texts, safetyClass: z.nullable(SafetyClass) }),
    ),
    /** Trailers required per domain. */
    trailers: z.record(z.string(), texts),
  }),
  /** Oldest first. */
  commits: z.array(InputCommit),
  /** The squashed diff. */
  files: z.array(InputFile),
  /** Of the squashed diff and of every commit. */
  services: texts,
  domains: z.array(Domain),
  risk: InputRisk,
  /** Messages that a squash merge could land; null when the commits have landed already. */
  squash: z.nullable(
    z.array(
      z.strictObject({
        basis: z.enum(["settings", "assumed"]),
        composition: z.string(),
        lint: z.array(InputLint),
      }),
    ),
  ),
  governanceEdits: texts,
  suspectedPaths: z.array(SuspectedPath),
  /** What identifies those who made the change: e-mail addresses and `@login`, lower-case, sorted. */
  people: texts,
  /** Null when none were collected. */
  approvals: z.nullable(z.array(InputApproval)),
  /** What detectors found, each with what the configuration says of its path; or why they did not look. */
  findings: z.union([
    z.strictObject({ evaluated: z.literal(false), reason: z.string() }),
    z.strictObject({ evaluated: z.literal(true), items: z.array(InputFinding) }),
  ]),
  /** What GitHub says of the pull request; or why it was not asked. */
  pullRequest: z.union([
    z.strictObject({ evaluated: z.literal(false), reason: z.string() }),
    z.strictObject({ evaluated: z.literal(true), ...InputPullRequest.def.shape }),
  ]),
});
export type PolicyInput = z.infer<typeof PolicyInput>;
