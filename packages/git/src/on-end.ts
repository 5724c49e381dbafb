import { rmSync } from "node:fs";

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
  for (const path of folders)
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // The others are still to be removed; what stays of a work tree is found at the next start.
    }
  folders.clear();
  unlisten();
}

/**
 * Our listener took the place of the signal's own effect, so the signal is sent once more when we are done; unless somebody else
 * listens too: then it is theirs to end the process, after they have said why.
 */
function endBy(signal: NodeJS.Signals): void {
  removeAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
