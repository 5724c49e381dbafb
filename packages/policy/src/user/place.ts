import type { Repository } from "@gitops-health/git";
import { PolicyError } from "../error.ts";

/** What is at a path: never followed when it leads elsewhere. */
export interface Entry {
  readonly path: string;
  readonly kind: "file" | "symlink" | "submodule" | "special";
  readonly size: number;
}

/** Where the user's policies and data are read from. */
export interface Place {
  /** Whose list names them, for messages: `policies in the configuration`, or `the input policies`. */
  readonly listedBy: (list: "policies" | "data") => string;
  /** The file at a path, or all files below it, sorted; empty when nothing is there. */
  readonly entries: (path: string) => Promise<readonly Entry[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** The tree of a commit, read by git: what a change's own work tree says makes no difference. */
export function treePlace(git: Repository, commit: string): Place {
  return {
    listedBy: (list) => `${list} in the configuration`,
    async entries(path) {
      const entries = await git.entries(commit, path);
      return entries.map((entry) => ({ path: entry.path, kind: kindOf(entry.mode), size: entry.size }));
    },
    async read(path) {
      const bytes = await git.file(commit, path);
      if (bytes === undefined)
        throw new PolicyError(
          "source-missing",
          "environment",
          `${JSON.stringify(path)} of commit ${commit} is missing from this clone; fetch whole commits (actions/checkout without "filter").`,
        );
      return bytes;
    },
  };
}

function kindOf(mode: string): Entry["kind"] {
  return mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
}
