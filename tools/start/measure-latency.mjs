/**
 * Measures how long payment-gateway takes to answer under load: the command that bisect runs at each commit of the third story.
 *
 *     node measure-latency.mjs [--rate CHARGES_PER_SECOND] [--seconds N]
 *
 * The current folder is a work tree of the sample repository. Where Node can run TypeScript (22.18 and newer) the service is
 * started from that work tree's own sources; older ones run the bundle that is committed in this repository with the work tree's
 * `config/limits.json`, and then only the limits are those of the commit. Charges are sent on a fixed schedule, whether or not
 * earlier ones were answered, as clients that don't know of each other would.
 *
 * A busy machine makes every service slow. So `/healthz`, which needs no database, is asked all the while; when even that is slow the
 * round is done again, up to ten times. A busy machine can only add to the times, so the fastest round counts. The last line is JSON:
 * `{"p95": milliseconds, "charges": n, "failed": n, "poolInUse": per cent, "machine": p95 of /healthz, "service": "sources" | "bundle"}`.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { root } from "../root.mjs";

const { values } = parseArgs({
  options: { rate: { type: "string", default: "160" }, seconds: { type: "string", default: "0.5" } },
});
const gateway = join("example-services", "payment-gateway");
/** On a machine with a free core `/healthz` answers in one or two milliseconds. */
const quietMilliseconds = 15;
const agent = new Agent({ keepAlive: true });
const service = startService();
try {
  const url = await listening(service);
  const { token } = JSON.parse(
    (await send("POST", `${url}/tokens`, { number: "4242424242424242", expiry: "12/30" })).body,
  );
  const order = { token, amountCents: 1999, currency: "USD" };
  // The first charges compile the service's code and open connections; they are not counted.
  await Promise.all([1, 2, 3].map(() => send("POST", `${url}/charges`, order)));
  const fastest = await fastestRound(url, order);
  console.log(JSON.stringify({ ...fastest, service: runsSources() ? "sources" : "bundle" }));
} finally {
  agent.destroy();
  service.kill("SIGKILL");
}

/** Rounds of load until the machine is quiet in one, or ten; the fastest. */
async function fastestRound(url, order) {
  let fastest;
  for (let at = 0; at < 10; at++) {
    const round = await loadRound(url, order);
    if (fastest === undefined || round.p95 < fastest.p95) fastest = round;
    if (round.machine <= quietMilliseconds) break;
    await sleep(200);
  }
  return fastest;
}

async function loadRound(url, order) {
  const seconds = Number(values.seconds);
  const charges = Math.ceil(Number(values.rate) * seconds);
  const [answers, controls, poolInUse] = await Promise.all([
    load(charges, (1000 * seconds) / charges, () => send("POST", `${url}/charges`, order)),
    load(40, (1000 * seconds) / 40, () => send("GET", `${url}/healthz`)),
    sleep(seconds * 800).then(() => usedShare(url)),
  ]);
  const failed = answers.filter(({ status }) => status !== 201).length;
  return { p95: p95(answers), charges, failed, poolInUse, machine: p95(controls) };
}

/** @returns {number} milliseconds */
function p95(answers) {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return Math.round(times[Math.ceil(times.length * 0.95) - 1] * 10) / 10;
}

function runsSources() {
  return Boolean(process.features.typescript);
}

/** The service as a child process that ends with this one. */
function startService() {
  const config = join(gateway, "config", "limits.json");
  if (runsSources()) linkServiceKit();
  const program = runsSources() ? join(gateway, "src", "main.ts") : join(root, gateway, "dist", "index.js");
  return spawn(process.execPath, ["--conditions=source", program, "--config", config, "--port", "0"], {
    env: { PATH: process.env.PATH, PAYMENT_TOKEN_KEY: randomBytes(32).toString("base64") },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** What `npm ci` would do for a workspace: sources find the package that they share by its name. */
function linkServiceKit() {
  const scope = join("node_modules", "@gitops-health");
  const link = join(scope, "example-service-kit");
  if (existsSync(link)) return;
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(process.cwd(), "example-services", "service-kit"), link, "junction");
}

/** The address that the service says it listens on. */
async function listening(child) {
  let text = "";
  child.stdout.setEncoding("utf8");
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`payment-gateway ended with ${code} before it listened.`);
  });
  ended.catch(() => {});
  const said = (async () => {
    for await (const chunk of child.stdout) {
      text += chunk;
      const found = /listens on (http:\/\/\S+)/.exec(text);
      if (found !== null) return found[1];
    }
    return ended;
  })();
  return Promise.race([said, ended]);
}

/** Sends `count` requests, one every `interval` milliseconds; waits for all answers. */
async function load(count, interval, work) {
  const started = performance.now();
  const answers = [];
  for (let at = 0; at < count; at++) {
    const wait = started + at * interval - performance.now();
    if (wait > 0) await sleep(wait);
    answers.push(work());
  }
  return Promise.all(answers);
}

/** Database connections in use, per cent of the pool. */
async function usedShare(url) {
  const { body } = await send("GET", `${url}/metrics`);
  const value = (name) => Number(new RegExp(`^${name} (\\d+)$`, "m").exec(body)?.[1]);
  return Math.round((100 * value("db_pool_in_use")) / value("db_pool_size"));
}

/** @returns {Promise<{status: number, body: string, milliseconds: number}>} */
function send(method, url, body) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const call = request(url, { method, agent, headers: { "content-type": "application/json" } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, body: text, milliseconds: performance.now() - started });
      });
    });
    // The service may close an idle connection in the moment in which it is used again: Node's documentation says to ask anew.
    call.on("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      call.reusedSocket && error.code === "ECONNRESET" ? resolve(send(method, url, body)) : reject(error),
    );
    call.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
