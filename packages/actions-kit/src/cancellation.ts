import { KitError } from "./error.ts";

/** Aborted when the runner cancels the step (SIGINT, then SIGTERM), so that worktrees and children can be cleaned up. */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
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
