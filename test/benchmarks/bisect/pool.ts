import { Worker } from "node:worker_threads";
import type { Trial } from "./strategies.ts";

/** One cell of a table: all seeds of one scenario, size and strategy. */
export interface Cell {
  /** Name of a simulated scenario; or of a series, with `size`. */
  readonly scenario: string;
  readonly size?: string | number;
  readonly suspects: number;
  readonly player: string;
  readonly seeds: number;
}

/** Plays all cells on `threads` worker threads, the longest first. */
export async function playAll(
  cells: readonly Cell[],
  threads: number,
  played: (done: number) => void,
): Promise<Map<Cell, readonly Trial[]>> {
  const length = (cell: Cell) => cell.seeds * cell.suspects;
  const open = [...cells].sort((one, other) => length(one) - length(other));
  const results = new Map<Cell, readonly Trial[]>();
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url));
      let current: Cell | undefined;
      const next = () => {
        current = open.pop();
        worker.postMessage(current ?? null);
      };
      worker.on("message", (trials: readonly Trial[]) => {
        if (current !== undefined) results.set(current, trials);
        played(results.size);
        next();
      });
      worker.on("error", reject);
      worker.on("exit", () => resolve());
      next();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}
