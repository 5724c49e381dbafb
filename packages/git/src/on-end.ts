const tasks = new Set<() => void>();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a task, which must not wait for anything, when this process ends or is told to. @returns a way to forget it */
export function onEnd(task: () => void): () => void {
  if (tasks.size === 0) listen();
  tasks.add(task);
  return () => {
    tasks.delete(task);
    if (tasks.size === 0) unlisten();
  };
}

function listen(): void {
  process.on("exit", runAll);
  for (const signal of SIGNALS) process.on(signal, endBy);
}

function unlisten(): void {
  process.off("exit", runAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

function runAll(): void {
  for (const task of tasks)
    try {
      task();
    } catch {
      // The others are still to be run; what stays of a work tree is found at the next start.
    }
  tasks.clear();
}

/**
 * Our listener took the place of the signal's own effect, so the signal is sent once more when we are done; unless somebody else
 * listens too: then it is theirs to end the process, after they have said why.
 */
function endBy(signal: NodeJS.Signals): void {
  runAll();
  if (process.listeners(signal).some((listener) => listener !== endBy)) return;
  unlisten();
  process.kill(process.pid, signal);
}
