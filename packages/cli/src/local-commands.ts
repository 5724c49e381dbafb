import type { Terminal } from "./terminal.ts";

/** One command that is no action's run. */
export interface LocalCommand {
  /** As typed: two words. */
  readonly name: string;
  readonly summary: string;
  /** Loaded only when the command runs, so that each starts fast. `run` gives the exit code. */
  readonly load: () => Promise<{ readonly run: (argv: readonly string[], terminal: Terminal) => Promise<number> }>;
}

/** All of them, in the order in which they are listed; each is a file in `local/`. */
export const localCommands: readonly LocalCommand[] = [
  {
    name: "audit verify",
    summary: "Check every byte of an audit package, offline",
    load: () => import("./local/audit-verify.ts"),
  },
];
