import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository, type Files, type TestRepository } from "../../../../test/repository.ts";
import { cli } from "../cli.ts";

const CONFIGURATION = `version: 1
services:
  phi-service: { paths: ["services/phi/**"], domains: [phi], owners: ["@acme/phi"] }
  ledger: { paths: ["services/ledger/**"], domains: [financial] }
`;

async function repositoryWith(files: Files): Promise<TestRepository> {
  const repository = await createRepository();
  await repository.commit("chore: start\n", { files: { ".github/gitops-health.yml": CONFIGURATION, ...files } });
  return repository;
}

async function generate(repository: TestRepository, argv: readonly string[], answers?: readonly string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const rest = [...(answers ?? [])];
  const code = await cli(["commit", "generate", ...argv], "0.1.0", {
    directory: repository.directory,
    environment: { ...repository.env, SOURCE_DATE_EPOCH: "1790000000" },
    script: "gitops-health",
    ask:
      answers === undefined
        ? undefined
        : async (question) => {
            notes.push(question);
            return rest.shift() ?? "";
          },
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  });
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

const STORE = {
  "services/phi/src/store.ts": "export function store(record: string) {\n  return record;\n}\n",
};
const ENCRYPTED = {
  "services/phi/src/encryption.ts": `${"// a comment\n".repeat(20)}export function encryptRecord() {}\nexport function decryptRecord() {}\n`,
  "services/phi/test/encryption.test.ts": "test('round trip', () => {});\n",
};

async function stage(repository: TestRepository, files: Files) {
  for (const [path, text] of Object.entries(files)) await repository.write(path, text ?? "");
  await repository.git("add", ".");
}

describe("a draft", () => {
  test("says what the change shows, knows its trailers, and marks what only a person knows", async () => {
    await using repository = await repositoryWith(STORE);
    await stage(repository, ENCRYPTED);
    const { code, out, notes } = await generate(repository, ["--compliance", "45 CFR 164.312(a)(2)(iv)"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^security\(phi-service\): add encryptRecord and decryptRecord\n\n- phi-service: add services\/phi\/src\/encryption.ts \(\+22 -0\)\n- tests: add services\/phi\/test\/encryption.test.ts \(\+1 -0\)\n\n/,
    );
    expect(out).toContain("HIPAA-ADMIN: true\n");
    expect(out).toContain("PHI-Impact: <none, indirect or direct>");
    expect(out).toContain("COMPLIANCE: HIPAA:164.312(a)(2)(iv)");
    expect(out).toMatch(/RISK-LEVEL: (low|medium|high|critical)/);
    expect(notes).toBe("to fill in: PHI-Impact (none, indirect or direct)");
    expect((await generate(repository, ["--compliance", "45 CFR 164.312(a)(2)(iv)"])).out).toBe(out);
  });

  test("with its blanks answered in a terminal is committed; with blanks it is not, unless they are allowed", async () => {
    await using repository = await repositoryWith(STORE);
    await stage(repository, ENCRYPTED);
    const refused = await generate(repository, ["--commit"]);
    expect(refused).toMatchObject({ code: 1, notes: expect.stringContaining("the blanks are yours to fill in") });
    const answers = ["sometimes", "direct", "HIPAA:164.312(a)(2)(iv)"];
    const made = await generate(repository, ["--commit", "--interactive"], answers);
    expect(made.notes).toContain("Expected none, indirect or direct; empty leaves it open.");
    expect(made).toMatchObject({ code: 0 });
    const message = await repository.git("log", "-1", "--format=%B");
    expect(message.trimEnd()).toBe(made.out);
    expect(await repository.git("log", "-1", "--format=%(trailers:key=PHI-Impact,valueonly)")).toContain("direct");
    await stage(repository, { "services/phi/src/more.ts": "export const more = 1;\n" });
    expect(await generate(repository, ["--commit", "--allow-blanks"])).toMatchObject({ code: 0 });
    expect(await repository.git("log", "-1", "--format=%B")).toContain("PHI-Impact: <none");
  });

  test("describes only some files, or a range as one commit", async () => {
    await using repository = await repositoryWith(STORE);
    await repository.branch("topic");
    await repository.commit("wip\n", { files: { "docs/guide.md": "# Guide\n" } });
    await repository.commit("wip\n", { files: { "docs/faq.md": "# FAQ\n" } });
    const range = await generate(repository, ["--pr", "main..topic"]);
    expect(range.out).toBe("docs: add faq and guide\n\n- documents: add docs/faq.md, add docs/guide.md (+2 -0)");
    await stage(repository, { "a.ts": "1\n", "b.ts": "1\n" });
    expect((await generate(repository, ["--files", "b.ts", "--commit"])).code).toBe(0);
    expect(await repository.git("show", "--name-only", "--format=")).toBe("b.ts");
    expect(await repository.git("diff", "--cached", "--name-only")).toBe("a.ts");
  });

  test("a first line that fits is not cut, in whatever script files are named", async () => {
    await using repository = await repositoryWith(STORE);
    const names = ["一", "二", "三"].map((digit) => `notes/${digit.repeat(12)}.dat`);
    await stage(repository, Object.fromEntries(names.map((name) => [name, "1\n"])));
    const [header = ""] = (await generate(repository, [])).out.split("\n");
    expect(header).toMatch(/一{12}, .* and 1 more$/);
  });

  test("repeats what reports of tests count, and nothing else", async () => {
    await using repository = await repositoryWith(STORE);
    await stage(repository, { "a.ts": "1\n" });
    await writeFile(
      join(repository.directory, ".git/junit.xml"),
      '<testsuites><testsuite name="x" tests="3" failures="1" skipped="1"><testsuite tests="3"/></testsuite><testsuite tests="2" errors="1"/></testsuites>',
    );
    await writeFile(join(repository.directory, ".git/lcov.info"), "SF:a.ts\nLF:8\nLH:7\nend_of_record\n");
    const { out } = await generate(repository, ["--junit", ".git/junit.xml", "--coverage", ".git/lcov.info"]);
    expect(out).toContain(
      "- tests run: 4, failed: 2, skipped: 1 (.git/junit.xml)\n- line coverage: 87.5 % (.git/lcov.info)",
    );
  });

  test("suggests the owners of CODEOWNERS and of the services for a change of high risk", async () => {
    await using repository = await repositoryWith({ ...STORE, CODEOWNERS: "services/ @acme/services\n" });
    await stage(repository, ENCRYPTED);
    const { out } = await generate(repository, ["--risk-level", "critical"]);
    expect(out).toContain("SUGGESTED-REVIEWERS: @acme/phi, @acme/services");
  });

  test("that a hook refuses is kept", async () => {
    await using repository = await repositoryWith(STORE);
    const hook = join(repository.directory, ".git/hooks/commit-msg");
    await writeFile(hook, "#!/bin/sh\nexit 1\n");
    await chmod(hook, 0o755);
    await stage(repository, { "docs/a.md": "1\n" });
    const { code, out, notes } = await generate(repository, ["--commit"]);
    expect(code).toBe(2);
    const kept = join(repository.directory, ".git/gitops-health/draft-message");
    expect(notes).toContain(kept);
    expect((await readFile(kept, "utf8")).trimEnd()).toBe(out);
  });
});

describe("what is asked wrongly gets one sentence", () => {
  const cases: [string[], string][] = [
    [[], "Nothing is staged."],
    [["--files", "../x"], "is no file inside the repository"],
    [["--files", "nope.ts"], 'There is no file "nope.ts"'],
    [["--files", ","], "--files is empty"],
    [["--pr", "main"], '--pr is "main"; expected BASE..HEAD'],
    [["--pr", "a..b", "--files", "x"], "Give only one of --files and --pr."],
    [["--files", "a.ts", "--risk-level", "huge"], '--risk-level is "huge"; expected low, medium, high or critical'],
    [["--files", "a.ts", "--compliance", "HIPAA:164.321(b)"], "did you mean HIPAA:164.312(b)"],
    [["--files", "a.ts", "--description", "two\nlines"], "--description has several lines"],
    [["--files", "a.ts", "--junit", "a.ts"], '--junit "a.ts" is not a JUnit XML report'],
    [["--files", "a.ts", "--junit", "skipped.xml"], '--junit "skipped.xml" is not a JUnit XML report'],
    [["--files", "a.ts", "--coverage", "nope"], '--coverage "nope" is no file'],
    [["--files", "a.ts", "--interactive"], "--interactive needs a terminal"],
    [["--tpye", "fix"], "did you mean --type?"],
  ];
  test.each(cases)("%j", async (argv, words) => {
    await using repository = await repositoryWith(STORE);
    await repository.write("a.ts", "1\n");
    await repository.write("skipped.xml", '<testsuite tests="1" skipped="2"/>');
    const { code, notes, out } = await generate(repository, argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(notes).toContain(words);
  });

  test("a detached HEAD and a repository without commits are fine", async () => {
    await using repository = await createRepository();
    await stage(repository, { "docs/a.md": "1\n" });
    expect((await generate(repository, ["--commit"])).code).toBe(0);
    await repository.git("checkout", "--quiet", "--detach");
    await stage(repository, { "docs/b.md": "1\n" });
    expect(await generate(repository, [])).toMatchObject({ code: 0, out: expect.stringContaining("docs: add b") });
  });
});
