/** Generated histories of a service, as real repositories: merges, commits that cannot be tested, a renamed folder, a build that was broken for a while. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createRepository, type TestRepository } from "../../repository.ts";

export interface HistoryOptions {
  readonly seed: number;
  /** Commits after the good one; merges come on top. */
  readonly size: number;
  /** Share of commits that cannot be built, each mended by the next one on its line. */
  readonly skips: number;
  /** Whether the service's folder gets another name on the way. */
  readonly renamed: boolean;
  /** Whether the build is broken over a range of the main line. */
  readonly brokenBuild: boolean;
}

export interface History {
  readonly repository: TestRepository;
  readonly good: string;
  readonly bad: string;
  /** The commit that halves the pool. */
  readonly culprit: string;
  /** The commit of the first-parent line that brought it: itself, or the merge of its branch. */
  readonly culpritOnLine: string;
}

/** Fails where the build is broken. */
export const setup = "! test -e broken";
/** Answers as for `git bisect run`: whether the pool has its eight connections, in whichever folder the service is. */
export const command = "grep -q '\"connections\": 8' services/payment*/limits.json";

type Tree = ReadonlyMap<string, string>;
interface Made {
  readonly mark: number;
  readonly tree: Tree;
}

/** Builds a history by one `git fast-import`; the same options give the same commits. */
export async function generateHistory(options: HistoryOptions): Promise<History> {
  const { seed, size, skips, renamed, brokenBuild } = options;
  const random = randomNumbers(seed);
  const culprit = 1 + Math.floor(random() * (size - 1));
  const renameAt = renamed ? 1 + Math.floor(random() * (size - 1)) : 0;
  const breakAt = brokenBuild ? 1 + Math.floor(random() * (size - 1)) : Number.POSITIVE_INFINITY;
  const brokenFor = Math.ceil(size / 8);
  const stream: string[] = [];
  let marks = 0;
  let culpritMark = 0;
  let onLine = 0;
  const commit = (message: string, tree: Tree, first: Made | undefined, ...others: Made[]): Made => {
    const mark = ++marks;
    const when = `Ada <ada@example.com> ${1_767_600_000 + 600 * mark} +0000`;
    stream.push(`commit refs/heads/main\nmark :${mark}\nauthor ${when}\ncommitter ${when}\n${data(message)}`);
    if (first !== undefined) stream.push(`from :${first.mark}\n`);
    for (const { mark: other } of others) stream.push(`merge :${other}\n`);
    stream.push(...changes(first?.tree ?? new Map(), tree));
    return { mark, tree };
  };

  const start = new Map([
    ["services/payments/limits.json", '{ "connections": 8 }\n'],
    ["services/payments/main.ts", "export {};\n"],
  ]);
  let main = commit("feat: start", start, undefined);
  let count = 0;
  const next = (on: Made, mainLine: boolean): Made => {
    const number = ++count;
    const tree = new Map(on.tree);
    tree.set(`docs/${number}.md`, `${number}\n`);
    if (mainLine && number >= renameAt && renamed) rename(tree);
    if (number === culprit) halve(tree);
    if (mainLine && number >= breakAt) tree.set("broken", "");
    if (mainLine && number >= breakAt + brokenFor) tree.delete("broken");
    let made = commit(`change ${number}`, tree, on);
    if (number === culprit) culpritMark = made.mark;
    else if (random() < skips && !tree.has("broken")) {
      made = commit(`break ${number}`, new Map([...tree, ["broken", ""]]), made);
      made = commit(`mend ${number}`, tree, made);
    }
    return made;
  };
  while (count < size) {
    const before = culpritMark;
    if (random() < 0.7) main = next(main, true);
    else {
      const base = main;
      let side = main;
      for (let left = 1 + Math.floor(random() * 4); left > 0; left--) side = next(side, false);
      if (random() < 0.5) main = commit(`meanwhile ${count}`, new Map([...main.tree, [`notes/${count}.md`, ""]]), main);
      main = commit(`Merge branch 'side-${count}'`, merged(base.tree, main.tree, side.tree), main, side);
    }
    if (before !== culpritMark) onLine = main.mark;
  }
  const last = new Map([...main.tree, ["docs/last.md", ""]]);
  last.delete("broken");
  main = commit("docs: last", last, main);
  const repository = await createRepository();
  const shas = await imported(repository, stream, marks);
  const sha = (mark: number) => shas[mark - 1] ?? "";
  // A culprit on the main line that a broken commit follows is on the line itself.
  const line = (await repository.git("rev-list", "--first-parent", "main")).split("\n");
  const culpritOnLine = line.includes(sha(culpritMark)) ? sha(culpritMark) : sha(onLine);
  return { repository, good: sha(1), bad: sha(main.mark), culprit: sha(culpritMark), culpritOnLine };
}

function rename(tree: Map<string, string>): void {
  for (const [path, content] of [...tree]) {
    if (!path.startsWith("services/payments/")) continue;
    tree.delete(path);
    tree.set(path.replace("payments", "payment-gateway"), content);
  }
}

function halve(tree: Map<string, string>): void {
  for (const path of [...tree.keys()]) if (path.endsWith("/limits.json")) tree.set(path, '{ "connections": 4 }\n');
}

/** What git would make of it: a path that the side changed since the base is the side's. */
function merged(base: Tree, main: Tree, side: Tree): Tree {
  const tree = new Map(main);
  for (const path of new Set([...base.keys(), ...side.keys()])) {
    if (base.get(path) === side.get(path)) continue;
    const content = side.get(path);
    if (content === undefined) tree.delete(path);
    else tree.set(path, content);
  }
  return tree;
}

function changes(before: Tree, after: Tree): string[] {
  const removed = [...before.keys()].filter((path) => !after.has(path)).map((path) => `D ${path}\n`);
  const written = [...after].filter(([path, content]) => before.get(path) !== content);
  return [...removed, ...written.map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`), "\n"];
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** @returns the object names of the marks, in their order */
async function imported(repository: TestRepository, stream: readonly string[], marks: number): Promise<string[]> {
  const child = spawn("git", ["fast-import", "--quiet", "--export-marks=.git/marks"], {
    cwd: repository.directory,
    env: repository.env,
    stdio: ["pipe", "ignore", "inherit"],
  });
  child.stdin.end(stream.join(""));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`git fast-import ended with ${code}.`);
  await repository.checkout("main");
  const lines = (await readFile(`${repository.directory}/.git/marks`, "utf8")).trim().split("\n");
  const shas = new Array<string>(marks);
  for (const line of lines) {
    const [mark = "", sha = ""] = line.split(" ");
    shas[Number(mark.slice(1)) - 1] = sha;
  }
  return shas;
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
