import type { HooksFolder } from "@gitops-health/git";
import { nearest } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import { husky } from "./husky.ts";
import { lefthook } from "./lefthook.ts";
import type { HookManager } from "./manager.ts";
import { plainGit } from "./plain-git.ts";
import { preCommitFramework } from "./pre-commit-framework.ts";

/** All that we know, git itself last: it is what every repository has. */
export const managers: readonly HookManager[] = [husky, preCommitFramework, lefthook, plainGit];

/** The manager that a repository uses, or the one that the user names. @throws UsageError for a name that none has */
export async function managerOf(folder: HooksFolder, name: string | undefined): Promise<HookManager> {
  if (name === undefined) {
    for (const manager of managers) if (await manager.isUsed(folder)) return manager;
    return plainGit;
  }
  const found = managers.find((manager) => manager.name === name);
  if (found !== undefined) return found;
  const names = managers.map((manager) => manager.name);
  const [near] = nearest(name, names);
  throw new UsageError(
    `--manager is "${name}"; expected ${names.join(", ")}${near === undefined ? "" : `; did you mean ${near}?`}`,
  );
}
