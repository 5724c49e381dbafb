import type { PolicyData } from "@gitops-health/config";
import * as z from "zod/mini";
import { PolicyError } from "../error.ts";
import { readArchive } from "./archive.ts";
import type { Compiled } from "./compiled.ts";
import { type Annotated, annotatedRules, Inspected, rulesFrom } from "./metadata.ts";
import { limits, type Source } from "./source.ts";

const Manifest = z.object({
  wasm: z.optional(
    z.array(
      z.object({
        entrypoint: z.string(),
        annotations: z.optional(z.array(z.record(z.string(), z.unknown()))),
      }),
    ),
  ),
});

const Data = z.record(z.string(), z.unknown());

/** A `.wasm` file with the rules file beside it. @throws PolicyError */
export function moduleOf(source: Source): Compiled {
  const [module, rules] = source.files;
  return {
    wasm: module?.bytes ?? new Uint8Array(),
    data: {},
    rules: rulesFrom(
      annotatedRules(parsed(Inspected, rules?.bytes, rules?.path ?? "", RULES_FILE), source.name),
      source.name,
    ),
  };
}

/** A bundle as `opa build --target wasm` writes it; its rules are in its manifest, or in a rules file beside it. @throws PolicyError */
export function bundleOf(source: Source): Compiled {
  const [bundle, rules] = source.files;
  const files = readArchive(bundle?.bytes ?? new Uint8Array(), source.name);
  const wasm = files.get("policy.wasm");
  if (wasm === undefined)
    throw new PolicyError(
      "module-invalid",
      "user",
      `The bundle "${source.name}" holds no policy.wasm; build it by "opa build --target wasm" with an --entrypoint for each deny and warn.`,
    );
  if (wasm.length > limits.moduleBytes)
    throw new PolicyError(
      "limit-exceeded",
      "user",
      `The module of the bundle ${source.name} has ${wasm.length} bytes; at most ${limits.moduleBytes} (10 MiB) are loaded.`,
    );
  const data: PolicyData = parsed(
    Data,
    files.get("data.json") ?? Buffer.from("{}"),
    `${source.name}: data.json`,
    "an object",
  );
  const annotated =
    rules === undefined
      ? manifestRules(
          parsed(Manifest, files.get(".manifest") ?? Buffer.from("{}"), `${source.name}: .manifest`, "opa's manifest"),
        )
      : annotatedRules(parsed(Inspected, rules.bytes, rules.path, RULES_FILE), source.name);
  return { wasm, data, rules: rulesFrom(annotated, source.name) };
}

const RULES_FILE = 'what "opa inspect --annotations --format json" prints';

/** The METADATA that opa keeps for each entry point. */
function manifestRules({ wasm }: z.infer<typeof Manifest>): Annotated[] {
  return (wasm ?? []).flatMap(({ entrypoint, annotations }) => {
    const parts = entrypoint.split("/");
    const kind = parts.pop();
    if (kind !== "deny" && kind !== "warn") return [];
    const name = parts.join(".");
    return (annotations ?? [])
      .filter((metadata) => metadata["scope"] === "rule")
      .map((metadata) => ({ package: name, kind, metadata, at: `${name}.${kind}` }));
  });
}

function parsed<T extends z.ZodMiniType>(
  schema: T,
  bytes: Uint8Array | undefined,
  name: string,
  expected: string,
): z.infer<T> {
  try {
    return z.parse(schema, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw new PolicyError("module-invalid", "user", `${name} is not as it should be; expected ${expected}.`, { cause });
  }
}
