import { existsSync, statSync } from "node:fs";
import { error, info, notice, setOutput, summary, warning } from "@actions/core";
import type { Kind } from "@gitops-health/contracts";
import { redact } from "@gitops-health/detectors";
import { logLine, logText, oneLine, visible } from "@gitops-health/text";
import { PER_LEVEL, ranked } from "./annotations.ts";
import { KitError } from "./error.ts";
import type { ActionResult, Annotation, Interim } from "./result.ts";

/** A runner drops a step's whole summary above this size. */
const SUMMARY_LIMIT = 1024 * 1024;
/** `result` repeats the document only below this size: outputs are limited to 1 MB per job. */
const RESULT_LIMIT = 64 * 1024;

/**
 * Hands a result to the runner: log, annotations, outputs and the summary, each only where the runner offers the place. Whatever
 * a detector sees in them is redacted here, also what did not come from the document.
 */
export async function deliver(result: ActionResult<Kind> | Interim, environment: NodeJS.ProcessEnv): Promise<void> {
  for (const line of redact(result.lines.join("\n")).split("\n")) info(logLine(line));
  // The failure, which comes last, is an annotation too and must not be the one that the runner drops.
  const room = result.failure === null ? PER_LEVEL : PER_LEVEL - 1;
  for (const annotation of ranked(result.annotations, room)) annotate(annotation);
  deliverOutputs("interim" in result ? result.outputs : outputsOf(result), environment);
  await deliverSummary(result.summary, environment);
}

/** One annotation, its text made harmless: values go first, for what escapes a text may hide them from detectors. */
export function annotate(annotation: Annotation): void {
  const command = { error, warning, notice }[annotation.level];
  const place =
    annotation.path === null
      ? {}
      : { file: visible(redact(annotation.path)), ...(annotation.line === null ? {} : { startLine: annotation.line }) };
  command(logText(redact(annotation.message)), { title: oneLine(redact(annotation.title)), ...place });
}

/** All outputs of a result: its scalars, and where the document is. */
function outputsOf(result: ActionResult<Kind>): Record<string, string> {
  const { path, sha256, bytes } = result.document;
  const small = bytes.length < RESULT_LIMIT;
  if (!small)
    notice(`The output result is empty because the document has ${bytes.length} bytes; read it from result-path.`);
  return {
    ...result.outputs,
    "result-path": path,
    "result-sha256": sha256,
    result: small ? bytes.toString("utf8") : "",
  };
}

function deliverOutputs(outputs: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv): void {
  const path = offered("GITHUB_OUTPUT", environment);
  if (path === undefined) return;
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  } catch (cause) {
    throw notWritable("GITHUB_OUTPUT", path, cause);
  }
}

async function deliverSummary(render: (budget: number) => string, environment: NodeJS.ProcessEnv): Promise<void> {
  const path = offered("GITHUB_STEP_SUMMARY", environment);
  if (path === undefined) return;
  const page = redact(render(SUMMARY_LIMIT - statSync(path).size - 1024));
  if (page === "") return;
  try {
    await summary.addRaw(page, true).write();
  } catch (cause) {
    throw notWritable("GITHUB_STEP_SUMMARY", path, cause);
  }
}

function notWritable(variable: string, path: string, cause: unknown): KitError {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  const why = code === "ENOSPC" ? "the disk is full" : code;
  return new KitError(
    "runner-file-not-writable",
    "environment",
    `The runner's file "${path}" (${variable}) cannot be written: ${why}. Free space on the runner and run the job again.`,
    { cause },
  );
}

/** The runner's file of a name; undefined outside a runner. A file that is named but missing is the environment's fault. */
function offered(variable: string, environment: NodeJS.ProcessEnv): string | undefined {
  const path = environment[variable];
  if (path === undefined || path === "") return undefined;
  if (existsSync(path)) return path;
  throw new KitError(
    "runner-file-missing",
    "environment",
    `${variable} names "${path}", which is not there; the runner makes this file, so run the action in a step of its own.`,
  );
}
