import type { PolicyResult } from "@gitops-health/contracts";

/** Whether a violation blocks the change, or is only advised by the configuration's `enforcement`. */
export function blocks({ enforcement }: PolicyResult): boolean {
  return enforcement === "block";
}

/** What is said of a violation that is only advised, wherever it is shown. */
export const WOULD_BLOCK = "Advised only: if its rule were enforced, this would have blocked the change.";
