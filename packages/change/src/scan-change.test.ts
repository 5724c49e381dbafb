/** What detectors find in real commits, and that no value of it is left in the change that everybody judges. */
import { expect, test } from "vitest";
import { createRepository, type Files } from "../../../test/repository.ts";
import { readChange } from "./index.ts";

const CONFIG = ".github/gitops-health.yml";
const CONFIGURATION = `version: 1
services:
  phi-service: { paths: ["services/phi/**"], domains: [phi], owners: ["@acme/phi"] }
`;
// Put together at run time, so that no scanner takes this file for a leak.
const SSN = ["219", "47", "8036"].join("-");
const TOKEN = ["ghp", "R2D2c3pOxK9bV7nM4qLwZ8sT1yUaEf5gHj6k"].join("_");

interface Step {
  readonly message?: string;
  readonly files: Files;
}

async function changeOf(base: Files, ...steps: readonly Step[]) {
  await using repository = await createRepository();
  const start = await repository.commit("chore: start\n", { files: { [CONFIG]: CONFIGURATION, ...base } });
  for (const { message = "feat: next\n", files } of steps) await repository.commit(message, { files });
  const change = await readChange({
    directory: repository.directory,
    event: undefined,
    base: start,
    head: "HEAD",
    configPath: CONFIG,
    outputDirectory: `${repository.directory}/.git/gitops-health`,
    allowEmpty: false,
    day: "2026-11-22",
    signal: new AbortController().signal,
  });
  if ("nothingToDo" in change) throw new Error(change.nothingToDo);
  if (!change.findings.evaluated) return { change, items: [], reason: change.findings.reason };
  return { change, items: change.findings.items, reason: "" };
}

test("PHI in code is found at its line, and makes the risk critical", async () => {
  const { change, items } = await changeOf(
    {},
    { files: { "services/phi/a.ts": `const a = 1;\nconst ssn = "${SSN}";\n` } },
  );
  expect(items).toMatchObject([
    { category: "phi", rule: "phi/ssn", commit: null, side: "added", location: { path: "services/phi/a.ts", line: 2 } },
  ]);
  expect(change.squashedRisk).toMatchObject({ computedLevel: "critical" });
  expect(change.commits[0]?.risk.floors).toContainEqual(expect.objectContaining({ level: "critical" }));
  expect(JSON.stringify(items)).not.toContain(SSN.slice(-4));
});

test("a token that a later commit takes away is found in the commit that the history keeps", async () => {
  const { change, items } = await changeOf(
    {},
    { files: { "a.ts": `const token = "${TOKEN}";\n` } },
    { files: { "a.ts": "const token = process.env.TOKEN;\n" } },
  );
  expect(items).toMatchObject([{ category: "secret", tier: "A", commit: change.commits[0]?.commit.sha }]);
  expect(change.commits.map(({ risk }) => risk.computedLevel)).toEqual([
    "critical",
    expect.not.stringMatching("critical"),
  ]);
});

test("a message and a path are shown without the values that they hold; the service is that of the real path", async () => {
  const { change, items } = await changeOf(
    {},
    { message: `fix: merge record of SSN ${SSN}\n`, files: { [`services/phi/ssn ${SSN}/a.ts`]: "1\n" } },
  );
  expect(items.map(({ side }) => side).sort()).toEqual(["added", "message"]);
  const { commits, files, services } = change;
  expect(services).toEqual(["phi-service"]);
  const shown = JSON.stringify({ files, commits: commits.map(({ commit, message }) => ({ commit, message })) });
  expect(shown).not.toContain(SSN);
  expect(commits[0]?.message.header.subject).toBe("merge record of SSN [SSN]");
  expect(files[0]?.path).toBe("services/phi/ssn [SSN]/a.ts");
});

test("what was allowed before is allowed; what the change itself allows is told and stands", async () => {
  const line = `const ssn = "${SSN}"; // gitops-health:allow phi/ssn a sample of the regulator\n`;
  const before = await changeOf({ "a.ts": `${line}// one\n` }, { files: { "a.ts": `${line}// two\n` } });
  expect(before.items).toEqual([]);
  const now = await changeOf({}, { files: { "a.ts": line } });
  expect(now.items).toHaveLength(1);
  const { findings } = now.change;
  expect(findings.evaluated && findings.allowed).toMatchObject([
    { kind: "comment", refused: expect.stringContaining("itself") },
  ]);
});

test("rules that cannot be read leave everything unevaluated, with the reason", async () => {
  const { reason, change } = await changeOf({ ".gitleaks.toml": "[[rules]\n" }, { files: { "a.ts": "1\n" } });
  expect(reason).toContain(".gitleaks.toml");
  expect(change.notEvaluated).toContainEqual({ what: "findings", reason });
});

test("a change that breaks the rules is told at once, and one that mends them can land", async () => {
  const broken = "[[rules]\n";
  await expect(changeOf({}, { files: { ".gitleaks.toml": broken } })).rejects.toThrow(".gitleaks.toml");
  const { reason } = await changeOf({ ".gitleaks.toml": broken }, { files: { ".gitleaks.toml": "title = 'ours'\n" } });
  expect(reason).toContain(".gitleaks.toml");
});

test("what is not scanned is listed", async () => {
  const { change } = await changeOf({}, { files: { "logo.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) } });
  expect(change.notEvaluated).toContainEqual(expect.objectContaining({ what: "the content of logo.png" }));
});
