import { ExpectedError, exitCodes } from "@gitops-health/contracts";
import { logText } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import { type HookName, hookNames } from "../hooks/manager.ts";
import type { Terminal } from "../terminal.ts";

const runs: Readonly<Record<HookName, (argv: readonly string[], terminal: Terminal) => Promise<number>>> = {
  "pre-commit": async (_, terminal) => (await import("../hooks/run-pre-commit.ts")).runPreCommit(terminal),
  "prepare-commit-msg": async (argv, terminal) =>
    (await import("../hooks/run-prepare-commit-msg.ts")).runPrepareCommitMsg(argv, terminal),
  "commit-msg": async (argv, terminal) => (await import("../hooks/run-commit-msg.ts")).runCommitMsg(argv, terminal),
};

/**
 * Runs `hooks run NAME ARGUMENTS`, which our hooks call; gives the exit code. What is wrong with the commit or the configuration
 * refuses the commit; what is wrong with the machine or with us does not, because the pull request is checked anyway. It is said.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  const hook = hookNames.find((each) => each === name);
  if (hook === undefined)
    throw new UsageError(`hooks run takes one of ${hookNames.join(", ")}; our installed hooks call it.`);
  try {
    return await runs[hook](rest, terminal);
  } catch (error) {
    if (error instanceof ExpectedError && error.fault === "user") throw error;
    const message = error instanceof Error ? error.message : String(error);
    terminal.note(logText(`gitops-health ${hook}: not checked here, only in the pull request. ${message}`));
    return exitCodes.fine;
  }
}
