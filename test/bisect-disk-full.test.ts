/**
 * A disk gets full while a search runs: one sentence, exit code 5, every reading kept, nothing left, and the search goes on once there is
 * room. The disk is a real one: a small tmpfs in a user namespace of its own.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readLog } from "@gitops-health/culprit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFor } from "./harness/nodes.ts";
import { createFolder, createRepository, type TestRepository } from "./repository.ts";

const NAMESPACE = ["--user", "--map-root-user", "--mount"];

/** Why no disk of our own can be mounted here. */
function hindrance(): string | undefined {
  if (process.platform !== "linux") return `${process.platform} has no user namespaces`;
  try {
    execFileSync("unshare", [...NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], { stdio: "pipe" });
    return undefined;
  } catch (error) {
    return `this machine does not permit user namespaces (${String((error as Error).message).trim()})`;
  }
}

const COMMITS = 24;
const CULPRIT = 17;

let repository: TestRepository;
const shas: string[] = [];

beforeAll(async () => {
  repository = await createRepository();
  for (let number = 0; number <= COMMITS; number++)
    shas.push(
      await repository.commit(`commit ${number}`, {
        files: { latency: number < CULPRIT ? "100\n" : "900\n", [`notes/${number}`]: "a note\n" },
      }),
    );
});
afterAll(() => repository[Symbol.asyncDispose]());

/** In the namespace: the search on the small disk, what it left, and the same search again when the disk has grown. */
const SCRIPT = `
mount -t tmpfs -o "$SMALL" tmpfs "$DISK"
mkdir -p "$TMPDIR" "$OUTPUT"
eval "$BEFORE"
search() { "$@" > "$RESULTS/$number.out" 2> "$RESULTS/$number.err"; echo $? > "$RESULTS/$number.code"; }
number=1; search "$@"
ls -A "$TMPDIR" > "$RESULTS/left"
cp "$OUTPUT/readings.jsonl" "$RESULTS/kept.jsonl"
rm -f "$DISK"/full
mount -o "remount,$LARGE" "$DISK"
number=2; search "$@" --resume "$OUTPUT/readings.jsonl"
cp "$OUTPUT/readings.jsonl" "$RESULTS/all.jsonl"
`;

interface Scenario {
  /** What lies on the small disk; the other is elsewhere. */
  readonly on: "temporary folder" | "output directory";
  /** Of the tmpfs. */
  readonly small?: string;
  readonly large?: string;
  /** Before the search begins, and at its third reading. */
  readonly before?: string;
  readonly third?: string;
  readonly inputs?: readonly string[];
}

async function run({ on, small = "size=4m", large = "size=64m", before = "", third = "", inputs = [] }: Scenario) {
  await using folder = await createFolder();
  const at = (name: string) => join(folder.directory, name);
  for (const name of ["disk", "results"]) await mkdir(at(name));
  const place = (what: Scenario["on"]) => join(at(what === on ? "disk" : "elsewhere"), what.slice(0, 3));
  const output = place("output directory");
  await writeFile(at("count"), "");
  const command = `echo x >> ${at("count")}; if [ $(wc -l < ${at("count")}) = 3 ]; then ${third || ":"}; fi; cat latency`;
  const script = new URL("../packages/cli/src/main.ts", import.meta.url).pathname;
  const search = [nodeFor("24"), "--conditions=source", script, "forensics", "bisect", "--json"];
  const asked = ["--good", shas[0] ?? "", "--command", command, "--threshold", "500", "--noise", "none"];
  const child = spawn(
    "unshare",
    [...NAMESPACE, "bash", "-c", SCRIPT, "bash", ...search, ...asked, "--output-directory", output, ...inputs],
    {
      cwd: repository.directory,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...repository.env,
        SMALL: small,
        LARGE: large,
        BEFORE: before,
        DISK: at("disk"),
        RESULTS: at("results"),
        OUTPUT: output,
        TMPDIR: place("temporary folder"),
      },
    },
  );
  const [code] = await once(child, "close");
  expect(code).toBe(0);
  const text = (name: string) => readFile(join(at("results"), name), "utf8");
  const ended = async (number: number) => ({
    code: Number(await text(`${number}.code`)),
    notes: await text(`${number}.err`),
    out: await text(`${number}.out`),
  });
  return {
    first: await ended(1),
    second: await ended(2),
    left: await text("left"),
    kept: (await readLog(join(at("results"), "kept.jsonl"))).readings,
    all: (await readLog(join(at("results"), "all.jsonl"))).readings,
    measured: (await readFile(at("count"), "utf8")).length / 2,
    output,
  };
}

const FILL = 'head -c 99m /dev/zero > "$DISK/full" 2>/dev/null || true';

const reason = hindrance();
describe.skipIf(reason !== undefined)(
  `a disk that gets full${reason === undefined ? "" : ` (skipped: ${reason})`}`,
  () => {
    test.each<[string, Scenario, RegExp, number]>([
      [
        "that of the temporary folder, by what the command writes",
        { on: "temporary folder", third: "head -c 99m /dev/zero > built" },
        /The disk that holds the temporary folder \S+ is full, .* this reading was not counted\. Free space and go on/,
        2,
      ],
      [
        "that of the temporary folder, out of files",
        {
          on: "temporary folder",
          small: "size=4m,nr_inodes=120",
          large: "nr_inodes=9000",
          third: "for i in $(seq 99); do mkdir -p many/$i; done 2>/dev/null",
        },
        /The disk that holds the temporary folder \S+ is full/,
        2,
      ],
      [
        "that of the temporary folder, before git has made a worktree",
        { on: "temporary folder", before: FILL },
        /The disk that holds the temporary folder \S+ is full/,
        0,
      ],
      [
        "that of the output directory, while readings are added to the log",
        { on: "output directory", third: FILL, inputs: ["--noise=auto", "--confirm=9"] },
        /The disk that holds \S+readings\.jsonl is full, .* the readings in it are kept\. Free space and go on/,
        Number.NaN,
      ],
      [
        "that of the output directory, when only the report is still to be written",
        { on: "output directory", third: FILL },
        /"\S+culprit-report\.json" cannot be written \(the disk is full\)/,
        8,
      ],
    ])("%s", async (_, scenario, sentence, count) => {
      const { first, second, left, kept, all, measured, output } = await run(scenario);
      expect(first).toMatchObject({ code: 5, out: "" });
      expect(first.notes.trimEnd().split("\n").at(-1)).toMatch(sentence);
      expect(first.notes).not.toContain("bug");
      if (Number.isNaN(count)) expect(kept.length).toBeGreaterThan(3);
      else expect(kept).toHaveLength(count);
      if (kept.length > 0) expect(first.notes).toContain(`--resume ${join(output, "readings.jsonl")}`);
      expect(left).toBe("");
      expect(await readdir(join(repository.directory, ".git")).then((names) => names.includes("worktrees"))).toBe(
        false,
      );

      expect(second.code, second.notes).toBe(0);
      expect(JSON.parse(second.out)).toMatchObject({ outcome: "culprit", culprit: { commit: shas[CULPRIT] } });
      expect(all.slice(0, kept.length)).toEqual(kept);
      // The one reading that was not counted, or could not be kept, was measured again; no other.
      expect(measured - all.length).toBe(count === 8 || count === 0 ? 0 : 1);
    });
  },
);
