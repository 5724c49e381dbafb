import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository } from "../../../../test/repository.ts";
import { at, createBench } from "../../test/bench.ts";
import { askPrometheus, prometheusAddress } from "./prometheus.ts";

const { signal } = new AbortController();

async function listening(handler: RequestListener): Promise<Server & AsyncDisposable> {
  const server = createServer(handler).listen(0, "127.0.0.1");
  await once(server, "listening");
  return Object.assign(server, {
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

function installed(): boolean {
  try {
    execFileSync("prometheus", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe.runIf(installed())("asked of a real server", () => {
  let folder: Awaited<ReturnType<typeof createFolder>>;
  let target: Server & AsyncDisposable;
  let prometheus: ChildProcess;
  let url: URL;
  let scraped = 0;
  /** Where a service listens that the command under test starts. */
  let servicePort = 0;

  beforeAll(async () => {
    folder = await createFolder();
    target = await listening((_, response) => {
      scraped++;
      response.end('latency{route="a"} 1\nlatency{route="b"} 2\nlatency_other 687.5\nlatency_broken NaN\n');
    });
    const free = await listening(() => {});
    const service = await listening(() => {});
    const port = portOf(free);
    servicePort = portOf(service);
    await free[Symbol.asyncDispose]();
    await service[Symbol.asyncDispose]();
    const config = join(folder.directory, "prometheus.yml");
    const targets = [portOf(target), servicePort].map((each) => `127.0.0.1:${each}`);
    await writeFile(
      config,
      JSON.stringify({
        global: { scrape_interval: "500ms", scrape_timeout: "400ms" },
        scrape_configs: [{ job_name: "services", static_configs: [{ targets }] }],
      }),
    );
    prometheus = spawn("prometheus", [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder.directory, "data")}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ]);
    prometheus.stderr?.resume();
    url = prometheusAddress(`http://127.0.0.1:${port}/`);
    while (scraped < 1) await pause(100);
  });
  afterAll(async () => {
    prometheus.kill("SIGKILL");
    await once(prometheus, "close");
    await target[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  const ask = (query: string, settle = 20_000) =>
    askPrometheus({ url, query, settle }, { began: Date.now() - 5000, ended: Date.now() }, signal);

  test("a query's number is the value", async () => {
    expect(await ask("latency_other")).toEqual({ value: 687.5 });
    expect(await ask("scalar(latency_other) * 2")).toEqual({ value: 1375 });
  });

  test("it is not asked before a scrape that came after the command", async () => {
    const before = scraped;
    await ask("latency_other");
    expect(scraped).toBeGreaterThan(before);
  });

  test("$__range is the time since the command began", async () => {
    const answer = await ask("scalar(count_over_time(latency_other[$__range])) > bool 0");
    expect(answer).toEqual({ value: 1 });
  });

  test.each([
    ["no data", "no_such_metric", "gives no data"],
    ["NaN", "latency_broken", "gives NaN, which is no measurement"],
    ["infinity", "latency_other / 0", "gives +Inf, which is no measurement"],
  ])("%s is no measurement", async (_, query, reason) => {
    expect(await ask(query)).toEqual({ reason: expect.stringContaining(reason) });
  });

  test("a wait that is too short for the next scrape is no measurement", async () => {
    const later = Date.now() + 60_000;
    const question = { url, query: "latency_other", settle: 100 };
    expect(await askPrometheus(question, { began: later, ended: later }, signal)).toEqual({
      reason: expect.stringContaining("did not scrape all its targets within 0.1 s"),
    });
  });

  test.each([
    ["several series", "latency", "gives 2 series; expected one"],
    ["a range", "latency[1m]", "gives a matrix"],
    ["a text", '"x"', "gives a string"],
    ["what is no query", "rate(", "is refused by the server"],
  ])("%s stops the search with one sentence", async (_, query, sentence) => {
    await expect(ask(query)).rejects.toThrow(sentence);
    await expect(ask(query)).rejects.toMatchObject({ code: "prometheus", fault: "user" });
  });

  test("a service that the command starts is scraped before it is ended, and its metric is the reading", async () => {
    await using repository = await createRepository();
    const server = `import { createServer } from "node:http"; import { readFileSync } from "node:fs";
      createServer((_, response) => response.end(readFileSync("metrics"))).listen(${servicePort}, "127.0.0.1");`;
    const files = (value: string) => ({ "server.mjs": server, metrics: `service_latency ${value}\n` });
    const shas = [
      await repository.commit("fast", { files: files("12") }),
      await repository.commit("slow", { files: files("99") }),
    ];
    const command = `${process.execPath} server.mjs & sleep 0.2; echo load is sent`;
    const metric = { name: "p95", threshold: 50, direction: "above" } as const;
    const question = { url, query: "max(service_latency)", settle: 20_000 };
    await using bench = await createBench({ command, metric, prometheus: question }, { repository });
    await bench.take(at(shas, 0));
    await bench.take(at(shas, 1));
    expect(bench.log.readings.map(({ verdict, value }) => [verdict, value])).toEqual([
      ["good", 12],
      ["bad", 99],
    ]);
    await expect(fetch(`http://127.0.0.1:${servicePort}/`)).rejects.toThrow();
  });
});

describe("a server in trouble", () => {
  async function answer(handler: RequestListener, user = "") {
    await using server = await listening(handler);
    const url = prometheusAddress(`http://${user}127.0.0.1:${portOf(server)}/prom/`);
    return await askPrometheus({ url, query: "up", settle: 0 }, { began: 0, ended: 0 }, signal);
  }
  const success = (data: unknown) => JSON.stringify({ status: "success", data });

  test("is no measurement, whatever it is", async () => {
    expect(await answer((_, response) => response.writeHead(503).end("<html>"))).toEqual({
      reason: expect.stringContaining("answered with status 503"),
    });
    expect(await answer((_, response) => response.writeHead(302, { location: "http://127.0.0.1/" }).end())).toEqual({
      reason: expect.stringContaining("does not answer"),
    });
    expect(await answer((request) => request.socket.destroy())).toEqual({
      reason: expect.stringContaining("does not answer"),
    });
    expect(await answer((_, response) => response.end("x".repeat(2_000_000)))).toEqual({
      reason: expect.stringContaining("its answer is too long"),
    });
    for (const body of ["[]", success(null), success({}), success({ resultType: {}, result: [] })])
      expect(await answer((_, response) => response.end(body))).toEqual({
        reason: expect.stringContaining("answered with status 200"),
      });
    for (const result of [[null], [{ value: 7 }], [{ value: [0, 7] }]])
      expect(await answer((_, response) => response.end(success({ resultType: "vector", result })))).toEqual({
        reason: expect.stringContaining("gives nothing, which is no measurement"),
      });
    const huge = success({ resultType: "scalar", result: [0, "1e308"] });
    expect(await answer((_, response) => response.end(huge))).toEqual({
      reason: expect.stringContaining("gives 1e308, which is no measurement"),
    });
  });

  test("gets user and password from the address, and no sentence shows them", async () => {
    const asked: string[] = [];
    const found = await answer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization}`);
      response.end(success({ resultType: "scalar", result: [0, "7"] }));
    }, "sre:p%40ss@");
    expect(found).toEqual({ value: 7 });
    const basic = Buffer.from("sre:p@ss").toString("base64");
    expect(new Set(asked)).toEqual(new Set([`/prom/api/v1/query Basic ${basic}`]));
    const refused = answer((_, response) => response.writeHead(401).end(), "sre:p%40ss@");
    await expect(refused).rejects.toMatchObject({ code: "prometheus", fault: "environment" });
    await expect(refused).rejects.not.toThrow(/p%40ss|p@ss/);
    expect(JSON.stringify(await answer((request) => request.socket.destroy(), "sre:p%40ss@"))).not.toMatch(
      /sre|p@ss|p%40/,
    );
    expect(() => prometheusAddress("http://sre:50%zz@host")).toThrow(/^[^@]*%25\.$/);
    expect(() => prometheusAddress("ftp://sre:p@ss@host")).toThrow(/^[^@]*$/);
  });
});
