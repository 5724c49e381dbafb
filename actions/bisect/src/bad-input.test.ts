/** What is given wrongly, or goes wrong, is answered by one clear sentence, and readings are kept. A full disk: test/bisect-disk-full.test.ts. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readLog } from "@gitops-health/culprit";
import { describe, expect, test } from "vitest";
import { NOISE } from "../../../test/noise.ts";
import { type Incident, incident } from "../test/incident.ts";

const SIZE = "$(grep -o '[0-9]*' services/payment-gateway/pool.json)";
const MEASURED = `printf '{"p95": %s}\\n' $((6870 / ${SIZE}))`;

type Given = Readonly<Record<string, string>>;

/** Every file of the output directory. */
async function files(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const digest = async (path: string) =>
    createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
  return Promise.all(paths.sort().map(async (path) => `${path} ${await digest(path)}`));
}

const logOf = ({ directory }: Incident) => join(directory, "readings.jsonl");

async function failure(running: Promise<unknown>): Promise<{ code: string; message: string }> {
  return running.then(
    () => ({ code: "none", message: "" }),
    (error: { code: string; message: string }) => error,
  );
}

describe("is found before anything on the disk is touched", () => {
  test("each slip in an input", { timeout: 120_000 }, async () => {
    await using story = await incident();
    const { shas } = story;
    await story.bisect({ counterfactual: "false" });
    const shallow = (await story.repository.clone({ depth: 4 })).directory;
    const gap = await story.repository.clone({ depth: 4 });
    await gap.git("fetch", "--quiet", "--depth=1", "origin", shas[0] ?? "");
    const lone = (await story.repository.clone({ depth: 1 })).directory;
    const log = logOf(story);
    const torn = join(story.repository.directory, ".git", "torn.jsonl");
    await writeFile(torn, (await readFile(log, "utf8")).replace('"verdict":"bad"', '"verdict":"good"'));
    const before = await files(story.directory);
    const unrelated = await story.repository.git("commit-tree", "-m", "of its own", "HEAD^{tree}");
    const slips: [Given, code: string, sentence: RegExp][] = [
      [
        { good: "HEAD", bad: shas[0] ?? "" },
        "ends-swapped",
        /^good \(\w+\) comes after bad \(\w+\); the two are swapped/,
      ],
      [{ good: "HEAD" }, "no-suspects", /^good and bad are the same commit \w+, so nothing changed between them; give/],
      [
        { good: "", bad: shas[0] ?? "" },
        "no-suspects",
        /^\w+ is the first commit of the history, so there is none before/,
      ],
      [
        { good: unrelated },
        "ends-unrelated",
        /^good \(\w+\) is not an ancestor of bad \(\w+\), .* give a good commit from/,
      ],
      [{ good: "no-such-tag" }, "unknown-ref", /^There is no commit "no-such-tag" in this repository; expected/],
      [{ start: "HEAD~3" }, "ends-ambiguous", /^good and start are both given; give good when/],
      [{ good: "", start: "HEAD", bad: "HEAD~3" }, "ends-swapped", /the two are swapped/],
      [{ threshold: "" }, "metric", /^The metric "p95" is given without a threshold; say from which value on/],
      [{ "prometheus-url": "http://localhost:9090" }, "prometheus", /prometheus-query and threshold belong together/],
      [
        { "prometheus-url": "localhost", "prometheus-query": "up" },
        "prometheus",
        /^prometheus-url is no address of a Prometheus server; expected for example http/,
      ],
      [{ "deployed-at": "yesterday" }, "times", /deployed-at/],
      [
        { service: "paymint" },
        "service-unknown",
        /^The input service is "paymint", .* \(it has payment-gateway\); name one/,
      ],
      [{ good: "", service: "paymint" }, "service-unknown", /^The input service is "paymint"/],
      [{ config: "typo.yml" }, "configuration-missing", /^The input "config" is "typo.yml"/],
      [
        { measurements: "nowhere.jsonl" },
        "log-damaged",
        /^The log of readings \S+nowhere.jsonl cannot be read \(ENOENT\); give/,
      ],
      [
        { measurements: torn },
        "log-damaged",
        /^The reading in line 2 of \S+ has a verdict that its value contradicts: .* cut/,
      ],
      [
        { measurements: log, threshold: "600" },
        "log-of-another-search",
        /: threshold differs, so they cannot be compared/,
      ],
      [
        { measurements: log, command: "echo 1", "setup-command": "true" },
        "log-of-another-search",
        /: command, setup-command differ, so they cannot be compared with new ones\. .* or leave measurements \(--resume\) out/,
      ],
      [
        { measurements: log, good: "HEAD~9", bad: "HEAD~1" },
        "log-of-another-search",
        new RegExp(`: good \\(there ${shas[0]?.slice(0, 12)}\\), bad \\(there ${shas[12]?.slice(0, 12)}\\) differ`),
      ],
      [
        { "working-directory": shallow, good: shas[0] ?? "" },
        "unknown-ref",
        /may not have been fetched: see `fetch-depth: 0`/,
      ],
      [
        { "working-directory": gap.directory, good: shas[0] ?? "" },
        "shallow-clone",
        /shallow\. Add `fetch-depth: 0` under/,
      ],
      [{ "working-directory": lone, good: "" }, "no-good-commit", /this clone is shallow\. Add `fetch-depth: 0` under/],
    ];
    for (const [given, code, sentence] of slips) {
      const error = await failure(story.bisect(given));
      const of = JSON.stringify(given);
      expect.soft(error.code, of).toBe(code);
      expect.soft(error.message, of).toMatch(sentence);
      expect(await files(story.directory), of).toEqual(before);
    }
  });
});

describe("an end that gives no reading ends the search, its readings kept and nothing offered that would be refused", () => {
  test.each<[string, Given, RegExp, readings: number]>([
    [
      "metric missing",
      { command: "echo done" },
      /: its last line has no number for the metric "p95"\. Without both ends/,
      2,
    ],
    ["metric NaN", { command: "echo NaN" }, /: its last line is NaN, which is no measurement\. Without both ends/, 2],
    [
      "metric NaN in JSON",
      { command: "echo '{\"p95\":NaN}'" },
      /: its last line has no number for the metric "p95"\./,
      2,
    ],
    ["metric NaN under noise", { command: "echo nan", noise: "auto" }, /: its last line is nan, which is no/, 2],
    ["a command that cannot test it", { command: "exit 125" }, /: it says that this commit cannot be tested \(exit/, 1],
    ["setup that fails", { "setup-command": "exit 3" }, /: its setup ended with exit code 3\. Without both ends/, 1],
    ["no time", { timeout: "1", command: "sleep 60" }, /: it was ended at the time limit\. .* more time for them/, 2],
  ])("%s", async (_, given, sentence, count) => {
    await using story = await incident();
    const error = await failure(story.bisect(given));
    expect(error).toMatchObject({ code: "end-not-testable", message: expect.stringMatching(sentence) });
    expect(error.message).toMatch(
      /^The bad end \w+ could not be tested: .*: begin a new search with a command and setup/,
    );
    expect((await readLog(logOf(story))).readings).toHaveLength(count);
    const kept = count === 1 ? "1 reading is" : `${count} readings are`;
    expect(story.lines.at(-1)).toBe(`${kept} kept in ${logOf(story)}, to look at; a new search begins without them.`);
    // The mended search begins beside them, and does not offer to go on from them either.
    story.lines.length = 0;
    await story.bisect({ counterfactual: "false" });
    await failure(story.bisect(given));
    await failure(story.bisect(given));
    expect(story.lines.join("\n")).toContain("readings-3.jsonl.");
    expect(story.lines.join("\n")).not.toContain("--resume");
  });

  test("no good commit on looking back", async () => {
    await using story = await incident();
    const error = await failure(story.bisect({ good: "", threshold: "1" }));
    expect(error).toMatchObject({ code: "no-good-commit" });
    expect(error.message).toMatch(
      /^Looking back from \w+ to the first commit, none of those measured is good: .*Begin a/,
    );
    expect(story.lines.at(-1)).toMatch(/^5 readings are kept in \S+, to look at; a new search begins without them\.$/);
  });
});

test("a suspect whose metric is missing or NaN is stepped over, never bad", async () => {
  await using story = await incident();
  const spoiled = `case "$(git log -1 --format=%s)" in *"note 9") echo nan;; *"note 10") echo none;; *) ${MEASURED};; esac`;
  const result = await story.bisect({ command: spoiled, prior: "uniform", counterfactual: "false" });
  expect(result.outputs).toMatchObject({ outcome: "culprit", culprit: story.shas[7] });
  const { readings } = await readLog(logOf(story));
  const ninth = readings.filter(({ commit }) => commit === story.shas[9]);
  expect(ninth.map(({ verdict }) => verdict)).toEqual(["failed", "failed"]);
  expect(story.lines.join("\n")).toContain("gave no reading: its last line is nan, which is no measurement");
});

test("what a command prints is nowhere with its secrets: not in the log, the report, nor what is said", async () => {
  await using story = await incident();
  const secret = `ghp_${"a1B2c3D4e5F6".repeat(3)}`;
  const command = `echo "token ${"${T}"}" >&2; echo patient SSN 219-55-4321; if test -e docs/9.md && ! test -e docs/10.md; then exit 125; fi; ${MEASURED}`;
  const result = await story.bisect({ command: command.replace("$" + "{T}", secret), prior: "uniform" });
  expect(result.outputs.culprit).toBe(story.shas[7]);
  const seen = [story.lines.join("\n"), result.lines.join("\n"), result.summary(1_000_000)];
  for (const entry of await files(story.directory))
    seen.push(await readFile(entry.slice(0, entry.lastIndexOf(" ")), "utf8"));
  for (const text of seen) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain("219-55-4321");
  }
  expect(seen.join("\n")).toContain("token [");
});

test("a command that changes the repository is told on, and the culprit is found all the same", async () => {
  await using story = await incident();
  const spoils = "echo x >> services/payment-gateway/main.ts; git update-ref refs/heads/mine HEAD; ";
  const result = await story.bisect({ command: spoils + MEASURED });
  expect(result.outputs.culprit).toBe(story.shas[7]);
  const said = story.lines.join("\n");
  expect(said).toContain('The command changed "services/payment-gateway/main.ts" in its worktree; the next reading');
  expect(said).toMatch(/While it ran, refs of the repository changed: "refs\/heads\/mine"\. .* nothing was put back/);
  expect(await story.repository.git("status", "--porcelain")).toBe("");
});

test("a threshold between ends that cannot be told apart is not reproduced: nobody is named, the readings are kept", async () => {
  await using story = await incident();
  // 470 to 530 in an order that has nothing to do with the commit.
  const command = `${NOISE}printf '{"p95": %s}\\n' $((470 + noise * 3 / 2))`;
  const result = await story.bisect({ command, noise: "auto" });
  expect(result.outputs).toMatchObject({ outcome: "not-reproduced", culprit: "" });
  expect(result.lines[0]).toMatch(
    /^Not reproduced: nobody is named\. The two ends do not differ as they should in p95 \(probability that the bad end is worse: \d+ %\)\.$/,
  );
  const { readings } = await readLog(logOf(story));
  expect(readings).toHaveLength(result.document.statement.predicate.readings.length);
});
