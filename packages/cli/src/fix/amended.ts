import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mend } from "@gitops-health/commits";
import { exitCodes } from "@gitops-health/contracts";
import { publishedOn, type Repository, recordCommit } from "@gitops-health/git";
import { logLine } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import { shellWord } from "../shell-word.ts";
import type { Terminal } from "../terminal.ts";

/** Gives the last commit its corrected message; gives the exit code. The message is kept in a file whatever happens. */
export async function amended(
  { git, sha, ref }: { readonly git: Repository; readonly sha: string; readonly ref: string },
  mend: Mend,
  terminal: Terminal,
): Promise<number> {
  if (sha !== (await git.resolve("HEAD")))
    throw new UsageError(
      `--amend is for the last commit, and ${JSON.stringify(ref)} is not it; for an older one: gitops-health commit fix ${ref} --rebase`,
    );
  const refused = mend.refused.some(({ severity }) => severity === "error");
  if (mend.changes.length === 0) return refused ? exitCodes.findings : exitCodes.fine;
  const folder = join(git.gitDir, "gitops-health");
  const file = join(folder, "commit-fix");
  await mkdir(folder, { recursive: true });
  await writeFile(file, mend.message);
  const kept = `git commit --amend --only --edit --file ${shellWord(file)}`;
  if (refused) {
    terminal.note(logLine(`Not amended: complete the message, which is kept: ${kept}`));
    return exitCodes.findings;
  }
  const branches = await publishedOn(terminal.directory, sha);
  try {
    await recordCommit(terminal.directory, {
      message: mend.message,
      environment: terminal.environment,
      amend: true,
      messageOnly: true,
    });
  } catch (error) {
    terminal.note(logLine(`The corrected message is kept: ${kept}`));
    throw error;
  }
  terminal.note("Amended the last commit.");
  if (branches.length > 0)
    terminal.note(
      logLine(`It was on ${branches.join(", ")} already: push with --force-with-lease, and tell whoever builds on it.`),
    );
  return exitCodes.fine;
}
