/**
 * What a bisect with a Prometheus query runs at each commit: starts payment-gateway from the sources in the current folder on a given port,
 * sends charges to it on a fixed schedule, and ends. The service goes on, so that its metrics can be scraped; the search ends it.
 *
 *     node serve-under-load.mjs --port PORT [--rate CHARGES_PER_SECOND] [--seconds N]
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    rate: { type: "string", default: "160" },
    seconds: { type: "string", default: "1" },
  },
});
const gateway = join("example-services", "payment-gateway");
const url = `http://127.0.0.1:${values.port}`;
linkServiceKit();
const program = [join(gateway, "src", "main.ts"), "--config", join(gateway, "config", "limits.json")];
const service = spawn(process.execPath, ["--conditions=source", ...program, "--port", String(values.port)], {
  env: { PATH: process.env.PATH, PAYMENT_TOKEN_KEY: randomBytes(32).toString("base64") },
  stdio: "ignore",
});
service.unref();
let ended = false;
service.once("exit", () => {
  ended = true;
});

await untilHealthy();
const card = { number: "4242424242424242", expiry: "12/30" };
const { token } = await (await post("/tokens", card)).json();
const seconds = Number(values.seconds);
const charges = Math.ceil(Number(values.rate) * seconds);
const started = performance.now();
const answers = [];
for (let at = 0; at < charges; at++) {
  const wait = started + (at * 1000 * seconds) / charges - performance.now();
  if (wait > 0) await sleep(wait);
  answers.push(post("/charges", { token, amountCents: 1999, currency: "USD" }).then((answer) => answer.arrayBuffer()));
}
await Promise.all(answers);
console.log(`sent ${charges} charges in ${seconds} s`);
process.exit(0);

async function untilHealthy() {
  for (let tries = 0; tries < 300; tries++) {
    if (ended) throw new Error("payment-gateway ended before it answered.");
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error("payment-gateway did not answer within 15 s.");
}

/**
 * @param {string} path
 * @param {object} body
 */
function post(path, body) {
  const headers = { "content-type": "application/json" };
  return fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** What `npm ci` would do for a workspace: sources find the package that they share by its name. */
function linkServiceKit() {
  const scope = join("node_modules", "@gitops-health");
  const link = join(scope, "example-service-kit");
  if (existsSync(link)) return;
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(process.cwd(), "example-services", "service-kit"), link, "junction");
}
