import { join } from "node:path";
import { evaluationTime } from "@gitops-health/actions-kit";
import { readStagedChange, type StagedChange } from "@gitops-health/change";
import { CONFIGURATION_PATH } from "@gitops-health/config";
import type { StagedOptions } from "@gitops-health/git";
import { pastIn } from "../git-folder.ts";
import type { Terminal } from "../terminal.ts";

/** What a hook judges, and where it may leave something. */
export interface Staged extends StagedChange {
  /** `gitops-health` in this work tree's git folder. */
  readonly directory: string;
}

/** What is staged (or other content), as the commit of a message that it would be. */
export async function stagedChange(
  terminal: Terminal,
  message: string,
  content?: StagedOptions["content"],
): Promise<Staged> {
  const directoryOf = (gitDir: string) => join(gitDir, "gitops-health");
  const staged = await readStagedChange({
    directory: terminal.directory,
    environment: terminal.environment,
    message,
    day: evaluationTime(terminal.environment).slice(0, 10),
    ...(content === undefined ? {} : { content }),
    configPath: CONFIGURATION_PATH,
    cacheDirectoryOf: pastIn,
  });
  const directory = directoryOf(staged.change.git.gitDir);
  return { ...staged, directory, [Symbol.asyncDispose]: () => staged[Symbol.asyncDispose]() };
}
