import { expect, test } from "vitest";
import { createRepository } from "../../../test/repository.ts";
import { workFiles } from "./work-files.ts";

test("tracked files and new ones, not ignored ones, below a folder, whatever their names", async () => {
  await using repository = await createRepository();
  await repository.commit("a", {
    files: { ".gitignore": "out/\n*.log\n", "a.ts": "", "src/b.ts": "", "src/sub/c d.ts": "", "src2/x.ts": "" },
  });
  await repository.write("src/new.ts", "");
  await repository.write("src/debug.log", "");
  await repository.write("out/a.js", "");
  await repository.write("*.ts", "");
  await repository.write(Buffer.from("src/\xff.ts", "latin1"), "");
  const { directory } = repository;
  expect(await workFiles(directory, ".")).toEqual([
    ...["*.ts", ".gitignore", "a.ts", "src/b.ts", "src/new.ts", "src/sub/c d.ts", "src/\\xff.ts", "src2/x.ts"],
  ]);
  expect(await workFiles(directory, "src")).toEqual(["src/b.ts", "src/new.ts", "src/sub/c d.ts", "src/\\xff.ts"]);
  expect(await workFiles(`${directory}/src`, "sub")).toEqual(["src/sub/c d.ts"]);
});
