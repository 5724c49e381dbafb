import type { Configuration } from "@gitops-health/config";
import { compareLevels, type Level } from "@gitops-health/contracts";

export type FreezeWindow = Configuration["deployment"]["freeze-windows"][number];

/**
 * The window that holds a deployment of a level at a time; the one that ends last when several do; undefined when none does.
 * A window holds from its first moment up to, but not including, its last; levels up to its `allow-up-to` pass.
 *
 * @param at `YYYY-MM-DDTHH:MM:SSZ`
 */
export function freezeAt(windows: readonly FreezeWindow[], at: string, level: Level): FreezeWindow | undefined {
  const now = Date.parse(at);
  return windows
    .map((window) => ({ window, from: Date.parse(window.from), until: Date.parse(window.until) }))
    .filter(({ from, until }) => from <= now && now < until)
    .filter(({ window }) => {
      const allowed = window["allow-up-to"];
      return allowed === undefined || compareLevels(level, allowed) > 0;
    })
    .sort((a, b) => b.until - a.until)[0]?.window;
}
