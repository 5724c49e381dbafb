import type { Configuration } from "@gitops-health/config";
import { compareLevels, type Level } from "@gitops-health/contracts";
import { RolloutError } from "./error.ts";

export type FreezeWindow = Configuration["deployment"]["freeze-windows"][number];

/**
 * The window that holds a deployment of a level at a time; the one that ends last when several do; undefined when none does.
 * A window holds from its first moment up to, but not including, its last; levels up to its `allow-up-to` pass.
 *
 * @param at `YYYY-MM-DDTHH:MM:SSZ`
 * @throws RolloutError `freeze-window` for a window without a length or with a date that does not exist
 */
export function freezeAt(windows: readonly FreezeWindow[], at: string, level: Level): FreezeWindow | undefined {
  const now = Date.parse(at);
  return windows
    .map((window) => ({ window, ...bounds(window) }))
    .filter(({ from, until }) => from <= now && now < until)
    .filter(({ window }) => {
      const allowed = window["allow-up-to"];
      return allowed === undefined || compareLevels(level, allowed) > 0;
    })
    .sort((a, b) => b.until - a.until)[0]?.window;
}

function bounds(window: FreezeWindow): { from: number; until: number } {
  const from = Date.parse(window.from);
  const until = Date.parse(window.until);
  if (Number.isNaN(from) || Number.isNaN(until))
    throw new RolloutError(
      "freeze-window",
      "user",
      `The freeze window "${window.name}" in deployment.freeze-windows of the configuration is from ${window.from} until ${window.until}, and one of these dates does not exist.`,
    );
  if (until <= from)
    throw new RolloutError(
      "freeze-window",
      "user",
      `The freeze window "${window.name}" in deployment.freeze-windows of the configuration ends at ${window.until}, which is not after its start ${window.from}.`,
    );
  return { from, until };
}
