import type { HooksFolder } from "@gitops-health/git";

/** The hooks that gitops-health has something to say in, in the order in which git runs them. */
export const hookNames = ["pre-commit", "prepare-commit-msg", "commit-msg"] as const;
export type HookName = (typeof hookNames)[number];

/** Whatever runs the hooks of a repository: git itself, or a tool whose configuration is committed. */
export interface HookManager {
  readonly name: "git" | "husky" | "pre-commit" | "lefthook";
  /** Whether this repository uses it. */
  readonly isUsed: (folder: HooksFolder) => Promise<boolean>;
  /** Adds our hooks beside what is there; doing it again changes nothing. Gives the lines to tell the user. */
  readonly install: (folder: HooksFolder, command: HookCommand) => Promise<readonly string[]>;
  /** Puts back what was there. Gives the lines to tell the user; none when there was nothing of ours. */
  readonly uninstall: (folder: HooksFolder) => Promise<readonly string[]>;
}

/** How a hook calls the command. */
export interface HookCommand {
  /** Absolute path of this command's file, for hooks that stay on this machine. */
  readonly script: string;
  /** What committed configuration calls: a name on the PATH of everybody who commits. */
  readonly shared: string;
}
