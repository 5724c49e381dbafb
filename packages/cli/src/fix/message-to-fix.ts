import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { cancellation, evaluationTime } from "@gitops-health/actions-kit";
import { type Change, type ChangeCommit, readChange } from "@gitops-health/change";
import { commitFacts, type FixInput, messageContext } from "@gitops-health/commits";
import { CONFIGURATION_PATH, defaultConfiguration } from "@gitops-health/config";
import { ExpectedError } from "@gitops-health/contracts";
import { openRepository } from "@gitops-health/git";
import { parseMessage } from "@gitops-health/message";
import { UsageError } from "../error.ts";
import { stagedChange } from "../hooks/staged.ts";
import type { Terminal } from "../terminal.ts";

/** A message, what is known of its change, and what could not be known. */
export interface MessageToFix {
  readonly text: string;
  readonly input: FixInput;
  readonly notices: readonly string[];
}

/** The message of a commit, and the commit. */
export interface CommitToFix extends MessageToFix {
  readonly change: Change;
  readonly commit: ChangeCommit;
}

/** A message longer than this is some other file. */
const LONGEST = 1024 * 1024;

/** The commit that a ref names, judged as `commit lint --commit` judges it. @throws GitError, ConfigError, ChangeError, UsageError */
export async function commitToFix(ref: string, terminal: Terminal): Promise<CommitToFix> {
  const { gitDir, close } = await openRepository(terminal.directory);
  close();
  const change = await readChange({
    directory: terminal.directory,
    event: undefined,
    base: `${ref}^`,
    head: ref,
    configPath: CONFIGURATION_PATH,
    outputDirectory: join(gitDir, "gitops-health"),
    allowEmpty: false,
    day: day(terminal),
    signal: cancellation(),
  });
  if ("nothingToDo" in change) throw new UsageError(change.nothingToDo);
  const commit = change.commits.find((each) => each.commit.sha === change.range.head);
  if (commit === undefined) throw new UsageError(`"${ref}" names no commit.`);
  refuseUnusable(commit.commit.message, `The message of ${ref}`);
  const input = commitFacts(change, commit, day(terminal));
  const notices = change.configuration.source === "defaults" ? [change.configuration.notice ?? ""] : [];
  return { text: commit.commit.message, input, notices, change, commit };
}

/** The message in a file (`-` is standard input), for what is staged. @throws UsageError */
export async function fileToFix(file: string, terminal: Terminal): Promise<MessageToFix> {
  const name = file === "-" ? "Standard input" : `The file ${JSON.stringify(file)}`;
  const text = Buffer.from(await bytesOf(file, terminal)).toString("utf8");
  refuseUnusable(text, name);
  const edited = { edited: true };
  try {
    await using staged = await stagedChange(terminal, text);
    const [commit] = staged.change.commits;
    if (commit !== undefined && !staged.empty) {
      const known = commitFacts(staged.change, commit, day(terminal));
      return { text, input: { ...known, facts: { ...known.facts, commit: null, ...edited } }, notices: [] };
    }
    return alone(text, staged.change.configuration.value, "Nothing is staged", terminal);
  } catch (error) {
    // A message can be mended without its change: outside a repository, in the middle of a merge.
    if (!(error instanceof ExpectedError) || error.fault === "user") throw error;
    return alone(text, defaultConfiguration(), "What is staged cannot be read", terminal);
  }
}

function alone(
  text: string,
  configuration: Change["configuration"]["value"],
  why: string,
  terminal: Terminal,
): MessageToFix {
  const facts = { day: day(terminal), commit: null, owners: [], type: null, edited: true };
  const notice = `${why}, so nothing is known of the change: trailers that its paths and risk require were not looked for.`;
  return { text, input: { context: messageContext(parseMessage(text), configuration), facts }, notices: [notice] };
}

async function bytesOf(file: string, terminal: Terminal): Promise<Uint8Array> {
  if (file === "-") {
    if (terminal.input === undefined) throw new UsageError("There is no standard input to read a message from.");
    return terminal.input();
  }
  try {
    return await readFile(resolve(terminal.directory, file));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why =
      code === "ENOENT" ? "does not exist" : code === "EISDIR" ? "is a folder" : `cannot be read (${code ?? "error"})`;
    throw new UsageError(`--file is ${JSON.stringify(file)}, which ${why}; expected a file with a commit message.`, {
      cause,
    });
  }
}

function refuseUnusable(text: string, name: string): void {
  if (text.length > LONGEST)
    throw new UsageError(
      `${name} has ${text.length} characters; a commit message has at most ${LONGEST}. Is it another file?`,
    );
  const nul = text.indexOf("\0");
  if (nul >= 0)
    throw new UsageError(
      `${name} has a NUL byte in line ${text.slice(0, nul).split("\n").length}, which git cannot store. Take it away first.`,
    );
  const lost = text.indexOf("\ufffd");
  if (lost >= 0)
    throw new UsageError(
      `${name} is not UTF-8 in line ${text.slice(0, lost).split("\n").length}; its mend would lose characters. Write it as UTF-8 first.`,
    );
  if (text.trim() === "") throw new UsageError(`${name} is empty: there is no message to mend.`);
  if (text.split("\n").every((line) => line.trim() === "" || line.startsWith("#")))
    throw new UsageError(`${name} has nothing but comments: there is no message to mend.`);
}

function day(terminal: Terminal): string {
  return evaluationTime(terminal.environment).slice(0, 10);
}
