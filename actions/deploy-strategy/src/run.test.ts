/** The hand-over: real documents in a real folder about a real repository, and every way in which they can be wrong. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ActionContext, type ActionResult, readInputs } from "@gitops-health/actions-kit";
import { predicateHeader, readSubject } from "@gitops-health/change";
import { parseConfiguration } from "@gitops-health/config";
import { type Header, type Level, type Predicate, read, write } from "@gitops-health/contracts";
import { describe, expect, test } from "vitest";
import { complianceAnalysis, riskAssessment, violation } from "../../../test/predicates.ts";
import { createFolder, createRepository, type TestRepository } from "../../../test/repository.ts";
import { inputs } from "./inputs.ts";
import { run } from "./run.ts";

const CONFIGURATION = `version: 1
services:
  phi-service: { paths: ["services/phi-service/**"], domains: [phi] }
approvals:
  roles: { security: ["@alice"], compliance: ["@carol"] }
`;

interface Chain extends AsyncDisposable {
  readonly repository: TestRepository;
  readonly base: string;
  readonly head: string;
  readonly context: ActionContext;
  header(materials?: Readonly<Record<string, string>>): Promise<Header>;
  /** Writes both documents as the former actions do. */
  documents(level?: Level, more?: Partial<Predicate<"compliance-analysis">>): Promise<void>;
  deploy(given?: Readonly<Record<string, string>>): Promise<ActionResult<"deployment-plan">>;
}

async function chain(configuration = CONFIGURATION): Promise<Chain> {
  const repository = await createRepository();
  const folder = await createFolder();
  const base = await repository.commit("chore: adopt", {
    files: {
      ".github/gitops-health.yml": configuration,
      ".github/other.yml": `${configuration}deployment: { plan-valid-days: 3 }\n`,
    },
  });
  const head = await repository.commit("security(phi): encrypt", {
    files: { "services/phi-service/crypto.ts": "export {};\n" },
    author: "Bob <1+bob@users.noreply.github.com>",
  });
  const context: ActionContext = {
    workspace: repository.directory,
    outputDirectory: folder.directory,
    event: undefined,
    evaluatedAt: "2026-11-22T08:00:00Z",
    log: () => {},
    signal: new AbortController().signal,
  };
  const header: Chain["header"] = async (materials = {}) => {
    const subject = await readSubject({
      directory: repository.directory,
      event: undefined,
      base,
      head,
      configPath: ".github/gitops-health.yml",
      outputDirectory: folder.directory,
      allowEmpty: false,
      day: "2026-11-22",
      signal: context.signal,
    });
    if ("nothingToDo" in subject) throw new Error(subject.nothingToDo);
    const facts = { action: "test", version: "0.1.0", mode: "enforce", evaluatedAt: context.evaluatedAt } as const;
    return predicateHeader(subject, { ...facts, materials });
  };
  return {
    repository,
    base,
    head,
    context,
    header,
    async documents(level = "high", more = {}) {
      const digests = { catalog: "1".repeat(64), policies: "2".repeat(64) };
      await write(folder.directory, "risk-assessment", riskAssessment(await header(), level, { "phi-service": level }));
      await write(folder.directory, "compliance-analysis", complianceAnalysis(await header(digests), more));
    },
    async deploy(given = {}) {
      const values: Record<string, string> = { base, head, ...given };
      const result = await run(
        readInputs(inputs, (name) => values[name] ?? ""),
        context,
      );
      if ("nothingToDo" in result) throw new Error(result.nothingToDo);
      return result;
    },
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** A copy of a document in a folder without an index. */
async function elsewhere(story: Chain, bytes: Buffer): Promise<string> {
  const path = join(story.repository.directory, "downloaded.json");
  await writeFile(path, bytes);
  return path;
}

test("a compliant change of high risk is planned blue-green with two approvals, and the document verifies", async () => {
  await using story = await chain();
  await story.documents("high");
  const result = await story.deploy();
  expect(result.failure).toBeNull();
  expect(result.outputs).toMatchObject({
    strategy: "blue-green",
    level: "high",
    held: "false",
    "required-approvals": "2",
  });
  const plan = await read("deployment-plan", result.document.path, { commit: story.head, sha256: undefined });
  expect(plan.statement.predicate.planDigest).toBe(result.outputs["plan-digest"]);
  expect(plan.statement.predicate.excludedApprovers).toEqual(["Bob <1+bob@users.noreply.github.com>"]);
  expect(plan.statement.predicate.materials.map((each) => each.name)).toEqual([
    "compliance-analysis",
    "configuration",
    "risk-assessment",
  ]);
  expect(result.summary(100_000)).toContain("## Deployment plan: blue-green");
});

test("the same input and time give the same bytes", async () => {
  await using story = await chain();
  await story.documents();
  expect((await story.deploy()).document.sha256).toBe((await story.deploy()).document.sha256);
});

test("violations hold the plan and fail the step; the plan is written all the same", async () => {
  await using story = await chain();
  await story.documents("low", { compliant: false, violations: [violation("hipaa.phi_metadata.missing_trailer")] });
  const result = await story.deploy();
  expect(result.outputs).toMatchObject({ strategy: "rolling", held: "true" });
  expect(result.failure).toContain("hipaa.phi_metadata.missing_trailer");
  // The failure says it; an annotation would say it twice.
  expect(result.annotations).toEqual([]);
});

test("without services the failure says what to add, and that makes the plan", async () => {
  await using story = await chain("version: 1\n");
  await story.documents("low", {
    complete: false,
    rulesNotEvaluated: [
      {
        code: "a.b.c",
        title: "t",
        controls: [],
        reason: "the configuration has no services",
        phase: "change",
        due: true,
      },
      { code: "a.b.d", title: "t", controls: [], reason: "no detector ran", phase: "change", due: false },
    ],
  });
  const { failure } = await story.deploy();
  expect(failure).toContain("a.b.c could not be evaluated (the configuration has no services)");
  expect(failure).not.toContain("no detector ran");
  const [, services = ""] = /`(services: .*?)`/.exec(failure ?? "") ?? [];
  const added = parseConfiguration(Buffer.from(`version: 1\n${services}\n`), "gitops-health.yml");
  expect(Object.keys(added.services)).toEqual(["app"]);
  expect((await story.deploy({ mode: "warn" })).failure).toBeNull();
});

test("a critical level is held and fails nothing: people decide it, not the author", async () => {
  await using story = await chain();
  await story.documents("critical");
  const result = await story.deploy();
  expect(result.outputs.held).toBe("true");
  expect(result.failure).toBeNull();
});

test("an irreversible data migration is said by an input", async () => {
  await using story = await chain();
  await story.documents("medium");
  const result = await story.deploy({ "data-migration": "irreversible" });
  expect(result.document.statement.predicate.plans[0]?.rollback.method).toBe("halt-and-page");
});

describe("no plan is made", () => {
  test.each(["approve", "verify"])("in phase %s, which is not built yet", async (phase) => {
    await using story = await chain();
    await story.documents();
    await expect(story.deploy({ phase })).rejects.toMatchObject({ code: "phase-not-built", fault: "user" });
  });

  test.each(["risk-assessment", "compliance-analysis"] as const)("from a %s that does not verify", async (kind) => {
    await using story = await chain();
    await story.documents();
    const path = join(story.context.outputDirectory, `${kind}.json`);
    const bytes = await readFile(path);
    const refused = async (code: string, given = {}) =>
      expect(story.deploy(given)).rejects.toMatchObject({ code, fault: "integrity" });

    await refused("document-missing", { [kind]: "nowhere.json" });
    await refused("document-altered", { [`${kind}-sha256`]: "0".repeat(64) });
    await writeFile(path, "");
    await refused("document-altered");
    await writeFile(path, bytes.toString().replace('"version":"0.1.0"', '"version":"0.1.1"'));
    await refused("document-altered");
    await writeFile(path, bytes);

    const other = kind === "risk-assessment" ? "compliance-analysis" : "risk-assessment";
    const foreign = join(story.context.outputDirectory, `${other}.json`);
    const { sha256 } = await read(other, foreign, { commit: story.head, sha256: undefined });
    await refused("document-foreign-kind", { [kind]: foreign, [`${kind}-sha256`]: sha256 });
    await refused("digest-missing", { [kind]: await elsewhere(story, bytes) });
  });

  test("from documents about another commit", async () => {
    await using story = await chain();
    await story.documents();
    const next = await story.repository.commit("fix: more", { files: { "README.md": "more\n" } });
    await expect(story.deploy({ head: next })).rejects.toMatchObject({ code: "document-foreign-commit" });
  });

  test("from documents that were judged by another configuration", async () => {
    await using story = await chain();
    await story.documents();
    await expect(story.deploy({ config: ".github/other.yml" })).rejects.toMatchObject({ code: "material-differs" });
  });

  test("from documents of another range that ends in the same commit", async () => {
    await using story = await chain();
    await story.documents();
    const header = await story.header();
    const moved: Header = { ...header, range: { ...header.range, base: story.head } };
    await write(story.context.outputDirectory, "risk-assessment", riskAssessment(moved, "low"));
    await expect(story.deploy()).rejects.toMatchObject({ code: "subjects-differ", fault: "integrity" });
  });
});
