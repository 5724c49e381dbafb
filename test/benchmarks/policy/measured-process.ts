import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Measured {
  readonly milliseconds: number;
  /** Milliseconds of processor time on all cores: what a busy machine does not change. NaN where the system does not tell. */
  readonly processor: number;
  /** Peak resident memory in MB; NaN where the system does not tell (only Linux does). */
  readonly megabytes: number;
  readonly stdout: string;
}

/** Runs a program to its end. @throws with what it wrote when it ended with another exit code than expected */
export function measuredProcess(
  command: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; exitCodes?: readonly number[] } = {},
): Promise<Measured> {
  const { exitCodes = [0], ...rest } = options;
  const [program = "", ...args] = command;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { ...rest, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    let complaints = "";
    let seen = { megabytes: Number.NaN, processor: Number.NaN };
    // Both only ever rise; what the last milliseconds add is missed.
    const look = setInterval(() => {
      seen = usageOf(child.pid) ?? seen;
    }, 5);
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => {
      complaints += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(look);
      const milliseconds = performance.now() - start;
      const stdout = Buffer.concat(output).toString("utf8");
      if (!exitCodes.includes(code ?? -1))
        reject(new Error(`${command.slice(0, 4).join(" ")} ended with ${code}: ${complaints}${stdout.slice(0, 2000)}`));
      else resolve({ milliseconds, ...seen, stdout });
    });
  });
}

/** The fastest of some runs, with the least processor time and the highest peak: what the machine does beside it only ever adds time. */
export async function best(rounds: number, run: () => Promise<Measured>): Promise<Measured> {
  let found = await run();
  for (let round = 1; round < rounds; round++) {
    const next = await run();
    const megabytes = Math.max(found.megabytes, next.megabytes);
    const processor = Math.min(found.processor, next.processor);
    found = { ...(next.milliseconds < found.milliseconds ? next : found), megabytes, processor };
  }
  return found;
}

/** Linux counts processor time in hundredths of a second ("proc(5)": utime and stime, fields 14 and 15 of stat). */
const TICK = 10;

function usageOf(pid: number | undefined): Pick<Measured, "megabytes" | "processor"> | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in parentheses, which may hold spaces.
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13)
      .map(Number);
    if (kilobytes === undefined || user === undefined || system === undefined) return undefined;
    return { megabytes: Number(kilobytes) / 1024, processor: (user + system) * TICK };
  } catch {
    return undefined;
  }
}
