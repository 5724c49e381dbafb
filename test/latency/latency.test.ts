/**
 * A service whose latency really changes: one of twelve commits halves payment-gateway's connection pool, load is really sent on loopback.
 * Found by what a load test prints, and by a Prometheus query over scraped metrics; then proved by taking the commit back.
 */
import { createServer } from "node:net";
import { join } from "node:path";
import { action, inputs } from "@gitops-health/action-bisect";
import { readInputs } from "@gitops-health/actions-kit";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../tools/root.mjs";
import { buildSampleRepository } from "../../tools/start/sample-repository.mjs";
import { nodeFor } from "../harness/nodes.ts";
import { temporaryFolder } from "../harness/temporary.ts";
import { servePrometheus } from "./prometheus.ts";

const node = nodeFor("24");
let sample: ReturnType<typeof buildSampleRepository>;
beforeAll(() => {
  sample = buildSampleRepository(join(temporaryFolder("latency"), "repository"));
});

async function bisect(given: Readonly<Record<string, string>>) {
  const { base, head } = sample.branches["incident"] ?? { base: "", head: "" };
  const values: Readonly<Record<string, string>> = { good: base, bad: head, confirm: "1", ...given };
  const result = await action.run(
    readInputs(inputs, (name) => values[name] ?? ""),
    {
      workspace: sample.directory,
      outputDirectory: temporaryFolder("latency-report"),
      event: undefined,
      evaluatedAt: "2026-11-22T08:00:00Z",
      log: () => {},
      signal: new AbortController().signal,
    },
  );
  if (!("document" in result)) throw new Error("The search gave no document.");
  return result.document.statement.predicate;
}

function expectFound(report: Awaited<ReturnType<typeof bisect>>): void {
  expect(report.outcome).toBe("culprit");
  expect(report.culprit?.header).toBe("perf(payment): hold fewer idle database connections");
  expect(report.culprit?.services).toContain("payment-gateway");
  expect(report.counterfactual).toMatchObject({ kind: "measured", outcome: "returns" });
}

describe("the commit that halves the connection pool is found and proved", { timeout: 600_000 }, () => {
  // 43 ms with the whole pool and 320 ms with half of it, so that a machine several times slower gives the same verdicts.
  test("by a load test that prints its p95", async () => {
    const script = join(root, "tools/start/measure-latency.mjs");
    expectFound(await bisect({ command: `"${node}" "${script}"`, metric: "p95", threshold: "200" }));
  });

  // Half the pool cannot keep up with the load at all: what waits grows all the while.
  test("by a Prometheus query over its histogram of durations", async () => {
    const port = await freePort();
    await using prometheus = await servePrometheus(`http://127.0.0.1:${port}`);
    const script = join(root, "test/latency/serve-under-load.mjs");
    const quantile = "histogram_quantile(0.95, sum by (le) (increase(http_request_duration_seconds_bucket[$__range])))";
    const report = await bisect({
      command: `"${node}" "${script}" --port ${port} --seconds 2`,
      metric: "p95",
      threshold: "0.5",
      "prometheus-url": prometheus.url,
      "prometheus-query": quantile,
    });
    expectFound(report);
    expect(report.readings.every(({ value }) => value === null || (value > 0 && value < 5))).toBe(true);
    expect(prometheus.asked.filter((query) => /\[\d+s\]/.test(query)).length).toBeGreaterThan(5);
  });
});

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => settle(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
