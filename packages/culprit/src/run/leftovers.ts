import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** How processes that a command left behind are known. Each way catches what escapes the others. */
export interface Traces {
  /** In the value of the environment variable `GITOPS_HEALTH_PROBE`, which every process inherits that does not clear it. */
  readonly marker: string;
  /** The session that the command began, which its process groups share. */
  readonly session?: number;
  /** Where it worked: a process without a terminal whose current folder is in it. */
  readonly folder?: string;
}

/** A process can fork between being seen and being killed; a tree of them is gone after a few looks. */
const LOOKS = 20;

/**
 * Kills what a command left behind, children that made a session of their own included; Linux only, since it reads /proc.
 *
 * Not caught: a process that cleared its environment, began a new session and left the folder, one of another user (`sudo`), and work
 * handed to somebody else's process (`docker run`, `systemd-run`, `at`): the command itself has to end these.
 */
export function killLeftovers(traces: Traces): void {
  for (let look = 0; look < LOOKS; look++) {
    const found = leftovers(traces);
    if (found.length === 0) break;
    for (const pid of found) kill(pid);
  }
}

/** What of a command still runs, as numbers of processes; empty where there is no /proc. */
export function leftovers(traces: Traces): number[] {
  return processes().filter((pid) => isLeftover(pid, traces));
}

function processes(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid && pid > 1);
  } catch {
    return [];
  }
}

/** `PF_KTHREAD` of include/linux/sched.h. */
const KERNEL_THREAD = 0x200000;

function isLeftover(pid: number, { marker, session, folder }: Traces): boolean {
  const stat = read(`/proc/${pid}/stat`);
  // The name of the program is in parentheses and may hold anything: state, parent, group, session, terminal, its group and flags come after it.
  const [state, , , sessionId, terminal, , flags] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === undefined || state === "Z" || state === "X") return false;
  // Most of a machine's processes are threads of the kernel: nobody's, and each costs three more looks after every reading.
  if ((Number(flags) & KERNEL_THREAD) !== 0) return false;
  if (session !== undefined && Number(sessionId) === session) return true;
  // A person who looks around in the worktree has a terminal; nothing that a command started has.
  if (folder !== undefined && terminal === "0" && within(currentFolder(pid), folder)) return true;
  const environment = read(`/proc/${pid}/environ`);
  return environment.split("\0").some((entry) => entry.startsWith(`${MARKER}=`) && entry.includes(marker));
}

/** The variable that marks a command's processes. A search inside a search adds its own marker to that of the outer one. */
export const MARKER = "GITOPS_HEALTH_PROBE";

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`) || path === `${folder} (deleted)`;
}

function currentFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return "";
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}
