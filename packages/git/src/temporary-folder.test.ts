import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../../test/repository.ts";

/** A process group of its own that does something with an opened repository; its temporary folder is known. */
function program(repository: TestRepository, temporary: string, work: string) {
  const script = `
    import { openRepository } from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};
    import { openStaged } from ${JSON.stringify(join(import.meta.dirname, "staged.ts"))};
    const directory = ${JSON.stringify(repository.directory)};
    ${work}
  `;
  return spawn(process.execPath, ["--conditions=source", "--input-type=module", "-e", script], {
    env: { ...repository.env, TMPDIR: temporary },
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("on %s a commit that was tried leaves nothing", async (signal) => {
  await using repository = await createRepository();
  await using temporary = await createFolder();
  await repository.commit("one", { files: { a: "1\n" } });
  const { directory } = temporary;
  const child = program(
    repository,
    directory,
    `await openStaged(directory, { message: "two", environment: process.env });
     console.log("made");
     setInterval(() => {}, 1000);`,
  );
  await once(child.stdout, "data");
  expect(await readdir(directory)).toEqual([expect.stringMatching(/^gitops-health-objects-/)]);
  child.kill(signal);
  expect(await once(child, "close")).toEqual([null, signal]);
  expect(await readdir(directory)).toEqual([]);
});

test("on Ctrl-C a work tree that git is still filling leaves nothing", async () => {
  await using repository = await createRepository();
  await using temporary = await createFolder();
  await using marks = await createFolder();
  await repository.commit("one", { files: { ".gitattributes": "a filter=slow\n", a: "1\n" } });
  const filling = join(marks.directory, "filling");
  await repository.git("config", "filter.slow.smudge", `touch '${filling}'; sleep 20; cat`);
  const child = program(
    repository,
    temporary.directory,
    `const opened = await openRepository(directory);
     await opened.addWorktree(await opened.resolve("HEAD"));`,
  );
  while (
    !(await access(filling).then(
      () => true,
      () => false,
    ))
  )
    await pause(20);
  expect(await readdir(temporary.directory)).toHaveLength(1);
  process.kill(-(child.pid ?? Number.NaN), "SIGINT");
  await once(child, "close");
  expect(await readdir(temporary.directory)).toEqual([]);
  expect(await readdir(join(repository.directory, ".git/worktrees")).catch(() => [])).toEqual([]);
});

test.each([
  [
    "that is being removed when the process ends",
    `for (let n = 0; n < 500; n++) mkdirSync(folder.path + "/" + n + "/a/b", { recursive: true });
     void folder[Symbol.asyncDispose]();
     process.exit(0);`,
  ],
  [
    "from which somebody else is removing",
    `for (let n = 0; n < 500; n++) mkdirSync(folder.path + "/tree/" + n + "/a/b", { recursive: true });
     spawn("rm", ["-rf", folder.path + "/tree"]).on("spawn", () => setTimeout(() => process.exit(0), 5));`,
  ],
  [
    "in which something is made after a signal, while others end the process,",
    `process.on("SIGTERM", () => {
       mkdirSync(folder.path + "/again", { recursive: true });
       process.exit(0);
     });
     process.kill(process.pid, "SIGTERM");
     setInterval(() => {}, 1000);`,
  ],
])("a folder %s is removed to its end", async (_, work) => {
  await using repository = await createRepository();
  await using temporary = await createFolder();
  const child = program(
    repository,
    temporary.directory,
    `import { mkdirSync } from "node:fs";
     import { spawn } from "node:child_process";
     import { temporaryFolder } from ${JSON.stringify(join(import.meta.dirname, "temporary-folder.ts"))};
     const folder = temporaryFolder("worktree");
     ${work}`,
  );
  expect(await once(child, "close")).toEqual([0, null]);
  expect(await readdir(temporary.directory)).toEqual([]);
});
