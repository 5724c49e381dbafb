import type { IncomingHttpHeaders } from "node:http";
import { Problem } from "./problem.ts";

/** One request, its path parameters cut out and its JSON body read. */
export interface Call {
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** The body as JSON; undefined when there was none. */
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Segments that start with a colon are parameters: `/records/:id`. */
  readonly path: string;
  readonly answer: (call: Call) => Reply | Promise<Reply>;
}

/**
 * The route for a request and its parameters.
 * @throws {Problem} 404 for an unknown path, 405 for a known one with another method, 400 for a malformed escape.
 */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; parameters: Record<string, string> } {
  let known = false;
  for (const route of routes) {
    const parameters = match(route.path, path);
    if (parameters === undefined) continue;
    if (route.method === method) return { route, parameters };
    known = true;
  }
  if (known) throw new Problem(405, "method-not-allowed", "This path does not take that method.");
  throw new Problem(404, "not-found", "There is nothing at this path.");
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split("/");
  const actual = path.split("/");
  if (expected.length !== actual.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [at, segment] of expected.entries()) {
    const value = actual[at] ?? "";
    if (segment.startsWith(":")) parameters[segment.slice(1)] = unescapeSegment(value);
    else if (segment !== value) return undefined;
  }
  return parameters;
}

function unescapeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Problem(400, "malformed-path", "The path holds a malformed escape.");
  }
}
