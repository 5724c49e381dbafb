/** The action from its inputs to its document, on real repositories. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { read } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { NOISE } from "../../../test/noise.ts";
import { incident } from "../test/incident.ts";

test("the commit that halves the pool is named, with its diff, author, service and risk", async () => {
  await using story = await incident();
  const result = await story.bisect();
  expect(result.outputs).toMatchObject({ culprit: story.shas[7], outcome: "culprit", confidence: "1" });
  const document = await read("culprit-report", result.document.path, {
    commit: story.shas[12] ?? "",
    sha256: result.document.sha256,
  });
  const report = document.statement.predicate;
  expect(report.culprit).toMatchObject({
    parent: story.shas[6],
    author: "Mallory <mallory@example.com>",
    header: "perf(payment): a smaller pool",
    services: ["payment-gateway"],
    files: [{ path: "services/payment-gateway/pool.json", additions: 1, deletions: 1 }],
    diffTruncated: false,
  });
  expect(report.culprit?.riskScore).toBeGreaterThan(0);
  expect(report.culprit?.diff).toContain('-{ "size": 20 }\n+{ "size": 10 }');
  expect(report).toMatchObject({ suspects: 12, good: story.shas[0], bad: story.shas[12], prior: "risk" });
  expect(report.counterfactual).toMatchObject({ kind: "measured", outcome: "returns" });
  expect(result.outputs.tests).toBe(String(report.readings.length));
  expect(result.summary(100_000)).toContain('-{ "size": 20 }');
});

test("the risk prior goes straight to the code among documentation", async () => {
  await using story = await incident();
  const byRisk = await story.bisect();
  const uniform = await story.bisect({ prior: "uniform" });
  expect(byRisk.outputs.culprit).toBe(uniform.outputs.culprit);
  expect(Number(byRisk.outputs.tests)).toBeLessThanOrEqual(Number(uniform.outputs.tests));
});

test("a merge on the line of first parents stands for its branch, and the report says what it brought", async () => {
  await using story = await incident();
  const { repository } = story;
  await repository.branch("side");
  const inner = await repository.commit("perf: even smaller", {
    files: { "services/payment-gateway/pool.json": '{ "size": 5 }\n' },
  });
  await repository.checkout("main");
  const merge = await repository.merge("side");
  const given = { good: story.shas[12] ?? "", threshold: "1000" };
  const line = (await story.bisect(given)).document.statement.predicate;
  expect(line.culprit).toMatchObject({ commit: merge, brings: [inner] });
  expect(line.recommendation).toContain("revert");
  const all = (await story.bisect({ ...given, "first-parent": "false" })).document.statement.predicate;
  expect(all.culprit).toMatchObject({ commit: inner, brings: [] });
});

test("a metric that varies is searched under noise by default, and the proof has an interval", async () => {
  await using story = await incident();
  const size = "$(grep -o '[0-9]*' services/payment-gateway/pool.json)";
  const command = `${NOISE}printf '{"p95": %s}\\n' $((6870 / ${size} + noise))`;
  const result = await story.bisect({ command, noise: "", batch: "2" });
  const report = result.document.statement.predicate;
  expect(report).toMatchObject({ noise: "auto", outcome: "culprit", culprit: { commit: story.shas[7] } });
  expect(report.confidence.value).toBeGreaterThan(0.95);
  expect(report.effect?.low).toBeGreaterThan(250);
  expect(report.counterfactual).toMatchObject({ kind: "measured", outcome: "returns", effect: { level: 0.95 } });
});

test("without a good commit one is looked for, and its readings count", async () => {
  await using story = await incident();
  const result = await story.bisect({ good: "" });
  const report = result.document.statement.predicate;
  expect(report).toMatchObject({ good: story.shas[4], culprit: { commit: story.shas[7] } });
  expect(report.readings.slice(0, 4).map((each) => story.shas.indexOf(each.commit))).toEqual([11, 10, 8, 4]);
  expect(report.readings.map((each) => story.shas.indexOf(each.commit) - 4)).toEqual(
    report.readings.map((each) => each.position),
  );
  const started = await story.bisect({ good: "", start: "HEAD~3" });
  expect(started.document.statement.predicate.good).toBe(story.shas[4]);
});

test("a single suspect is decided by its two ends", async () => {
  await using story = await incident();
  const result = await story.bisect({ good: story.shas[6] ?? "", bad: story.shas[7] ?? "", counterfactual: "false" });
  expect(result.outputs).toMatchObject({ culprit: story.shas[7], tests: "2" });
  expect(result.document.statement.predicate.counterfactual).toBeNull();
});

test("a search that was stopped goes on from its readings, and measures none of them again", async () => {
  await using story = await incident();
  const asked = "touch $ASKED; asked=$(wc -l < $ASKED); echo x >> $ASKED;";
  const size = "$(grep -o '[0-9]*' services/payment-gateway/pool.json)";
  const measured = `printf '{"p95": %s}\\n' $((6870 / ${size}))`;
  const given = { command: `${asked} if [ $asked = 3 ]; then exit 200; fi; ${measured}`, threshold: "", metric: "" };
  process.env["ASKED"] = join(story.repository.directory, ".git/asked");
  try {
    const exits = { ...given, command: `${given.command}; test $((6870 / ${size})) -lt 500` };
    await expect(story.bisect(exits)).rejects.toMatchObject({ code: "command-aborted" });
    const log = join(story.directory, "readings.jsonl");
    expect(story.lines.at(-1)).toContain(`3 readings are kept in ${log}`);
    const result = await story.bisect({ ...exits, measurements: log, counterfactual: "false" });
    expect(result.outputs.culprit).toBe(story.shas[7]);
    const asks = (await readFile(process.env["ASKED"], "utf8")).length / 2;
    expect(asks).toBe(Number(result.outputs.tests) + 1);
    await expect(story.bisect({ ...given, measurements: log })).rejects.toMatchObject({
      code: "log-of-another-search",
    });
  } finally {
    delete process.env["ASKED"];
  }
});

test("not reproduced is an answer: a document, and nobody named", async () => {
  await using story = await incident();
  const result = await story.bisect({ threshold: "5000" });
  expect(result.outputs).toMatchObject({ outcome: "not-reproduced", culprit: "", confidence: "", tests: "1" });
  expect(result.document.statement.predicate.culprit).toBeNull();
  expect(result.annotations[0]?.level).toBe("warning");
});

test("the checkout's files, index and branches stay as they were", async () => {
  await using story = await incident();
  const { repository } = story;
  await repository.write("docs/1.md", "edited by hand");
  const seen = async () => [
    await repository.git("status", "--porcelain"),
    await repository.git("for-each-ref"),
    await repository.git("worktree", "list"),
    await readFile(`${repository.directory}/.git/index`, "base64"),
  ];
  const before = await seen();
  await story.bisect();
  expect(await seen()).toEqual(before);
});
