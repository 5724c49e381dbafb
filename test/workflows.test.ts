/** The workflows that users call and copy, run by act on a sample repository, on our own bundles. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { serve } from "../packages/github/test/server.ts";
import { root } from "../tools/root.mjs";
import { eventsOf, payload } from "./harness/events.ts";
import { actPath, runAct } from "./harness/index.ts";
import { createRepository, type TestRepository } from "./repository.ts";

const configuration = `
version: 1
services:
  payments: { paths: ["services/payments/**"], domains: [financial], owners: ["@acme/payments"] }
`;

const compliant = `fix(payments): keep the record's version when it is read back

The cache answered with the version of the former read, so that a concurrent
change was lost without notice.

SOX-FINANCIAL: true
Evidence: https://example.org/tests/cache
RISK-LEVEL: medium
COMPLIANCE: SOX:404
`;

const careless = "payments: stuff\n";

/** A repository whose main has an example as its workflow, and a branch with one commit that changes a regulated service. */
async function sample(example: string, message: string) {
  const repository = await createRepository();
  mkdirSync(join(repository.directory, ".github/workflows"), { recursive: true });
  const workflow = readFileSync(join(root, "examples", example), "utf8");
  writeFileSync(join(repository.directory, ".github/workflows/gitops-health.yml"), workflow);
  writeFileSync(join(repository.directory, ".github/gitops-health.yml"), configuration);
  await repository.write("services/payments/cache.ts", "export const cache = new Map<string, string>();\n");
  await repository.git("remote", "add", "origin", "https://github.com/acme/health.git");
  const base = await repository.commit("feat(payments): add a cache of records\n");
  await repository.git("tag", "v1.0.0");
  await repository.branch("change");
  await repository.write(
    "services/payments/cache.ts",
    "export const cache = new Map<string, { version: number; body: string }>();\n",
  );
  const head = await repository.commit(message);
  return { repository, base, head };
}

function run(
  repository: TestRepository,
  event: string,
  commits: { base: string; head: string },
  more: { env?: Record<string, string>; inputs?: Record<string, string>; token?: string } = {},
) {
  const [title = "", ...rest] = compliant.split("\n");
  return runAct({
    repository: repository.directory,
    workflow: ".github/workflows/gitops-health.yml",
    event: {
      name: event,
      payload: payload(event, { ...commits, title, body: rest.join("\n").trim(), inputs: more.inputs ?? {} }),
    },
    ...more,
  });
}

const sha256 = (bytes: Buffer | undefined) =>
  createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");

describe.skipIf(actPath() === undefined)("the reusable workflow", () => {
  it("takes a compliant change from checkout to the uploaded plan", async () => {
    const { repository, ...commits } = await sample("pull-request.yml", compliant);
    await using _ = repository;
    const { jobs, artifacts } = await run(repository, "pull_request", commits);
    expect([jobs["analyse"]?.result, jobs["plan"]?.result], jobs["analyse"]?.log).toEqual(["success", "success"]);
    const analysis = artifacts["gitops-health-analysis"] ?? {};
    expect(Object.keys(analysis).sort()).toEqual([
      "commit-lint.json",
      "compliance-analysis.json",
      "compliance-analysis.sarif",
      "risk-assessment.json",
    ]);
    expect(JSON.parse(String(analysis["compliance-analysis.sarif"]))).toMatchObject({ version: "2.1.0" });
    const plan = JSON.parse(String(artifacts["gitops-health-plan"]?.["deployment-plan.json"]));
    expect(plan.subject[0].digest.gitCommit).toBe(commits.head);
    expect(plan.predicate).toMatchObject({ held: false, strategy: "canary", holdReasons: [] });
    const digests = plan.predicate.materials.map((each: { digest: { sha256: string } }) => each.digest.sha256);
    expect(digests).toEqual(
      expect.arrayContaining([sha256(analysis["risk-assessment.json"]), sha256(analysis["compliance-analysis.json"])]),
    );
  });

  it("asks GitHub for the reviews with the job's token, and shows the token to nobody", async () => {
    const { repository, ...commits } = await sample("pull-request.yml", compliant);
    await using _ = repository;
    const person = (login: string) => ({ login, type: "User" });
    const pull = {
      ...{ number: 7, title: "x", body: null, state: "open", draft: false, labels: [], user: person("alice") },
      ...{
        base: { ref: "main", sha: commits.base, repo: { private: true } },
        head: { ref: "change", sha: commits.head },
      },
    };
    const review = (login: string) => ({
      ...{ user: person(login), author_association: "MEMBER", state: "APPROVED", commit_id: commits.head },
      submitted_at: "2026-11-21T09:00:00Z",
    });
    const path = "/api/v3/repos/acme/health/pulls/7";
    await using api = await serve({
      [path]: { body: pull },
      [`${path}/reviews?per_page=100&page=1`]: { body: [review("bob"), review("carol")] },
    });
    const token = "ghs_0123456789secret";
    const { jobs, artifacts, log } = await run(repository, "pull_request_review", commits, {
      token,
      env: { GITHUB_API_URL: api.apiUrl },
    });
    expect(jobs["analyse"]?.result, log).toBe("success");
    expect(api.seen.map(({ authorization }) => authorization)).toEqual(Array(2).fill(`token ${token}`));
    const files = artifacts["gitops-health-analysis"] ?? {};
    const { predicate } = JSON.parse(String(files["compliance-analysis.json"]));
    expect(predicate.mode.reasons).toEqual([]);
    const reasons = predicate.rulesNotEvaluated.map(({ reason }: { reason: string }) => reason).join();
    expect(reasons).not.toMatch(/pull request|GitHub/);
    for (const text of [log, ...Object.values(files).map(String)]) expect(text).not.toContain(token);
  });

  it("runs every part after a violation, fails, and plans a deployment that is held", async () => {
    const { repository, ...commits } = await sample("pull-request.yml", careless);
    await using _ = repository;
    const { jobs, artifacts } = await run(repository, "pull_request", commits);
    expect(jobs["analyse"]?.result).toBe("failure");
    expect(Object.keys(artifacts["gitops-health-analysis"] ?? {})).toHaveLength(4);
    const plan = JSON.parse(String(artifacts["gitops-health-plan"]?.["deployment-plan.json"]));
    expect(plan.predicate.held).toBe(true);
    expect(jobs["plan"]?.result).toBe("failure");
  });

  it.each(["risk-assessment.json", "compliance-analysis.json"])(
    "plans nothing when one byte of %s is altered between the jobs",
    async (name) => {
      const { repository, ...commits } = await sample("pull-request.yml", compliant);
      await using _ = repository;
      const { jobs, artifacts } = await run(repository, "pull_request", commits, { env: { ALTER_DOWNLOADED: name } });
      expect(jobs["analyse"]?.result).toBe("success");
      expect(jobs["plan"]?.result).toBe("failure");
      expect(jobs["plan"]?.annotations.map(({ message }) => message).join()).toMatch(/was altered/);
      expect(artifacts["gitops-health-plan"]).toBeUndefined();
    },
  );
});

describe.skipIf(actPath() === undefined)("each example runs on every event that it names", () => {
  const examples: Record<string, Record<string, string>> = {
    "pull-request.yml": {},
    "step.yml": {},
    "code-scanning.yml": {},
    "bisect.yml": { good: "v1.0.0", bad: "change", command: "! grep -q version services/payments/cache.ts" },
    "audit-report.yml": { since: "2026-01-01", until: "2026-02-01" },
  };
  const cases = Object.entries(examples).flatMap(([example, inputs]) =>
    eventsOf(readFileSync(join(root, "examples", example), "utf8")).map((event) => ({ example, event, inputs })),
  );

  it.each(cases)("$example on $event", async ({ example, event, inputs }) => {
    const { repository, ...commits } = await sample(example, compliant);
    await using _ = repository;
    const { jobs, log } = await run(repository, event, commits, event === "workflow_dispatch" ? { inputs } : {});
    const results = Object.entries(jobs).map(([name, { result }]) => [name, result]);
    expect(results.length).toBeGreaterThan(0);
    expect(results, log).toEqual(Object.keys(jobs).map((name) => [name, "success"]));
  });
});
