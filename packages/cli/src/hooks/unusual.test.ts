import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../../test/repository.ts";
import { cli } from "../cli.ts";

async function command(repository: TestRepository, argv: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await cli(argv, "0.1.0", {
    directory: repository.directory,
    environment: { ...repository.env, GIT_EDITOR: ":", ...more },
    script: "gitops-health",
    ask: undefined,
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  });
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

async function staged(options: Parameters<typeof createRepository>[0] = {}): Promise<TestRepository> {
  const repository = await createRepository(options);
  await repository.commit("chore: start\n", { files: { "a.ts": "1\n", "b.ts": "1\n" } });
  await repository.write("a.ts", "2\n");
  await repository.git("add", ".");
  return repository;
}

/** Runs commit-msg on a message; git's own file must be as it was. */
async function judged(repository: TestRepository, message: string | Uint8Array, more: NodeJS.ProcessEnv = {}) {
  const path = join(repository.directory, ".git/COMMIT_EDITMSG");
  await writeFile(path, message);
  const result = await command(repository, ["hooks", "run", "commit-msg", path], more);
  expect(Buffer.compare(await readFile(path), Buffer.from(message))).toBe(0);
  return result;
}

test("messages of every kind get a verdict, and the file that git reads is never touched", async () => {
  await using repository = await staged();
  expect(await judged(repository, "")).toMatchObject({ code: 0, notes: "" });
  expect(await judged(repository, "# only\n# comments\n", { GIT_EDITOR: "vi" })).toMatchObject({ code: 0, notes: "" });
  expect((await judged(repository, "fix: change a\r\n\r\nBecause.\r\n")).notes).not.toContain("not checked here");
  const bidi = await judged(repository, "fix: change \u202ea\n");
  expect(bidi.code).toBe(1);
  expect(bidi.notes).not.toContain("\u202e");
  const large = `fix: change a\n\n${"A sentence of a log that somebody pasted.\n".repeat(120_000)}`;
  const refused = await judged(repository, large);
  expect(refused.notes.length).toBeLessThan(20_000);
  if (refused.code !== 0)
    expect(await readFile(join(repository.directory, ".git/gitops-health/refused-message"), "utf8")).toBe(large);
  const withNul = await judged(repository, Buffer.from("fix: change\0 a\n"));
  expect(withNul.notes).toContain("NUL");
});

describe("unusual repositories", () => {
  test("a detached HEAD, an unborn branch, SHA-256", async () => {
    await using repository = await staged();
    await repository.git("checkout", "--quiet", "--detach");
    expect(await judged(repository, "fix: change a\n")).toMatchObject({ code: 0 });
    expect((await command(repository, ["commit", "generate"])).out).toMatch(/^fix: change a\n/);
    await using unborn = await createRepository({ objectFormat: "sha256" });
    await unborn.write("a.ts", "1\n");
    await unborn.git("add", ".");
    expect(await judged(unborn, "feat: add a\n")).toMatchObject({ code: 0 });
    expect((await command(unborn, ["commit", "generate"])).code).toBe(0);
  });

  test("files with conflicts are no change yet, and it is said; a resolved merge is judged by its own rule", async () => {
    await using repository = await staged();
    await repository.commit("fix: change a\n", { staged: true });
    await repository.branch("topic", "HEAD~1");
    await repository.commit("fix: change a too\n", { files: { "a.ts": "3\n" } });
    await repository.git("merge", "main").catch(() => {});
    const { code, notes } = await command(repository, ["commit", "generate"]);
    expect(code).toBe(2);
    expect(notes).toMatch(/conflict/);
    expect(notes).toContain("a.ts");
    await repository.write("a.ts", "4\n");
    await repository.git("add", ".");
    expect(await judged(repository, "Merge branch 'main' into topic\n")).toMatchObject({ code: 0 });
  });

  test("what is only intended to be added is not staged", async () => {
    await using repository = await staged();
    await repository.commit("fix: change a\n", { staged: true });
    await repository.write("new.ts", "1\n");
    await repository.git("add", "--intent-to-add", "new.ts");
    expect(await command(repository, ["commit", "generate"])).toMatchObject({
      code: 2,
      notes: expect.stringContaining("Nothing is staged"),
    });
  });

  test("a cherry-picked commit of the same author and second as HEAD is no amendment of it", async () => {
    await using repository = await createRepository();
    await repository.commit("chore: start\n", { files: { "a.ts": "1\n" }, date: 1_790_000_000 });
    await repository.branch("topic");
    await repository.commit("fix: change a\n", { files: { "a.ts": "2\n" }, date: 1_790_000_100 });
    await repository.checkout("main");
    await repository.commit("docs: add b\n", { files: { "docs/b.md": "1\n" }, date: 1_790_000_100 });
    await repository.git("cherry-pick", "--no-commit", "topic");
    await writeFile(
      join(repository.directory, ".git/CHERRY_PICK_HEAD"),
      `${await repository.git("rev-parse", "topic")}\n`,
    );
    const author = {
      GIT_AUTHOR_NAME: "Ada Lovelace",
      GIT_AUTHOR_EMAIL: "ada@example.com",
      GIT_AUTHOR_DATE: "@1790000100 +0000",
    };
    const { out } = await command(repository, ["commit", "generate"], author);
    expect(out).not.toContain("docs/b.md");
  });

  test("a submodule is a file like any other", async () => {
    await using repository = await staged();
    await repository.git(
      "update-index",
      "--add",
      "--cacheinfo",
      `160000,${await repository.git("rev-parse", "HEAD")},sub`,
    );
    const { code, out } = await command(repository, ["commit", "generate"]);
    expect(code).toBe(0);
    expect(out).toContain("add sub");
  });

  test.each([["../outside.ts"], ["/etc/passwd"], ["missing.ts"], [""]])(
    "--files %j is refused by one sentence",
    async (files) => {
      await using repository = await staged();
      const { code, out, notes } = await command(repository, ["commit", "generate", "--files", files]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(notes.split("\n")).toHaveLength(1);
    },
  );
});
