/** Policies of the user's own: whose count, and what of the runner is taken. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ActionContext, readInputs } from "@gitops-health/actions-kit";
import { type Predicate, read } from "@gitops-health/contracts";
import { describe, expect } from "vitest";
import { testWithOpa } from "../../../packages/policy/test/opa.ts";
import { good, rule, withOpaOnPath } from "../../../packages/policy/test/own-policies.ts";
import { createFolder, createRepository, type Files, type TestRepository } from "../../../test/repository.ts";
import { inputs, run } from "./run.ts";

const CONFIG = ".github/gitops-health.yml";
const listed = "version: 1\npolicies: [policies]\n";
const never = rule('input.now.epoch < 0\nfound := {"code": "acme.tickets.missing"}');

/** A repository with one commit of some files, and the analysis of what comes after it. */
async function scene(files: Files) {
  const repository = await createRepository();
  const folder = await createFolder();
  await repository.commit("chore: start\n", { files: { "README.md": "# shop\n", ...files } });
  await repository.git("tag", "start");
  return {
    repository,
    analyse: (given: Readonly<Record<string, string>> = {}) => analyse(repository, folder.directory, given),
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function analyse(
  repository: TestRepository,
  outputDirectory: string,
  given: Readonly<Record<string, string>>,
): Promise<Predicate<"compliance-analysis">> {
  const context: ActionContext = {
    workspace: repository.directory,
    outputDirectory,
    event: undefined,
    evaluatedAt: "2026-11-22T08:00:00Z",
    log: () => undefined,
    signal: new AbortController().signal,
  };
  const all: Record<string, string> = { base: "start", head: "HEAD", ...given };
  const result = await withOpaOnPath(() =>
    run(
      readInputs(inputs, (name) => all[name]),
      context,
    ),
  );
  if ("nothingToDo" in result) throw new Error(result.nothingToDo);
  const { path, sha256 } = result.document;
  const head = await repository.git("rev-parse", "HEAD");
  return (await read("compliance-analysis", path, { commit: head, sha256, materials: {} })).statement.predicate;
}

const codes = (analysis: Predicate<"compliance-analysis">) => analysis.violations.map(({ code }) => code);
const OWN = "acme.tickets.missing";

describe("whose policies count", () => {
  testWithOpa("those of the base; what the change's own would say is shown beside it", async () => {
    await using s = await scene({ [CONFIG]: listed, "policies/a.rego": good });
    await s.repository.commit("feat: loosen\n", { files: { "policies/a.rego": never } });
    const analysis = await s.analyse();
    expect(codes(analysis)).toContain(OWN);
    expect(analysis.warnings.map(({ code }) => code)).toContain("governance.own_rules.edited");
    expect(analysis.ownVerdict?.note).toMatch(/edits what it is judged by \(policies\/a\.rego\)/);
    expect(analysis.ownVerdict?.violations).toBe(analysis.violations.length - 1);
    expect(analysis.userPolicies).toEqual([{ name: "policies", digest: expect.any(String), rules: 1 }]);
    expect(analysis.materials.map(({ name }) => name)).toContain("policies:policies");
  });
  testWithOpa("a change's work tree says nothing", async () => {
    await using s = await scene({ [CONFIG]: listed, "policies/a.rego": good });
    await s.repository.commit("feat: more\n", { files: { "a.ts": "" } });
    await writeFile(join(s.repository.directory, "policies/a.rego"), never);
    expect(codes(await s.analyse())).toContain(OWN);
  });
  testWithOpa("the change's own where the base has no configuration", async () => {
    await using s = await scene({});
    await s.repository.commit("feat: begin\n", { files: { [CONFIG]: listed, "policies/a.rego": good } });
    expect(codes(await s.analyse())).toContain(OWN);
  });
  testWithOpa("broken ones in the base judge only what mends them", async () => {
    await using s = await scene({ [CONFIG]: listed, "policies/a.rego": "package acme\n\ndeny contains\n" });
    await s.repository.commit("feat: mend\n", { files: { "policies/a.rego": good } });
    const mended = await s.analyse();
    expect(codes(mended)).toContain(OWN);
    expect(mended.ownVerdict?.note).toMatch(/^The base's policies are broken; the change edits nothing but/);
    await s.repository.commit("feat: and more\n", { files: { "src/a.ts": "" } });
    await expect(s.analyse()).rejects.toThrow(
      /^The policies or data in the base commit [0-9a-f]{40} cannot be loaded.*policies\/a\.rego:\d+/,
    );
  });
  testWithOpa("a change that breaks its own is refused, for it would block all after it", async () => {
    await using s = await scene({ [CONFIG]: listed, "policies/a.rego": good });
    await s.repository.commit("feat: break\n", { files: { "policies/a.rego": "package acme\n\ndeny contains\n" } });
    await expect(s.analyse()).rejects.toThrow(/The policies "policies" do not compile: policies\/a\.rego/);
  });
  testWithOpa("a symlink and a submodule in the base are refused", async () => {
    await using s = await scene({ [CONFIG]: listed, "policies/a.rego": good });
    await symlink("../README.md", join(s.repository.directory, "policies/b.rego"));
    const base = await s.repository.commit("feat: link\n");
    await s.repository.commit("feat: more\n", { files: { "a.ts": "" } });
    await expect(s.analyse({ base })).rejects.toThrow(/"policies\/b\.rego" is a symbolic link/);
    await s.repository.remove("policies/b.rego");
    await s.repository.git("update-index", "--remove", "policies/b.rego");
    await s.repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},policies/sub`);
    const next = await s.repository.commit("feat: submodule\n", { staged: true });
    await s.repository.commit("feat: empty\n", { staged: true });
    await expect(s.analyse({ base: next })).rejects.toThrow(/"policies\/sub" is a submodule/);
  });
  testWithOpa("waivers, enforcement and settings reach them as they reach ours", async () => {
    const more = `enforcement: { rules: { ${OWN}: advise } }\ndata: [data.yml]\n`;
    await using s = await scene({
      [CONFIG]: `${listed}${more}`,
      "policies/a.rego": good,
      "data.yml": "settings: { governance: { minimum_level: low } }\n",
    });
    await s.repository.commit("feat: more\n", { files: { "a.ts": "" } });
    const analysis = await s.analyse();
    expect(analysis.compliant).toBe(true);
    expect(analysis.violations.map(({ code, enforcement }) => [code, enforcement])).toEqual([[OWN, "advise"]]);
    expect(analysis.policyData).toEqual([{ name: "data.yml", digest: expect.any(String) }]);
    expect(analysis.materials.map(({ name }) => name)).toContain("data:data.yml");
  });
});

describe("policies on the runner", () => {
  testWithOpa("a central repository's checkout in the workspace judges; a folder of the change does not", async () => {
    await using s = await scene({});
    await s.repository.commit("feat: more\n", { files: { "a.ts": "", "mine/a.rego": good } });
    await expect(s.analyse({ policies: "mine" })).rejects.toThrow(/"mine" lies inside the judged work tree/);
    const central = join(s.repository.directory, "central");
    await mkdir(join(central, "policies"), { recursive: true });
    await writeFile(join(central, "policies/a.rego"), good);
    await expect(s.analyse({ policies: "central/policies" })).rejects.toThrow(/lies inside the judged work tree/);
    await s.repository.git("init", "--quiet", "central");
    const analysis = await s.analyse({ policies: "central/policies\n" });
    expect(codes(analysis)).toEqual([OWN]);
    expect(analysis.userPolicies[0]?.name).toBe("central/policies");
  });
  testWithOpa("a submodule of the change is no central repository", async () => {
    await using s = await scene({});
    await s.repository.git("init", "--quiet", "central");
    await writeFile(join(s.repository.directory, "central/a.rego"), good);
    await s.repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},central`);
    await s.repository.commit("feat: bring my own judge\n", { staged: true });
    await expect(s.analyse({ policies: "central" })).rejects.toThrow(/lies inside the judged work tree/);
  });
});
