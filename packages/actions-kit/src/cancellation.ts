import { constants } from "node:os";
import { KitError } from "./error.ts";

/**
 * Aborted when the runner cancels the step (SIGINT, then SIGTERM after 7.5 seconds) or a person presses Ctrl-C or closes the terminal, so that worktrees and
 * children can be cleaned up and the log says how to go on. The second signal ends the process whatever it is doing.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(128 + constants.signals[signal]);
      const message = `The run was stopped by ${signal} before it was done, so it has no result. Run it again.`;
      controller.abort(new KitError("cancelled", "environment", message));
    });
  return controller.signal;
}

/** What `work` gives. Whatever fails once the signal is aborted fails because of it, and with its reason: children die, reads end. */
export async function untilCancelled<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}
