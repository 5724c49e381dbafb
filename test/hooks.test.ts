import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "./repository.ts";

/** The committed bundle: what a user's hooks call. */
const script = fileURLToPath(new URL("../packages/cli/dist/index.js", import.meta.url));

async function command(repository: TestRepository, ...argv: string[]) {
  const child = spawn(process.execPath, [script, ...argv], { cwd: repository.directory, env: repository.env });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out: out.trimEnd() };
}

const CONFIGURATION = `version: 1
services:
  phi-service: { paths: ["phi/**"], domains: [phi], owners: ["@acme/phi"] }
`;
const GOOD = `security(phi): encrypt notes

HIPAA-ADMIN: true
PHI-Impact: direct
RISK-LEVEL: critical
SUGGESTED-REVIEWERS: @acme/phi
COMPLIANCE: HIPAA:164.312(a)(2)(iv)
`;

/** A repository with our hooks, which git itself runs. */
async function hooked(): Promise<TestRepository> {
  const repository = await createRepository();
  await repository.commit("chore: start\n", {
    files: { ".github/gitops-health.yml": CONFIGURATION, "phi/a.ts": "1\n" },
  });
  expect(await command(repository, "hooks", "install")).toMatchObject({ code: 0 });
  return repository;
}

const commit = async (repository: TestRepository, message: string, ...args: string[]) => {
  await writeFile(join(repository.directory, ".git/message"), message);
  return repository.git("commit", "--quiet", "--file", ".git/message", ...args).then(
    () => "",
    (error: Error) => error.message,
  );
};

describe("git runs our hooks", () => {
  test("a message that would not pass is refused, each check with its figure, and kept; the good one passes", async () => {
    await using repository = await hooked();
    await repository.write("phi/encrypt.ts", "export const key = 1;\n");
    await repository.git("add", ".");
    const refusal = await commit(repository, "Encrypt the notes\n\nbecause.\n");
    expect(refusal).toMatch(/✓ size +about \d+ of 8192 tokens/);
    expect(refusal).toMatch(/✓ secrets +none found/);
    expect(refusal).toMatch(/! regulated +phi-service \(phi\); risk/);
    expect(refusal).toMatch(/✗ form +1 error/);
    expect(refusal).toMatch(/✗ trailers +/);
    expect(refusal).toMatch(/✓ breaking +no/);
    expect(refusal).toContain("error header/conventional");
    const kept = join(repository.directory, ".git/gitops-health/refused-message");
    expect(refusal).toContain(`git commit --edit --file "${kept}"`);
    expect(await readFile(kept, "utf8")).toBe("Encrypt the notes\n\nbecause.\n");
    expect(await repository.git("rev-list", "--count", "HEAD")).toBe("1");
    expect(refusal).toMatch(
      /Mended as far as it can be; fill in the rest with: git commit --edit --file ".*mended-message"\n +\| /,
    );
    expect(await commit(repository, GOOD)).toBe("");
    expect(await repository.git("rev-list", "--count", "HEAD")).toBe("2");
  });

  test("an amended commit is judged as a whole, a fixup passes, a merge is judged by its own rule, work trees too", async () => {
    await using repository = await hooked();
    await repository.write("phi/a.ts", "2\n");
    await repository.git("add", ".");
    // Whoever amends does so later than in the same seconds.
    expect(await commit(repository, GOOD, "--date=2026-02-03T10:00:00Z")).toBe("");
    await repository.write("phi/a.ts", "3\n");
    await repository.git("add", ".");
    expect(await commit(repository, "docs: say less\n", "--amend")).toContain("trailers/required-by-domain");
    expect(await commit(repository, GOOD, "--amend")).toBe("");
    await repository.write("phi/a.ts", "4\n");
    await repository.git("commit", "--quiet", "--all", "--fixup", "HEAD");
    await repository.git("-c", "sequence.editor=true", "rebase", "--quiet", "--autosquash", "--interactive", "HEAD~2");
    expect(await repository.git("rev-list", "--count", "HEAD")).toBe("2");
    await repository.branch("topic", "HEAD~1");
    await repository.write("b", "1\n");
    await repository.git("add", ".");
    expect(await commit(repository, "docs: add b\n")).toBe("");
    await repository.git("merge", "--quiet", "--no-edit", "main");
    await repository.git("worktree", "add", "--quiet", "-b", "other", "../other");
    const other = join(repository.directory, "../other");
    await writeFile(join(other, "b"), "2\n");
    await expect(repository.git("-C", other, "commit", "--all", "--message", "bad")).rejects.toThrow(
      "header/conventional",
    );
    await repository.git("-C", other, "commit", "--quiet", "--all", "--message", "docs: change b");
  });

  test("a commit that holds an identifier of a patient is refused, and the value is not shown", async () => {
    await using repository = await hooked();
    const ssn = ["219", "47", "8036"].join("-"); // put together here, so that no scanner takes this file for a leak
    await repository.write("phi/a.ts", `export const patient = { ssn: "${ssn}" };\n`);
    await repository.git("add", ".");
    const refusal = await commit(repository, GOOD);
    expect(refusal).toMatch(/✗ PHI +1 found, 1 beyond doubt: \[SSN\] phi\/a.ts:1/);
    expect(refusal).not.toContain(ssn);
    expect(await repository.git("rev-list", "--count", "HEAD")).toBe("1");
  });

  test("the editor shows what the commit touches; nothing of it lands", async () => {
    await using repository = await hooked();
    await repository.write("phi/a.ts", "2\n");
    const editor = join(repository.directory, ".git/editor");
    await writeFile(
      editor,
      `#!/bin/sh\ncp "$1" "${editor}.saw"\n{ cat "${editor}.text"; grep "^;" "$1"; } > "$1.new"; mv "$1.new" "$1"\n`,
    );
    await writeFile(`${editor}.text`, GOOD);
    await chmod(editor, 0o755);
    await repository.git("-c", `core.editor=${editor}`, "-c", "core.commentChar=;", "commit", "--quiet", "--all");
    expect(await readFile(`${editor}.saw`, "utf8")).toMatch(
      /^\w+\(phi-service\): change a\n[\s\S]*\nPHI-Impact: <none[\s\S]*\n; gitops-health drafted[\s\S]*\n; +! regulated +phi-service/,
    );
    expect((await repository.git("log", "-1", "--format=%B")).trimEnd()).toBe(GOOD.trimEnd());
  });

  test("a broken configuration refuses, a missing command says so and lets pass", async () => {
    await using repository = await hooked();
    await repository.write(".github/gitops-health.yml", "version: 1\nservice: {}\n");
    await repository.git("add", ".");
    expect(await commit(repository, "chore: break\n")).toContain('did you mean "services"?');
    await repository.git("reset", "--quiet", "--hard");
    // npm puts this repository's own command on the PATH of its tests, and a contributor may have installed it.
    const path = (process.env["PATH"] ?? "").split(":").filter((folder) => !existsSync(join(folder, "gitops-health")));
    repository.env["PATH"] = path.join(":");
    for (const name of ["pre-commit", "prepare-commit-msg", "commit-msg"]) {
      const hook = join(repository.directory, ".git/hooks", name);
      await writeFile(hook, (await readFile(hook, "utf8")).replaceAll(script, "/nowhere/main.ts"));
    }
    await repository.write("b", "1\n");
    await repository.git("add", ".");
    const { directory: cwd, env } = repository;
    const passed = spawnSync("git", ["commit", "--message", "whatever"], { cwd, env, encoding: "utf8" });
    expect(passed.status, passed.stderr).toBe(0);
    expect(passed.stderr).toMatch(/not checked by commit-msg: neither node with .* was found/);
  });

  test("a hook that is there runs first and is put back", async () => {
    await using repository = await hooked();
    await command(repository, "hooks", "uninstall");
    const own = join(repository.directory, ".git/hooks/commit-msg");
    const before = "#!/bin/sh\necho mine ran\nexit 0\n";
    await writeFile(own, before);
    await chmod(own, 0o755);
    for (let again = 0; again < 2; again++) expect((await command(repository, "hooks", "install")).code).toBe(0);
    await repository.write("b", "1\n");
    await repository.git("add", ".");
    expect(await commit(repository, "bad\n")).toMatch(/mine ran[\s\S]*header\/conventional/);
    await writeFile(`${own}.before-gitops-health`, "#!/bin/sh\necho refused by mine >&2\nexit 1\n");
    const refused = await commit(repository, "docs: fine\n");
    expect(refused).toContain("refused by mine");
    expect(refused).not.toContain("gitops-health commit-msg");
    await writeFile(`${own}.before-gitops-health`, before);
    expect((await command(repository, "hooks", "uninstall")).out).toContain("commit-msg: your own hook is back");
    expect(await readFile(own, "utf8")).toBe(before);
    expect((await command(repository, "hooks", "uninstall")).out).toBe("There was no hook of ours.");
  });
});
