import { rm } from "node:fs/promises";
import { exitCodes } from "@gitops-health/contracts";
import { hooksFolder } from "@gitops-health/git";
import { logLine } from "@gitops-health/text";
import { parseFlags } from "../flags.ts";
import { compiledIn, pastIn } from "../git-folder.ts";
import { managers } from "../hooks/managers.ts";
import type { Terminal } from "../terminal.ts";

const help = `gitops-health hooks uninstall: remove our hooks and put back what was there

  gitops-health hooks uninstall`;

/** Runs `hooks uninstall`; gives the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseFlags(argv, { help: { type: "boolean", short: "h" } }, "hooks uninstall");
  if (values.help === true) {
    terminal.print(help);
    return exitCodes.fine;
  }
  const folder = await hooksFolder(terminal.directory);
  const lines: string[] = [];
  for (const manager of managers) lines.push(...(await manager.uninstall(folder)));
  for (const kept of [compiledIn, pastIn]) await rm(kept(folder.gitDir), { recursive: true, force: true });
  for (const line of lines.length === 0 ? ["There was no hook of ours."] : lines) terminal.print(logLine(line));
  return exitCodes.fine;
}
