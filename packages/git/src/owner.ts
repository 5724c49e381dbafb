import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Who made something that outlives a `kill -9`: `<machine>-<process>-<start>`, in hexadecimal and digits, so that it can be part of a
 * file name. The machine is a digest of host name and process namespace (each container has its own numbers); the start tells a process
 * from a later one with the same number. Where the system does not say when a process started, it is 0.
 */
export function thisOwner(): string {
  return `${machine()}-${process.pid}-${startOf(process.pid) ?? 0}`;
}

/** `unknown`: it is of another machine or container, whose processes cannot be seen from here. */
export type OwnerState = "alive" | "dead" | "unknown";

export function ownerState(owner: string): OwnerState {
  const [where, pid, start] = owner.split("-");
  if (where !== machine()) return "unknown";
  if (!runs(Number(pid))) return "dead";
  const since = startOf(Number(pid));
  return since === undefined || start === "0" || String(since) === start ? "alive" : "dead";
}

function machine(): string {
  return createHash("sha256").update(`${hostname()}\0${processNamespace()}`).digest("hex").slice(0, 8);
}

function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, in clock ticks since the machine did; undefined where there is no /proc. A process that only waits to be collected has ended. */
function startOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program is in parentheses and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? -1 : Number(fields[19]);
  } catch {
    return undefined;
  }
}
