import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gitEnvironment, neutralConfig, withoutAttributes } from "./environment.ts";
import { GitError } from "./error.ts";
import { capture, type Place } from "./process.ts";
import { type Repository, type RepositoryPlace, repositoryAt } from "./repository.ts";

export interface OpenOptions {
  /** Ends every git process of this repository. */
  readonly signal?: AbortSignal;
  /** Follow refs/replace. Default no: a commit is what its name says, and evidence of it would otherwise be bent. */
  readonly replaceRefs?: boolean;
}

/**
 * Opens the repository that a folder lies in.
 * @throws GitError `not-a-repository`, `git-missing`, `git-too-old`, `dubious-ownership`
 */
export async function openRepository(directory: string, options: OpenOptions = {}): Promise<Repository> {
  return repositoryAt(await repositoryPlace(directory, options));
}

/** Where the repository of a folder is and how git reads it; the errors of `openRepository`. */
export async function repositoryPlace(
  directory: string,
  { signal, replaceRefs = false }: OpenOptions = {},
): Promise<RepositoryPlace> {
  const cwd = resolve(directory);
  if (!(await isDirectory(cwd))) throw notARepository(cwd);
  const env = { ...gitEnvironment(process.env), ...(!replaceRefs && { GIT_NO_REPLACE_OBJECTS: "1" }) };
  const outside: Place = { options: [], cwd, env, signal };
  const asked = repositoryFacts(outside);
  asked.catch(() => {}); // an old git fails here too, but its age is what to say first
  await checkVersion(outside);
  const facts = await asked;
  const emptyTree = EMPTY_TREE[facts.objectFormat];
  if (emptyTree === undefined)
    throw new GitError(
      "git-failed",
      "environment",
      `Object format ${facts.objectFormat} of ${facts.gitDir} is unknown.`,
    );
  return {
    // --bare: without a work tree, git takes no attributes from its files.
    options: [`--git-dir=${facts.gitDir}`, "--bare", ...neutralConfig],
    cwd: facts.gitDir,
    env: withoutAttributes(env, facts.gitDir, emptyTree),
    signal,
    root: facts.root,
    gitDir: facts.gitDir,
    commonDir: facts.commonDir,
    emptyTree,
    boundary: await shallowBoundary(facts.commonDir),
    outside: { ...outside, cwd: facts.root },
  };
}

const EMPTY_TREE: Readonly<Record<string, string>> = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};

interface Facts {
  readonly gitDir: string;
  readonly commonDir: string;
  readonly objectFormat: string;
  readonly root: string;
}

async function repositoryFacts(place: Place): Promise<Facts> {
  const args = [
    "rev-parse",
    "--path-format=absolute",
    "--absolute-git-dir",
    "--git-common-dir",
    "--show-object-format",
  ];
  // A bare repository has no top level: git prints the rest, then fails.
  const { code, stdout, stderr } = await capture(place, [...args, "--show-toplevel"], { accept: [0, 128, 129] });
  const lines = stdout.toString().split("\n");
  if (lines.length > 5)
    throw new GitError(
      "git-failed",
      "environment",
      `The path ${JSON.stringify(place.cwd)} has a line break, which git's answers about a repository cannot hold; move the repository.`,
    );
  const [gitDir, commonDir, objectFormat, root] = lines;
  if (gitDir && commonDir && objectFormat) {
    if (code !== 0 && !stderr.includes("work tree")) throw repositoryError(place.cwd, stderr);
    return { gitDir, commonDir, objectFormat, root: code === 0 && root ? root : gitDir };
  }
  throw repositoryError(place.cwd, stderr);
}

function repositoryError(directory: string, stderr: string): GitError {
  const dubious = /dubious ownership in repository at '([^\n]*)'/.exec(stderr);
  if (dubious) {
    const message = `git does not trust the repository at ${dubious[1]}, because another user owns it. Run this before: git config --global --add safe.directory ${dubious[1]}`;
    return new GitError("dubious-ownership", "environment", message, { cause: new Error(stderr) });
  }
  if (/not a git repository/i.test(stderr)) return notARepository(directory);
  return new GitError("git-failed", "environment", `git could not open the repository at ${directory}: ${stderr}`);
}

function notARepository(directory: string): GitError {
  const message = `${directory} is not inside a git repository. Run actions/checkout before, or set \`working-directory\` to a folder of the repository.`;
  return new GitError("not-a-repository", "environment", message);
}

/** Where a git was found that will do: a hook opens its repository more than once. */
const newEnough = new Set<string>();

/** `git merge-tree --write-tree` is what asks for the newest git. */
async function checkVersion(place: Place): Promise<void> {
  const { PATH = "" } = place.env;
  if (newEnough.has(PATH)) return;
  const { stdout } = await capture(place, ["--version"]);
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(stdout.toString()) ?? [];
  if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 38)) return void newEnough.add(PATH);
  const message = `${stdout.toString().trim()} is too old. Install git 2.38 or newer.`;
  throw new GitError("git-too-old", "environment", message);
}

async function shallowBoundary(commonDir: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(commonDir, "shallow"), "latin1").catch(() => "");
  return new Set(text.split("\n").filter((line) => line !== ""));
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
