import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fixMessage, type Mend } from "@gitops-health/commits";
import { exitCodes } from "@gitops-health/contracts";
import { openRepository } from "@gitops-health/git";
import { logLine } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import { amended } from "../fix/amended.ts";
import { commitToFix, fileToFix } from "../fix/message-to-fix.ts";
import { rebaseCommands } from "../fix/rebase-commands.ts";
import { parseFlags } from "../flags.ts";
import { shellWord } from "../shell-word.ts";
import type { Terminal } from "../terminal.ts";

const NAME = "commit fix";

const options = {
  file: { type: "string" },
  amend: { type: "boolean" },
  rebase: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const help = `gitops-health commit fix: correct the message of a commit, of a file or from standard input

  gitops-health commit fix [COMMIT] [options]
  gitops-health commit fix --file FILE

  The corrected message is printed, and nothing else; what was done and what only you can know goes to standard error.
  COMMIT is HEAD unless you name another one. With --file the message is judged for what is staged.

  --file FILE  Correct the message in a file; "-" reads standard input.
  --amend      Give the last commit the corrected message. Nothing else of it changes, and nothing that is staged.
  --rebase     Print the commands that give an older commit the corrected message.
  --json       Print message, changes and what is refused as JSON.

  Exit code 0: the message is correct now; 1: something is left that only you know; 2: the command line is wrong.

Examples:
  gitops-health commit fix
  gitops-health commit fix --amend
  gitops-health commit fix HEAD~3 --rebase
  gitops-health commit fix --file .git/COMMIT_EDITMSG`;

/** Runs `commit fix`; gives the exit code: 0 mended or fine, 1 refused in part. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseFlags(argv, options, NAME);
  if (values.help === true) {
    terminal.print(help);
    return exitCodes.fine;
  }
  const [named, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`${NAME} takes one commit; see gitops-health ${NAME} --help.`);
  const given = [values.file, values.amend, values.rebase].filter((each) => each !== undefined).length;
  if (given > 1 || (values.file !== undefined && named !== undefined))
    throw new UsageError("Give only one of --file, --amend and --rebase, and no commit with --file.");
  if (values.file !== undefined) {
    const { text, input, notices } = await fileToFix(values.file, terminal);
    const mend = fixMessage(text, input.context, input.facts);
    return report(mend, notices, values.json === true, terminal);
  }
  const ref = named ?? "HEAD";
  const { text, input, notices, commit, change } = await commitToFix(ref, terminal);
  const mend = fixMessage(text, input.context, input.facts);
  const { sha } = commit.commit;
  if (values.amend === true) {
    report(mend, notices, values.json === true, terminal);
    return amended({ git: change.git, sha, ref }, mend, terminal);
  }
  if (values.rebase !== true) return report(mend, notices, values.json === true, terminal);
  return rebased(sha, mend, notices, values.json === true, terminal);
}

/** Prints the mend, and beside it what was done and what is left. */
function report(mend: Mend, notices: readonly string[], json: boolean, terminal: Terminal): number {
  terminal.print(json ? JSON.stringify(mend, null, 2) : mend.message.replace(/\n$/, ""));
  return say(mend, notices, terminal);
}

function say({ changes, refused }: Mend, notices: readonly string[], terminal: Terminal): number {
  for (const notice of notices) terminal.note(logLine(`note: ${notice}`));
  for (const change of changes) terminal.note(logLine(`mended: ${change}`));
  for (const { severity, rule, message, hint } of refused)
    terminal.note(logLine(`left to you (${severity}, ${rule}): ${message} ${hint}`));
  if (changes.length === 0 && refused.length === 0) terminal.note("The message is fine as it is.");
  return refused.some(({ severity }) => severity === "error") ? exitCodes.findings : exitCodes.fine;
}

/** Prints the commands for an older commit; its new message is kept in a file that they read. */
async function rebased(
  sha: string,
  mend: Mend,
  notices: readonly string[],
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  if (mend.changes.length === 0 && mend.refused.length === 0) {
    if (json) terminal.print(JSON.stringify({ ...mend, commands: [] }, null, 2));
    return say(mend, notices, terminal);
  }
  const git = await openRepository(terminal.directory);
  try {
    if (sha === (await git.resolve("HEAD"))) {
      const commands = ["gitops-health commit fix --amend"];
      terminal.print(json ? JSON.stringify({ ...mend, commands }, null, 2) : commands.join("\n"));
      return say(mend, notices, terminal);
    }
    const folder = join(git.gitDir, "gitops-health");
    const file = join(folder, `commit-fix-${sha.slice(0, 12)}`);
    const commands = await rebaseCommands(git, sha, file);
    await mkdir(folder, { recursive: true });
    await writeFile(file, `amend! ${sha}\n\n${mend.message}`);
    terminal.print(json ? JSON.stringify({ ...mend, file, commands }, null, 2) : commands.join("\n"));
    const code = say(mend, notices, terminal);
    terminal.note(
      logLine(
        `The corrected message is in ${shellWord(file)}${code === exitCodes.fine ? "" : "; complete it before you run the command"}.`,
      ),
    );
    return code;
  } finally {
    git.close();
  }
}
