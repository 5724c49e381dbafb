import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { CulpritError } from "./error.ts";
import { killLeftovers, leftovers } from "./run/leftovers.ts";
import { Tail } from "./tail.ts";

export interface CommandRequest {
  /** The user's own script, handed to bash as one argument; nothing is built into it. */
  readonly command: string;
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** In `environment`: how processes are found that left the command's group. */
  readonly marker: string;
  /** Milliseconds. */
  readonly timeLimit: number;
  readonly signal: AbortSignal;
  /** Done when the script has ended by itself with 0, while the servers that it started still run. */
  readonly beforeKill?: (() => Promise<void>) | undefined;
}

export interface CommandResult {
  /** As bash reports it: 128 + n when signal n ended it; null when we did, at the time limit. */
  readonly exitCode: number | null;
  /** The end of it, at most 64 KiB. */
  readonly stdout: string;
  /** Both streams as they came, the last 128 KiB. */
  readonly output: string;
  /** Milliseconds until the script ended. */
  readonly duration: number;
  /** Processes that still ran when the script had ended by itself, and were killed; Linux only. */
  readonly leftBehind: number;
}

/** How long to wait for output that is under way when the command has ended. */
const DRAIN = 1000;

/**
 * Runs a script as a workflow's `run:` with `shell: bash` does (a failing line ends it, also inside a pipe), in a process group of its own.
 * The group, and on Linux what left it, is killed when the script ends, so that no server it started outlives the probe, and at the time limit.
 *
 * @throws CulpritError `cancelled`, `command-not-started`
 */
export async function runCommand(request: CommandRequest): Promise<CommandResult> {
  const { command, directory, environment, marker, timeLimit, signal } = request;
  throwIfCancelled(signal);
  const started = performance.now();
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command], {
    cwd: directory,
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stdout = new Tail(64 * 1024);
  const output = new Tail(128 * 1024);
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      if (stream === child.stdout) stdout.push(chunk);
      output.push(chunk);
    });

  let expired = false;
  const { pid } = child;
  const kill = () => {
    killGroup(pid);
    child.kill("SIGKILL"); // it may have gone to another group
  };
  let ended = false;
  let leftBehind = 0;
  const endAll = () => {
    if (ended) return;
    ended = true;
    const traces = { marker, folder: directory, ...(pid === undefined ? {} : { session: pid }) };
    if (!expired) leftBehind = leftovers(traces).length;
    kill(); // first, so that nothing in the group can start others meanwhile
    killLeftovers(traces);
  };
  const timer = setTimeout(() => {
    expired = true;
    kill();
  }, timeLimit);
  signal.addEventListener("abort", kill, { once: true });
  try {
    const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const [code, name] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (...end) => resolve(end));
    });
    clearTimeout(timer);
    const duration = Math.round(performance.now() - started);
    if (code === 0 && !expired && !signal.aborted) await request.beforeKill?.();
    endAll();
    await Promise.race([closed, pause(DRAIN)]);
    throwIfCancelled(signal);
    const exitCode = expired ? null : (code ?? 128 + signalNumber(name));
    return { exitCode, stdout: stdout.text(), output: output.text(), duration, leftBehind };
  } catch (cause) {
    if (cause instanceof CulpritError) throw cause;
    if (!existsSync(directory))
      throw new CulpritError(
        "command-not-started",
        "user",
        "The command cannot be started: its folder is gone. The setup command must leave the checkout where it is.",
        { cause },
      );
    throw new CulpritError(
      "command-not-started",
      "environment",
      `bash cannot be started (${(cause as NodeJS.ErrnoException).code}); bisect runs its command by bash, so it must be on the PATH.`,
      { cause },
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", kill);
    endAll();
    // What was not caught can hold the pipes open for ever; our own end of them must not keep us alive.
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}

export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted)
    throw new CulpritError("cancelled", "environment", "The search was cancelled before it found the culprit.");
}

function signalNumber(name: NodeJS.Signals | null): number {
  return name === null ? 0 : constants.signals[name];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
