import fc from "fast-check";
import { expect, test } from "vitest";
import { createRepository } from "../../../test/repository.ts";
import { type Commit, openRepository, pathText } from "./index.ts";

/** One folder name or line of an attacker. */
const part = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
  fc.uint8Array({ minLength: 1, maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
  fc.constantFrom(
    "-",
    "--",
    "--output=x",
    "-rf",
    "\n",
    "\r\n",
    "\t",
    " ",
    '"',
    "'",
    "\\",
    "\\n",
    "a b",
    "::set-output name=x::y",
    "::error::",
    "\u202egnp.exe",
    "\u200b",
    "\u0001",
    "\u001b[31m",
    "😀",
    "漢字",
    "ä",
    "\u{10ffff}",
    "diff --git a/x b/x",
    "$(x)",
    "`x`",
    "<img src=x>",
    "%00",
    "@@ -1 +1 @@",
    ":100644",
    "*",
    "?",
    "[a]",
    ":(glob)x",
    "~",
    "HEAD",
    "con",
  ),
);

/** Bytes of a path as git allows them: no NUL, no empty or dotted component. */
const name = fc
  .array(fc.tuple(fc.boolean(), part), { minLength: 1, maxLength: 3 })
  .map((parts) =>
    parts
      .map(([raw, text]) =>
        Buffer.from(text, raw ? "latin1" : "utf8")
          .toString("latin1")
          .replace(/[\0/]/g, "_"),
      )
      .join("/"),
  )
  // git refuses these on some machine; their spellings with invisible characters count as the same.
  .filter((path) => !path.split("/").some((step) => /^\.{0,2}$/.test(step) || /git/i.test(step)));

const line = part.map((text) => text.replace(/\n/g, "")).filter((text) => text !== "");
const contents = fc.array(line, { maxLength: 5 }).map((lines) => lines.map((each) => `${each}\n`).join(""));
const message = fc.array(part, { maxLength: 5 }).map((parts) => parts.join("\n").replaceAll("\0", ""));
const change = fc.record({
  message,
  files: fc.uniqueArray(fc.tuple(name, contents), {
    minLength: 1,
    maxLength: 4,
    selector: ([path]) => path.toLowerCase(),
  }),
});

/** No path may be a folder of another. */
function withoutClashes(files: readonly (readonly [string, string])[]) {
  const kept: (readonly [string, string])[] = [];
  for (const file of files) {
    const clash = kept.some(
      ([other]) => other === file[0] || other.startsWith(`${file[0]}/`) || file[0].startsWith(`${other}/`),
    );
    if (!clash) kept.push(file);
  }
  return kept;
}

test("hostile names, messages and lines come out as they were written", { timeout: 60_000 }, async () => {
  const histories = fc.sample(fc.array(change, { minLength: 3, maxLength: 12 }), { numRuns: 12, seed: 20260105 });
  for (const history of histories) {
    await using repository = await createRepository();
    // Each commit in a folder of its own, and the first names of the next one gone: nothing but additions and deletions.
    const written = history.map((each, index) => ({
      ...each,
      files: withoutClashes(each.files).map(([path, text]) => [`${index}/${path}`, text] as const),
    }));
    await repository.import(
      written.map(({ message, files }) => ({
        message,
        files: files.map(([path, text]) => [Buffer.from(path, "latin1"), text] as const),
      })),
    );
    const opened = await openRepository(repository.directory);
    const head = await opened.resolve("HEAD");
    const commits = await Array.fromAsync(opened.log({ head, order: "oldest", files: "patch" }));
    expect(commits.map((commit) => commit.message)).toEqual(written.map((each) => each.message.toWellFormed()));
    expect(commits.map(brief)).toEqual(written.map((each) => expected(each.files)));
    const raw = await Array.fromAsync(opened.log({ head, order: "oldest", files: "raw" }));
    expect(raw.map((commit) => commit.files.map((file) => file.path))).toEqual(
      commits.map((commit) => commit.files.map((file) => file.path)),
    );
    const all = written.flatMap((each) => each.files);
    expect([...(await opened.paths(head))].sort()).toEqual(all.map(([path]) => pathText(path)).sort());
    for (const [path, text] of all)
      expect((await opened.file(head, pathText(path)))?.toString()).toBe(text.toWellFormed());
    expect(await opened.file(head, "0/not there\n")).toBeUndefined();
  }
});

function brief(commit: Commit) {
  return commit.files
    .map((file) => ({
      path: file.path,
      additions: file.additions,
      lines: file.binary ? [] : file.hunks.flatMap((hunk) => hunk.added),
      binary: file.binary,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function expected(files: readonly (readonly [string, string])[]) {
  return files
    .map(([path, text]) => {
      const binary = text.includes("\0");
      const lines = binary ? [] : text.toWellFormed().split("\n").slice(0, -1);
      return { path: pathText(path), additions: lines.length, lines, binary };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

test("a message of 5 MB and a commit of 10,000 files", async () => {
  await using repository = await createRepository();
  const message = `feat: long\n\n${"ü::set-output name=x::y\n".repeat(220_000)}`;
  const files = Array.from({ length: 10_000 }, (_, index) => [`d${index % 100}/f${index}`, `${index}\n`] as const);
  await repository.import([{ message, files }, { message: "next" }]);
  const opened = await openRepository(repository.directory);
  const head = await opened.resolve("HEAD");
  const [commit, next] = await Array.fromAsync(opened.log({ head, order: "oldest", files: "patch" }));
  expect(commit?.message === message).toBe(true);
  expect(commit?.files).toHaveLength(10_000);
  expect(commit?.files.every((file) => file.additions === 1)).toBe(true);
  expect(next?.message).toBe("next");
  expect(await opened.diff(null, head)).toHaveLength(10_000);
});

test("messages and people in other encodings, or in none", async () => {
  await using repository = await createRepository();
  const tree = await repository.git("write-tree");
  const latin1 = (text: string) => Buffer.from(text, "latin1");
  const raw = async (text: string) =>
    (await repository.gitBytes(["hash-object", "-t", "commit", "-w", "--literally", "--stdin"], latin1(text)))
      .toString()
      .trim();
  const person = "J\u00fcrgen <j@x> 1700000000 +0530";
  const declared = await raw(`tree ${tree}\nauthor ${person}\ncommitter ${person}\nencoding ISO-8859-1\n\ngr\u00fcn\n`);
  const undeclared = await raw(`tree ${tree}\nauthor ${person}\ncommitter ${person}\n\ngr\u00fcn\n`);
  const broken = await raw(`tree ${tree}\nauthor nobody\ncommitter <> 99999999999999999999 +0000\n\nx\n`);
  const nul = await raw(`tree ${tree}\nauthor ${person}\ncommitter ${person}\n\nbefore\0after\n`);
  const opened = await openRepository(repository.directory);
  const one = async (head: string) => (await Array.fromAsync(opened.log({ head, files: "patch" })))[0];
  expect(await one(declared)).toMatchObject({
    message: "grün\n",
    author: { name: "Jürgen", email: "j@x", time: 1_700_000_000 },
  });
  expect(await one(undeclared)).toMatchObject({ message: "gr\ufffdn\n", author: { name: "J\ufffdrgen" } });
  expect(await one(broken)).toMatchObject({ message: "x\n", files: [] });
  expect(await one(nul)).toMatchObject({ message: "before" });
});
