/**
 * The worker in which a user's compiled policies run: it evaluates every entry point of one module on one input, answers once
 * and ends. It stands alone, because bundlers copy a worker's file as it is, and speaks OPA's WASM interface itself
 * (https://www.openpolicyagent.org/docs/wasm): a module without host builtins needs no more than this. Its host, `src/user/worker.ts`,
 * ends it when its time is over.
 */
import { parentPort, workerData } from "node:worker_threads";

/**
 * @typedef {{ wasm: Uint8Array<ArrayBuffer>, data: Uint8Array, input: Uint8Array, initialPages: number, maximumPages: number }} Task
 * @typedef {{ kind: "done", outputs: { entrypoint: string, json: string, utf8: boolean }[] }
 *   | { kind: "builtins", names: string[] }
 *   | { kind: "no-module" | "aborted", message: string }
 *   | { kind: "memory" }} Answer
 */

/** The largest result that is handed over, in bytes. */
const LARGEST_RESULT = 16 * 1024 * 1024;
const SECTION_MEMORY = 5;

class Refused extends Error {}

parentPort?.postMessage(answer(workerData));

/**
 * @param {Task} task
 * @returns {Answer}
 */
function answer(task) {
  try {
    return evaluate(task);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // V8 says so of modules that cannot be compiled or whose imports are not ours, by errors of three classes.
    if (error instanceof Refused || message.startsWith("WebAssembly.")) return { kind: "no-module", message };
    if (/^opa_malloc|out of memory|could not allocate/i.test(message)) return { kind: "memory" };
    return { kind: "aborted", message };
  }
}

/**
 * @param {Task} task
 * @returns {Answer}
 */
function evaluate({ wasm, data, input, initialPages, maximumPages }) {
  refuseOwnMemory(wasm);
  const memory = new WebAssembly.Memory({ initial: initialPages, maximum: maximumPages });
  const text = (/** @type {number} */ address) => {
    const bytes = new Uint8Array(memory.buffer);
    const end = bytes.indexOf(0, address);
    if (end < 0) throw new Refused("a text of the module has no end");
    return bytes.subarray(address, end);
  };
  const decoder = new TextDecoder();
  const refuse = () => {
    throw new Refused("it calls a builtin of its host");
  };
  const env = {
    memory,
    opa_abort: (/** @type {number} */ address) => {
      throw new Error(decoder.decode(text(address)));
    },
    opa_println: () => {},
    ...Object.fromEntries([0, 1, 2, 3, 4].map((count) => [`opa_builtin${count}`, refuse])),
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env });
  const call = (/** @type {string} */ name, /** @type {number[]} */ ...given) => {
    const found = exports[name];
    if (typeof found !== "function") throw new Refused(`it has no function ${name}`);
    return found(...given);
  };
  const named = (/** @type {string} */ name) =>
    /** @type {Record<string, number>} */ (JSON.parse(decoder.decode(text(call("opa_json_dump", call(name))))));

  const builtins = Object.keys(named("builtins"));
  if (builtins.length > 0) return { kind: "builtins", names: builtins };

  const load = (/** @type {Uint8Array} */ bytes) => {
    const address = call("opa_malloc", bytes.length);
    new Uint8Array(memory.buffer).set(bytes, address);
    const value = call("opa_json_parse", address, bytes.length);
    if (value === 0) throw new Refused("it could not read its input");
    return value;
  };
  const entrypoints = named("entrypoints");
  const dataAddress = load(data);
  const inputAddress = load(input);
  const heap = call("opa_heap_ptr_get");
  const outputs = Object.entries(entrypoints).map(([entrypoint, id]) => {
    call("opa_heap_ptr_set", heap);
    const context = call("opa_eval_ctx_new");
    call("opa_eval_ctx_set_input", context, inputAddress);
    call("opa_eval_ctx_set_data", context, dataAddress);
    call("opa_eval_ctx_set_entrypoint", context, id);
    call("eval", context);
    const json = text(call("opa_json_dump", call("opa_eval_ctx_get_result", context)));
    if (json.length > LARGEST_RESULT)
      throw new Error(`${entrypoint} gives a result of ${json.length} bytes; at most ${LARGEST_RESULT} are taken`);
    return { entrypoint, json: decoder.decode(json), utf8: isUtf8(json) };
  });
  return { kind: "done", outputs };
}

/** @param {Uint8Array} bytes */
function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Memory that a module brings itself would not be under our limit. (The layout of a module: WebAssembly Core 2.0, 5.5.2.)
 *
 * @param {Uint8Array} wasm
 */
function refuseOwnMemory(wasm) {
  for (let at = 8; at < wasm.length; ) {
    const section = wasm[at++];
    let size = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = wasm[at++] ?? 0;
      size += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    // An empty list of memories, which some tools write, is one byte long.
    if (section === SECTION_MEMORY && size > 1)
      throw new Refused("it has memory of its own; OPA's modules use the host's");
    at += size;
  }
}
