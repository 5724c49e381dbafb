import { spawn } from "node:child_process";
import { constants } from "node:os";
import { CulpritError } from "./error.ts";
import { Tail } from "./tail.ts";

export interface CommandRequest {
  /** The user's own script, handed to bash as one argument; nothing is built into it. */
  readonly command: string;
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds. */
  readonly timeLimit: number;
  readonly signal: AbortSignal;
}

export interface CommandResult {
  /** As bash reports it: 128 + n when signal n ended it; null when we did, at the time limit. */
  readonly exitCode: number | null;
  /** The last 64 KiB of each. */
  readonly stdout: string;
  readonly stderr: string;
}

/** How long to wait for output that is under way when the command has ended. */
const DRAIN = 1000;

/**
 * Runs a script as a workflow's `run:` with `shell: bash` does (a failing line ends it, also inside a pipe), in a process group of its own.
 * The group is killed when the script ends, so that no server it started outlives the probe, and at the time limit.
 *
 * @throws CulpritError `cancelled`, `command-not-started`
 */
export async function runCommand(request: CommandRequest): Promise<CommandResult> {
  const { command, directory, environment, timeLimit, signal } = request;
  throwIfCancelled(signal);
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command], {
    cwd: directory,
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stdout = new Tail();
  const stderr = new Tail();
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));

  let expired = false;
  const kill = () => killGroup(child.pid);
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
    kill();
    await Promise.race([closed, pause(DRAIN)]);
    throwIfCancelled(signal);
    const exitCode = expired ? null : (code ?? 128 + signalNumber(name));
    return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
  } catch (cause) {
    if (cause instanceof CulpritError) throw cause;
    throw new CulpritError(
      "command-not-started",
      "environment",
      `bash cannot be started (${(cause as NodeJS.ErrnoException).code}); bisect runs its command by bash, so it must be on the PATH.`,
      { cause },
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", kill);
    // A process that left the group can hold the pipes open for ever; our own end of them must not keep us alive.
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
