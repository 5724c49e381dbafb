import { complaint } from "@gitops-health/actions-kit";
import { exitCodeOf, exitCodes } from "@gitops-health/contracts";
import { logText, nearest } from "@gitops-health/text";
import { commands } from "./commands.ts";
import { UsageError } from "./error.ts";
import { overview } from "./help.ts";
import { type LocalCommand, localCommands } from "./local-commands.ts";
import { shownTerminal } from "./shown-terminal.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command line and gives its exit code; never throws. */
export async function cli(argv: readonly string[], version: string, terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, version, terminal);
  } catch (error) {
    const { title, message } = complaint(error, `gitops-health ${version}`);
    (await shownTerminal(terminal)).note(logText(`${title}: ${message}`));
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
  const local = localCommands.find((each) => each.name === argv.slice(0, wordsOf(each)).join(" "));
  if (local !== undefined) return (await local.load()).run(argv.slice(wordsOf(local)), await shownTerminal(terminal));
  const name = argv.slice(0, 2).join(" ");
  const command = commands.find((each) => each.name === name);
  if (command !== undefined)
    // Loaded only now: what it needs takes longer to load than a help takes to print.
    return (await import("./run-command.ts")).runCommand(command, argv.slice(2), await shownTerminal(terminal));
  const names = [...commands, ...localCommands].map((each) => each.name);
  const [suggestion] = [...nearest(name, names), ...nearest(first, names)];
  const known = names.filter((each) => each.startsWith(`${first} `));
  const mend =
    suggestion !== undefined
      ? `did you mean "${suggestion}"?`
      : `known: ${(known.length > 0 ? known : names).join(", ")}.`;
  throw new UsageError(`There is no command "${name}"; ${mend}`);
}

function wordsOf({ name }: LocalCommand): number {
  return name.split(" ").length;
}
