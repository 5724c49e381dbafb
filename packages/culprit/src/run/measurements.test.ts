import { readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { thisOwner } from "@gitops-health/git";
import { expect, test } from "vitest";
import { createRepository } from "../../../../test/repository.ts";
import { at, createBench, history, purpose } from "../../test/bench.ts";
import { readLog } from "../index.ts";

test("a setup runs once for a commit that is measured again, and again for another one", async () => {
  await using bench = await createBench({ setupCommand: "echo built > built; sleep 0.01", command: "cat built" });
  const shas = await history(bench.repository, ["a", "b"]);
  for (const index of [0, 0, 1, 0, 1]) await bench.take(at(shas, index));
  expect(bench.log.readings.map((each) => each.setupDuration !== null)).toEqual([true, false, true, false, false]);
  expect(bench.log.readings.map((each) => each.verdict)).toEqual(Array(5).fill("good"));
  expect(bench.measurements.built(at(shas, 1))).toBe(true);
  expect(new Set(bench.log.readings.map((each) => each.buildKey)).size).toBe(2);
});

test("commits with the same files share a build", async () => {
  await using bench = await createBench({ setupCommand: "touch built" });
  const one = await bench.repository.commit("one", { files: { state: "a" } });
  const two = await bench.repository.commit("two");
  await bench.take(one);
  await bench.take(two);
  expect(bench.log.readings.map((each) => each.setupDuration === null)).toEqual([false, true]);
  expect(bench.log.readings[0]?.buildKey).toBe(bench.log.readings[1]?.buildKey);
});

test("at most eight builds are kept, the one used longest ago goes first", async () => {
  await using bench = await createBench({ setupCommand: "touch built" });
  const shas = await history(bench.repository, ["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
  for (const sha of shas) await bench.take(sha);
  expect(shas.map((sha) => bench.measurements.built(sha))).toEqual([false, ...Array(8).fill(true)]);
  expect((await bench.repository.git("worktree", "list")).split("\n")).toHaveLength(9);
});

test("no build sees what another left, and no reading what the command left", async () => {
  const command = "test ! -e litter && test ! -e folder; touch litter; mkdir folder; touch folder/x";
  await using bench = await createBench({ setupCommand: "test ! -e built; touch built", command });
  const shas = await history(bench.repository, ["a", "b"]);
  for (const index of [0, 0, 1, 0]) await bench.take(at(shas, index));
  expect(bench.log.readings.map((each) => each.verdict)).toEqual(Array(4).fill("good"));
  expect(bench.log.readings.map((each) => each.setupDuration !== null)).toEqual([true, false, true, false]);
});

test.each([
  ["a file of the commit", "echo x >> state"],
  ["a file that the setup made", "echo x >> built"],
  ["a file that it deletes", "rm built"],
])("a tree in which the command changed %s is built anew, and that is said", async (_, change) => {
  const command = `test "$(cat state built)" = "$(printf 'a\\nfresh')"; ${change}`;
  await using bench = await createBench({ setupCommand: "echo fresh > built", command });
  const [sha = ""] = await history(bench.repository, ["a\n"]);
  await bench.take(sha);
  await bench.take(sha);
  expect(bench.log.readings.map((each) => each.verdict)).toEqual(["good", "good"]);
  expect(bench.log.readings.map((each) => each.setupDuration !== null)).toEqual([true, true]);
  expect(bench.lines.join("\n")).toMatch(/The command changed "(state|built)" in its worktree/);
});

test("a command that commits, moves branches and stashes is told on, and the next reading is of the right commit", async () => {
  const command =
    "grep -q a state; echo b > state; git -c user.name=x -c user.email=x@x commit -qam x; git update-ref refs/heads/main HEAD; git update-ref refs/tags/new HEAD";
  await using bench = await createBench({ command });
  const [sha = ""] = await history(bench.repository, ["a"]);
  await bench.take(sha);
  await bench.take(sha);
  expect(bench.log.readings.map((each) => each.verdict)).toEqual(["good", "good"]);
  const said = bench.lines.join("\n");
  expect(said).toContain("made or checked out another commit in its worktree");
  expect(said).toMatch(/refs of the repository changed: .*"refs\/heads\/main", "refs\/tags\/new"/);
  expect(said).toContain("nothing was put back");
});

test.each(["grep -q a state; rm -rf .git state", 'grep -q a state; rm -rf "$PWD"'])(
  "a worktree that the command destroyed is replaced: %s",
  async (command) => {
    await using bench = await createBench({ command });
    const [sha = ""] = await history(bench.repository, ["a"]);
    await bench.take(sha);
    await bench.take(sha);
    expect(bench.log.readings.map((each) => each.verdict)).toEqual(["good", "good"]);
  },
);

test("a setup that removes the folder is named as what hinders the command", async () => {
  await using bench = await createBench({ setupCommand: 'rm -rf "$PWD"' });
  const [sha = ""] = await history(bench.repository, ["a"]);
  await expect(bench.take(sha)).rejects.toMatchObject({
    code: "command-not-started",
    message: expect.stringContaining("its folder is gone"),
  });
});

test("probes side by side have a worktree each, also of the same commit", async () => {
  await using folder = await createRepository();
  const meet = `touch ${folder.directory}/$(basename $(dirname $PWD)); for i in $(seq 200); do test $(ls ${folder.directory} | wc -l) -ge 3 && exit 0; sleep 0.05; done; exit 1`;
  await using bench = await createBench({ command: meet }, { width: 3 });
  const shas = await history(bench.repository, ["a", "b"]);
  await bench.take(at(shas, 0), at(shas, 1), at(shas, 1));
  expect(bench.log.readings.map((each) => each.verdict)).toEqual(["good", "good", "good"]);
  expect(new Set(bench.log.readings.map((each) => each.commit))).toEqual(new Set(shas));
});

test("when one of several probes stops the search, the others are ended and nothing is left", async () => {
  await using bench = await createBench({ command: "if grep -q a state; then exit 200; fi; sleep 300" }, { width: 2 });
  const shas = await history(bench.repository, ["a", "b"]);
  await expect(bench.take(...shas)).rejects.toMatchObject({ code: "command-aborted" });
  await bench.measurements.close();
  expect((await bench.repository.git("worktree", "list")).split("\n")).toHaveLength(1);
});

test("what a command prints is kept, bounded and without secrets, and so is what is said of it", async () => {
  const secret = `ghp_${"a1B2c3D4e5F6".repeat(3)}`;
  const command = `head -c 300000 /dev/zero | tr '\\0' x | fold -w 99; echo token ${secret}; echo patient SSN 219-55-4321 >&2; exit 125`;
  await using bench = await createBench({ command, setupCommand: "echo preparing" });
  const [sha = ""] = await history(bench.repository, ["a"]);
  await bench.take(sha);
  const folder = join(bench.directory, "probes");
  expect(await readdir(folder)).toEqual([`1-${sha.slice(0, 12)}.log`]);
  const kept = await readFile(join(folder, `1-${sha.slice(0, 12)}.log`), "utf8");
  expect(kept.length).toBeLessThan(66 * 1024);
  expect(kept).toContain(`commit ${sha}`);
  expect(kept).toContain("token [");
  for (const text of [kept, bench.lines.join("\n"), await readFile(bench.log.path, "utf8")]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain("219-55-4321");
  }
});

test.runIf(process.platform === "linux")("what a command leaves running is ended, and that is said once", async () => {
  await using bench = await createBench({ command: "(setsid sleep 300 &) ; sleep 0.1" });
  const [sha = ""] = await history(bench.repository, ["a"]);
  await bench.take(sha);
  await bench.take(sha);
  expect(bench.log.readings.map((each) => each.verdict)).toEqual(["good", "good"]);
  expect(bench.lines.filter((line) => line.includes("left running was ended"))).toHaveLength(1);
});

test("readings are in the log as soon as they are taken", async () => {
  await using bench = await createBench();
  const shas = await history(bench.repository, ["a", "broken"]);
  await bench.take(at(shas, 0));
  expect((await readLog(bench.log.path)).readings.map((each) => each.verdict)).toEqual(["good"]);
  await bench.take(at(shas, 1));
  expect((await readLog(bench.log.path)).readings.map((each) => each.verdict)).toEqual(["good", "bad"]);
});

test("submodules are there, and a commit whose submodule cannot be had is not bad", async () => {
  await using inner = await createRepository();
  await inner.commit("inner", { files: { value: "1" } });
  await using bench = await createBench({ command: "grep -q 1 inner/value" });
  const { repository } = bench;
  await repository.git("submodule", "--quiet", "add", inner.directory, "inner");
  const good = await repository.commit("with a submodule");
  await repository.git("update-index", "--cacheinfo", `160000,${"1".repeat(40)},inner`);
  const lost = await repository.commit("a commit that nobody has", { staged: true });
  for (const [name, value] of Object.entries(repository.env))
    if (name.startsWith("GIT_CONFIG_")) process.env[name] = value;
  try {
    await using other = await createBench({ command: "grep -q 1 inner/value" }, { repository });
    await other.take(good);
    await other.take(lost);
    expect(other.log.readings.map((each) => each.verdict)).toEqual(["good", "failed"]);
    expect(other.lines.join("\n")).toContain("The submodules of the commit could not be fetched");
    expect(other.measurements.reason(await bench.git.tree(lost))).not.toMatch(/\.$/); // it stands inside a sentence
  } finally {
    for (const name of Object.keys(repository.env)) if (name.startsWith("GIT_CONFIG_")) delete process.env[name];
  }
});

test("a commit that git cannot check out is not bad, and the search goes on", async () => {
  await using bench = await createBench({ command: "test -e state" });
  const { repository } = bench;
  const [sha = ""] = await history(repository, ["a"]);
  const away = await repository.commit("kept elsewhere", {
    files: { ".gitattributes": "big filter=away\n", big: "x" },
  });
  await repository.git("config", "filter.away.smudge", "false");
  await repository.git("config", "filter.away.required", "true");
  await bench.take(away);
  await bench.take(sha);
  await bench.take(away);
  expect(bench.log.readings.map((each) => each.verdict)).toEqual(["failed", "good", "failed"]);
  expect(bench.lines.join("\n")).toContain("smudge filter");
});

test("what a killed search left is removed at the next start, and a worktree of the user's is not", async () => {
  await using repository = await createRepository();
  const [sha = ""] = await history(repository, ["a"]);
  await repository.git("worktree", "add", "--quiet", "--detach", "../gitops-health-worktree-mine/tree");
  const [machine] = thisOwner().split("-");
  const left = join(tmpdir(), `gitops-health-worktree-${machine}-4194305-7-AbCdEf`);
  await repository.git("worktree", "add", "--quiet", "--detach", `${left}/tree`);
  await writeFile(join(left, "tree/new"), "x");
  await using bench = await createBench({}, { repository });
  expect(bench.lines.join("\n")).toContain("1 temporary folder of a search that was killed was removed.");
  await expect(readdir(left)).rejects.toThrow(/ENOENT/);
  const listed = await repository.git("worktree", "list");
  expect(listed).not.toContain(left);
  expect(listed).toContain("gitops-health-worktree-mine");
  await bench.measurements.take([{ commit: sha, tree: await bench.git.tree(sha) }], purpose);
});
