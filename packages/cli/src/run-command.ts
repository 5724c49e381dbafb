import { join, resolve } from "node:path";
import {
  type ActionContext,
  type ActionResult,
  cancellation,
  evaluationTime,
  type Interim,
  type NothingToDo,
  untilCancelled,
} from "@gitops-health/actions-kit";
import { exitCodes, type Kind } from "@gitops-health/contracts";
import { openRepository } from "@gitops-health/git";
import { logLine } from "@gitops-health/text";
import { type Invocation, parseCommandLine } from "./arguments.ts";
import type { ActionCommand } from "./commands.ts";
import { commandHelp } from "./help.ts";
import type { Terminal } from "./terminal.ts";

/** The summary of a terminal has no limit of a runner's; this one keeps a hostile change from flooding it. */
const SUMMARY_BYTES = 64 * 1024;

/** Runs one command that is an action; gives the exit code. */
export async function runCommand(command: ActionCommand, argv: readonly string[], terminal: Terminal): Promise<number> {
  const action = await command.load();
  const invocation = parseCommandLine(command, action.inputs, argv);
  if (invocation === undefined) {
    terminal.print(commandHelp(command, action.inputs));
    return exitCodes.fine;
  }
  const context = await contextOf(invocation, terminal);
  const result = await untilCancelled(context.signal, () => action.run(invocation.inputs, context));
  return report(result, invocation, terminal);
}

async function contextOf(invocation: Invocation, terminal: Terminal): Promise<ActionContext> {
  const { workingDirectory } = invocation.inputs as { workingDirectory?: string };
  const { gitDir } = await openRepository(resolve(terminal.directory, workingDirectory ?? "."));
  return {
    workspace: terminal.directory,
    outputDirectory: join(gitDir, "gitops-health"),
    event: undefined,
    evaluatedAt: evaluationTime(terminal.environment),
    log: (line) => terminal.note(logLine(line)),
    signal: cancellation(),
  };
}

function report(
  result: ActionResult<Kind> | Interim | NothingToDo,
  invocation: Invocation,
  terminal: Terminal,
): number {
  if ("nothingToDo" in result) {
    terminal.note(logLine(result.nothingToDo));
    return exitCodes.fine;
  }
  if ("interim" in result) printInterim(result, invocation, terminal);
  else if (invocation.statement) terminal.print(JSON.stringify(result.document.statement, null, 2));
  else if (invocation.json) terminal.print(JSON.stringify(result.document.statement.predicate, null, 2));
  else {
    for (const line of result.lines) terminal.print(logLine(line));
    if (invocation.verbose) terminal.print(`\n${result.summary(SUMMARY_BYTES)}`);
    terminal.print(`Document: ${result.document.path}`);
  }
  if (result.failure === null) return exitCodes.fine;
  terminal.note(logLine(result.failure));
  const { mode } = invocation.inputs as { mode?: string };
  return mode === "warn" ? exitCodes.fine : result.failureExitCode;
}

/** A part of a longer work has no document: its outputs are what a script goes on with. */
function printInterim(result: Interim, { json, statement, verbose }: Invocation, terminal: Terminal): void {
  if (json || statement) terminal.print(JSON.stringify(result.outputs, null, 2));
  else for (const line of result.lines) terminal.print(logLine(line));
  if (verbose && !json && !statement) terminal.print(`\n${result.summary(SUMMARY_BYTES)}`);
}
