/** risk-score on real repositories. */
import { type ActionContext, type ActionResult, readInputs } from "@gitops-health/actions-kit";
import { read } from "@gitops-health/contracts";
import { describe, expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../../test/repository.ts";
import { action } from "./run.ts";

const CONFIGURATION = `version: 1
services:
  auth-service: { paths: ["services/auth-service/**"] }
  medical-device: { paths: ["services/medical-device/**"], domains: [device], safety-class: C }
approvals:
  roles: { security: ["@alice"], compliance: ["@carol"] }
`;
const LOGIC = Array.from({ length: 60 }, (_, n) => `if (allowed(${n})) return send(${n});`).join("\n");

interface Story extends AsyncDisposable {
  readonly repository: TestRepository;
  score(
    given?: Readonly<Record<string, string>>,
    event?: ActionContext["event"],
  ): Promise<ActionResult<"risk-assessment">>;
}

/** A repository with a configuration, and one small change of auth-service on top. */
async function story(): Promise<Story> {
  const repository = await createRepository();
  const folder = await createFolder();
  const base = await repository.commit("chore: adopt", { files: { ".github/gitops-health.yml": CONFIGURATION } });
  await repository.commit("feat: one\n", { files: { "services/auth-service/a.ts": "export const one = 1;\n" } });
  return {
    repository,
    async score(given = {}, event = undefined) {
      const values: Record<string, string> = { base, head: "HEAD", ...given };
      const inputs = readInputs(action.inputs, (name) => values[name] ?? "");
      const result = await action.run(inputs, {
        workspace: repository.directory,
        outputDirectory: folder.directory,
        event,
        evaluatedAt: "2026-11-22T08:00:00Z",
        log: () => {},
        signal: new AbortController().signal,
      });
      if ("nothingToDo" in result) throw new Error(result.nothingToDo);
      return result;
    },
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

test("a small change is low, and the document verifies", async () => {
  await using it = await story();
  const result = await it.score();
  const { predicate } = result.document.statement;
  expect(result.outputs).toEqual({
    "risk-level": "low",
    "risk-score": String(predicate.score),
    "computed-level": "low",
    "declared-level": "",
  });
  expect(result.failure).toBeNull();
  const commit = predicate.range.head;
  const { statement } = await read("risk-assessment", result.document.path, { commit, sha256: undefined });
  expect(statement).toEqual(result.document.statement);
  expect(result.summary(10_000)).toContain(`## Risk: low, ${predicate.score} of 100`);
  expect(result.lines[0]).toContain("Risk low: score");
});

test("the same change gives the same bytes, also from the cache of the run before", async () => {
  await using it = await story();
  const first = await it.score();
  expect((await it.score()).document.sha256).toBe(first.document.sha256);
});

test("more logic scores higher", async () => {
  await using it = await story();
  const before = (await it.score()).document.statement.predicate.score;
  await it.repository.commit("feat: two\n", { files: { "services/auth-service/b.ts": LOGIC } });
  expect((await it.score()).document.statement.predicate.score).toBeGreaterThan(before + 20);
});

test("each service has a level by its own files, and the highest is the change's", async () => {
  await using it = await story();
  await it.repository.commit("docs: dose\n", { files: { "services/medical-device/README.md": "dose\n" } });
  const { outputs, document } = await it.score();
  const { services } = document.statement.predicate;
  expect(services.map(({ name, level, safetyClass, files }) => [name, level, safetyClass, files])).toEqual([
    ["auth-service", "low", null, 1],
    ["medical-device", "high", "C", 1],
  ]);
  expect(outputs["risk-level"]).toBe("high");
});

test("a declared level raises the level and not the computed one", async () => {
  await using it = await story();
  await it.repository.commit("feat: two\n\nWhy.\n\nRISK-LEVEL: critical\n", { files: { "a.txt": "1\n" } });
  const { outputs } = await it.score();
  expect(outputs).toMatchObject({ "risk-level": "critical", "computed-level": "low", "declared-level": "critical" });
});

test("a change of the configuration is high at least", async () => {
  await using it = await story();
  await it.repository.commit("chore: relax\n", {
    files: { ".github/gitops-health.yml": `${CONFIGURATION}# relaxed\n` },
  });
  expect((await it.score()).outputs["computed-level"]).toBe("high");
});

describe("an override", () => {
  const started = (actor: string): ActionContext["event"] => ({
    name: "workflow_dispatch",
    payload: {},
    repository: "acme/clinic",
    sha: undefined,
    ref: undefined,
    actor,
  });

  test("may raise, and is recorded", async () => {
    await using it = await story();
    const given = { "override-level": "high", "override-reason": "new vendor", "override-by": "eve" };
    const { predicate } = (await it.score(given)).document.statement;
    expect(predicate).toMatchObject({ level: "high", computedLevel: "low" });
    expect(predicate.override).toEqual({ level: "high", reason: "new vendor", by: "@eve" });
  });

  test("lowers the services too, when an approver starts the run", async () => {
    await using it = await story();
    await it.repository.commit("docs: dose\n", { files: { "services/medical-device/README.md": "dose\n" } });
    const given = { "override-level": "medium", "override-reason": "words only", "override-by": "@alice" };
    const { predicate } = (await it.score(given, started("Alice"))).document.statement;
    expect(predicate).toMatchObject({ level: "medium", computedLevel: "high" });
    expect(predicate.services.map(({ level }) => level)).toEqual(["low", "medium"]);
  });

  test("by somebody else's name is refused", async () => {
    await using it = await story();
    await it.repository.commit("docs: dose\n", {
      files: { "services/medical-device/README.md": "dose\n" },
      author: "Alice <1+alice@users.noreply.github.com>",
    });
    const given = { "override-level": "low", "override-reason": "words only", "override-by": "@alice" };
    await expect(it.score(given, started("mallory"))).rejects.toThrow("they made the change themselves");
    await expect(it.score({ ...given, "override-by": "carol" }, started("mallory"))).rejects.toThrow(
      "started by @mallory",
    );
  });
});
