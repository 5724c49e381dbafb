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
  /** Trailers that name somebody: `Signed-off-by`, `Reviewed-by` and every other `…-by`. */
  signatures: z.array(
    z.strictObject({
      trailer: z.string(),
      /** `trailer` in lower case. */
      key: z.string(),
      /** Of a value `Name <address>`; null when it has none. */
      name: z.nullable(z.string()),
      email: z.nullable(z.string()),
      /** Whether it is neither a bot's nor an assistant's. */
      isPerson: z.boolean(),
      /** Whether it is the author's, the committer's or a co-author's of the commit. */
      own: z.boolean(),
    }),
  ),
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
const InputPullRequest = z.strictObject({
  number: z.number(),
  author: z.nullable(z.string()),
  authorIsBot: z.boolean(),
  draft: z.boolean(),
  /** Its last commit; that of the range, unless a squash or rebase made other commits of it. */
  head: Sha,
  labels: texts,
  /** The latest review of each person that decides anything, sorted by reviewer. A bot's never counts as a person's. */
  reviews: z.array(
    z.strictObject({
      reviewer: z.string(),
      reviewerIsBot: z.boolean(),
      state: z.enum(["approved", "changes-requested", "dismissed"]),
      /** The commit that was reviewed; an approval of another one than `head` is stale. */
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
  isBot: z.boolean(),
  /** The commit that was approved; an approval of another one than `head` is stale. */
  commit: Sha,
  /** The role that it was given in: one approval counts for one role. Null when the approver has none. */
  role: z.nullable(z.string()),
});
export type InputApproval = z.infer<typeof InputApproval>;

const InputService = z.strictObject({ domains: z.array(Domain), owners: texts, safetyClass: z.nullable(SafetyClass) });

export const PolicyInput = z.strictObject({
  now: time,
  /** `deploy` binds the rules on approvals too. */
  phase: z.enum(["change", "deploy"]),
  repository: z.nullable(z.string()),
  range: Range,
  config: z.strictObject({
    source: z.enum(["base", "head", "defaults"]),
    services: z.record(z.string(), InputService),
    /** `services` of the change's own configuration, when the change edits it; else null. It decides nothing. */
    proposed: z.nullable(z.record(z.string(), InputService)),
    /** Collections whose rules are judged, without those of frameworks that are off; sorted. */
    collections: texts,
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
  /** What the deployment plan asks for, so that plan and policies never differ; empty when it asks for nothing or there is none yet. */
  requiredApprovals: z.array(z.strictObject({ role: z.string(), count: z.number() })),
  /** What detectors found, each with what the configuration says of its path; or why they did not look. */
  findings: z.union([
    z.strictObject({ evaluated: z.literal(false), reason: z.string() }),
    z.strictObject({ evaluated: z.literal(true), items: z.array(InputFinding) }),
  ]),
  /** What GitHub says of the pull request; or why it is not known, and whether it should be (`due`: a token was given). */
  pullRequest: z.union([
    z.strictObject({ evaluated: z.literal(false), reason: z.string(), due: z.boolean() }),
    z.strictObject({ evaluated: z.literal(true), ...InputPullRequest.def.shape }),
  ]),
});
export type PolicyInput = z.infer<typeof PolicyInput>;
