import type { IncomingMessage } from "node:http";
import { Problem } from "./problem.ts";

/**
 * Reads a request's JSON body of at most `limit` bytes; undefined when there is none.
 * What comes after the limit is read and thrown away, so that the sender gets an answer instead of a broken connection.
 * @throws {Problem} 413 when it is longer, 400 when it is not JSON.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new Problem(413, "body-too-large", `The body may have at most ${limit} bytes.`);
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new Problem(400, "malformed-body", "The body is not JSON.");
  }
}
