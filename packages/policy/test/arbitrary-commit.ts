/** Commits of a change as a generator makes them. */
import { domains, levels } from "@gitops-health/contracts";
import fc from "fast-check";
import type { PolicyInput } from "../src/input.ts";

type Commit = PolicyInput["commits"][number];
type File = PolicyInput["files"][number];

export const services: PolicyInput["config"]["services"] = {
  "phi-service": { domains: ["phi"], owners: ["@acme/phi"], safetyClass: null },
  payments: { domains: ["financial", "cardholder"], owners: ["@Acme/Payments"], safetyClass: null },
  device: { domains: ["device"], owners: ["@acme/device"], safetyClass: "C" },
  pump: { domains: ["device"], owners: ["@acme/device"], safetyClass: null },
  ledger: { domains: ["financial"], owners: [], safetyClass: null },
};
export const trailers = {
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

export const level = fc.constantFrom(...levels);
export const nullable = <T>(...values: T[]) => fc.option(fc.constantFrom(...values));
const person = fc.constantFrom("dev", "ann", "zoë").map((name) => ({
  name,
  email: `${name}@example.org`,
  at: "2026-02-03T04:05:06Z",
  epoch: 1_770_091_506,
}));
const committer = fc
  .tuple(person, fc.nat(9))
  .map(([one, n]) => (n > 0 ? one : { ...one, at: "2026-12-24T08:00:00Z", epoch: 1_798_099_200 }));
const signature = fc.record({
  trailer: fc.constantFrom("Signed-off-by", "Reviewed-by", "Co-authored-by", "Blessed-by"),
  name: nullable("Ann Dev"),
  email: nullable("ann@example.org"),
  isPerson: fc.boolean(),
  own: fc.boolean(),
});
export const lint = fc.array(
  fc.record({
    rule: fc.constantFrom(...lintRules),
    severity: fc.constantFrom("error" as const, "warning" as const),
    line: fc.option(fc.nat(40)),
  }),
  { maxLength: 4 },
);
const file: fc.Arbitrary<File> = fc
  .record({
    path: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
    service: fc.option(fc.constantFrom(...Object.keys(services))),
    isTest: fc.boolean(),
    isDoc: fc.boolean(),
    status: fc.constantFrom("modified", "added", "deleted"),
    topics: fc.subarray(["access-control", "audit", "encryption", "logging", "network"]),
  })
  .map(({ path, service, isTest, isDoc, status, topics }) => ({
    path,
    previousPath: null,
    status,
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
    verdict: fc.constantFrom(
      "valid" as const,
      "superseded" as const,
      "unknown" as const,
      "too-coarse" as const,
      "implausible" as const,
    ),
    framework: fc.constantFrom("hipaa-security", "sox-itgc", "pci-dss"),
    suggestions: fc.array(fc.constantFrom("SOX:404", "PCI:3"), { maxLength: 2 }),
  })
  .map((one) => ({
    ...one,
    canonical: one.verdict === "unknown" ? null : one.raw,
    framework: one.verdict === "unknown" ? null : one.framework,
  }));

export const risk = fc.record({ score: fc.nat(100), level, computedLevel: level, declaredLevel: fc.option(level) });

export const commit: fc.Arbitrary<Commit> = fc
  .record({
    sha: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 40, maxLength: 40 }),
    kind: fc.constantFrom("ordinary" as const, "merge" as const, "fixup" as const),
    parents: fc.nat(2),
    author: person,
    committer,
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
      signatures: fc
        .array(signature, { maxLength: 2 })
        .map((all) => all.map((one) => ({ ...one, key: one.trailer.toLowerCase() }))),
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

/** The commit as a configuration without services sees it. */
export function unmapped(one: Commit): Commit {
  const files = one.files.map((each) => ({ ...each, services: [], domains: [], safetyClass: null }));
  return { ...one, files, services: [], domains: [] };
}

/** Services and domains of some files together. */
export function unions(files: readonly File[]): Pick<Commit, "services" | "domains"> {
  return {
    services: [...new Set(files.flatMap((each) => each.services))].sort(),
    domains: domains.filter((domain) => files.some((each) => each.domains.includes(domain))),
  };
}
