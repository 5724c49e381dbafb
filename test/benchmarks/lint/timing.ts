import { spawnSync } from "node:child_process";

/** Milliseconds of the fastest of some runs: what the machine does beside it only ever adds. */
export function fastest(rounds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** As `fastest`, for work that answers later. */
export async function fastestAsync(rounds: number, run: () => Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Runs Node on a script. @throws with what it wrote when it ended otherwise than expected */
export function node(
  args: readonly string[],
  options: { cwd?: string; input?: string; exitCodes: readonly number[] },
): void {
  const { exitCodes, ...rest } = options;
  const result = spawnSync(process.execPath, args, { ...rest, encoding: "utf8", maxBuffer: 1 << 28 });
  if (!exitCodes.includes(result.status ?? -1))
    throw new Error(`${args.join(" ")} ended with ${result.status}: ${result.stderr}${result.stdout}`);
}
