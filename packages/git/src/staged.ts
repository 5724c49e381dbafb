import { access, copyFile, readFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import { GitError } from "./error.ts";
import { repositoryPlace } from "./open.ts";
import { capture, failure } from "./process.ts";
import { quarantined } from "./quarantine.ts";
import { type Repository, type RepositoryPlace, repositoryAt } from "./repository.ts";

export interface StagedOptions {
  readonly message: string;
  /** The environment of the hook or terminal: git tells hooks by it which index is committed and who the author is. */
  readonly environment: NodeJS.ProcessEnv;
  /**
   * What to commit; default: the index. `only`: these files as they are in the work tree, on top of HEAD, as `git commit --only`
   * does. `squashed`: everything between two commits (full shas), as one.
   */
  readonly content?: { readonly only: readonly string[] } | { readonly squashed: SquashedRange };
  readonly signal?: AbortSignal;
}

export interface SquashedRange {
  readonly base: string | null;
  readonly head: string;
}

/** The commit that `git commit` would make. It exists, in a temporary folder, until it is disposed of. */
export interface StagedCommit extends AsyncDisposable {
  /** The repository, as if the commit had been made. */
  readonly repository: Repository;
  readonly sha: string;
  /** Its first parent; null when it would be the first commit. */
  readonly parent: string | null;
  /** Whether it has further parents. */
  readonly merges: boolean;
  /** Whether it would replace HEAD (`git commit --amend`). */
  readonly amends: boolean;
  /** Whether it changes nothing. */
  readonly empty: boolean;
}

/**
 * Makes the commit that is asked for, so that a change is judged before it is committed just as it will be after. The user's
 * index is only read (as a copy: `git write-tree` locks the one it is given), and no object is left behind.
 * @throws GitError as `openRepository`; `no-such-file` for a file that is not there; `index-conflicts`; `message-with-nul`;
 * `git-failed` when git knows no author
 */
export async function openStaged(directory: string, options: StagedOptions): Promise<StagedCommit> {
  const { message, environment, signal } = options;
  if (message.includes("\0"))
    throw new GitError(
      "message-with-nul",
      "user",
      "The message has a NUL character, which git puts into no commit; remove it.",
    );
  const place = await repositoryPlace(directory, signal === undefined ? {} : { signal });
  const elsewhere = quarantined(place);
  const repository = repositoryAt(elsewhere.place);
  const dispose = async () => {
    repository.close();
    await elsewhere[Symbol.asyncDispose]();
  };
  try {
    const env = { ...elsewhere.place.env, ...people(environment) };
    const writing: RepositoryPlace = { ...elsewhere.place, env };
    const { tree, parents, amends } = await contentOf(writing, directory, options);
    const merges = parents.length > 1;
    const before = parents.flatMap((parent) => ["-p", parent]);
    const [parent = null] = parents;
    const [made, treeBefore] = await Promise.all([
      capture(writing, ["commit-tree", tree, ...before], { input: message }),
      parent === null ? place.emptyTree : repository.tree(parent),
    ]);
    return {
      repository,
      sha: made.stdout.toString().trim(),
      parent,
      merges,
      amends,
      empty: !merges && treeBefore === tree,
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

interface Content extends Head {
  readonly tree: string;
}

async function contentOf(
  place: RepositoryPlace,
  directory: string,
  { content, environment }: StagedOptions,
): Promise<Content> {
  if (content !== undefined && "squashed" in content) {
    const { base, head } = content.squashed;
    const { stdout } = await capture(place, ["rev-parse", "--verify", "--end-of-options", `${head}^{tree}`]);
    return { tree: stdout.toString().trim(), parents: base === null ? [] : [base], amends: false };
  }
  const index = join(place.env["GIT_OBJECT_DIRECTORY"] as string, "index");
  const writing = { ...place, env: { ...place.env, GIT_INDEX_FILE: index } };
  const asked = head(place, environment);
  const fill = async () => {
    if (content === undefined) {
      await copyIndex(resolve(directory, environment["GIT_INDEX_FILE"] ?? join(place.gitDir, "index")), index);
      return;
    }
    if ((await asked).parents.length > 0) await capture(writing, ["read-tree", "HEAD"]);
    await addFiles({ ...writing, options: ["--no-pager", `--git-dir=${place.gitDir}`] }, directory, content.only);
  };
  const [on, tree] = await Promise.all([asked, fill().then(() => writeTree(writing))]);
  const merged = on.amends ? [] : await mergeHeads(place);
  return { ...on, tree, parents: [...on.parents, ...merged] };
}

async function copyIndex(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error; // no index yet: nothing is staged
  });
}

async function writeTree(place: RepositoryPlace): Promise<string> {
  const { code, stdout, stderr } = await capture(place, ["write-tree"], { accept: [0, 128] });
  if (code !== 0) throw await notWritten(place, stderr);
  return stdout.toString().trim();
}

/** Why an index gives no tree: mostly since a merge left conflicts in it. */
async function notWritten(place: RepositoryPlace, stderr: string): Promise<GitError> {
  const { stdout } = await capture(place, ["ls-files", "--unmerged", "-z"]);
  const paths = stdout
    .toString()
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => entry.slice(entry.indexOf("\t") + 1));
  const [first] = paths;
  if (first === undefined) return failure(["write-tree"], 128, stderr);
  const others = new Set(paths).size - 1;
  return new GitError(
    "index-conflicts",
    "user",
    `"${first}"${others === 0 ? "" : ` and ${others} more`} still ha${others === 0 ? "s" : "ve"} conflicts; resolve them, then git add them.`,
  );
}

/** Takes files as they are in the work tree, deleted ones too, by the names that they have there: no patterns. */
async function addFiles(place: RepositoryPlace, directory: string, files: readonly string[]): Promise<void> {
  const paths = files.map((file) => relative(place.root, resolve(directory, file)));
  const outside = paths.findIndex((path) => path === "" || path === ".." || path.startsWith("../") || isAbsolute(path));
  if (outside >= 0)
    throw new GitError(
      "no-such-file",
      "user",
      `"${files[outside]}" is no file inside the repository ${place.root}; give paths of changed files in it.`,
    );
  const options = [...place.options, `--work-tree=${place.root}`, "--literal-pathspecs"];
  const args = ["add", "--all", "--", ...paths];
  const { code, stderr } = await capture({ ...place, options, cwd: place.root }, args, { accept: [0, 1, 128] });
  if (code === 0) return;
  const [, unknown] = /pathspec '(.*)' did not match/.exec(stderr) ?? [];
  throw new GitError(
    "no-such-file",
    "user",
    unknown === undefined
      ? `git cannot take the files (${stderr.split("\n")[0]}); give paths of changed files.`
      : `There is no file "${unknown}" in the repository ${place.root}; give paths of changed files in it.`,
  );
}

interface Head {
  readonly parents: readonly string[];
  readonly amends: boolean;
}

/**
 * What the commit comes after. git tells no hook that it amends, but it gives them the author of the commit that is amended:
 * name, address and second.
 */
async function head(place: RepositoryPlace, environment: NodeJS.ProcessEnv): Promise<Head> {
  const args = ["log", "-1", "--no-show-signature", "--format=%H%x00%P%x00%at%x00%an%x00%ae", "HEAD", "--"];
  const { code, stdout } = await capture(place, args, { accept: [0, 128] });
  if (code !== 0) return { parents: [], amends: false }; // an unborn branch
  const [sha = "", parents = "", time = "", name, email] = stdout.toString().trimEnd().split("\0");
  const { GIT_AUTHOR_DATE: date = "", GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL } = environment;
  const same = date.startsWith(`@${time} `) && GIT_AUTHOR_NAME === name && GIT_AUTHOR_EMAIL === email;
  // A script commits twice in a second; both have the same author then, and the second one amends nothing.
  const justMade = Date.now() / 1000 - Number(time) < JUST_MADE_SECONDS;
  const amends = same && !justMade && !(await isCherryPick(place));
  return { parents: amends ? parents.split(" ").filter((each) => each !== "") : [sha], amends };
}

const JUST_MADE_SECONDS = 3;

/** A commit that is picked has its own author, perhaps of the same second as HEAD's; git amends nothing meanwhile. */
async function isCherryPick({ gitDir }: RepositoryPlace): Promise<boolean> {
  return access(join(gitDir, "CHERRY_PICK_HEAD")).then(
    () => true,
    () => false,
  );
}

/** The other parents of a merge that is being committed. */
async function mergeHeads({ gitDir }: RepositoryPlace): Promise<string[]> {
  const text = await readFile(join(gitDir, "MERGE_HEAD"), "latin1").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

function people(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => /^GIT_(AUTHOR|COMMITTER)_/.test(name)));
}
