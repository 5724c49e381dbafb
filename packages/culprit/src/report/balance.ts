import type { Reading } from "@gitops-health/contracts";

/** Good readings less bad ones of each commit that has any. */
export function balanceOf(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const balance = new Map<string, number>();
  for (const { commit, verdict } of readings)
    if (verdict === "good" || verdict === "bad")
      balance.set(commit, (balance.get(commit) ?? 0) + (verdict === "good" ? 1 : -1));
  return balance;
}
