/** Detectors of a user's own, as docs/detectors.md has them, in the workflow that users copy, run by act on our own bundles. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../tools/root.mjs";
import { payload } from "./harness/events.ts";
import { type ActRun, actPath, runAct } from "./harness/index.ts";
import { nodeFor } from "./harness/nodes.ts";
import { createRepository, type Files } from "./repository.ts";

const CONFIG = ".github/gitops-health.yml";
const WORKFLOW = ".github/workflows/gitops-health.yml";

const configuration = `version: 1
services:
  charts: { paths: ["src/**"], domains: [], owners: ["@acme/charts"] }
detectors:
  rules:
    - id: phi/acme-chart
      description: Chart number of Acme
      pattern: 'chart[ =:"]+(AC\\d{6})\\b'
      group: 1
      keywords: [chart]
      severity: high
      confidence: 95
      tests: { match: ['chart: AC123456'], ignore: ['chart: AD123456'] }
`;

const gitleaks = `title = "Acme"

[extend]
useDefault = true

[[rules]]
id = "acme-token"
description = "Tokens of Acme"
regex = '''acme_([a-z0-9]{12})\\b'''
keywords = ["acme_"]

[[allowlists]]
description = "Tokens of the sandbox, which open nothing"
regexes = ['''^sbx''']
`;

// Put together at run time, so that no scanner takes this file for a leak.
const CHART = ["AC", "940517"].join("");
const OTHER_CHART = ["AD", "940517"].join("");
const TOKEN = ["k3j9", "x2p7", "w8m1"].join("");
const SANDBOX_TOKEN = ["sbx9", "x2p7", "w8m1"].join("");

const source = (chart: string, token: string) =>
  `export const lookup = { chart: "${chart}" };\nexport const sent = "acme_${token}";\n`;

const settings = { [CONFIG]: configuration, ".gitleaks.toml": gitleaks };
const breaking = { "src/charts.ts": source(CHART, TOKEN) };
const keeping = { "src/charts.ts": source(OTHER_CHART, SANDBOX_TOKEN) };
const title = "feat: look up charts";
const trailer = "SUGGESTED-REVIEWERS: @acme/charts";

/** A repository that has nothing but the given settings and the workflow, and a branch with one commit. */
async function repositoryWith(files: Files, change: Files, subject = title) {
  const repository = await createRepository();
  await repository.git("remote", "add", "origin", "https://github.com/acme/health.git");
  const workflow = readFileSync(join(root, "examples/pull-request.yml"), "utf8");
  const base = await repository.commit("chore: begin\n", { files: { [WORKFLOW]: workflow, ...files } });
  await repository.branch("change");
  const head = await repository.commit(`${subject}\n\n${trailer}\n`, { files: change });
  return { repository, base, head };
}

/** What the workflow makes of a pull request. */
async function judge(files: Files, change: Files, subject = title) {
  const { repository, base, head } = await repositoryWith(files, change, subject);
  await using _ = repository;
  const run = await runAct({
    repository: repository.directory,
    workflow: WORKFLOW,
    event: { name: "pull_request", payload: payload("pull_request", { base, head, title: subject, body: trailer }) },
  });
  const document = run.artifacts["gitops-health-analysis"]?.["compliance-analysis.json"];
  expect(document, run.log).toBeDefined();
  const { analyse, plan } = run.jobs;
  return { run, analyse, plan, predicate: JSON.parse(String(document)).predicate };
}

/** What the command says of the same change on a developer's machine. */
async function scan(files: Files, change: Files) {
  const { repository, base, head } = await repositoryWith(files, change);
  await using _ = repository;
  const main = join(root, "packages/cli/src/main.ts");
  const args = ["--conditions=source", main, "scan", "--diff", `${base}..${head}`, "--format", "json"];
  return spawnSync(nodeFor("24"), args, { cwd: repository.directory, env: repository.env, encoding: "utf8" });
}

/** Pieces of four characters by which a value would be known; those that are in any digest prove nothing. */
function pieces(value: string): string[] {
  const all = Array.from({ length: value.length - 3 }, (_, start) => value.slice(start, start + 4));
  return all.filter((piece) => !/^[0-9a-f]+$/.test(piece));
}

/** No document, line, summary or annotation has a piece of a value. */
function expectNoValue({ artifacts, log }: ActRun): void {
  const documents = Object.values(artifacts).flatMap((files) => Object.values(files).map(String));
  expect(documents.length).toBeGreaterThan(4);
  for (const text of [log, ...documents])
    for (const piece of [CHART, TOKEN].flatMap(pieces)) expect(text).not.toContain(piece);
}

const wrong: readonly [what: string, files: Files, sentence: string][] = [
  [
    "the configuration",
    { ...settings, [CONFIG]: configuration.replace("\\d{6})", "\\d{6}") },
    ".github/gitops-health.yml:6:7: rule phi/acme-chart: its pattern is no expression of RE2 (missing closing ))",
  ],
  [
    ".gitleaks.toml",
    { ...settings, ".gitleaks.toml": gitleaks.replace("acme_(", "(?<=acme_)(") },
    '.gitleaks.toml: rule "acme-token" has an expression that RE2 does not take',
  ],
];

describe.skipIf(actPath() === undefined)("detectors of a user's own in the workflow to copy", () => {
  it("refuse a change that breaks both rules, by the name of each and without the values", async () => {
    const { run, analyse, plan, predicate } = await judge(settings, breaking);
    expect([analyse?.result, plan?.result]).toEqual(["failure", "failure"]);
    expect(predicate).toMatchObject({ compliant: false, complete: true, notEvaluated: [] });
    const [first, second, ...more] = predicate.violations;
    expect(first).toMatchObject({
      code: "hipaa.phi_exposure.phi_in_change",
      message: expect.stringContaining("[ACME-CHART]"),
      location: { path: "src/charts.ts", line: 1 },
    });
    expect(second).toMatchObject({
      code: "security.secrets.password",
      message: expect.stringContaining("[ACME-TOKEN]"),
      location: { path: "src/charts.ts", line: 2 },
    });
    expect(more).toEqual([]);
    const errors = analyse?.annotations.filter(({ level }) => level === "error").map(({ message }) => message) ?? [];
    expect(errors).toEqual([
      expect.stringContaining("[ACME-CHART]"),
      expect.stringContaining("[ACME-TOKEN]"),
      expect.stringContaining("violates policies"),
    ]);
    expectNoValue(run);
  });

  it("find values in messages, titles and names of files, and show none of them there either", async () => {
    const change = { [`src/chart ${CHART}.ts`]: "export {};\n" };
    const { run, analyse, predicate } = await judge(settings, change, `feat: merge chart ${CHART} with acme_${TOKEN}`);
    expect(analyse?.result).toBe("failure");
    const codes = predicate.violations.map(({ code }: { code: string }) => code);
    expect(codes).toContain("hipaa.phi_exposure.phi_in_change");
    expect(codes).toContain("hipaa.phi_exposure.phi_in_message");
    expect(codes).toContain("security.secrets.password");
    expectNoValue(run);
  });

  it("let one pass that keeps both: another form of number, and a token of the allow list", async () => {
    const { run, analyse, plan, predicate } = await judge(settings, keeping);
    expect([analyse?.result, plan?.result], run.log).toEqual(["success", "success"]);
    expect(predicate).toMatchObject({ compliant: true, complete: true, violations: [], warnings: [] });
  });

  it("are what refuses: without the rules the same change passes", async () => {
    const without = { [CONFIG]: configuration.slice(0, configuration.indexOf("detectors:")) };
    const { analyse, predicate } = await judge(without, breaking);
    expect(analyse?.result).toBe("success");
    expect(predicate).toMatchObject({ compliant: true, complete: true, violations: [], warnings: [] });
  });

  it("are what refuses: without the allow list its token is told", async () => {
    const strict = { ...settings, ".gitleaks.toml": gitleaks.slice(0, gitleaks.indexOf("[[allowlists]]")) };
    const { predicate } = await judge(strict, keeping);
    expect([...predicate.violations, ...predicate.warnings]).toMatchObject([
      { message: expect.stringContaining("[ACME-TOKEN]"), location: { path: "src/charts.ts", line: 2 } },
    ]);
  });

  it.each(wrong)(
    "hold the change with place and reason when a rule of %s does not compile",
    async (_, files, sentence) => {
      const { plan, predicate } = await judge(files, breaking);
      expect(predicate).toMatchObject({ complete: false });
      expect(predicate.notEvaluated).toContainEqual({ what: "findings", reason: expect.stringContaining(sentence) });
      expect(plan?.result).toBe("failure");
      expect(plan?.annotations).toContainEqual({ level: "error", message: expect.stringContaining(sentence) });
    },
  );
});

describe("detectors of a user's own at the command", () => {
  it("tell their ids where the values stand, and no value", async () => {
    const { status, stdout, stderr } = await scan(settings, breaking);
    expect(status, stderr).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { rule: "phi/acme-chart", category: "phi", location: { path: "src/charts.ts", line: 1 } },
      { rule: "secret/acme-token", category: "secret", tier: "B", location: { path: "src/charts.ts", line: 2 } },
    ]);
    for (const piece of [CHART, TOKEN].flatMap(pieces)) expect(stdout + stderr).not.toContain(piece);
  });

  it("find nothing in a change that keeps the rules", async () => {
    const { status, stdout } = await scan(settings, keeping);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).findings).toEqual([]);
  });

  it.each(wrong)(
    "end with the error of the configuration when a rule of %s does not compile",
    async (_, files, sentence) => {
      const { status, stderr } = await scan(files, keeping);
      expect(status).toBe(2);
      expect(stderr).toContain(sentence);
    },
  );
});
