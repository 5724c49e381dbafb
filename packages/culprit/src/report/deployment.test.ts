import { copyFile, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Predicate, write } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { createFolder } from "../../../../test/repository.ts";
import { deploymentOf } from "./deployment.ts";

const sha = (digit: string) => digit.repeat(40);
const CULPRIT = { commit: sha("5"), brings: [sha("6")], changeId: sha("c") };

type Plan = Predicate<"deployment-plan">;

function planOf(head: string, more: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    producer: { action: "deploy-strategy", version: "0.1.0" },
    range: { base: sha("1"), head, mergeBase: sha("1") },
    headTree: sha("a"),
    resultTree: null,
    changeId: null,
    mode: { requested: "enforce", effective: "enforce", reasons: [] },
    materials: ["compliance-analysis", "configuration", "risk-assessment"].map((name) => ({
      name,
      digest: { sha256: "d".repeat(64) },
    })),
    evaluatedAt: "2026-11-21T08:00:00Z",
    notEvaluated: [],
    environment: "production",
    level: "high",
    strategy: "blue-green",
    held: false,
    holdReasons: [],
    requiredApprovals: 2,
    excludedApprovers: [],
    plans: [
      {
        service: "payment-gateway",
        level: "high",
        strategy: "blue-green",
        stages: [],
        gates: [],
        approvals: [{ role: "security", count: 1, eligible: ["@alice"] }],
        requiredApprovals: 2,
        rollback: { triggers: [], method: "switch-back", window: 86400, dataMigrationReversible: null },
        held: false,
        holdReasons: [],
      },
    ],
    freeze: null,
    expiresAt: "2026-11-28T08:00:00Z",
    planDigest: "e".repeat(64),
    ...more,
  };
}

async function stored(...plans: Plan[]) {
  const folder = await createFolder();
  for (const [index, plan] of plans.entries())
    await write(join(folder.directory, `run-${index}`), "deployment-plan", plan);
  return {
    folder,
    directory: folder.directory,
    of: (deployed: typeof CULPRIT | null = CULPRIT) =>
      deploymentOf(deployed, [{ name: "evidence", directory: folder.directory }]),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

test("a plan about the culprit is found at any depth, with its digest", async () => {
  await using evidence = await stored(planOf(sha("4")), planOf(sha("5")));
  const found = await evidence.of();
  expect(found).toMatchObject({
    joinedBy: "head",
    absent: null,
    risk: null,
    plan: { file: "evidence/run-1/deployment-plan.json", strategy: "blue-green", approvals: [{ role: "security" }] },
    refused: [],
  });
  const index = JSON.parse(await readFile(join(evidence.directory, "run-1", "index.json"), "utf8"));
  expect(found.plan?.sha256).toBe(index[0].sha256);
});

test("a commit that a merge brought in, or the same patch, joins too; the very commit comes before them", async () => {
  await using brought = await stored(planOf(sha("6")));
  expect((await brought.of()).joinedBy).toBe("head");
  await using squashed = await stored(
    planOf(sha("7"), { changeId: sha("c"), environment: "staging", evaluatedAt: "2026-11-22T08:00:00Z" }),
  );
  expect(await squashed.of()).toMatchObject({ joinedBy: "change-id", plan: { environment: "staging" } });
  await using both = await stored(
    planOf(sha("5")),
    planOf(sha("7"), { changeId: sha("c"), evaluatedAt: "2026-11-22T08:00:00Z" }),
  );
  expect((await both.of()).joinedBy).toBe("head");
});

test("of several the latest counts", async () => {
  await using evidence = await stored(
    planOf(sha("5"), { evaluatedAt: "2026-11-22T08:00:00Z", environment: "production" }),
    planOf(sha("5"), { evaluatedAt: "2026-11-20T08:00:00Z", environment: "staging" }),
  );
  expect((await evidence.of()).plan?.environment).toBe("production");
});

test("a document that was altered, copied without its index, cut off or linked is not used, and that is said", async () => {
  await using evidence = await stored(planOf(sha("5")));
  const path = join(evidence.directory, "run-0", "deployment-plan.json");
  const bytes = await readFile(path, "utf8");
  for (const name of ["without-index", "cut", "linked"]) await mkdir(join(evidence.directory, name));
  await copyFile(path, join(evidence.directory, "without-index", "deployment-plan.json"));
  await writeFile(join(evidence.directory, "cut", "deployment-plan.json"), bytes.slice(0, 100));
  await symlink(path, join(evidence.directory, "linked", "deployment-plan.json"));
  await writeFile(path, bytes.replace('"production"', '"staging"'));
  const found = await evidence.of();
  expect(found).toMatchObject({ plan: null, absent: "no stored document that verifies was found" });
  for (const why of [/altered/, /not JSON/, /Nothing says which sha256/])
    expect(found.refused).toContainEqual(expect.stringMatching(why));
  expect(found.refused).toHaveLength(3);
  expect(found.refused.join("\n")).not.toContain(evidence.directory);
});

test("the cache is no evidence, and a folder that is not there is said", async () => {
  await using evidence = await stored();
  await write(join(evidence.directory, "cache"), "deployment-plan", planOf(sha("5")));
  expect((await evidence.of()).plan).toBeNull();
  const gone = await deploymentOf(CULPRIT, [{ name: "gone", directory: join(evidence.directory, "gone") }]);
  expect(gone.refused).toEqual(['The folder "gone" of stored documents is not there.']);
});

test("without a culprit nothing is looked up", async () => {
  await using evidence = await stored(planOf(sha("5")));
  expect(await evidence.of(null)).toMatchObject({ plan: null, absent: expect.stringContaining("no single commit") });
});
