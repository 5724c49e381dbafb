import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createRepository, type TestRepository } from "../../../../test/repository.ts";
import { cli } from "../cli.ts";

const script = fileURLToPath(new URL("../main.ts", import.meta.url));

async function command(repository: TestRepository, ...argv: string[]) {
  const out: string[] = [];
  const code = await cli(argv, "0.1.0", {
    directory: repository.directory,
    environment: {},
    script,
    ask: undefined,
    print: (text) => out.push(text),
    note: (text) => out.push(text),
  });
  return { code, out: out.join("\n") };
}

describe("installing and uninstalling", () => {
  test("core.hooksPath inside the repository is used, one outside is refused", async () => {
    await using repository = await createRepository();
    await repository.git("config", "core.hooksPath", "tools/hooks");
    expect((await command(repository, "hooks", "install")).code).toBe(0);
    expect(await readFile(join(repository.directory, "tools/hooks/commit-msg"), "utf8")).toContain(
      "hooks run commit-msg",
    );
    await repository.git("config", "core.hooksPath", "/somewhere/shared");
    expect(await command(repository, "hooks", "install")).toMatchObject({
      code: 2,
      out: expect.stringContaining('core.hooksPath is "/somewhere/shared", outside of this repository'),
    });
  });

  test("husky, the pre-commit framework and lefthook keep what they have", async () => {
    await using repository = await createRepository();
    const path = (name: string) => join(repository.directory, name);
    const texts = {
      ".husky/commit-msg": "npx commitlint",
      "lefthook.yml": "# ours\npre-commit:\n  commands:\n    test:\n      run: npm test\n",
      ".pre-commit-config.yaml":
        "repos:\n  - repo: local # ours\n    hooks:\n      - id: test\n        entry: npm test\n",
    };
    await mkdir(path(".husky"));
    for (const [name, text] of Object.entries(texts)) await writeFile(path(name), text);
    for (const manager of ["husky", "lefthook", "pre-commit"])
      for (let again = 0; again < 2; again++)
        expect(
          await command(repository, "hooks", "install", "--manager", manager, "--command", "npx gitops-health"),
        ).toMatchObject({ code: 0 });
    expect(await readFile(path(".husky/commit-msg"), "utf8")).toBe(
      'npx commitlint\n# >>> gitops-health >>>\nnpx gitops-health hooks run commit-msg "$@"\n# <<< gitops-health <<<\n',
    );
    const lefthook = parse(await readFile(path("lefthook.yml"), "utf8"));
    expect(lefthook["pre-commit"].commands).toEqual({
      test: { run: "npm test" },
      "gitops-health": { run: "npx gitops-health hooks run pre-commit {0}" },
    });
    const framework = parse(await readFile(path(".pre-commit-config.yaml"), "utf8"));
    expect(framework.repos).toHaveLength(2);
    expect(framework.repos[1].hooks.map((hook: { id: string }) => hook.id)).toEqual([
      "gitops-health-pre-commit",
      "gitops-health-prepare-commit-msg",
      "gitops-health-commit-msg",
    ]);
    expect((await command(repository, "hooks", "uninstall")).code).toBe(0);
    expect(await readFile(path("lefthook.yml"), "utf8")).toBe(texts["lefthook.yml"]);
    expect(await readFile(path(".pre-commit-config.yaml"), "utf8")).toBe(texts[".pre-commit-config.yaml"]);
    expect(await readFile(path(".husky/commit-msg"), "utf8")).toBe(`${texts[".husky/commit-msg"]}\n`);
    await expect(stat(path(".husky/pre-commit"))).rejects.toThrow();
  });

  test.each([
    [["hooks", "install", "--manager", "huskey"], "did you mean husky?"],
    [["hooks", "install", "--command", "a; rm -rf /"], "expected words such as"],
    [["hooks", "install", "--manager", "lefthook"], "has no lefthook.yml"],
    [["hooks", "install", "--manager", "husky"], "has no folder .husky"],
    [["hooks", "run", "post-merge"], "hooks run takes one of pre-commit, prepare-commit-msg, commit-msg"],
  ])("%j is refused in one sentence", async (argv, words) => {
    await using repository = await createRepository();
    const { code, out } = await command(repository, ...argv);
    expect(code).toBe(2);
    expect(out).toContain(words);
  });
});
