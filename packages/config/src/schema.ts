import { Domain, frameworkIds, SafetyClass } from "@gitops-health/contracts";
import * as z from "zod/mini";
import { CommitRules } from "./commit-rules.ts";
import { Detectors } from "./detectors-schema.ts";
import { day, written } from "./fields.ts";

/**
 * The configuration file as users write it: every key optional but `version`, unknown keys refused.
 * The published JSON Schema (`packages/contracts/schemas/configuration.json`) is generated from here.
 */
const texts = z.array(z.string());
const level = z.enum(["low", "medium", "high", "critical"]);
const moment = z
  .string()
  .check(
    z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, "expected a time such as 2026-12-24T18:00:00Z"),
  );
const percent = z.number().check(z.minimum(0), z.maximum(100));

export const Service = z.strictObject({
  /** Path patterns in the dialect of a workflow's `paths:` filter. */
  paths: texts.check(z.minLength(1)),
  domains: z._default(z.array(Domain), []),
  owners: z._default(texts, []),
  "safety-class": z.optional(SafetyClass),
  "depends-on": z._default(texts, []),
});

export const Waiver = z.strictObject({
  id: written("an id such as W-1"),
  /** A full code, or `<package>.*`. */
  rule: z
    .string()
    .check(
      z.regex(
        /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*(\.\*)?$/,
        "expected a rule's code such as hipaa.phi_metadata.missing_trailer, or a package's such as hipaa.*",
      ),
    ),
  /** A finding is waived when all of its paths and all of its services lie within; with neither named, wherever it is. */
  scope: z.strictObject({
    paths: z.optional(texts.check(z.minLength(1))),
    services: z.optional(texts.check(z.minLength(1))),
  }),
  reason: written("a reason why the risk is acceptable"),
  approver: z.string().check(z.regex(/^@[A-Za-z0-9][A-Za-z0-9-]*$/, "expected a person such as @alice")),
  ticket: written("a ticket such as SEC-12"),
  "effective-from": z.optional(day),
  /** The last day (UTC) that the waiver counts on. */
  expires: day,
  /** Digest of the waived files, as the summary prints it: the waiver lapses when they change. */
  lines: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/, "expected the digest that the summary prints"))),
});

export const Configuration = z.strictObject({
  version: z.literal(1),
  services: z._default(z.record(z.string(), Service), {}),
  frameworks: z._default(z.array(z.enum(frameworkIds)), [...frameworkIds]),
  commit: z.prefault(
    z.strictObject({
      types: z._default(texts, [
        "feat",
        "fix",
        "security",
        "perf",
        "refactor",
        "style",
        "docs",
        "test",
        "build",
        "ci",
        "chore",
        "revert",
        "breaking",
      ]),
      /** Empty: any scope. */
      scopes: z._default(texts, []),
      "header-max-length": z._default(z.int().check(z.positive()), 100),
      "body-max-line-length": z._default(z.int().check(z.positive()), 200),
      /** Severity and options per rule id, instead of the rule's own: `error`, `[error, { max: 72 }]` or `{ severity: error, max: 72 }`. */
      rules: z.prefault(CommitRules, {}),
      /** Whether messages must, may or must not name the tools (language models, agents) that wrote a part of the change. */
      "ai-attribution": z._default(z.enum(["require", "allow", "forbid"]), "allow"),
      /** Trailers required when a changed path has the domain. */
      trailers: z.prefault(
        z.strictObject({
          phi: z._default(texts, ["HIPAA-ADMIN", "PHI-Impact", "COMPLIANCE", "RISK-LEVEL"]),
          financial: z._default(texts, ["SOX-FINANCIAL", "COMPLIANCE", "RISK-LEVEL"]),
          cardholder: z._default(texts, ["COMPLIANCE", "RISK-LEVEL"]),
          device: z._default(texts, ["FDA-SOFTWARE", "CLINICAL-IMPACT", "COMPLIANCE", "RISK-LEVEL"]),
        }),
        {},
      ),
      "review-tokens": z._default(z.int().check(z.positive()), 8192),
    }),
    {},
  ),
  risk: z.prefault(
    z.strictObject({
      /** Numbers from 0 to 100, not all 0; only their proportions count. */
      weights: z.prefault(
        z.strictObject({
          semantic: z._default(percent, 40),
          path: z._default(percent, 30),
          magnitude: z._default(percent, 20),
          history: z._default(percent, 10),
        }),
        {},
      ),
    }),
    {},
  ),
  enforcement: z.prefault(
    z.strictObject({
      default: z._default(z.enum(["block", "advise"]), "block"),
      rules: z._default(z.record(z.string(), z.enum(["block", "advise"])), {}),
    }),
    {},
  ),
  waivers: z._default(z.array(Waiver), []),
  /** Which rules are judged; rules of a framework also need it under `frameworks`. */
  collections: z._default(z.array(z.enum(["minimal", "hipaa", "fda", "sox", "pci", "strict"])), [
    "minimal",
    "hipaa",
    "fda",
    "sox",
    "pci",
  ]),
  /** The user's own policies in the repository: folders of Rego, `.wasm` files, or bundles (`.tar.gz`). */
  policies: z._default(texts, []),
  /** Files (JSON or YAML) in the repository that are merged into what policies read as `data`. */
  data: z._default(texts, []),
  /** What one evaluation of a user's own policies may take; beyond it nothing is judged. */
  "policy-limits": z.prefault(
    z.strictObject({
      seconds: z._default(z.number().check(z.positive(), z.maximum(600)), 10),
      mebibytes: z._default(z.int().check(z.minimum(16), z.maximum(2048)), 512),
    }),
    {},
  ),
  approvals: z.prefault(
    z.strictObject({
      /** Who may approve in which role: users (`@alice`) and teams (`@acme/security`). */
      roles: z._default(z.record(z.string(), texts), {}),
      /** Roles that must each approve, per risk level. */
      required: z.prefault(
        z.strictObject({
          low: z._default(texts, []),
          medium: z._default(texts, []),
          high: z._default(texts, ["security", "compliance"]),
          critical: z._default(texts, ["security", "compliance"]),
        }),
        {},
      ),
    }),
    {},
  ),
  deployment: z.prefault(
    z.strictObject({
      environment: z._default(z.string(), "production"),
      /** Days that a plan stays valid, at most ten years. */
      "plan-valid-days": z._default(z.int().check(z.positive(), z.maximum(3650)), 7),
      "freeze-windows": z._default(
        z.array(
          z.strictObject({
            name: z.string(),
            from: moment,
            until: moment,
            /** Up to which level deployments still pass. */ "allow-up-to": z.optional(level),
          }),
        ),
        [],
      ),
      gates: z.prefault(
        z.strictObject({
          /** Per cent of requests. */
          "error-rate": z._default(percent, 1),
          /** Milliseconds at the 95th percentile. */
          "latency-p95": z._default(z.number().check(z.positive()), 500),
          "transaction-failures": z._default(percent, 0.1),
        }),
        {},
      ),
    }),
    {},
  ),
  /** Which paths are tests and which are documentation. */
  paths: z.prefault(
    z.strictObject({
      tests: z._default(texts, [
        "**/test/**",
        "**/tests/**",
        "**/__tests__/**",
        "**/*.test.*",
        "**/*.spec.*",
        "**/*_test.*",
        "**/src/test/**",
        "**/*Test.java",
        "**/*Tests.java",
      ]),
      docs: z._default(texts, [
        "**/*.md",
        "**/*.mdx",
        "**/*.rst",
        "**/*.adoc",
        "**/*.apt",
        "**/docs/**",
        "**/src/site/**",
        "**/xdoc/**",
        "**/xdocs/**",
        "**/LICENSE*",
      ]),
    }),
    {},
  ),
  /** Of the detectors of PHI, secrets and weakened safeguards: what is allowed where, known debt, rules of the user's own. */
  detectors: z.prefault(Detectors, {}),
  /** A language model that may write the prose of drafts; without it none is asked. */
  draft: z.optional(
    z.strictObject({
      /** Base URL of an OpenAI-compatible server such as https://models.example.org/v1; https, or this machine itself. */
      endpoint: z
        .string()
        .check(z.regex(/^https?:\/\/[^\s@]+$/, "expected a URL such as https://models.example.org/v1")),
      model: z.string().check(z.minLength(1)),
      "timeout-seconds": z._default(z.number().check(z.positive(), z.maximum(600)), 30),
      retries: z._default(z.int().check(z.minimum(0), z.maximum(5)), 1),
      "max-output-tokens": z._default(z.int().check(z.minimum(16), z.maximum(4096)), 400),
    }),
  ),
  /** Changes before this commit or day are not evaluated. */
  "adopted-at": z.optional(z.string()),
});

/** The configuration with every default filled in. */
export type Configuration = z.infer<typeof Configuration>;
export type Service = z.infer<typeof Service>;
export type Waiver = z.infer<typeof Waiver>;
