import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../../../test/repository.ts";
import { cli } from "../cli.ts";

const SSN = ["219", "55", "4321"].join("-");
const OTHER = ["219", "55", "4322"].join("-");
const leak = (value = SSN) => `const patientSsn = "${value}";\n`;
const CONFIG = ".github/gitops-health.yml";
const BASELINE = ".github/gitops-health-baseline.json";

async function scan(directory: string, argv: readonly string[], input?: string) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await cli(["scan", ...argv], "0.1.0", {
    directory,
    environment: { SOURCE_DATE_EPOCH: "1767225600" },
    script: "gitops-health",
    ask: undefined,
    ...(input !== undefined && { input: async () => Buffer.from(input) }),
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  });
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

async function repositoryWith(files: Readonly<Record<string, string>>): Promise<TestRepository> {
  const repository = await createRepository();
  await repository.commit("chore: start", { files: { "README.md": "Demo\n", ...files } });
  return repository;
}

describe("files as they are", () => {
  test("clean is 0, a finding is 1, and it is told without its value", async () => {
    await using repository = await repositoryWith({ "src/a.ts": "const a = 1;\n" });
    expect(await scan(repository.directory, [])).toMatchObject({ code: 0, out: "" });
    await repository.write("src/a.ts", `// x\n${leak()}`);
    const { code, out, notes } = await scan(repository.directory, []);
    expect(code).toBe(1);
    expect(out).toMatch(/^src\/a\.ts:2:21: phi\/ssn \[SSN\] \w+, confidence \d+$/);
    expect(notes).toContain("1 finding, 0 made up or for the record, 0 waived, 0 not scanned or not wholly.");
    expect(out + notes).not.toContain(SSN);
  });

  test("new files count, ignored ones do not unless they are named; a file is scanned once", async () => {
    await using repository = await repositoryWith({ ".gitignore": "build/\n" });
    await repository.write("new.ts", leak());
    await repository.write("build/out.js", leak());
    const paths = async (...argv: string[]) =>
      JSON.parse((await scan(repository.directory, [...argv, "--format", "json"])).out).findings.map(
        (each: { location: { path: string } }) => each.location.path,
      );
    expect(await paths()).toEqual(["new.ts"]);
    expect(await paths(".", "new.ts")).toEqual(["new.ts"]);
    expect(await paths("build/out.js")).toEqual(["build/out.js"]);
  });

  test("without a repository, all of a folder", async () => {
    await using folder = await createFolder();
    await writeFile(join(folder.directory, "a.ts"), leak());
    expect((await scan(folder.directory, [])).code).toBe(1);
  });

  test("a configuration that is named and not there, or is a folder, is refused", async () => {
    await using repository = await repositoryWith({ "src/a.ts": "const a = 1;\n" });
    await repository.commit("fix: b", { files: { "src/b.ts": "const b = 1;\n" } });
    for (const target of [[], ["--staged"], ["--diff", "HEAD~1..HEAD"]])
      for (const config of ["missing.yml", "src"]) {
        const { code, notes } = await scan(repository.directory, [...target, "--config", config]);
        expect({ code, notes }).toEqual({ code: 2, notes: expect.stringContaining(JSON.stringify(config)) });
      }
  });

  test("a file whose name begins with two points is named from the top", async () => {
    await using repository = await repositoryWith({ "..notes": leak() });
    expect((await scan(repository.directory, ["..notes"])).out).toMatch(/^\.\.notes:1:/);
  });

  test("what is not scanned is said", async () => {
    await using repository = await repositoryWith({ "a.gz": "\x1f\x8b\x08\0" });
    await repository.remove("README.md");
    const { code, notes } = await scan(repository.directory, []);
    expect(code).toBe(0);
    expect(notes).toContain("not scanned: README.md: deleted");
  });

  test("a comment, a path rule and a rule of one's own count as they are", async () => {
    const config = [
      "version: 1",
      "detectors:",
      "  suppress: [{ rule: phi/*, paths: ['demo/**'], reason: made-up people }]",
      "  rules:",
      "    - id: phi/acme-chart",
      "      description: Chart numbers",
      "      pattern: 'CHART-\\d{6}'",
      "      tests: { match: ['CHART-123456'] }",
    ].join("\n");
    await using repository = await repositoryWith({
      [CONFIG]: config,
      "demo/a.ts": leak(),
      "b.ts": `${leak().trimEnd()} // gitops-health:allow phi/ssn shown in the manual\n`,
      "c.ts": "CHART-654321\n",
    });
    const { code, out } = await scan(repository.directory, []);
    expect(code).toBe(1);
    expect(out).toContain("c.ts:1:1: phi/acme-chart [ACME-CHART] high, confidence 90");
    expect(out).toContain(`${CONFIG}:7:17: phi/acme-chart`.slice(0, CONFIG.length));
    expect(out).toContain("(waived by a path rule: made-up people)");
    expect(out).toContain("(waived by a comment: shown in the manual)");
  });
});

test("standard input is scanned as a file of the name that is given", async () => {
  await using repository = await repositoryWith({});
  const { code, out } = await scan(repository.directory, ["--stdin", "--path", "dump.ts"], leak());
  expect([code, out.slice(0, 10)]).toEqual([1, "dump.ts:1:"]);
  expect((await scan(repository.directory, ["--stdin", "--path", "dump.ts"], "a\n")).code).toBe(0);
});

describe("a change", () => {
  test("of commits: what it adds, by the rules of its base", async () => {
    await using repository = await repositoryWith({ "old.ts": leak() });
    const base = await repository.git("rev-parse", "HEAD");
    await repository.commit("feat: a", {
      files: {
        "a.ts": `\n${leak(OTHER)}`,
        [CONFIG]: "version: 1\ndetectors: { suppress: [{ rule: phi/*, paths: ['**'], reason: trust me }] }\n",
      },
    });
    const { code, out } = await scan(repository.directory, ["--diff", `${base}..HEAD`]);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.ts:2:21: phi\/ssn .* \(not waived by a path rule: the change itself brings it/);
    await repository.commit("feat: b", { files: { "b.ts": leak() } });
    expect((await scan(repository.directory, ["--diff", "HEAD^..HEAD"])).code).toBe(0);
  });

  test("that is staged", async () => {
    await using repository = await repositoryWith({ "a.ts": "a\n" });
    await repository.write("a.ts", leak());
    expect((await scan(repository.directory, ["--staged"])).code).toBe(0);
    await repository.git("add", "a.ts");
    expect(await scan(repository.directory, ["--staged"])).toMatchObject({ code: 1 });
  });
});

describe("a baseline", () => {
  test("splits what is found, waives the debt, and nothing new", async () => {
    const config =
      "version: 1\ndetectors: { suppress: [{ rule: phi/*, paths: ['demo/**'], reason: made-up people }] }\n";
    await using repository = await repositoryWith({
      [CONFIG]: config,
      "a.ts": leak(),
      "demo/b.ts": leak(),
      "c.ts": `${leak().trimEnd()} // gitops-health:allow phi/ssn shown in the manual\n`,
    });
    const made = await scan(repository.directory, ["--make-baseline"]);
    expect(made.code).toBe(0);
    expect(made.out).toContain("By path rule, in no need of a baseline: 1\n  phi/ssn: 1 in 1 file");
    expect(made.out).toContain("Intended (a comment with a reason, or marked as made up), in no need of one: 1\n");
    expect(made.out).toContain(`Real debt, now in ${BASELINE}: 1\n  phi/ssn: 1 in 1 file`);
    const text = await repository.git("hash-object", BASELINE);
    expect((await scan(repository.directory, [])).code).toBe(0);
    await scan(repository.directory, ["--make-baseline"]);
    expect(await repository.git("hash-object", BASELINE)).toBe(text);
    await repository.write("d.ts", leak());
    expect((await scan(repository.directory, [])).code).toBe(1);
  });

  test("that was tampered with stops the scan", async () => {
    await using repository = await repositoryWith({ "a.ts": leak() });
    await scan(repository.directory, ["--make-baseline"]);
    await repository.write("b.ts", leak());
    const path = join(repository.directory, BASELINE);
    const { readFile } = await import("node:fs/promises");
    await writeFile(path, (await readFile(path, "utf8")).replace('"a.ts"', '"b.ts"'));
    const { code, notes } = await scan(repository.directory, []);
    expect(code).toBe(3);
    expect(notes).toContain("was edited after it was made, so it waives nothing");
  });
});

test("SARIF has the exact place and no value", async () => {
  await using repository = await repositoryWith({ "a.ts": leak() });
  const { code, out } = await scan(repository.directory, ["--format", "sarif"]);
  expect(code).toBe(1);
  const [run] = JSON.parse(out).runs;
  expect(run.results[0]).toMatchObject({ ruleId: "phi/ssn", ruleIndex: 0 });
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: "a.ts" },
    region: { startLine: 1, startColumn: 21, endLine: 1, endColumn: 32 },
  });
  expect(out).not.toContain(SSN);
});

describe("what is typed wrongly gets one sentence and exit 2", () => {
  test.each([
    [["--format", "xml"], '--format is "xml"; expected text, json or sarif.'],
    [["--diff", "main"], '--diff is "main"; expected BASE..HEAD such as main..HEAD.'],
    [["--diff", "a..b", "--staged"], "Give only one of paths, --diff, --staged and --stdin."],
    [["src", "--stdin"], "Give only one of paths, --diff, --staged and --stdin."],
    [["--stdin"], "--stdin needs --path NAME"],
    [["--path", "x"], "--path names what is on standard input"],
    [["--min-confidence", "1000"], '--min-confidence is "1000"; expected a whole number from 0 to 100.'],
    [["--make-baseline", "--staged"], "--make-baseline is of the whole repository"],
    [["nothing-here"], 'There is no file or folder "nothing-here".'],
    [["--formt", "json"], "Unknown option --formt; did you mean --format?"],
  ])("%j", async (argv, words) => {
    await using repository = await repositoryWith({});
    const { code, out, notes } = await scan(repository.directory, argv);
    expect([code, out]).toEqual([2, ""]);
    expect(notes).toContain(words);
  });

  test("a rule that is none names its line", async () => {
    await using repository = await repositoryWith({
      [CONFIG]: `version: 1\ndetectors:\n  rules:\n    - { id: phi/a, description: d, pattern: "(", tests: { match: [a] } }\n`,
    });
    const { code, notes } = await scan(repository.directory, []);
    expect(code).toBe(2);
    expect(notes).toContain(`${CONFIG}:4:7: rule phi/a: its pattern is no expression of RE2`);
  });
});
