import { exitCodes } from "@gitops-health/contracts";
import { logLine } from "@gitops-health/text";
import type { Terminal } from "../terminal.ts";
import { checkLines } from "./check-line.ts";
import { contentChecks } from "./content-checks.ts";
import { stagedChange } from "./staged.ts";

/** Says of the staged content, a line each, how big it is, what it holds and what it touches; refuses what holds a secret or PHI. */
export async function runPreCommit(terminal: Terminal): Promise<number> {
  await using staged = await stagedChange(terminal, "chore: staged\n");
  if (staged.empty) return exitCodes.fine;
  const checks = contentChecks(staged.change);
  terminal.note("gitops-health pre-commit");
  for (const line of checkLines(checks)) terminal.note(logLine(line));
  return checks.some(({ mark }) => mark === "✗") ? exitCodes.findings : exitCodes.fine;
}
