import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readBody } from "./body.ts";
import { Metrics } from "./metrics.ts";
import { Problem } from "./problem.ts";
import { findRoute, type Reply, type Route } from "./route.ts";

export interface ServiceDefinition {
  readonly name: string;
  readonly routes: readonly Route[];
  readonly metrics: Metrics;
  /** Milliseconds in which a request must have arrived. */
  readonly requestTimeoutMs: number;
  readonly maximumBodyBytes: number;
}

export interface RunningService {
  /** `http://host:port`, without a slash at the end. */
  readonly url: string;
  /** Stops taking requests and ends when the open ones are answered. */
  close(): Promise<void>;
}

/** Listens and answers: the service's routes, `GET /healthz` and `GET /metrics`. */
export async function startService(
  definition: ServiceDefinition,
  address: { port: number; host: string },
): Promise<RunningService> {
  const count = definition.metrics.counter("http_requests_total", "Requests answered, by status.");
  const observe = definition.metrics.histogram("http_request_duration_seconds", "Time from request to answer.");
  const server = createServer({ requestTimeout: definition.requestTimeoutMs }, (request, response) => {
    const started = performance.now();
    response.on("finish", () => {
      if (request.url === "/metrics" || request.url === "/healthz") return;
      count({ status: String(response.statusCode) });
      observe((performance.now() - started) / 1000);
    });
    void handle(definition, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.port, address.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${address.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function handle(definition: ServiceDefinition, request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  if (path === "/healthz" && request.method === "GET") return send(response, { status: 200, body: { status: "ok" } });
  if (path === "/metrics" && request.method === "GET") {
    response.writeHead(200, { "content-type": Metrics.contentType });
    return response.end(definition.metrics.expose());
  }
  send(response, await answer(definition, request, path));
}

async function answer(definition: ServiceDefinition, request: IncomingMessage, path: string): Promise<Reply> {
  try {
    const { route, parameters } = findRoute(definition.routes, request.method ?? "GET", path);
    const body = await readBody(request, definition.maximumBodyBytes);
    return await route.answer({ parameters, headers: request.headers, body });
  } catch (error) {
    if (error instanceof Problem) return { status: error.status, body: { error: error.code, message: error.message } };
    // The message may quote what was sent, which can be a patient's: only the kind of the error is logged.
    console.error(`${definition.name}: ${error instanceof Error ? error.name : "unknown error"} at a request`);
    return { status: 500, body: { error: "internal", message: "The request could not be answered." } };
  }
}

function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(reply.body === undefined ? "" : JSON.stringify(reply.body));
}
