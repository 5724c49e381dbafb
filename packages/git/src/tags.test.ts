import { expect, test } from "vitest";
import { createRepository } from "../../../test/repository.ts";
import { openRepository } from "./open.ts";

test("tags are listed by the commit that they are of, annotated or not, and no other object's", async () => {
  await using repository = await createRepository();
  const first = await repository.commit("feat: one", { files: { "a.txt": "1\n" } });
  const second = await repository.commit("feat: two", { files: { "a.txt": "2\n" } });
  await repository.git("tag", "v1.0.0", first);
  await repository.git("tag", "-a", "-m", "annotated", "payment/v1.0.0", first);
  await repository.git("tag", "a-b;|<i>$(x)`é", second);
  await repository.git("tag", "of-a-tree", `${second}^{tree}`);
  await repository.git("branch", "v9.9.9", second);
  const opened = await openRepository(repository.directory);
  try {
    expect([...(await opened.tags())].sort()).toEqual(
      [
        [first, ["payment/v1.0.0", "v1.0.0"]],
        [second, ["a-b;|<i>$(x)`é"]],
      ].sort(),
    );
  } finally {
    opened.close();
  }
});

test("a repository without tags has none", async () => {
  await using repository = await createRepository();
  await repository.commit("feat: one", { files: { "a.txt": "1\n" } });
  const opened = await openRepository(repository.directory);
  expect((await opened.tags()).size).toBe(0);
  opened.close();
});
