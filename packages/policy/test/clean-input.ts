/** One change of every domain that keeps every rule of every collection, with everything known that can be. */
import { domains } from "@gitops-health/contracts";
import type { PolicyInput } from "../src/input.ts";

const base = "a".repeat(40);
const head = "b".repeat(40);
const at = { at: "2026-11-22T07:00:00Z", epoch: 1_795_330_800 };
const dev = { name: "Dev", email: "dev@example.org", ...at };
const risk = { score: 80, level: "high", computedLevel: "high", declaredLevel: "high" } as const;

const services: PolicyInput["config"]["services"] = {
  hospital: { domains: [...domains], owners: ["@acme/hospital"], safetyClass: "C" },
};

const code = {
  path: "hospital/cipher.ts",
  previousPath: null,
  status: "modified",
  additions: 3,
  deletions: 1,
  services: ["hospital"],
  domains: [...domains],
  safetyClass: "C",
  isTest: false,
  isDoc: false,
  topics: ["access-control", "audit", "encryption", "logging", "network"],
} as const;

const files: PolicyInput["files"] = [code, { ...code, path: "hospital/cipher.test.ts", isTest: true }].map((file) => ({
  ...file,
  services: [...file.services],
  domains: [...file.domains],
  topics: [...file.topics],
}));

const named = (canonical: string, framework: string) => ({
  raw: canonical,
  verdict: "valid" as const,
  canonical,
  framework,
  suggestions: [],
});

const commit: PolicyInput["commits"][number] = {
  sha: head,
  kind: "ordinary",
  parents: 1,
  author: dev,
  committer: dev,
  coAuthors: [],
  message: {
    header: "fix(hospital): renew the key",
    conventional: true,
    type: "fix",
    scope: "hospital",
    breaking: false,
    body: "The old key was used for a year.",
    trailers: [],
    trailerKeys: ["clinical-impact", "compliance", "fda-software", "hipaa-admin", "phi-impact", "sox-financial"],
    signatures: [
      { trailer: "Signed-off-by", key: "signed-off-by", name: "Dev", email: dev.email, isPerson: true, own: true },
      { trailer: "Reviewed-by", key: "reviewed-by", name: "Ann", email: "ann@x.org", isPerson: true, own: false },
    ],
    declared: {
      riskLevel: "high",
      reviewers: ["@acme/hospital"],
      hipaaAdmin: true,
      phiImpact: "direct",
      fdaSoftware: true,
      soxFinancial: true,
      clinicalImpact: "high",
      evidence: "https://evidence.example.org/1",
    },
  },
  files,
  services: ["hospital"],
  domains: [...domains],
  codes: [
    named("HIPAA:164.312(a)(2)(iv)", "hipaa-security"),
    named("HIPAA:164.312(b)", "hipaa-security"),
    named("PART11:11.10(e)", "21cfr11"),
    named("SOX:404", "sox-itgc"),
    named("PCI:1", "pci-dss"),
    named("PCI:3.5", "pci-dss"),
  ],
  lint: [],
  risk,
};

const ann = { reviewer: "@ann", reviewerIsBot: false, state: "approved", commit: head, ...at } as const;

export const cleanInput: PolicyInput = {
  now: { at: "2026-11-22T08:00:00Z", epoch: 1_795_334_400 },
  phase: "deploy",
  repository: "acme/hospital",
  range: { base, head, mergeBase: base },
  config: {
    source: "base",
    services,
    proposed: null,
    collections: ["fda", "hipaa", "minimal", "pci", "sox", "strict"],
    trailers: { phi: ["HIPAA-ADMIN"], financial: ["SOX-FINANCIAL"], cardholder: [], device: ["FDA-SOFTWARE"] },
  },
  commits: [commit],
  files,
  services: ["hospital"],
  domains: [...domains],
  risk,
  squash: [],
  governanceEdits: [],
  suspectedPaths: [],
  people: ["@dev", "dev@example.org"],
  approvals: [
    { approver: "@ann", identities: ["@ann"], isBot: false, commit: head, role: "security" },
    { approver: "@eve", identities: ["@eve"], isBot: false, commit: head, role: "compliance" },
  ],
  requiredApprovals: [
    { role: "security", count: 1 },
    { role: "compliance", count: 1 },
  ],
  findings: { evaluated: true, items: [] },
  pullRequest: {
    evaluated: true,
    number: 7,
    author: "@dev",
    authorIsBot: false,
    draft: false,
    head,
    labels: [],
    reviews: [ann, { ...ann, reviewer: "@eve" }],
  },
};
