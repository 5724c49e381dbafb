import { statSync } from "node:fs";
import module from "node:module";
import { resolve } from "node:path";
import { compiledIn } from "./git-folder.ts";

/**
 * Lets Node keep what it compiles: a hook is started anew for each commit, and would compile the same megabytes again. Only in the git
 * folder (who can write there can have git run anything already), and where there is none, nowhere. Node before 22.1 cannot do it; a
 * folder that cannot be written only costs the time.
 */
export function keepCompiled(directory: string, environment: NodeJS.ProcessEnv): void {
  const gitDir = resolve(directory, environment["GIT_DIR"] ?? ".git");
  if (statSync(gitDir, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const { enableCompileCache }: Partial<typeof module> = module;
  enableCompileCache?.(compiledIn(gitDir));
}
