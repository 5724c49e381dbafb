/**
 * A service whose latency really changes, searched as an SRE would: payment-gateway with its connection pool halved in one of twelve commits,
 * load really sent on loopback. By a load test that prints its p95, and by a query to a real Prometheus that scrapes the service.
 *
 *     PROMETHEUS=/usr/bin/prometheus node --conditions=source test/benchmarks/bisect/latency.ts [--searches N]
 *
 * Without PROMETHEUS (a program) only the load test is run.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { action, inputs } from "@gitops-health/action-bisect";
import { readInputs } from "@gitops-health/actions-kit";
import { root } from "../../../tools/root.mjs";
import { buildSampleRepository } from "../../../tools/start/sample-repository.mjs";
import { temporaryFolder } from "../../harness/temporary.ts";

const { values } = parseArgs({ options: { searches: { type: "string", default: "3" } } });
const SERVICE_PORT = 9464;
const PROMETHEUS_PORT = 9465;
const sample = buildSampleRepository(join(temporaryFolder("latency"), "repository"));
const { base, head } = sample.branches["incident"] ?? { base: "", head: "" };
/** What `npm ci` would do for a workspace: the sources find the package that they share. It is the build of these searches. */
const setup =
  "mkdir -p node_modules/@gitops-health && ln -s ../../example-services/service-kit node_modules/@gitops-health/example-service-kit";
const script = (path: string) => `"${process.execPath}" "${join(root, path)}"`;

const ways: Record<string, Readonly<Record<string, string>>> = {
  "load test, noise: none": { command: script("tools/start/measure-latency.mjs"), threshold: "200", noise: "none" },
  "load test, noise: auto": { command: script("tools/start/measure-latency.mjs"), threshold: "200" },
};
const program = process.env["PROMETHEUS"];
const server = program === undefined ? undefined : await startPrometheus(program);
if (server !== undefined)
  ways["Prometheus query, noise: auto"] = {
    command: `${script("test/latency/serve-under-load.mjs")} --port ${SERVICE_PORT} --seconds 3`,
    threshold: "0.5",
    "prometheus-url": `http://127.0.0.1:${PROMETHEUS_PORT}`,
    "prometheus-query":
      "histogram_quantile(0.95, sum by (le) (increase(http_request_duration_seconds_bucket[$__range])))",
  };

try {
  console.log("| measured by | right | proved | readings: search + proof | builds | minutes | good side | bad side |");
  console.log("|---|---|---|---|---|---|---|---|");
  for (const [name, given] of Object.entries(ways))
    for (let search = 1; search <= Number(values.searches); search++)
      console.log(`| ${name} | ${await searched(given)} |`);
} finally {
  server?.kill("SIGTERM");
}

interface Logged {
  readonly of: "search" | "counterfactual";
  readonly verdict: string;
  readonly value: number | null;
  readonly setupDuration: number | null;
}

async function searched(given: Readonly<Record<string, string>>): Promise<string> {
  const all: Record<string, string> = { good: base, bad: head, metric: "p95", "setup-command": setup, ...given };
  const outputDirectory = temporaryFolder("latency-report");
  const started = performance.now();
  const result = await action.run(
    readInputs(inputs, (name) => all[name] ?? ""),
    {
      workspace: sample.directory,
      outputDirectory,
      event: undefined,
      evaluatedAt: "2026-11-22T08:00:00Z",
      log: (line) => console.error(line),
      signal: new AbortController().signal,
    },
  );
  const minutes = ((performance.now() - started) / 60_000).toFixed(2);
  if (!("document" in result)) throw new Error("The search gave no document.");
  const { culprit, counterfactual } = result.document.statement.predicate;
  const [, ...lines] = (await readFile(join(outputDirectory, "readings.jsonl"), "utf8")).trimEnd().split("\n");
  const taken = lines.map((line): Logged => JSON.parse(line));
  const searching = taken.filter(({ of }) => of === "search").length;
  const builds = taken.filter(({ setupDuration }) => setupDuration !== null).length;
  const right = culprit?.header === "perf(payment): hold fewer idle database connections";
  const side = (verdict: string) => {
    const found = taken.flatMap((each) => (each.verdict === verdict && each.value !== null ? [each.value] : []));
    return `${Math.min(...found).toPrecision(3)} to ${Math.max(...found).toPrecision(3)}`;
  };
  const proof = counterfactual?.kind === "measured" ? counterfactual.outcome : counterfactual?.kind;
  const counts = [`${searching} + ${taken.length - searching}`, builds, minutes];
  return [right, proof, ...counts, side("good"), side("bad")].join(" | ");
}

async function startPrometheus(path: string): Promise<ChildProcess> {
  const folder = temporaryFolder("prometheus");
  const job = `{ job_name: payment-gateway, static_configs: [{ targets: ["127.0.0.1:${SERVICE_PORT}"] }] }`;
  const configuration = join(folder, "prometheus.yml");
  await writeFile(
    configuration,
    `global: { scrape_interval: 500ms, scrape_timeout: 500ms }\nscrape_configs: [${job}]\n`,
  );
  const flags = [`--config.file=${configuration}`, `--storage.tsdb.path=${join(folder, "data")}`];
  const child = spawn(path, [...flags, `--web.listen-address=127.0.0.1:${PROMETHEUS_PORT}`, "--log.level=error"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${PROMETHEUS_PORT}/-/ready`).catch(() => undefined);
    if (answer?.ok) return child;
    await pause(100);
  }
  throw new Error("Prometheus did not start within 10 s.");
}
