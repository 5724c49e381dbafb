import { symlink, unlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { type Commit, type LogOptions, openRepository } from "./index.ts";

async function read(repository: TestRepository, options: Partial<LogOptions> = {}): Promise<readonly Commit[]> {
  const opened = await openRepository(repository.directory);
  const head = await opened.resolve(options.head ?? "HEAD");
  return Array.fromAsync(opened.log({ order: "oldest", files: "patch", ...options, head }));
}

test("a root commit shows everything it adds", async () => {
  await using repository = await createRepository();
  const sha = await repository.commit("feat: one\n\nbody\n", { files: { "a/b.txt": "x\ny\n" } });
  const [commit] = await read(repository);
  expect(commit).toEqual({
    sha,
    tree: await repository.git("rev-parse", "HEAD^{tree}"),
    parents: [],
    author: { name: "Ada Lovelace", email: "ada@example.com", time: 1767603600 },
    committer: { name: "Ada Lovelace", email: "ada@example.com", time: 1767603600 },
    message: "feat: one\n\nbody\n",
    files: [
      {
        path: "a/b.txt",
        previousPath: undefined,
        status: "added",
        oldMode: "000000",
        newMode: "100644",
        binary: false,
        additions: 2,
        deletions: 0,
        hunks: [{ oldStart: 0, newStart: 1, removed: [], added: ["x", "y"] }],
      },
    ],
  });
});

test("modes, types, symlinks, submodules, binary, empty, renamed and deleted files", async () => {
  await using repository = await createRepository();
  const text = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join("");
  await repository.commit("base", {
    files: { moved: text, gone: "1\n2\n", mode: "x\n", link: "file\n", bytes: "text\n" },
  });
  await unlink(join(repository.directory, "link"));
  await symlink("mode", join(repository.directory, "link"));
  await repository.git("mv", "moved", "moved here");
  await repository.git("add", "--all");
  await repository.git("update-index", "--chmod=+x", "mode");
  await repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},module`);
  await repository.git("rm", "--quiet", "gone");
  await repository.write("bytes", Buffer.from([0, 1, 2, 10]));
  await repository.write("empty", "");
  await repository.write("moved here", `${text}more\n`);
  await repository.git("add", "bytes", "empty", "moved here");
  await repository.commit("all", { staged: true });
  const files = (await read(repository))[1]?.files ?? [];
  const brief = files.map((f) => [
    f.path,
    f.previousPath,
    f.status,
    f.oldMode,
    f.newMode,
    f.binary,
    f.additions,
    f.deletions,
  ]);
  expect(brief).toEqual([
    ["bytes", undefined, "modified", "100644", "100644", true, 0, 0],
    ["empty", undefined, "added", "000000", "100644", false, 0, 0],
    ["gone", undefined, "deleted", "100644", "000000", false, 0, 2],
    ["link", undefined, "type-changed", "100644", "120000", false, 1, 1],
    ["mode", undefined, "modified", "100644", "100755", false, 0, 0],
    ["module", undefined, "added", "000000", "160000", false, 1, 0],
    ["moved here", "moved", "renamed", "100644", "100644", false, 1, 0],
  ]);
  expect(files.find((file) => file.path === "link")?.hunks).toEqual([
    { oldStart: 1, newStart: 0, removed: ["file"], added: [] },
    { oldStart: 0, newStart: 1, removed: [], added: ["mode"] },
  ]);
});

test("lines that look like git's own output stay lines", async () => {
  await using repository = await createRepository();
  const evil = [
    "diff --git a/x b/x",
    "@@ -1 +1 @@",
    "-- a",
    "++ b",
    "\\ No newline at end of file",
    "\u0001",
    "Binary files",
    ":100644",
  ];
  await repository.commit("base", { files: { x: evil.map((line) => `${line}\n`).join("") } });
  await repository.commit("next", { files: { x: "\r\n++ c", y: "no end" } });
  const [first, second] = await read(repository);
  expect(first?.files[0]?.hunks).toEqual([{ oldStart: 0, newStart: 1, removed: [], added: evil }]);
  expect(second?.files.map((file) => file.hunks)).toEqual([
    [{ oldStart: 1, newStart: 1, removed: evil, added: ["\r", "++ c"] }],
    [{ oldStart: 0, newStart: 1, removed: [], added: ["no end"] }],
  ]);
});

test("ranges, bounds and orders", async () => {
  await using repository = await createRepository();
  await repository.import(
    Array.from({ length: 30 }, (_, index) => ({ message: `c${index}`, date: 1_000_000 + index })),
  );
  const base = await repository.git("rev-parse", "HEAD~5");
  const messages = async (options: Partial<LogOptions>) =>
    (await read(repository, { files: "none", ...options })).map((commit) => commit.message);
  expect(await messages({ base })).toEqual(["c25", "c26", "c27", "c28", "c29"]);
  expect(await messages({ base, order: "newest", max: 2 })).toEqual(["c29", "c28"]);
  expect(await messages({ max: 2 })).toEqual(["c28", "c29"]);
  expect(await messages({ since: 1_000_003, until: 1_000_004 })).toEqual(["c3", "c4"]);
  expect(await messages({ base: await repository.git("rev-parse", "HEAD") })).toEqual([]);
});

test("attributes of a commit cannot hide its lines", async () => {
  await using repository = await createRepository();
  const files = { ".gitattributes": "* -diff\n*.ts binary export-ignore\n", "src/x.ts": "const a = 1;\n" };
  await repository.commit("hide", { files });
  const [commit] = await read(repository);
  expect(commit?.files.map((file) => [file.path, file.binary, file.additions])).toEqual([
    [".gitattributes", false, 2],
    ["src/x.ts", false, 1],
  ]);
});

test("the user's configuration changes nothing", async () => {
  await using repository = await createRepository();
  await repository.commit("one", { files: { a: "1\n2\n3\n4\n5\n6\n", 'ä"': "x\n" } });
  await repository.git("mv", "a", "b");
  await repository.commit("two\n\nSigned-off-by: x <x@example.com>", { files: { 'ä"': "y\n" } });
  const plain = await read(repository);
  const settings = {
    "diff.noprefix": "true",
    "diff.mnemonicPrefix": "true",
    "diff.renames": "false",
    "diff.external": "false",
    "diff.context": "9",
    "diff.interHunkContext": "9",
    "diff.algorithm": "histogram",
    "diff.submodule": "log",
    "diff.ignoreSubmodules": "all",
    "diff.orderFile": "order",
    "diff.relative": "true",
    "diff.wordRegex": ".",
    "diff.colorMoved": "zebra",
    "color.ui": "always",
    "core.pager": "false",
    "core.quotepath": "true",
    "core.abbrev": "5",
    "log.showSignature": "true",
    "log.showRoot": "false",
    "log.diffMerges": "combined",
    "log.mailmap": "true",
    "log.date": "relative",
    "log.decorate": "full",
    "format.pretty": "fuller",
    "format.notes": "*",
    "notes.displayRef": "*",
    "i18n.logOutputEncoding": "ISO-8859-1",
  };
  for (const [key, value] of Object.entries(settings)) await repository.git("config", key, value);
  await repository.write("order", "b\n");
  await repository.git("notes", "add", "-m", "a note", "HEAD");
  expect(await read(repository)).toEqual(plain);
  expect(plain[1]?.files.map((file) => file.status)).toEqual(["renamed", "modified"]);
});

test("a patch beyond the bound is counted and marked", async () => {
  await using repository = await createRepository();
  const long = "x".repeat(300_000);
  await repository.commit("one", { files: { a: "1\n".repeat(1000), b: `${long}\n2\n${long}`, c: "1\n" } });
  await repository.commit("two", { files: { b: "1\n", c: "2\n" } });
  const [one, two] = await read(repository, { maxPatchBytes: 100_000 });
  expect(one?.files.map((file) => [file.path, file.additions, file.truncated])).toEqual([
    ["a", 1000, undefined],
    ["b", 3, true],
    ["c", 1, true],
  ]);
  expect(two?.files.map((file) => [file.path, file.additions, file.deletions, file.truncated])).toEqual([
    ["b", 1, 3, true],
    ["c", 1, 1, true],
  ]);
});

test("a reader that stops early ends git", async () => {
  await using repository = await createRepository();
  await repository.import(
    Array.from({ length: 5000 }, (_, index) => ({ message: `c${index}`, files: [["f", `${index}\n`]] })),
  );
  const opened = await openRepository(repository.directory);
  const seen: string[] = [];
  for await (const commit of opened.log({ head: await opened.resolve("HEAD"), files: "patch" })) {
    seen.push(commit.message);
    if (seen.length === 3) break;
  }
  expect(seen).toEqual(["c4999", "c4998", "c4997"]);
});

test("a signal ends reading with its reason", async () => {
  await using repository = await createRepository();
  await repository.import(
    Array.from({ length: 3000 }, (_, index) => ({ message: `c${index}`, files: [["f", `${index}\n`]] })),
  );
  const abort = new AbortController();
  const opened = await openRepository(repository.directory, { signal: abort.signal });
  const head = await opened.resolve("HEAD");
  const reading = (async () => {
    for await (const _ of opened.log({ head, files: "patch" })) abort.abort(new Error("enough"));
  })();
  await expect(reading).rejects.toThrow("enough");
});

test("what git says when it fails is shown", async () => {
  await using repository = await createRepository();
  await repository.commit("one");
  const opened = await openRepository(repository.directory);
  const reading = Array.fromAsync(opened.log({ head: "1".repeat(40) }));
  await expect(reading).rejects.toThrow(/^git log ended with exit code 128 and said: fatal: bad object 1{40}$/);
});
