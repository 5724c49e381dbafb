import { fileURLToPath } from "node:url";
import { ask, type RunningService, startService } from "@gitops-health/example-service-kit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRecordLimits } from "./limits.ts";
import { phiService } from "./service.ts";

const limits = {
  ...readRecordLimits(fileURLToPath(new URL("../config/limits.json", import.meta.url))),
  maximumRecords: 1,
};
const record = { name: "Test Patient", birthDate: "1980-12-31", diagnosis: "none, this is a test" };
const headers = { "x-actor": "nurse.example" };
let service: RunningService;
let auditLines: string[];
beforeEach(async () => {
  auditLines = [];
  const definition = phiService(limits, (line) => auditLines.push(line));
  service = await startService(definition, { port: 0, host: "127.0.0.1" });
});
afterEach(() => service.close());

const store = () => ask("POST", `${service.url}/records`, record, headers);

test("gives back what was stored and notes both accesses, without what is in the record", async () => {
  const { id } = (await store()).body as { id: string };
  expect(await ask("GET", `${service.url}/records/${id}`, undefined, headers)).toEqual({ status: 200, body: record });
  const trail = (await ask("GET", `${service.url}/records/${id}/audit`)).body as { events: { action: string }[] };
  expect(trail.events.map(({ action }) => action)).toEqual(expect.arrayContaining(["store", "open"]));
  expect(auditLines.length).toBeGreaterThanOrEqual(2);
  for (const line of auditLines) for (const value of Object.values(record)) expect(line).not.toContain(value);
});

test("asks who asks", async () => {
  expect((await ask("POST", `${service.url}/records`, record)).status).toBe(401);
});

test.each([
  [{ ...record, birthDate: "31.12.1980" }, 422],
  [{ ...record, name: "" }, 400],
  [undefined, 400],
])("refuses a malformed record without repeating it", async (body, status) => {
  const answer = await ask("POST", `${service.url}/records`, body, headers);
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.body)).not.toContain("31.12.1980");
});

test("says that a record is unknown, and that there is no room", async () => {
  expect((await ask("GET", `${service.url}/records/none`, undefined, headers)).status).toBe(404);
  await store();
  expect((await store()).status).toBe(507);
  expect(await (await fetch(`${service.url}/metrics`)).text()).toContain("phi_records 1\n");
});
