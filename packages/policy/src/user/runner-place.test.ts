import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, good } from "../../test/own-policies.ts";

test("what lies in the judged work tree is refused, but another repository's checkout there is not", async () => {
  await using folder = await folderOf({
    "judged-work-tree/own/a.rego": good,
    "judged-work-tree/central/p/a.rego": good,
  });
  await expect(folder.load(["judged-work-tree/own"])).rejects.toThrow(
    /"judged-work-tree\/own" lies inside the judged work tree, where a pull request could edit it; list it under "policies" or "data" in the configuration/,
  );
  await symlink(join(folder.directory, "judged-work-tree/own"), join(folder.directory, "outside"));
  await expect(folder.load(["outside"])).rejects.toThrow(/lies inside the judged work tree/);
  await folder.write("judged-work-tree/central/.git/HEAD", "ref: refs/heads/main\n");
  expect((await folder.place.entries("judged-work-tree/central/p")).map(({ path }) => path)).toEqual([
    "judged-work-tree/central/p/a.rego",
  ]);
});
