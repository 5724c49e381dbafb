/** The comments of GitHub's REST API on loopback: it keeps what is written, as GitHub does. */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: "User" | "Bot" };
  /** Whether the token may change it. */
  readonly editable: boolean;
}

export interface CommentServerOptions {
  /** Who the token is; a person's token has a login that GET /user tells. */
  readonly owner?: StoredComment["user"];
  /** A token of a pull request from a fork. */
  readonly readOnly?: boolean;
}

/** A server for `acme/clinic`; `comments` is what pull request 12 has. */
export async function commentServer(options: CommentServerOptions = {}) {
  const { owner = { login: "github-actions[bot]", type: "Bot" }, readOnly = false } = options;
  const comments: StoredComment[] = [];
  const requests: string[] = [];
  const forbidden = { status: 403, body: { message: "Resource not accessible by integration" } };
  const answer = (request: IncomingMessage, sent: { body?: string }): { status: number; body: unknown } => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const key = `${request.method} ${url.pathname}`;
    requests.push(key);
    const edited = /^PATCH \/repos\/acme\/clinic\/issues\/comments\/(\d+)$/.exec(key)?.[1];
    if (key === "GET /user") return owner.type === "User" ? { status: 200, body: owner } : forbidden;
    if (key === "GET /repos/acme/clinic/issues/12/comments") {
      const [size, page] = ["per_page", "page"].map((name) => Number(url.searchParams.get(name)));
      return { status: 200, body: comments.slice(((page ?? 1) - 1) * (size ?? 30), (page ?? 1) * (size ?? 30)) };
    }
    if (readOnly) return forbidden;
    if (key === "POST /repos/acme/clinic/issues/12/comments") {
      // GitHub refuses longer ones.
      if ((sent.body ?? "").length > 65_536) return { status: 422, body: { message: "Validation Failed" } };
      comments.push({ id: 5_000_000_000 + comments.length, body: stored(sent.body), user: owner, editable: true });
      return { status: 201, body: comments.at(-1) };
    }
    const found = comments.find((each) => String(each.id) === edited);
    if (found === undefined) return { status: 404, body: { message: "Not Found" } };
    if (!found.editable) return forbidden;
    found.body = stored(sent.body);
    return { status: 200, body: found };
  };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const { status, body } = answer(request, text === "" ? {} : JSON.parse(text));
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function stored(body: string | undefined): string {
  return (body ?? "").replaceAll("\n", "\r\n");
}
