import { existsSync, rmSync } from "node:fs";

const folders = new Set<string>();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Removes folders when this process ends or is told to. @returns a way to forget them */
export function removedOnEnd(...paths: readonly string[]): () => void {
  if (folders.size === 0) listen();
  for (const path of paths) folders.add(path);
  return () => {
    for (const path of paths) folders.delete(path);
    if (folders.size === 0) unlisten();
  };
}

function listen(): void {
  process.on("exit", removeAll);
  for (const signal of SIGNALS) process.on(signal, endBy);
}

function unlisten(): void {
  process.off("exit", removeAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

function removeAll(): void {
  for (const path of folders) removeNow(path);
}

/** Removes a folder from which a git that was told to end removes too, or into which it still writes. */
function removeNow(path: string): void {
  const until = performance.now() + PATIENCE;
  do {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (error) {
      // Another user's: it stays, and the others are still to be removed.
      if (["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) return;
    }
    // rmSync stops without a word when somebody else removes what it is just reading.
    if (!existsSync(path)) return;
    Atomics.wait(SLEEPER, 0, 0, PAUSE);
  } while (performance.now() < until);
}

/**
 * Our listener took the place of the signal's own effect, so the signal is sent once more when we are done; unless somebody else
 * listens too: then it is theirs to end the process, after they have said why, and what they still make is removed at its exit.
 */
function endBy(signal: NodeJS.Signals): void {
  removeAll();
  if (process.listenerCount(signal) > 1) return;
  unlisten();
  process.kill(process.pid, signal);
}

/** Milliseconds that others have to leave a folder. */
const PATIENCE = 2000;
const PAUSE = 10;
const SLEEPER = new Int32Array(new SharedArrayBuffer(4));
