import { UsageError } from "./error.ts";

/** No message and no file that is piped to us is larger; what is, would fill the memory. */
const MOST = 64 * 1024 * 1024;

/** Everything on standard input. @throws UsageError when it is more than 64 MiB */
export async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST) throw new UsageError("Standard input is larger than 64 MiB; give the path of a file instead.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
