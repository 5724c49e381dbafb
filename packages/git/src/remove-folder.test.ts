import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, chmod, chown, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFolder } from "../../../test/repository.ts";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** In a process that is not root's: to root nothing is read-only. */
async function removedByAnybody(path: string): Promise<string> {
  const script = `
    import { removeFolder } from ${JSON.stringify(join(import.meta.dirname, "remove-folder.ts"))};
    process.stdout.write(String(await removeFolder(${JSON.stringify(path)})));
  `;
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(process.execPath, ["--conditions=source", "--input-type=module", "-e", script], user);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => output.push(String(chunk)));
  await once(child, "close");
  return output.join("");
}

async function owned(...paths: readonly string[]): Promise<void> {
  if (isRoot) for (const path of paths) await chown(path, NOBODY, NOBODY);
}

test("read-only folders are removed, and what links in them lead to is not", async () => {
  await using folder = await createFolder();
  const tree = join(folder.directory, "tree");
  const cache = join(tree, "cache");
  const kept = join(folder.directory, "kept");
  for (const path of [tree, cache, kept]) await mkdir(path);
  await writeFile(join(kept, "file"), "mine");
  await writeFile(join(cache, "file"), "built");
  await symlink(kept, join(cache, "link"));
  await owned(tree, cache, kept);
  for (const path of [cache, tree, kept]) await chmod(path, 0o555);
  await chmod(folder.directory, 0o777);
  expect(await removedByAnybody(tree)).toBe("true");
  await expect(access(tree)).rejects.toThrow("ENOENT");
  expect(await readFile(join(kept, "file"), "utf8")).toBe("mine");
  await chmod(kept, 0o755);
  expect(await removedByAnybody(tree)).toBe("true");
});

test.runIf(isRoot)("what another user wrote stays, and is told", async () => {
  await using folder = await createFolder();
  const tree = join(folder.directory, "tree");
  await mkdir(join(tree, "by-root"), { recursive: true });
  await writeFile(join(tree, "by-root/file"), "x");
  await owned(tree);
  await chmod(folder.directory, 0o777);
  expect(await removedByAnybody(tree)).toBe("false");
  expect(await readFile(join(tree, "by-root/file"), "utf8")).toBe("x");
});
