import { parentPort } from "node:worker_threads";
import { PLAYERS } from "./players.ts";
import type { Cell } from "./pool.ts";
import { replay, SERIES, SIZES } from "./real-noise.ts";
import type { Player, Trial } from "./strategies.ts";
import { SCENARIOS, type World, world } from "./worlds.ts";

const open = new Map<string, { readonly player: Player; readonly close: () => void }>();

parentPort?.on("message", async (cell: Cell | null) => {
  if (cell === null) {
    for (const { close } of open.values()) close();
    parentPort?.close();
    return;
  }
  const opened = open.get(cell.player) ?? PLAYERS[cell.player]?.();
  if (opened === undefined) throw new Error(`no strategy ${cell.player}`);
  open.set(cell.player, opened);
  const trials: Trial[] = [];
  for (let seed = 1; seed <= cell.seeds; seed++) trials.push(await opened.player(worldOf(cell, seed)));
  parentPort?.postMessage(trials);
});

function worldOf(cell: Cell, seed: number): World {
  const scenario = SCENARIOS.find((each) => each.name === cell.scenario);
  if (scenario !== undefined) return world(scenario, cell.suspects, seed);
  const series = SERIES.find((each) => each.name === cell.scenario);
  const size = SIZES.find((each) => each === cell.size);
  if (series === undefined || size === undefined) throw new Error(`no scenario ${cell.scenario}`);
  return replay(series, size, cell.suspects, seed);
}
