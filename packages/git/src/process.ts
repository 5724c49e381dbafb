import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { GitError } from "./error.ts";

/** Where and how git runs: the options before its command, its folder and environment, and what ends it early. */
export interface Place {
  readonly options: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal | undefined;
}

export interface Captured {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** A git process without a shell; `ended` settles when it has closed. Its standard input is open. */
export interface GitProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** The exit code; rejects when git could not be started or was aborted. */
  readonly ended: Promise<number>;
  /** The first of what it wrote to standard error. */
  stderr(): string;
}

export function start(place: Place, args: readonly string[]): GitProcess {
  const { signal } = place;
  signal?.throwIfAborted();
  const child = spawn("git", [...place.options, ...args], {
    cwd: place.cwd,
    env: place.env,
    windowsHide: true,
    ...(signal && { signal }),
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (stderr.length < MAX_STDERR) stderr += text.slice(0, MAX_STDERR);
  });
  child.stdin.on("error", () => {}); // git may end before it has read everything; its exit code tells
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", (cause: NodeJS.ErrnoException) => {
      // Told to end, git still runs for a moment; whoever cleans up after it must not do so while it writes.
      if (signal?.aborted && child.pid !== undefined) setTimeout(() => child.kill("SIGKILL"), PATIENCE).unref();
      else reject(startError(cause, signal));
    });
    // Not when it is closed: a process that git started may hold its pipes for long.
    child.on("exit", () => signal?.aborted && reject(signal.reason));
    child.on("close", (code, killedBy) => {
      if (code === null && signal?.aborted) reject(signal.reason);
      else resolve(code ?? (killedBy ? 128 : 0));
    });
  });
  ended.catch(() => {}); // awaited by whoever reads the output, perhaps later
  return { child, ended, stderr: () => stderr.trim() };
}

/** Runs git to its end. @throws GitError when it ends with a code that is not accepted */
export async function capture(
  place: Place,
  args: readonly string[],
  { input, accept = [0] }: { readonly input?: string | Uint8Array; readonly accept?: readonly number[] } = {},
): Promise<Captured> {
  const { child, ended, stderr } = start(place, args);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(input);
  const code = await ended;
  if (!accept.includes(code)) throw failure(args, code, stderr());
  return { code, stdout: Buffer.concat(chunks), stderr: stderr() };
}

/** What git prints, as it prints it; the reader sets the pace. Ends the process when the reader stops early. */
export async function* stream(place: Place, args: readonly string[]): AsyncGenerator<Buffer, void, void> {
  const { child, ended, stderr } = start(place, args);
  child.stdin.end();
  let reading = true;
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    reading = false;
  } finally {
    if (reading) child.kill();
  }
  const code = await ended;
  if (code !== 0) throw failure(args, code, stderr());
}

/** The error for a git process that ended badly: its own words, visible. */
export function failure(args: readonly string[], code: number, stderr: string): GitError {
  const command = args.find((argument) => !argument.startsWith("-")) ?? "git";
  const said = stderr === "" ? "without a message" : `and said: ${stderr.replaceAll(/\s*\n\s*/g, "; ")}`;
  const message = `git ${command} ended with exit code ${code} ${said}`;
  return new GitError("git-failed", "environment", message, { cause: new Error(stderr) });
}

const MAX_STDERR = 4096;
/** Milliseconds that git has to end when it was told to. */
const PATIENCE = 2000;

function startError(cause: NodeJS.ErrnoException, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (cause.code !== "ENOENT")
    return new GitError("git-failed", "environment", `git could not run: ${cause.message}`, { cause });
  const message = "git was not found. Install git 2.38 or newer and put it on the PATH.";
  return new GitError("git-missing", "environment", message, { cause });
}
