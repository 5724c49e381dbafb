import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { evaluationTime } from "@gitops-health/actions-kit";
import { commitFacts, fixMessage, lintChange } from "@gitops-health/commits";
import { exitCodes } from "@gitops-health/contracts";
import { cleanedMessage } from "@gitops-health/git";
import { logLine } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import type { Terminal } from "../terminal.ts";
import { checkLines } from "./check-line.ts";
import { messageChecks } from "./message-checks.ts";
import { type Staged, stagedChange } from "./staged.ts";

/**
 * Judges the message together with what is staged, as commit-lint will judge the commit. A refused message is kept in a file:
 * git's own copy is overwritten by the next attempt. A `fixup!` passes here, since it is folded before it lands.
 */
export async function runCommitMsg(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [file] = argv;
  if (file === undefined) throw new UsageError("hooks run commit-msg takes the file of the message, as git gives it.");
  const text = await readFile(resolve(terminal.directory, file), "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(`The message "${file}" cannot be read (${cause.code}); give the file as git gives it.`, {
      cause,
    });
  });
  // git tells its hooks by this editor that none was opened.
  const edited = terminal.environment["GIT_EDITOR"] !== ":";
  const message = await cleanedMessage(terminal.directory, text, { edited });
  if (message.trim() === "") return exitCodes.fine; // git refuses it itself
  await using staged = await stagedChange(terminal, message);
  const day = evaluationTime(terminal.environment).slice(0, 10);
  const [linted] = lintChange(staged.change, { pullRequest: null, squash: "unknown", day }).commits;
  if (linted === undefined) return exitCodes.fine;
  terminal.note("gitops-health commit-msg");
  for (const line of checkLines(messageChecks(staged.change, linted))) terminal.note(logLine(line));
  for (const { severity, rule, message: what, line, hint } of linted.findings) {
    terminal.note(logLine(`  ${severity} ${rule}${line === null ? "" : ` (line ${line})`}: ${what}`));
    terminal.note(logLine(`    ${hint}`));
  }
  const refused = linted.kind !== "fixup" && linted.findings.some(({ severity }) => severity === "error");
  if (!refused) return exitCodes.fine;
  await keep(message, staged, day, terminal);
  return exitCodes.findings;
}

/** Keeps a refused message and its mend, and says how to go on from there. */
async function keep(message: string, { directory, change }: Staged, day: string, terminal: Terminal): Promise<void> {
  const [commit] = change.commits;
  if (commit === undefined) return;
  const { context, facts } = commitFacts(change, commit, day);
  const mend = fixMessage(message, context, facts);
  await mkdir(directory, { recursive: true });
  const file = async (name: string, text: string) => {
    await writeFile(join(directory, name), text);
    return join(directory, name);
  };
  const kept = await file("refused-message", message);
  terminal.note(logLine(`Not committed. Your message is kept; go on from it with: git commit --edit --file "${kept}"`));
  if (mend.changes.length === 0) return;
  const mended = await file("mended-message", mend.message);
  const rest = mend.refused.some(({ severity }) => severity === "error")
    ? "Mended as far as it can be; fill in the rest with"
    : "Or commit the mended message with";
  terminal.note(logLine(`${rest}: git commit --edit --file "${mended}"`));
  for (const line of mend.message.trimEnd().split("\n")) terminal.note(logLine(`  | ${line}`));
}
