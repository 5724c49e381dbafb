/** A pull request cannot loosen the rules that judge it: the base's verdict counts, the change's own is shown beside it. */
import { expect, test } from "vitest";
import { createRepository } from "../repository.ts";
import { documentOf, pullRequest, runChain } from "./chain.ts";

const CONFIG = ".github/gitops-health.yml";
const base = `version: 1
services:
  phi-service: { paths: ["services/phi/**"], domains: [phi], owners: ["@acme/phi"] }
`;
const waiver = `waivers:
  - { id: W-1, rule: hipaa.phi_metadata.*, scope: { services: [phi-service] }, reason: "none", approver: "@mallory", ticket: X-1, expires: 2099-01-01 }
`;
/** Touches PHI without the metadata that the base's rules ask for. */
const silent = "feat(phi): store the record\n";

const loosenings: [string, Record<string, string | null>][] = [
  ["deletes its own services", { [CONFIG]: "version: 1\n" }],
  ["deletes the configuration", { [CONFIG]: null }],
  ["adds a waiver", { [CONFIG]: base + waiver }],
  ["edits a policy", { "policies/hipaa/phi_metadata.rego": "package hipaa.phi_metadata\n" }],
];

test.each(loosenings)("a pull request that %s is judged by the base", async (_, files) => {
  await using repository = await createRepository();
  const from = await repository.commit("chore: adopt gitops-health", {
    files: { [CONFIG]: base, "policies/hipaa/phi_metadata.rego": "package hipaa.phi_metadata\n\ndeny := []\n" },
  });
  const to = await repository.commit(silent, {
    files: { "services/phi/store.ts": "export const store = 1;\n", ...files },
  });
  const run = await runChain({ workspace: repository.directory, event: pullRequest(from, to) });
  const { predicate: analysis } = await documentOf("compliance-analysis", run.temporary);
  expect(run["compliance-analyze"].exitCode).toBe(1);
  expect(analysis.compliant).toBe(false);
  expect(analysis.violations.map((each) => each.code)).toContain("hipaa.phi_metadata.missing_trailer");
  expect(analysis.exceptions).toEqual([]);
  const edits = [...analysis.violations, ...analysis.warnings].filter((each) => each.code.includes("governance"));
  expect(edits).not.toEqual([]);
  if (CONFIG in files) expect(analysis.ownVerdict).not.toBeNull();
  const { predicate: risk } = await documentOf("risk-assessment", run.temporary);
  expect(["high", "critical"]).toContain(risk.level);
  const { predicate: plan } = await documentOf("deployment-plan", run.temporary);
  expect(plan.held).toBe(true);
});
