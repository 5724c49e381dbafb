import type { Terminal } from "./terminal.ts";

/** One command that is no action's run. */
export interface LocalCommand {
  /** As typed: a word or two. */
  readonly name: string;
  readonly summary: string;
  /** Loaded only when the command runs, so that each starts fast. `run` gives the exit code. */
  readonly load: () => Promise<{ readonly run: (argv: readonly string[], terminal: Terminal) => Promise<number> }>;
}

/** All of them, in the order in which they are listed; each is a file in `local/`. */
export const localCommands: readonly LocalCommand[] = [
  {
    name: "scan",
    summary: "Look for identifiers of patients, credentials and weakened safeguards in files or a diff",
    load: () => import("./local/scan.ts"),
  },
  {
    name: "catalog find",
    summary: "Search the control codes",
    load: () => import("./local/catalog-find.ts"),
  },
  {
    name: "catalog show",
    summary: "Show what a control code means on a day, and which rules evidence it",
    load: () => import("./local/catalog-show.ts"),
  },
  {
    name: "audit verify",
    summary: "Check every byte of an audit package, offline",
    load: () => import("./local/audit-verify.ts"),
  },
  {
    name: "commit fix",
    summary: "Correct the message of a commit, of a file or from standard input",
    load: () => import("./local/commit-fix.ts"),
  },
  {
    name: "commit generate",
    summary: "Draft the message of what is staged",
    load: () => import("./local/commit-generate.ts"),
  },
  {
    name: "config import",
    summary: "Write our commit section from a commitlint configuration",
    load: () => import("./local/config-import.ts"),
  },
  {
    name: "hooks install",
    summary: "Check each commit on this machine before it is made",
    load: () => import("./local/hooks-install.ts"),
  },
  {
    name: "hooks uninstall",
    summary: "Remove our hooks and put back what was there",
    load: () => import("./local/hooks-uninstall.ts"),
  },
  {
    name: "hooks run",
    summary: "What the installed hooks call",
    load: () => import("./local/hooks-run.ts"),
  },
  {
    name: "policy input",
    summary: "Print what policies read of a change, to write rules of your own with opa",
    load: () => import("./local/policy-input.ts"),
  },
];
