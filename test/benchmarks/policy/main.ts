/**
 * The policies beside `opa` and conftest on the same sources and documents in one run: single documents, ranges of 100 and
 * 1,000 commits, and the whole action. conftest is no dependency of the project; without it its column is empty.
 *
 *     npm run bench:policy [-- --conftest PATH] [--action FOLDER]
 *
 * conftest must be built with the opa that the policies are written for: v0.71.0 brings opa 1.21, which refuses a comprehension in
 * the head of a rule. In an empty Go module: `go get github.com/open-policy-agent/conftest@v0.71.0 github.com/open-policy-agent/opa@v1.22.0`,
 * then `go build github.com/open-policy-agent/conftest`. The action is the committed bundle by default.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { evaluatePolicies, ourPolicies, type PolicyInput } from "@gitops-health/policy";
import { sample } from "fast-check";
import { arbitraryInput } from "../../../packages/policy/test/arbitrary-input.ts";
import { runBundle } from "../../harness/index.ts";
import { bundleDriver } from "../bundle-driver.ts";
import { fastest, fastestAsync } from "../lint/timing.ts";
import { commitDocuments, rangeDocument, regulatedRepository } from "./documents.ts";
import { best, type Measured, measuredProcess } from "./measured-process.ts";
import { conftestRival, opaRival, ordered, type Rival } from "./rivals.ts";

const ROUNDS = 5;
const root = join(import.meta.dirname, "../../..");
const { values } = parseArgs({ options: { conftest: { type: "string" }, action: { type: "string" } } });
const action = values.action ?? join(root, "actions/compliance-analyze");
const temporary = mkdtempSync(join(tmpdir(), "bench-policy-"));
try {
  const driver = bundleDriver(join(import.meta.dirname, "ours.ts"), ["policy"], join(temporary, "ours"));
  const opa = opaRival(temporary);
  const conftest = conftestRival(temporary, values.conftest);
  const git = execFileSync("git", ["--version"], { encoding: "utf8" }).trim().slice(12);
  const rivals = [opa, ...(conftest === undefined ? [] : [conftest])];
  const versions = rivals.map(({ name, version }) =>
    name === "opa" ? `opa ${version}` : `conftest with opa ${version}`,
  );
  console.log(
    `Node ${process.version}, git ${git}, ${versions.join(", ")}; fastest of ${ROUNDS} runs with their least processor time, peak memory of all\n`,
  );
  if (conftest === undefined) console.log("conftest: not measured, it is not on PATH (see --conftest)\n");

  const ours: Rival = {
    name: "ours",
    version: "",
    async judge(paths) {
      const measured = await measuredProcess([process.execPath, driver, ...paths]);
      return { ...measured, results: Number(measured.stdout) };
    },
  };
  row("", ["ours", "opa", "conftest"]);
  for (const count of [100, 1000]) {
    const { repository, base } = await regulatedRepository(count);
    await using _ = repository;
    const { change, input, milliseconds } = await rangeDocument(repository.directory, base);
    const range = written(`range-${count}`, [input]);
    if (count === 100)
      await compare("100 documents of a commit", written("single", commitDocuments(input)), [ours, ...rivals]);
    await compare(`a document of ${count} commits`, range, [ours, ...rivals]);

    const configuration = change.configuration.value;
    const wasm = fastest(ROUNDS, () => ourPolicies().evaluate(input));
    const whole = await fastestAsync(ROUNDS, async () => void (await evaluatePolicies(input, { configuration })));
    const parts = Object.entries(milliseconds).map(([name, ms]) => `${name} ${ms.toFixed(0)}`);
    console.log(
      `  of ${count} commits in process, warm (ms): module ${wasm.toFixed(1)}, with waivers and controls ${whole.toFixed(1)}; before it, once: ${parts.join(", ")}`,
    );
    const measured = await best(ROUNDS, () => runAction(repository.directory, base));
    console.log(`  the whole action on ${count} commits: ${shown(measured)}\n`);
  }
  for (const rival of rivals) await agree(rival);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Whether an engine finds in generated documents just what our module does. */
async function agree(rival: Rival): Promise<void> {
  const inputs = sample(arbitraryInput, { numRuns: 1000, seed: 20_261_123 });
  const { found = [] } = await rival.judge(written("generated", inputs));
  const same = inputs.filter((input, index) => ordered(ourPolicies().evaluate(input)) === found[index]).length;
  console.log(`${rival.name}: the same results as ours on ${same} of ${inputs.length} generated documents`);
}

/** Times of all on the same documents, as ratios to ours; the number of results must be the same. */
async function compare(what: string, paths: readonly string[], engines: readonly Rival[]): Promise<void> {
  const cells: string[] = [];
  let reference: { milliseconds: number; results: number } | undefined;
  for (const engine of engines) {
    let results = Number.NaN;
    const measured = await best(ROUNDS, async () => {
      const judged = await engine.judge(paths);
      results = judged.results;
      return judged;
    });
    reference ??= { milliseconds: measured.milliseconds, results };
    if (results !== reference.results || results === 0)
      throw new Error(`${what}: ${engine.name} has ${results} results, ours ${reference.results}.`);
    const ratio = engine.name === "ours" ? "" : `, ${(measured.milliseconds / reference.milliseconds).toFixed(1)}x`;
    cells.push(`${shown(measured)}${ratio}`);
  }
  row(`${what} (${reference?.results} results)`, cells);
}

/** The action as a step of a workflow, its output folder empty; its peak memory as it says itself. */
async function runAction(workspace: string, base: string): Promise<Measured> {
  const report = join(temporary, "peak");
  const preload = pathToFileURL(join(import.meta.dirname, "report-peak.mjs")).href;
  const run = await runBundle(action, {
    workspace,
    inputs: { base, head: "main", mode: "warn" },
    env: { NODE_OPTIONS: `--import=${preload}`, PEAK_REPORT: report },
  });
  if (run.exitCode !== 0) throw new Error(`compliance-analyze ended with ${run.exitCode}: ${run.stdout}${run.stderr}`);
  const [kilobytes = Number.NaN, processor = Number.NaN] = readFileSync(report, "utf8").split(" ").map(Number);
  return { milliseconds: run.milliseconds, processor, megabytes: kilobytes / 1024, stdout: run.stdout };
}

function written(name: string, documents: readonly PolicyInput[]): string[] {
  return documents.map((document, index) => {
    const path = join(temporary, `${name}-${String(index).padStart(4, "0")}.json`);
    writeFileSync(path, JSON.stringify(document));
    return path;
  });
}

function shown({ milliseconds, processor, megabytes }: Measured): string {
  return `${milliseconds.toFixed(0)} ms (cpu ${processor.toFixed(0)}), ${megabytes.toFixed(0)} MB`;
}

function row(what: string, cells: readonly string[]): void {
  console.log(what.padEnd(44) + cells.map((cell) => cell.padStart(38)).join(""));
}
