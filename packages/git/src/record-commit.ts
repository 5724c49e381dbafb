import { spawn } from "node:child_process";
import { once } from "node:events";
import { GitError } from "./error.ts";

export interface RecordOptions {
  readonly message: string;
  /** The user's own, so that their identity, signing and hooks count. */
  readonly environment: NodeJS.ProcessEnv;
  /** Replace HEAD, whose author stays. */
  readonly amend?: boolean;
  /** With `amend`: replace the message alone; what is staged stays staged. A signed commit is signed again. */
  readonly messageOnly?: boolean;
  /** Commit these files as they are in the work tree, and nothing else that is staged. */
  readonly only?: readonly string[];
}

/**
 * Commits as the user would: their configuration, identity, signature and hooks count. What git and the hooks say goes to our
 * standard error.
 * @throws GitError `commit-refused` when git or a hook did not commit
 */
export async function recordCommit(directory: string, options: RecordOptions): Promise<void> {
  const { message, environment, amend = false, messageOnly = false, only = [] } = options;
  // Nothing of the message is a comment: it did not come from an editor.
  const args = ["--literal-pathspecs", "commit", "--file=-", "--cleanup=whitespace", ...(amend ? ["--amend"] : [])];
  if (messageOnly) args.push("--only", ...((await isSigned(directory, environment)) ? ["--gpg-sign"] : []));
  const child = spawn("git", [...args, ...(only.length === 0 ? [] : ["--only", "--", ...only])], {
    cwd: directory,
    env: environment,
    stdio: ["pipe", 2, 2],
    windowsHide: true,
  });
  child.stdin?.on("error", () => {}); // git may end before it has read the message; its exit code tells
  child.stdin?.end(message);
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0)
    throw new GitError(
      "commit-refused",
      "user",
      `git did not commit (exit code ${code ?? "none"}); it says why above.`,
    );
}

/** Whether HEAD has a signature, which a new message would take away without a word. */
async function isSigned(directory: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn("git", ["cat-file", "commit", "HEAD"], { cwd: directory, env: environment, windowsHide: true });
  let text = "";
  child.stdout.setEncoding("latin1").on("data", (chunk: string) => {
    text += chunk;
  });
  await once(child, "close");
  return /^gpgsig(-sha256)? /m.test(text.slice(0, text.indexOf("\n\n")));
}
