/** GitHub's API on loopback, for tests that ask it as actions do. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server says at a path; default: status 200. */
export type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown };

/** A server that answers as docs.github.com/rest says for these paths, under the prefix that GHES has. */
export async function serve(answers: Readonly<Record<string, Answer>>) {
  const seen: { url: string; authorization: string | undefined }[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    seen.push({ url: request.url ?? "", authorization: request.headers.authorization });
    const notFound: Answer = {
      status: 404,
      body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" },
    };
    const { status = 200, headers = {}, body } = answers[request.url ?? ""] ?? notFound;
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { apiUrl, seen, [Symbol.asyncDispose]: close };
}
