import { afterEach, beforeEach, expect, test } from "vitest";
import { ask } from "./client.ts";
import { Metrics } from "./metrics.ts";
import { Problem } from "./problem.ts";
import { type RunningService, startService } from "./service.ts";

let service: RunningService;
beforeEach(async () => {
  service = await startService(
    {
      name: "echo",
      metrics: new Metrics(),
      requestTimeoutMs: 2000,
      maximumBodyBytes: 64,
      routes: [
        {
          method: "POST",
          path: "/echo/:word",
          answer: ({ parameters, body }) => ({ status: 200, body: { parameters, body } }),
        },
        {
          method: "GET",
          path: "/refused",
          answer: () => {
            throw new Problem(422, "refused", "No.");
          },
        },
        {
          method: "GET",
          path: "/broken",
          answer: () => {
            throw new Error("holds a secret");
          },
        },
      ],
    },
    { port: 0, host: "127.0.0.1" },
  );
});
afterEach(() => service.close());

test("gives path parameters and the JSON body to the route", async () => {
  expect(await ask("POST", `${service.url}/echo/a%20b?x=1`, { n: 1 })).toEqual({
    status: 200,
    body: { parameters: { word: "a b" }, body: { n: 1 } },
  });
});

test.each([
  ["GET", "/nowhere", undefined, 404],
  ["GET", "/echo/a", undefined, 405],
  ["POST", "/echo/%zz", {}, 400],
  ["POST", "/echo/a", { long: "x".repeat(100) }, 413],
  ["GET", "/refused", undefined, 422],
])("answers %s %s with its problem", async (method, path, body, status) => {
  expect((await ask(method, service.url + path, body)).status).toBe(status);
});

test("refuses a body that is not JSON", async () => {
  expect((await fetch(`${service.url}/echo/a`, { method: "POST", body: "{" })).status).toBe(400);
});

test("an unexpected error is a 500 that says nothing of it", async () => {
  const answer = await ask("GET", `${service.url}/broken`);
  expect(answer.status).toBe(500);
  expect(JSON.stringify(answer.body)).not.toContain("secret");
});

test("is healthy and counts requests by status, but not the scrapes", async () => {
  expect(await ask("GET", `${service.url}/healthz`)).toEqual({ status: 200, body: { status: "ok" } });
  await ask("POST", `${service.url}/echo/a`, {});
  await ask("GET", `${service.url}/nowhere`);
  const response = await fetch(`${service.url}/metrics`);
  expect(response.headers.get("content-type")).toBe(Metrics.contentType);
  const text = await response.text();
  expect(text).toContain('http_requests_total{status="200"} 1\nhttp_requests_total{status="404"} 1\n');
  expect(text).toContain('http_request_duration_seconds_bucket{le="0.5"} 2\n');
  expect(text).toContain("http_request_duration_seconds_count 2\n");
});
