import { fileURLToPath } from "node:url";
import { ask, type RunningService, startService } from "@gitops-health/example-service-kit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDrugLibrary } from "./drug-library.ts";
import { readPumpLimits } from "./limits.ts";
import { medicalDevice } from "./service.ts";

const config = fileURLToPath(new URL("../config/", import.meta.url));
const limits = { ...readPumpLimits(`${config}limits.json`), maximumActiveInfusions: 2 };
const order = { drug: "dopamine", dose: 5, weight: 80, concentration: 1600 };
let service: RunningService;
beforeEach(async () => {
  const definition = medicalDevice(limits, readDrugLibrary(`${config}drug-library.json`));
  service = await startService(definition, { port: 0, host: "127.0.0.1" });
});
afterEach(() => service.close());

const start = (body: unknown) => ask("POST", `${service.url}/infusions`, body);

async function alarms(): Promise<unknown> {
  return (await ask("GET", `${service.url}/alarms`)).body;
}

test("starts an infusion within the limits without an alarm", async () => {
  expect(await start(order)).toMatchObject({ status: 201, body: { ...order, rate: 15 } });
  expect(await alarms()).toEqual({ alarms: [] });
});

test("runs above the soft limit, with an alarm", async () => {
  expect((await start({ ...order, dose: 20.1 })).status).toBe(201);
  expect(await alarms()).toMatchObject({ alarms: [{ priority: "medium" }] });
});

test.each([
  ["a dose above the hard limit", { ...order, dose: 50.1 }],
  ["no dose", { ...order, dose: 0 }],
  ["a drug that is not in the library", { ...order, drug: "water" }],
  ["a weight above the limit", { ...order, weight: 301 }],
  ["a negative weight with a negative concentration", { ...order, weight: -80, concentration: -1600 }],
  ["a rate above what the pump can give", { ...order, concentration: 1 }],
  ["a rate too small for the pump", { ...order, concentration: 1e9 }],
])("refuses %s and raises a high alarm", async (_what, body) => {
  expect((await start(body)).status).toBe(422);
  expect(await alarms()).toMatchObject({ alarms: [{ priority: "high" }] });
});

test("has a channel again when an infusion was stopped", async () => {
  const first = (await start(order)).body as { id: string };
  await start(order);
  expect((await start(order)).status).toBe(409);
  expect((await ask("DELETE", `${service.url}/infusions/${first.id}`)).status).toBe(204);
  expect((await ask("DELETE", `${service.url}/infusions/${first.id}`)).status).toBe(404);
  expect((await start(order)).status).toBe(201);
  expect(await (await fetch(`${service.url}/metrics`)).text()).toContain('pump_alarms_total{priority="high"} 1\n');
});
