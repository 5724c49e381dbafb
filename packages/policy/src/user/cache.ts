import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalText, digestOf, replaceFile, sha256 } from "@gitops-health/contracts";
import * as z from "zod/mini";
import { Rules } from "../rules.ts";
import type { Compiled } from "./compiled.ts";
import { capabilities, policyInputSchema } from "./shipped.ts";
import type { Source } from "./source.ts";

/** Changes whenever compiling gives something else from the same sources. */
const FORMAT = 1;

const Kept = z.strictObject({ wasm: z.string(), data: z.record(z.string(), z.unknown()), rules: Rules });

/**
 * Where a compiled source is kept for the next run: named for all that it was made from. Like the cache of raw risk figures
 * it only saves time and is never evidence; documents have the digest of the sources.
 */
export function cachePath(directory: string, source: Source, opaVersion: string): string {
  const key = {
    format: FORMAT,
    source: source.digest,
    opaVersion,
    capabilities: sha256(capabilities()),
    input: sha256(policyInputSchema()),
  };
  return join(directory, `policies-${digestOf(key)}`);
}

/** What was kept; undefined when there is nothing, or what is there is not what was written. */
export async function readCompiled(path: string): Promise<Compiled | undefined> {
  try {
    const text = await readFile(path, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== sha256(body)) return undefined;
    const { wasm, data, rules } = z.parse(Kept, JSON.parse(body));
    return { wasm: Buffer.from(wasm, "base64"), data, rules };
  } catch {
    return undefined;
  }
}

/** Keeps a compiled source; a folder that can't be written only costs the next run its time. */
export async function keepCompiled(path: string, { wasm, data, rules }: Compiled): Promise<void> {
  const body = canonicalText({ wasm: Buffer.from(wasm).toString("base64"), data, rules });
  await replaceFile(path, `${sha256(body)}\n${body}`).catch(() => undefined);
}
