import { Worker } from "node:worker_threads";
import { PolicyError } from "../error.ts";
import { pagesFor } from "../pages.ts";
import { shortened } from "./shortened.ts";

/** What one evaluation of a user's module may take. */
export interface Limits {
  readonly seconds: number;
  readonly mebibytes: number;
}

/** What one entry point gave, as the JSON text that the module wrote. */
export interface EntrypointOutput {
  /** Such as `acme/tickets/deny`. */
  readonly entrypoint: string;
  readonly json: string;
  /** False when bytes that are no UTF-8 had to be replaced. */
  readonly utf8: boolean;
}

const PAGES_PER_MEBIBYTE = 16;
const LONGEST_MESSAGE = 500;

type Answer =
  | { readonly kind: "done"; readonly outputs: readonly EntrypointOutput[] }
  | { readonly kind: "builtins"; readonly names: readonly string[] }
  | { readonly kind: "no-module" | "aborted"; readonly message: string }
  | { readonly kind: "memory" | "time" };

/**
 * Evaluates every entry point of a module on an input, in a worker of its own that is ended when it takes too long or too
 * much. Its code sees no environment, no file and no network: a module can only compute.
 *
 * @param name what the module is called in messages
 * @throws PolicyError `module-asks-host`, `module-invalid`, `limit-exceeded`, `evaluation-failed`
 */
export async function evaluateInWorker(
  name: string,
  wasm: Uint8Array,
  data: object,
  input: object,
  limits: Limits,
): Promise<readonly EntrypointOutput[]> {
  const inputBytes = Buffer.from(JSON.stringify(input));
  const maximumPages = limits.mebibytes * PAGES_PER_MEBIBYTE;
  const answer = await answerOf(
    {
      wasm,
      data: Buffer.from(JSON.stringify(data)),
      input: inputBytes,
      initialPages: pagesFor(inputBytes.length, maximumPages),
      maximumPages,
    },
    limits,
  );
  if (answer.kind === "done") return answer.outputs;
  throw complaint(name, answer, limits);
}

function answerOf(task: object, { seconds, mebibytes }: Limits): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(EVALUATE, {
      workerData: task,
      env: {},
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: mebibytes, maxYoungGenerationSizeMb: 64 },
    });
    const timer = setTimeout(() => settle({ kind: "time" }), seconds * 1000);
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    worker.once("message", settle);
    worker.once("error", (error: NodeJS.ErrnoException) =>
      settle(
        error.code === "ERR_WORKER_OUT_OF_MEMORY" ? { kind: "memory" } : { kind: "aborted", message: error.message },
      ),
    );
    worker.once("exit", (code) => settle({ kind: "aborted", message: `its worker ended with exit code ${code}` }));
  });
}

// A bundler copies each file that is named by a literal in `new URL`.
const EVALUATE = new URL("../../worker/evaluate.mjs", import.meta.url);

function complaint(name: string, answer: Exclude<Answer, { kind: "done" }>, limits: Limits): PolicyError {
  switch (answer.kind) {
    case "builtins":
      return new PolicyError(
        "module-asks-host",
        "user",
        `The policies "${name}" were compiled with builtins that need a host (${answer.names.join(", ")}); build them with "opa build --target wasm --capabilities capabilities.json", which says where, and see the table in docs/custom-policies.md for what to write instead.`,
      );
    case "no-module":
      return new PolicyError(
        "module-invalid",
        "user",
        `The policies "${name}" are no module that OPA compiled (${shortened(answer.message, LONGEST_MESSAGE)}); build them with "opa build --target wasm".`,
      );
    case "time":
      return new PolicyError(
        "limit-exceeded",
        "user",
        `The policies "${name}" ran for longer than ${limits.seconds} seconds and were stopped, so nothing was judged; look for nested loops over all files or commits with "opa eval --profile", or raise policy-limits.seconds in the configuration.`,
      );
    case "memory":
      return new PolicyError(
        "limit-exceeded",
        "user",
        `The policies "${name}" needed more than ${limits.mebibytes} MiB of memory and were stopped, so nothing was judged; build smaller collections, or raise policy-limits.mebibytes in the configuration.`,
      );
    case "aborted":
      return new PolicyError(
        "evaluation-failed",
        "user",
        `The policies "${name}" ended with an error, so nothing was judged: ${shortened(answer.message, LONGEST_MESSAGE)}.`,
      );
  }
}
