import * as sdk from "@open-policy-agent/opa-wasm";
import * as z from "zod/mini";
import { PolicyError } from "./error.ts";
import { pagesFor } from "./pages.ts";

// `loadPolicy` asks for the global Response, which makes Node load its whole fetch (50 ms); the synchronous one, which the SDK
// exports only inside its default and types as a named export, does not.
const { loadPolicySync } = (sdk as unknown as { default: typeof sdk }).default;

const MOST_PAGES = 16_384;

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** A result as a rule gives it. */
export const RawResult = z.strictObject({
  code: z.string(),
  params,
  commit: z.nullable(z.string()),
  location: z.nullable(z.strictObject({ path: z.string(), line: z.nullable(z.number()) })),
  /** What a waiver's scope is matched with. */
  paths: z.array(z.string()),
  services: z.array(z.string()),
});
export type RawResult = z.infer<typeof RawResult>;

const Output = z.tuple([
  z.strictObject({ result: z.strictObject({ deny: z.array(RawResult), warn: z.array(RawResult) }) }),
]);

/** What fired for an input, in no order: OPA gives sets. */
export interface Fired {
  readonly deny: readonly RawResult[];
  readonly warn: readonly RawResult[];
}

/** A compiled module as a function of the input, and of other data than its own. One call judges a whole range of commits. Throws when the bytes are no module. */
export function policyModule(wasm: Uint8Array, own: object): (input: object, data?: object) => Fired {
  const module = new WebAssembly.Module(wasm as Uint8Array<ArrayBuffer>);
  return (input, data = own) => {
    const bytes = new TextEncoder().encode(JSON.stringify(input)).buffer;
    const initial = pagesFor(bytes.byteLength, MOST_PAGES);
    let output: unknown;
    try {
      // A module is instantiated for each evaluation, with memory for its input; compiling it once is what costs.
      const policy = loadPolicySync(module as unknown as BufferSource, { initial, maximum: MOST_PAGES });
      refuseHostBuiltins(policy.wasmInstance, policy.mem);
      policy.setData(data);
      output = policy.evaluate(bytes);
    } catch (cause) {
      if (cause instanceof PolicyError) throw cause;
      throw new PolicyError(
        "evaluation-failed",
        "ours",
        `The policies could not be evaluated on ${bytes.byteLength} bytes of input (${reason(cause)}); judge fewer commits at once, or report this.`,
        { cause },
      );
    }
    const parsed = z.safeParse(Output, output);
    if (!parsed.success)
      throw new PolicyError("module-invalid", "ours", "The policies gave a result of a form that we do not know.");
    return parsed.data[0].result;
  };
}

/** A module that asks its host for functions would mean what the host makes of them; ours ask for none. */
function refuseHostBuiltins(
  instance: WebAssembly.Instance | WebAssembly.WebAssemblyInstantiatedSource,
  memory: WebAssembly.Memory,
): void {
  const { exports } = "instance" in instance ? instance.instance : instance;
  const { builtins, opa_json_dump: dump } = exports as Record<string, (address?: number) => number>;
  const start = builtins === undefined || dump === undefined ? 0 : dump(builtins());
  const bytes = new Uint8Array(memory.buffer);
  const names = Object.keys(JSON.parse(Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("utf8")));
  if (names.length > 0)
    throw new PolicyError(
      "module-asks-host",
      "user",
      `The policy module needs builtins that OPA does not compile to WASM (${names.join(", ")}); build it with policies/capabilities.json to find where they are used.`,
    );
}

/** The SDK throws strings and plain objects. */
function reason(cause: unknown): string {
  if (typeof cause === "string") return cause;
  return cause instanceof Error || (typeof cause === "object" && cause !== null && "message" in cause)
    ? String(cause.message)
    : "unknown reason";
}
