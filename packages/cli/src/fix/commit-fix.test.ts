/** `commit fix` on real repositories: what it prints, and that git does with it what it says. */
import { execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../../../test/repository.ts";
import { cli } from "../cli.ts";

const CONFIGURATION = `version: 1
services:
  phi-service: { paths: ["phi/**"], domains: [phi], owners: ["@acme/phi"] }
`;
const BAD = "(feat) Log reads of records.\nRISK_LEVEL: low\nPHI-Impact: Direct\nCOMPLIANCE: 164.312(b)\nCloses #12\n";
const MENDED =
  /^feat: log reads of records\n\nCloses #12\n\nRISK-LEVEL: (low|medium|high|critical)\nPHI-Impact: direct\nCOMPLIANCE: HIPAA:164\.312\(b\)\nHIPAA-ADMIN: true\n(SUGGESTED-REVIEWERS: @acme\/phi\n)?$/;

async function run(
  repository: { directory: string; env?: NodeJS.ProcessEnv },
  argv: string[],
  input?: string | Buffer,
) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await cli(["commit", "fix", ...argv], "0.1.0", {
    directory: repository.directory,
    environment: { ...repository.env, SOURCE_DATE_EPOCH: "1795000000" },
    script: "gitops-health",
    ask: undefined,
    ...(input === undefined ? {} : { input: async () => Buffer.from(input) }),
    print: (text) => out.push(`${text}\n`),
    note: (text) => notes.push(text),
  });
  return { code, out: out.join(""), notes: notes.join("\n") };
}

async function sample(message: string): Promise<TestRepository> {
  const repository = await createRepository();
  await repository.commit("chore: adopt", { files: { ".github/gitops-health.yml": CONFIGURATION } });
  await repository.commit(message, { files: { "phi/log.ts": "export const log = [];\n" } });
  return repository;
}

const messageOf = (repository: TestRepository, ref = "HEAD") => repository.git("log", "-1", "--format=%B", ref);

describe("the last commit", () => {
  test("its mend alone goes to standard output, what was done to standard error", async () => {
    await using repository = await sample(BAD);
    const { code, out, notes } = await run(repository, []);
    expect(out).toMatch(MENDED);
    expect(code).toBe(0);
    expect(notes).toContain("mended: Moved RISK_LEVEL, PHI-Impact, COMPLIANCE to the last paragraph");
    const lint = await cli(["commit", "lint", "--commit", "HEAD"], "0.1.0", terminalOf(repository));
    expect(lint).toBe(1);
    await repository.git("commit", "--amend", "--quiet", "-m", out);
    expect(await cli(["commit", "lint", "--commit", "HEAD"], "0.1.0", terminalOf(repository))).toBe(0);
    expect(await run(repository, [])).toMatchObject({ code: 0, out, notes: "The message is fine as it is." });
  });

  test("--amend replaces the message alone: author, tree and index stay", async () => {
    await using repository = await sample(BAD);
    const [tree, author] = (await repository.git("log", "-1", "--format=%T%n%an %ae %at")).split("\n");
    await repository.write("phi/staged.ts", "export {};\n");
    await repository.git("add", "--all");
    const { code, notes } = await run(repository, ["--amend"]);
    expect([code, notes]).toEqual([0, expect.stringContaining("Amended the last commit.")]);
    expect(await messageOf(repository)).toMatch(/^feat: log reads/);
    expect((await repository.git("log", "-1", "--format=%T%n%an %ae %at")).split("\n")).toEqual([tree, author]);
    expect(await repository.git("status", "--porcelain")).toBe("A  phi/staged.ts");
  });

  test("--amend leaves the commit when something only a person knows is missing, and keeps the message", async () => {
    await using repository = await sample("feat: log reads\n");
    const head = await repository.git("rev-parse", "HEAD");
    const { code, out, notes } = await run(repository, ["--amend"]);
    expect(code).toBe(1);
    expect(out).toContain("HIPAA-ADMIN: true\n");
    expect(out).not.toContain("PHI-Impact");
    expect(notes).toContain("Add to the last paragraph: `PHI-Impact: <none, indirect or direct>`.");
    const file = /--file (\S+)$/.exec(notes)?.[1] ?? "";
    expect(await readFile(file, "utf8")).toBe(out);
    expect(await repository.git("rev-parse", "HEAD")).toBe(head);
  });

  test("--amend runs the hooks; where one refuses, the message is kept", async () => {
    await using repository = await sample(BAD);
    const hook = join(repository.directory, ".git/hooks/commit-msg");
    await mkdir(join(repository.directory, ".git/hooks"), { recursive: true });
    await writeFile(hook, "#!/bin/sh\nexit 1\n");
    await chmod(hook, 0o755);
    const { code, out, notes } = await run(repository, ["--amend"]);
    expect(code).toBe(2);
    expect(notes).toContain("git did not commit");
    expect(await readFile(join(repository.directory, ".git/gitops-health/commit-fix"), "utf8")).toBe(out);
    expect(await messageOf(repository)).toBe(BAD);
  });

  test("--amend warns where others may have the commit, and works on a detached HEAD", async () => {
    await using repository = await sample(BAD);
    const clone = await repository.clone();
    await clone.git("checkout", "--quiet", "--detach");
    const { code, notes } = await run(clone, ["--amend"]);
    expect(code).toBe(0);
    expect(notes).toContain("It was on origin/HEAD, origin/main already");
    expect(await messageOf(clone)).toMatch(/^feat: log reads/);
  });
});

describe("an older commit", () => {
  test("gets its message by the printed command, and nothing else changes", async () => {
    await using repository = await sample(BAD);
    await repository.commit("fix: stop at 'once' (it's \"quoted\" $HOME `x`)", { files: { "b c.ts": "1\n" } });
    await repository.commit("docs: explain", { files: { "README.md": "# x\n" } });
    const tree = await repository.git("rev-parse", "HEAD^{tree}");
    const { code, out, notes } = await run(repository, ["HEAD~2", "--rebase"]);
    expect([code, notes]).toEqual([0, expect.stringContaining("The corrected message is in ")]);
    execFileSync("sh", ["-c", out], { cwd: repository.directory, env: repository.env, stdio: "pipe" });
    expect(await messageOf(repository, "HEAD~2")).toMatch(MENDED);
    expect(await messageOf(repository)).toBe("docs: explain");
    expect(await repository.git("rev-parse", "HEAD^{tree}")).toBe(tree);
    expect(await repository.git("rev-list", "--count", "HEAD")).toBe("4");
  });

  test("whose message is fine has no command", async () => {
    await using repository = await sample(BAD);
    await repository.commit("docs: explain", { files: { "README.md": "# x\n" } });
    await repository.commit("docs: explain more", { files: { "README.md": "# y\n" } });
    for (const commit of ["HEAD", "HEAD~1"]) {
      const fine = { code: 0, notes: "The message is fine as it is." };
      expect(await run(repository, [commit, "--rebase"])).toEqual({ ...fine, out: "" });
      const json = JSON.parse((await run(repository, [commit, "--rebase", "--json"])).out);
      expect(json).toEqual({ message: expect.any(String), changes: [], refused: [], commands: [] });
    }
  });

  test("the first commit, with a merge above it", async () => {
    await using repository = await createRepository();
    await repository.commit("Fixed the start", { files: { "a.ts": "1\n" } });
    await repository.branch("topic");
    await repository.commit("feat: b", { files: { "b.ts": "1\n" } });
    await repository.checkout("main");
    await repository.commit("feat: c", { files: { "c.ts": "1\n" } });
    await repository.merge("topic");
    const { out } = await run(repository, ["HEAD~2", "--rebase"]);
    expect(out).toContain("--rebase-merges --root");
    execFileSync("sh", ["-c", out], { cwd: repository.directory, env: repository.env, stdio: "pipe" });
    expect(await repository.git("log", "--format=%s", "--max-parents=0")).toBe("fix: fixed the start");
    expect(await repository.git("rev-list", "--count", "--merges", "HEAD")).toBe("1");
  });
});

describe("a file", () => {
  test("is judged for what is staged; the comments of the editor stay below", async () => {
    await using repository = await sample("feat: x\n");
    await repository.write("phi/more.ts", "export {};\n");
    await repository.git("add", "--all");
    const comments = "# Please enter the commit message for your changes.\n#\n# On branch main\n";
    await repository.write(".git/COMMIT_EDITMSG", `${BAD}\n${comments}`);
    const { code, out } = await run(repository, ["--file", ".git/COMMIT_EDITMSG"]);
    expect(code).toBe(0);
    expect(out.endsWith(`\n\n${comments}`)).toBe(true);
    expect(out.slice(0, -comments.length - 1)).toMatch(MENDED);
  });

  test("outside a repository is judged by its form, and that is said", async () => {
    await using folder = await createFolder();
    const { code, out, notes } = await run(folder, ["--file", "-"], "(fix) Sort\n");
    expect([code, out]).toEqual([0, "fix: sort\n"]);
    expect(notes).toContain("nothing is known of the change");
  });

  test("--json gives message, changes and what is refused", async () => {
    await using folder = await createFolder();
    const { out } = await run(folder, ["--file", "-", "--json"], "Update\n");
    expect(JSON.parse(out)).toMatchObject({
      message: "Update\n",
      changes: [],
      refused: [{ rule: "header/conventional" }],
    });
  });
});

describe("bad input gets one clear sentence", () => {
  test.each([
    ["a missing file", ["--file", "no such"], undefined, '--file is "no such", which does not exist'],
    ["a folder", ["--file", "."], undefined, '--file is ".", which is a folder'],
    ["5 MB", ["--file", "-"], "word ".repeat(1_000_000), "has 5000000 characters"],
    ["nothing", ["--file", "-"], "", "Standard input is empty"],
    ["only comments", ["--file", "-"], "# a\n\n# b\n", "nothing but comments"],
    ["a NUL", ["--file", "-"], "feat: x\n\nbody\0more\n", "NUL byte in line 3"],
    ["Latin-1", ["--file", "-"], Buffer.from("feat: für\n", "latin1"), "not UTF-8 in line 1"],
    ["two modes", ["--amend", "--rebase"], undefined, "Give only one of"],
    ["two commits", ["HEAD", "HEAD~1"], undefined, "takes one commit"],
    ["an unknown commit", ["nope"], undefined, 'There is no commit "nope"'],
    ["an older commit to amend", ["HEAD~1", "--amend"], undefined, "--amend is for the last commit"],
  ])("%s", async (_, argv, input, words) => {
    await using repository = await sample("feat: x\n");
    const { code, notes } = await run(repository, argv as string[], input);
    expect([code, notes]).toEqual([2, expect.stringContaining(words as string)]);
  });

  test("no commits, and no repository", async () => {
    await using repository = await createRepository();
    expect(await run(repository, [])).toMatchObject({ code: 2, notes: expect.stringContaining("has no commit yet") });
    await using folder = await createFolder();
    expect(await run(folder, [])).toMatchObject({
      code: 5,
      notes: expect.stringContaining("not inside a git repository"),
    });
  });
});

function terminalOf(repository: TestRepository) {
  return {
    directory: repository.directory,
    environment: { SOURCE_DATE_EPOCH: "1795000000" },
    script: "gitops-health",
    ask: undefined,
    print: () => {},
    note: () => {},
  };
}
