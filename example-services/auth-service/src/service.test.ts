import { fileURLToPath } from "node:url";
import { ask, type RunningService, startService } from "@gitops-health/example-service-kit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readAuthLimits } from "./limits.ts";
import { authService } from "./service.ts";

const limits = readAuthLimits(fileURLToPath(new URL("../config/limits.json", import.meta.url)));
const right = { user: "alice", password: "correct horse battery" };
const wrong = { ...right, password: "incorrect horse battery" };
let now: number;
let service: RunningService;
beforeEach(async () => {
  now = Date.parse("2026-01-01T00:00:00Z");
  service = await startService(
    authService(limits, () => now),
    { port: 0, host: "127.0.0.1" },
  );
  expect((await ask("POST", `${service.url}/accounts`, right)).status).toBe(201);
});
afterEach(() => service.close());

const logIn = (who: typeof right) => ask("POST", `${service.url}/sessions`, who);

async function session(method: string, token: string) {
  return ask(method, `${service.url}/session`, undefined, { authorization: `Bearer ${token}` });
}

test("a session is found until it ends or expires", async () => {
  const first = ((await logIn(right)).body as { token: string }).token;
  const second = ((await logIn(right)).body as { token: string }).token;
  expect(await session("GET", first)).toEqual({
    status: 200,
    body: { user: "alice", expiresAt: "2026-01-01T00:30:00.000Z" },
  });
  expect((await session("DELETE", first)).status).toBe(204);
  expect((await session("GET", first)).status).toBe(401);
  now += limits.sessionMinutes * 60_000;
  expect((await session("GET", second)).status).toBe(401);
  expect((await ask("GET", `${service.url}/session`)).status).toBe(401);
});

test("locks an account after failures in a row, for a while, even for the right password", async () => {
  for (let at = 0; at < limits.failuresBeforeLock; at++) expect((await logIn(wrong)).status).toBe(401);
  expect((await logIn(right)).status).toBe(423);
  expect(await (await fetch(`${service.url}/metrics`)).text()).toContain("auth_accounts_locked 1\n");
  now += limits.lockMinutes * 60_000;
  expect((await logIn(right)).status).toBe(201);
});

test("a log-in that succeeds forgets the failures before it", async () => {
  for (let at = 1; at < limits.failuresBeforeLock; at++) await logIn(wrong);
  expect((await logIn(right)).status).toBe(201);
  await logIn(wrong);
  expect((await logIn(right)).status).toBe(201);
});

test("does not say whether the name or the password was wrong", async () => {
  expect(await logIn({ ...right, user: "nobody" })).toEqual(await logIn(wrong));
});

test("refuses a short password and a name that is taken", async () => {
  const open = (who: typeof right) => ask("POST", `${service.url}/accounts`, who);
  expect((await open({ user: "bob", password: "short" })).status).toBe(422);
  expect((await open(right)).status).toBe(409);
});
