import { complaint } from "@gitops-health/actions-kit";
import { exitCodeOf, exitCodes } from "@gitops-health/contracts";
import { logText, nearest } from "@gitops-health/text";
import { commands } from "./commands.ts";
import { UsageError } from "./error.ts";
import { overview } from "./help.ts";
import { localCommands } from "./local-commands.ts";
import { runCommand } from "./run-command.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command line and gives its exit code; never throws. */
export async function cli(argv: readonly string[], version: string, terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, version, terminal);
  } catch (error) {
    const { title, message } = complaint(error, `gitops-health ${version}`);
    terminal.note(logText(`${title}: ${message}`));
    return exitCodeOf(error);
  }
}

async function dispatch(argv: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const [first, ...rest] = argv;
  if (first === "help" && rest.length > 0) return dispatch([...rest.slice(0, 2), "--help"], version, terminal);
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    terminal.print(overview(version));
    return first === undefined ? exitCodes.usage : exitCodes.fine;
  }
  if (first === "--version") {
    terminal.print(version);
    return exitCodes.fine;
  }
  const name = argv.slice(0, 2).join(" ");
  const local = localCommands.find((each) => each.name === name);
  if (local !== undefined) return (await local.load()).run(argv.slice(2), terminal);
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return runCommand(command, argv.slice(2), terminal);
  const names = [...commands, ...localCommands].map((each) => each.name);
  const [suggestion] = nearest(name, names);
  const known = names.filter((each) => each.startsWith(`${first} `));
  const mend =
    suggestion !== undefined
      ? `did you mean "${suggestion}"?`
      : `known: ${(known.length > 0 ? known : names).join(", ")}.`;
  throw new UsageError(`There is no command "${name}"; ${mend}`);
}
