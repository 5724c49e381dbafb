/** Inputs of the policies as a generator makes them: valid by the schema, and spoiled in every way that some rule looks for. */
import { domains, levels } from "@gitops-health/contracts";
import fc from "fast-check";
import type { PolicyInput } from "../src/input.ts";

type Commit = PolicyInput["commits"][number];
type File = PolicyInput["files"][number];

const services: PolicyInput["config"]["services"] = {
  "phi-service": { domains: ["phi"], owners: ["@acme/phi"], safetyClass: null },
  payments: { domains: ["financial", "cardholder"], owners: ["@Acme/Payments"], safetyClass: null },
  device: { domains: ["device"], owners: ["@acme/device"], safetyClass: "C" },
  ledger: { domains: ["financial"], owners: [], safetyClass: null },
};
const trailers = {
  phi: ["HIPAA-ADMIN", "PHI-Impact", "COMPLIANCE"],
  financial: ["SOX-FINANCIAL", "COMPLIANCE"],
  cardholder: ["COMPLIANCE"],
  device: ["FDA-SOFTWARE", "CLINICAL-IMPACT"],
};
const lintRules = [
  "header/type-enum",
  "body/max-line-length",
  "trailers/required-by-domain",
  "trailers/domain-flag",
  "trailers/git-visible",
  "trailers/evidence",
  "trailers/reviewers",
  "trailers/clinical-impact",
  "trailers/clinical-review",
  "breaking/marked",
  "kind/fixup",
  "risk/declared-too-low",
  "squash/trailers-kept",
];

const level = fc.constantFrom(...levels);
const person = fc.constantFrom("dev", "ann", "zoë").map((name) => ({
  name,
  email: `${name}@example.org`,
  at: "2026-02-03T04:05:06Z",
  epoch: 1_770_091_506,
}));
const lint = fc.array(
  fc.record({
    rule: fc.constantFrom(...lintRules),
    severity: fc.constantFrom("error" as const, "warning" as const),
    line: fc.option(fc.nat(40)),
  }),
  { maxLength: 4 },
);
const nullable = <T>(...values: T[]) => fc.option(fc.constantFrom(...values));

const file: fc.Arbitrary<File> = fc
  .record({
    path: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
    service: fc.option(fc.constantFrom(...Object.keys(services))),
    isTest: fc.boolean(),
    isDoc: fc.boolean(),
    topics: fc.subarray(["access-control", "audit", "encryption", "logging"]),
  })
  .map(({ path, service, isTest, isDoc, topics }) => ({
    path,
    previousPath: null,
    status: "modified",
    additions: 3,
    deletions: 1,
    services: service === null ? [] : [service],
    domains: service === null ? [] : (services[service]?.domains ?? []),
    safetyClass: service === null ? null : (services[service]?.safetyClass ?? null),
    isTest,
    isDoc,
    topics,
  }));

const code = fc
  .record({
    raw: fc.string({ maxLength: 10 }),
    verdict: fc.constantFrom("valid" as const, "superseded" as const, "unknown" as const),
    framework: fc.constantFrom("hipaa-security", "sox-itgc", "pci-dss"),
    suggestions: fc.array(fc.constantFrom("SOX:404", "PCI:3"), { maxLength: 2 }),
  })
  .map((one) => ({
    ...one,
    canonical: one.verdict === "unknown" ? null : one.raw,
    framework: one.verdict === "unknown" ? null : one.framework,
  }));

const risk = fc.record({ score: fc.nat(100), level, computedLevel: level, declaredLevel: fc.option(level) });

const commit: fc.Arbitrary<Commit> = fc
  .record({
    sha: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 40, maxLength: 40 }),
    kind: fc.constantFrom("ordinary" as const, "merge" as const, "fixup" as const),
    parents: fc.nat(2),
    author: person,
    committer: person,
    coAuthors: fc.constant<string[]>([]),
    files: fc.array(file, { maxLength: 4 }),
    codes: fc.array(code, { maxLength: 3 }),
    lint,
    risk,
    message: fc.record({
      header: fc.string({ maxLength: 30, unit: "grapheme" }),
      conventional: fc.boolean(),
      type: nullable("feat", "fix"),
      scope: nullable("api"),
      breaking: fc.boolean(),
      body: fc.string({ maxLength: 30 }),
      trailers: fc.constant<{ key: string; value: string; line: number }[]>([]),
      trailerKeys: fc.subarray(["compliance", "fda-software", "hipaa-admin", "phi-impact", "sox-financial"]),
      declared: fc.record({
        riskLevel: fc.option(level),
        reviewers: fc.subarray(["@acme/PHI", "@acme/payments", "@ann"]),
        hipaaAdmin: fc.option(fc.boolean()),
        phiImpact: nullable("direct" as const, "none" as const),
        fdaSoftware: fc.option(fc.boolean()),
        soxFinancial: fc.option(fc.boolean()),
        clinicalImpact: nullable("none" as const, "high" as const),
        evidence: nullable("https://evidence.example.org/1"),
      }),
    }),
  })
  .map((one) => ({ ...one, ...unions(one.files) }));

/** A whole input; `commits` at most six. */
export const arbitraryInput: fc.Arbitrary<PolicyInput> = fc
  .record({
    now: fc.constant({ at: "2026-11-22T08:00:00Z", epoch: 1_795_334_400 }),
    phase: fc.constantFrom("change" as const, "deploy" as const),
    repository: nullable("acme/shop"),
    range: fc.constant({ base: "a".repeat(40), head: "b".repeat(40), mergeBase: "a".repeat(40) }),
    source: fc.constantFrom("base" as const, "head" as const, "defaults" as const),
    configured: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    commits: fc.array(commit, { maxLength: 6 }),
    risk,
    squash: fc.option(
      fc.array(
        fc.record({
          basis: fc.constantFrom("settings" as const, "assumed" as const),
          composition: fc.constantFrom("PR_TITLE + PR_BODY"),
          lint,
        }),
        { maxLength: 2 },
      ),
    ),
    governanceEdits: fc.subarray([".github/gitops-health.yml", "CODEOWNERS", "policies/a.rego"]),
    suspectedPaths: fc.array(
      fc.record({
        path: fc.string({ maxLength: 8 }),
        domain: fc.constantFrom(...domains),
        word: fc.constantFrom("phi", "payment"),
        others: fc.constantFrom("", " (and 2 more paths)"),
        services: fc.constant('services: { "patient": { paths: ["patient/**"], domains: [phi] } }'),
      }),
      { maxLength: 2 },
    ),
    people: fc.subarray(["@ann", "@dev", "ann@example.org", "dev@example.org"]),
    approvals: fc.option(
      fc.array(
        fc.record({
          approver: fc.constantFrom("@ann", "@eve"),
          identities: fc.subarray(["@ann", "@eve", "ann@example.org"]),
        }),
        { maxLength: 2 },
      ),
    ),
    findings: fc.constant({ evaluated: false as const, reason: "no detector ran" }),
    pullRequest: fc.constant({ evaluated: false as const, reason: "not asked" }),
  })
  .map(({ source, configured, commits, suspectedPaths, ...rest }) => {
    const known = configured ? commits : commits.map(unmapped);
    const files = known.flatMap((one) => one.files);
    return {
      ...rest,
      commits: known,
      files,
      ...unions(files),
      suspectedPaths: configured ? [] : suspectedPaths,
      config: { source, services: configured ? services : {}, trailers },
    };
  });

function unmapped(one: Commit): Commit {
  const files = one.files.map((each) => ({ ...each, services: [], domains: [], safetyClass: null }));
  return { ...one, files, services: [], domains: [] };
}

function unions(files: readonly File[]): Pick<Commit, "services" | "domains"> {
  return {
    services: [...new Set(files.flatMap((each) => each.services))].sort(),
    domains: domains.filter((domain) => files.some((each) => each.domains.includes(domain))),
  };
}
