import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";

async function command(repository: TestRepository, ...argv: string[]) {
  const main = join(import.meta.dirname, "main.ts");
  const child = spawn(process.execPath, ["--conditions=source", main, ...argv], {
    cwd: repository.directory,
    env: repository.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, notes, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, said: out + notes };
}

test("a hook leaves what Node compiled and the past in the git folder, no other command the former, and uninstall removes both", async () => {
  await using repository = await createRepository();
  await repository.commit("chore: start", { files: { "b.ts": "export const b = 1;\n" } });
  await repository.write("a.ts", "export const a = 1;\n");
  await repository.git("add", ".");
  const compiled = join(repository.directory, ".git/gitops-health/compiled");
  const past = join(repository.directory, ".git/gitops-health/cache");
  await command(repository, "scan", "--staged");
  await expect(stat(compiled)).rejects.toThrow("ENOENT");
  expect(await command(repository, "hooks", "run", "pre-commit")).toMatchObject({
    code: 0,
    said: expect.stringContaining("secrets"),
  });
  expect(await readdir(compiled)).not.toEqual([]);
  expect(await readdir(past)).toHaveLength(1);
  await command(repository, "hooks", "uninstall");
  for (const folder of [compiled, past]) await expect(stat(folder)).rejects.toThrow("ENOENT");
});

test("where it cannot be left, the hook runs all the same", async () => {
  await using repository = await createRepository();
  await repository.write("a.ts", "export const a = 1;\n");
  await repository.git("add", ".");
  await mkdir(join(repository.directory, ".git/gitops-health"));
  await writeFile(join(repository.directory, ".git/gitops-health/compiled"), "in the way");
  expect(await command(repository, "hooks", "run", "pre-commit")).toMatchObject({
    code: 0,
    said: expect.stringContaining("secrets"),
  });
});
