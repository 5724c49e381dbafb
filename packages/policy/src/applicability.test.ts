import { parseConfiguration } from "@gitops-health/config";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryInput } from "../test/arbitrary-input.ts";
import { applicability } from "./applicability.ts";
import type { PolicyInput } from "./input.ts";
import { ourPolicies } from "./policies.ts";
import type { Rule } from "./rules.ts";

const configuration = parseConfiguration(Buffer.from("version: 1\n"), "gitops-health.yml");
const [some] = fc.sample(
  arbitraryInput.filter((input) => input.commits.some(({ files }) => files.length > 0) && input.files.length > 0),
  { numRuns: 1, seed: 11 },
);
const [first] = (some as PolicyInput).files;

function input(files: readonly Partial<PolicyInput["files"][number]>[], more: Partial<PolicyInput> = {}): PolicyInput {
  const all = files.map((file) => ({ ...(first as PolicyInput["files"][number]), topics: [], ...file }));
  const domains = [...new Set(all.flatMap((file) => file.domains))];
  return {
    ...(some as PolicyInput),
    phase: "change",
    commits: [],
    files: all,
    domains,
    config: {
      ...(some as PolicyInput).config,
      services: { payments: { domains: ["cardholder"], owners: [], safetyClass: null } },
    },
    ...more,
  };
}

const rule = (code: string) => ourPolicies().rules.find((each) => each.code === code) as Rule;
const judged = (code: string, of: PolicyInput) => applicability(rule(code), of, configuration);

describe("a rule on a topic", () => {
  const code = "pci.segmentation_changes.no_reviewers";
  test("applies when a changed path of its domains is about it", () =>
    expect(judged(code, input([{ domains: ["cardholder"], topics: ["network"] }])).kind).toBe("applies"));
  test("does not apply, and so evidences nothing, when none is", () => {
    const reason = "no changed path is about network";
    const elsewhere = [
      { domains: ["cardholder" as const], topics: ["encryption"] },
      { domains: ["phi" as const], topics: ["network"] },
    ];
    expect(judged(code, input(elsewhere))).toEqual({ kind: "not-applicable", reason });
  });
  test("applies when only a commit on the way was about it", () => {
    const [commit] = (some as PolicyInput).commits;
    const about = input([{ domains: ["cardholder"], topics: ["network"] }]).files;
    const commits = [{ ...(commit as PolicyInput["commits"][number]), files: about }];
    expect(judged(code, input([{ domains: ["cardholder"] }], { commits })).kind).toBe("applies");
  });
});

describe("a rule on what a service with cardholder data is separated by", () => {
  const code = "pci.segmentation_changes.unmapped";
  const judgedWith = (services: PolicyInput["config"]["services"]) => {
    const network = input([{ domains: [], services: [], topics: ["network"] }]);
    return judged(code, { ...network, config: { ...network.config, services } }).kind;
  };
  const service = (domain: "cardholder" | "phi") => ({ one: { domains: [domain], owners: [], safetyClass: null } });
  test("evidences nothing where no service has any, or none is known", () => {
    expect(judgedWith(service("cardholder"))).toBe("applies");
    expect(judgedWith(service("phi"))).toBe("not-applicable");
    expect(judgedWith({})).toBe("not-evaluated");
  });
});

describe("a rule that binds when the deployment is approved", () => {
  const code = "risk.dual_approval.one_approver";
  test("is announced for a change that it will bind, and for no other", () => {
    expect(judged(code, input([{ domains: ["financial"] }]))).toEqual({
      kind: "not-evaluated",
      reason: "binds when the deployment is approved",
    });
    expect(judged(code, input([{ domains: ["phi"] }])).kind).toBe("not-applicable");
  });
});

describe("a rule that needs a fact", () => {
  const card = [{ domains: ["cardholder" as const, "financial" as const] }];
  test("is not evaluated without it, for its reason", () => {
    const pullRequest = { evaluated: false as const, reason: "no token", due: false };
    expect(judged("sox.segregation_of_duties.own_review", input(card, { pullRequest }))).toEqual({
      kind: "not-evaluated",
      reason: "no token",
    });
    const findings = { evaluated: false as const, reason: "no detector ran" };
    expect(judged("pci.safeguards.audit_removed", input(card, { findings }))).toEqual({
      kind: "not-evaluated",
      reason: "no detector ran",
    });
  });
  test("does not ask for it where it does not apply", () => {
    const findings = { evaluated: false as const, reason: "no detector ran" };
    expect(judged("pci.safeguards.audit_removed", input([{ domains: ["phi"] }], { findings })).kind).toBe(
      "not-applicable",
    );
  });
  test("applies with it", () => {
    const findings = { evaluated: true as const, items: [] };
    expect(judged("pci.safeguards.audit_removed", input(card, { findings })).kind).toBe("applies");
  });
});
