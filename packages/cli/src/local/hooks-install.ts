import { exitCodes } from "@gitops-health/contracts";
import { hooksFolder } from "@gitops-health/git";
import { logLine } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import { parseFlags } from "../flags.ts";
import { managerOf } from "../hooks/managers.ts";
import type { Terminal } from "../terminal.ts";

const options = {
  manager: { type: "string" },
  command: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const help = `gitops-health hooks install: check each commit before it is made

  gitops-health hooks install [options]

  --manager NAME     git, husky, pre-commit or lefthook; default: the one that this repository uses.
  --command COMMAND  How a committed configuration (husky, pre-commit, lefthook) calls the command; default: gitops-health.

pre-commit says what the commit touches and how big it is, prepare-commit-msg drafts the message in the editor, commit-msg
refuses a message that would not pass, with the mend. A hook of your own is kept and runs first. Hooks advise: what counts is
the check of the pull request.

Examples:
  gitops-health hooks install
  gitops-health hooks install --manager husky --command "npx gitops-health"`;

/** Runs `hooks install`; gives the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseFlags(argv, options, "hooks install");
  if (values.help === true) {
    terminal.print(help);
    return exitCodes.fine;
  }
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not expected after "hooks install".`);
  const shared = values.command ?? "gitops-health";
  if (!/^[\w@./+ -]+$/.test(shared))
    throw new UsageError(`--command is "${shared}"; expected words such as "npx gitops-health".`);
  const folder = await hooksFolder(terminal.directory);
  const manager = await managerOf(folder, values.manager);
  const lines = await manager.install(folder, { script: terminal.script, shared });
  terminal.print(logLine(`Hooks installed for ${manager.name === "git" ? "git itself" : manager.name}:`));
  for (const line of lines) terminal.print(logLine(`  ${line}`));
  return exitCodes.fine;
}
