import { expect, test } from "vitest";
import { createRepository } from "../../../test/repository.ts";
import { openRepository } from "./open.ts";

test("lists a file, or what is below a folder, with modes and sizes, and follows nothing", async () => {
  await using repository = await createRepository();
  await repository.write("policies/a.rego", "package a\n");
  await repository.write("policies/-b/c d.rego", "package b\n\n");
  await repository.write("policies-2/other.rego", "");
  await repository.write(Buffer.from([0x70, 0xff]), "bytes");
  await repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},policies/sub`);
  const { symlink } = await import("node:fs/promises");
  await symlink("a.rego", `${repository.directory}/policies/link.rego`);
  await repository.git("add", "policies", "policies-2", ".");
  await repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},policies/sub`);
  const commit = await repository.commit("feat: add\n", { staged: true });
  const git = await openRepository(repository.directory);
  expect(await git.entries(commit, "policies")).toEqual([
    { path: "policies/-b/c d.rego", mode: "100644", size: 11 },
    { path: "policies/a.rego", mode: "100644", size: 10 },
    { path: "policies/link.rego", mode: "120000", size: 6 },
    { path: "policies/sub", mode: "160000", size: 0 },
  ]);
  expect(await git.entries(commit, "policies/a.rego")).toEqual([{ path: "policies/a.rego", mode: "100644", size: 10 }]);
  expect(await git.entries(commit, "policies/link.rego/x")).toEqual([]);
  expect(await git.entries(commit, "nowhere")).toEqual([]);
  expect(await git.entries(commit, "p\\xff")).toEqual([{ path: "p\\xff", mode: "100644", size: 5 }]);
  expect((await git.entries(commit, "")).length).toBe(6);
});
