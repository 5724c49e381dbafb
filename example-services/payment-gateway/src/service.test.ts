import { fileURLToPath } from "node:url";
import { ask, type RunningService, startService } from "@gitops-health/example-service-kit";
import { afterEach, expect, test } from "vitest";
import { readPaymentLimits } from "./limits.ts";
import { paymentGateway } from "./service.ts";

const limits = readPaymentLimits(fileURLToPath(new URL("../config/limits.json", import.meta.url)));
/** The test number that payment schemes publish. */
const card = { number: "4242 4242 4242 4242", expiry: "12/30" };
let service: RunningService;
afterEach(() => service.close());

async function start(changed: Partial<typeof limits> = {}): Promise<string> {
  service = await startService(paymentGateway({ ...limits, ...changed }), { port: 0, host: "127.0.0.1" });
  return service.url;
}

async function token(url: string): Promise<string> {
  return ((await ask("POST", `${url}/tokens`, card)).body as { token: string }).token;
}

test("exchanges a card for a token that shows four digits only", async () => {
  const url = await start();
  const stored = await ask("POST", `${url}/tokens`, card);
  expect(stored).toMatchObject({ status: 201, body: { lastFour: "4242" } });
  expect(JSON.stringify(stored.body)).not.toContain("42424242");
  const opened = await ask("GET", `${url}/tokens/${await token(url)}`);
  expect(opened).toEqual({ status: 200, body: { lastFour: "4242", expiry: "12/30" } });
});

test("captures a charge on a token and finds it again", async () => {
  const url = await start();
  const order = { token: await token(url), amountCents: 1999, currency: "USD" };
  const charge = await ask("POST", `${url}/charges`, order);
  expect(charge).toMatchObject({ status: 201, body: { ...order, status: "captured" } });
  const { id } = charge.body as { id: string };
  expect(await ask("GET", `${url}/charges/${id}`)).toEqual({ status: 200, body: charge.body });
});

test.each([
  ["a number with a wrong check digit", "/tokens", { ...card, number: "4242424242424241" }, 422],
  ["an expiry in another form", "/tokens", { ...card, expiry: "2030-12" }, 422],
  ["an unknown token", "/charges", { token: "tok_none", amountCents: 1, currency: "USD" }, 404],
  ["an amount above the limit", "/charges", { token: "t", amountCents: 5_000_001, currency: "USD" }, 422],
  ["half a cent", "/charges", { token: "t", amountCents: 0.5, currency: "USD" }, 422],
  ["no currency", "/charges", { token: "t", amountCents: 1 }, 400],
])("refuses %s", async (_what, path, body, status) => {
  expect((await ask("POST", (await start()) + path, body)).status).toBe(status);
});

test("requests beyond the pool wait for a connection, and are refused when none becomes free in time", async () => {
  const url = await start({ databaseConnections: 1, connectionWaitMs: 1 });
  const order = { token: await token(url), amountCents: 1, currency: "USD" };
  const answers = await Promise.all([1, 2, 3].map(() => ask("POST", `${url}/charges`, order)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 503, 503]);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('payment_transactions_total{result="captured"} 1\n');
  expect(metrics).toContain('payment_transactions_total{result="database-busy"} 2\n');
  expect(metrics).toContain("db_pool_size 1\n");
  expect(metrics).toContain("db_pool_in_use 0\n");
});
