/**
 * A search is ended by a signal, or by `kill -9`, at random moments, again and again: afterwards, and after it went on to its end, no
 * reading is lost or counted twice, nothing of it is left, and the user's checkout is as it was. `BISECT_KILLS=50` makes it 50 searches
 * of each instead of 8.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readLog } from "@gitops-health/culprit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeFor } from "./harness/nodes.ts";
import { createFolder, createRepository, type TestRepository } from "./repository.ts";

const KILLS = Number(process.env["BISECT_KILLS"] ?? 8);
const COMMITS = 24;
const CULPRIT = 17;

let repository: TestRepository;
let folder: Awaited<ReturnType<typeof createFolder>>;
let good = "";
let culprit = "";

beforeAll(async () => {
  repository = await createRepository();
  folder = await createFolder();
  good = await repository.commit("commit 0", { files: { state: "0", "src/a.txt": "a\n", ".gitignore": "out/\n" } });
  for (let number = 1; number <= COMMITS; number++) {
    const state = number >= CULPRIT ? `broken ${number}` : String(number);
    const files = { state: number === CULPRIT ? "broken" : "fine", [`src/${number}.txt`]: state };
    const sha = await repository.commit(
      `commit ${number}`,
      number === CULPRIT || number === 1 ? { files } : { files: { [`src/${number}.txt`]: state } },
    );
    if (number === CULPRIT) culprit = sha;
  }
  // A checkout in the middle of work: a stash, staged and unstaged changes, new and ignored files, a branch, a worktree of their own.
  await repository.write("src/a.txt", "stashed\n");
  await repository.git("stash");
  await repository.git("branch", "mine", good);
  await repository.git("worktree", "add", "--quiet", join(folder.directory, "theirs"), "mine");
  await repository.write("src/a.txt", "staged\n");
  await repository.git("add", "src/a.txt");
  await repository.write("src/a.txt", "unstaged\n");
  await repository.write("new", "not added\n");
  await repository.write("out/built", "ignored\n");
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** A search by the command; the temporary folder is its own, so that what is left there can be seen. */
function start(trial: string, more: readonly string[]) {
  const script = new URL("../packages/cli/src/main.ts", import.meta.url).pathname;
  const command = "sleep 0.0$((RANDOM % 9)); test -e out/built-here; ! grep -q broken state";
  const setup = "mkdir -p out; (setsid sleep 60 &) ; sleep 0.03; touch out/built-here";
  const ends = ["--good", good, "--command", command, "--setup-command", setup, "--prior", "uniform"];
  const child = spawn(
    nodeFor("24"),
    ["--conditions=source", script, "forensics", "bisect", ...ends, "--output-directory", trial, "--json", ...more],
    { cwd: repository.directory, env: { ...repository.env, TMPDIR: join(trial, "tmp") } },
  );
  let out = "";
  let notes = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (notes += chunk.toString()));
  return { child, closed: once(child, "exit"), out: () => out, notes: () => notes };
}

async function finished(trial: string, more: readonly string[]) {
  const search = start(trial, more);
  const [code] = await once(search.child, "close");
  expect(search.notes() + search.out()).toContain("commit");
  expect(code, search.notes()).toBe(0);
  return JSON.parse(search.out()) as { culprit: { commit: string }; readings: { commit: string; verdict: string }[] };
}

/** Everything of the user's that a search could disturb. */
async function checkout() {
  const { directory } = repository;
  const of = (...args: string[]) => repository.git(...args);
  const digest = async (path: string) =>
    createHash("sha256")
      .update(await readFile(join(directory, path)))
      .digest("hex");
  const names = (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes("/.git/"))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
  return {
    refs: await of("for-each-ref"),
    head: await readFile(join(directory, ".git/HEAD"), "utf8"),
    index: await digest(".git/index"),
    config: await digest(".git/config"),
    stash: await of("stash", "list"),
    stashed: await of("stash", "show", "-p"),
    reflog: await of("reflog", "HEAD"),
    files: await Promise.all(names.sort().map(async (name) => `${name} ${await digest(name)}`)),
  };
}

/** Processes whose environment or folder is of a trial. */
async function processesOf(trial: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of await readdir("/proc").catch(() => [])) {
    if (!/^\d+$/.test(pid)) continue;
    const environment = await readFile(`/proc/${pid}/environ`, "latin1").catch(() => "");
    const directory = await readlink(`/proc/${pid}/cwd`).catch(() => "");
    const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => ") Z");
    if ((environment.includes(trial) || directory.startsWith(trial)) && !/\) Z/.test(stat))
      found.push(`${pid} ${stat}`);
  }
  return found;
}

async function trialFolder(name: string): Promise<string> {
  const trial = join(folder.directory, name);
  await mkdir(join(trial, "tmp"), { recursive: true });
  return trial;
}

async function nothingIsLeft(trial: string): Promise<void> {
  expect(await readdir(join(trial, "tmp"))).toEqual([]);
  expect(await readdir(join(repository.directory, ".git/worktrees"))).toEqual(["theirs"]);
  expect(await processesOf(trial)).toEqual([]);
}

async function readingsIn(trial: string) {
  const stored = await readLog(join(trial, "readings.jsonl")).catch(() => undefined);
  return stored?.readings;
}

test.each(["SIGINT", "SIGTERM"] as const)("%s ends a search cleanly, and it says how to go on", async (signal) => {
  const before = await checkout();
  const trial = await trialFolder(signal);
  const search = start(trial, []);
  while (((await readingsIn(trial))?.length ?? 0) === 0) await pause(20);
  search.child.kill(signal);
  const [code] = await once(search.child, "close");
  expect(code).toBe(5);
  const kept = await readingsIn(trial);
  expect(search.notes()).toContain(`--resume ${join(trial, "readings.jsonl")}`);
  expect(search.notes()).toContain(`The run was stopped by ${signal}`);
  await nothingIsLeft(trial);
  expect(await checkout()).toEqual(before);
  const report = await finished(trial, ["--resume", join(trial, "readings.jsonl")]);
  expect(report.culprit.commit).toBe(culprit);
  await nothingIsLeft(trial);
  expect((await readingsIn(trial))?.slice(0, kept?.length)).toEqual(kept);
});

test(`${KILLS} searches ended by a signal at random moments leave nothing at once`, {
  timeout: 60_000 + KILLS * 10_000,
}, async () => {
  const before = await checkout();
  const undisturbed = await trialFolder("unended");
  const began = performance.now();
  await finished(undisturbed, []);
  const took = performance.now() - began;

  let ended = 0;
  for (let number = 1; number <= KILLS; number++) {
    const trial = await trialFolder(`ended-${number}`);
    const search = start(trial, []);
    const closed = once(search.child, "close"); // it may have come to its end by itself when the signal comes
    // From its first file on: before that Node itself is starting, and nothing is there to be left.
    while ((await readdir(join(trial, "tmp"))).length === 0) await pause(5);
    await pause(Math.random() * took * 0.7);
    search.child.kill(number % 2 === 0 ? "SIGINT" : "SIGTERM");
    const [code] = await closed;
    if (code === 5) ended++;
    else {
      // It was at its end. While Node takes itself down it has no listeners any more, so a signal may then still be what it ends by.
      expect([0, null], search.notes()).toContain(code);
      expect(JSON.parse(search.out()).culprit.commit, search.notes()).toBe(culprit);
    }
    await nothingIsLeft(trial);
    expect(await checkout()).toEqual(before);
  }
  expect(ended).toBeGreaterThan(0);
});

test(`${KILLS} searches killed at random moments go on to the same end`, {
  timeout: 60_000 + KILLS * 30_000,
}, async () => {
  const before = await checkout();
  const undisturbed = await trialFolder("undisturbed");
  const began = performance.now();
  const reference = await finished(undisturbed, []);
  const took = performance.now() - began;
  expect(reference.culprit.commit).toBe(culprit);
  const sequence = (await readingsIn(undisturbed))?.map(({ of, commit, buildKey, verdict }) => ({
    of,
    commit,
    buildKey,
    verdict,
  }));

  let midway = 0;
  for (let number = 1; number <= KILLS; number++) {
    const trial = await trialFolder(`trial-${number}`);
    let kept: Awaited<ReturnType<typeof readingsIn>>;
    // Every third search is killed a second time, while it goes on.
    for (let kill = 1; kill <= (number % 3 === 0 ? 2 : 1); kill++) {
      const search = start(trial, kept === undefined ? [] : ["--resume", join(trial, "readings.jsonl")]);
      // Every other one once it has begun to measure, since starting takes a good part of the time.
      const measuring = number % 2 === 0;
      while (measuring && ((await readingsIn(trial))?.length ?? 0) === 0) await pause(20);
      await pause(Math.random() * (measuring ? took / 2 : took));
      search.child.kill("SIGKILL");
      await search.closed;
      expect(await checkout()).toEqual(before);
      const now = await readingsIn(trial);
      expect(now?.slice(0, kept?.length ?? 0) ?? []).toEqual(kept ?? []);
      kept = now;
    }
    if ((kept?.length ?? 0) > 0 && (kept?.length ?? 0) < (sequence?.length ?? 0)) midway++;
    const report = await finished(trial, kept === undefined ? [] : ["--resume", join(trial, "readings.jsonl")]);
    const all = await readingsIn(trial);
    expect(report.culprit.commit).toBe(culprit);
    expect(all?.slice(0, kept?.length ?? 0)).toEqual(kept ?? []);
    expect(all?.map(({ of, commit, buildKey, verdict }) => ({ of, commit, buildKey, verdict }))).toEqual(sequence);
    expect(report.readings).toEqual(all?.filter(({ of }) => of === "search").map(({ of: _, ...reading }) => reading));
    await nothingIsLeft(trial);
    expect(await checkout()).toEqual(before);
  }
  expect(midway).toBeGreaterThan(0);
});
