/** Real git repositories in temporary folders, for tests: the same calls give the same object names on every machine. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ImportedCommit, importStream } from "./fast-import.ts";

/** Contents by path; null deletes. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface CommitOptions {
  /** Written (null: deleted) before the commit. */
  readonly files?: Files;
  /** ISO 8601 or epoch seconds; default: one hour after the previous commit, the first at 2026-01-05T09:00:00Z. */
  readonly date?: string | number;
  /** `Name <email>`, author and committer alike; default `Ada Lovelace <ada@example.com>`. */
  readonly author?: string;
  /** Committer, when it isn't the author. */
  readonly committer?: string;
  /** Commit what is staged already, instead of everything in the work tree. */
  readonly staged?: boolean;
}

export interface TestRepository extends AsyncDisposable {
  readonly directory: string;
  /** What git commands need in their environment to be independent of this machine's configuration. */
  readonly env: NodeJS.ProcessEnv;
  write(path: string | Buffer, content: string | Uint8Array): Promise<void>;
  remove(path: string | Buffer): Promise<void>;
  /** Commits the whole work tree, also when nothing changed; the message stays as it is. @returns the sha */
  commit(message: string | Uint8Array, options?: CommitOptions): Promise<string>;
  /** Creates a branch (at HEAD, or at `start`) and checks it out. */
  branch(name: string, start?: string): Promise<void>;
  checkout(ref: string): Promise<void>;
  /** Merges without fast-forward. Several refs make an octopus. @returns the sha of the merge commit */
  merge(ref: string | readonly string[], message?: string, options?: CommitOptions): Promise<string>;
  /** Runs git here. @returns its output without the last newline @throws with git's stderr in the message */
  git(...args: string[]): Promise<string>;
  /** Runs git here with bytes on its standard input. @returns its output as bytes */
  gitBytes(args: readonly string[], input?: string | Uint8Array): Promise<Buffer>;
  /** Appends many commits to a branch (default main) by one `git fast-import`, then checks its tip out. @returns the tip's sha */
  import(commits: Iterable<ImportedCommit>, branch?: string): Promise<string>;
  /** A clone beside it. `depth` makes it shallow. Removed with this repository. */
  clone(options?: { readonly depth?: number; readonly args?: readonly string[] }): Promise<TestRepository>;
}

export interface RepositoryOptions {
  readonly objectFormat?: "sha1" | "sha256";
}

/** A fresh repository on branch `main` without commits. Use it as `await using repository = await createRepository()`. */
export async function createRepository(options: RepositoryOptions = {}): Promise<TestRepository> {
  const parent = await mkdtemp(join(tmpdir(), "gitops-health-test-"));
  const directory = join(parent, "repository");
  await mkdir(directory);
  const repository = repositoryAt(directory, parent);
  await repository.git("init", "--quiet", `--object-format=${options.objectFormat ?? "sha1"}`, ".");
  return repository;
}

/** A temporary folder that is no repository. */
export async function createFolder(): Promise<AsyncDisposable & { readonly directory: string }> {
  const directory = await mkdtemp(join(tmpdir(), "gitops-health-test-"));
  return { directory, [Symbol.asyncDispose]: () => erase(directory) };
}

const FIRST_DATE = Date.parse("2026-01-05T09:00:00Z") / 1000;
const AUTHOR = "Ada Lovelace <ada@example.com>";

function repositoryAt(directory: string, owned: string): TestRepository {
  let clock = FIRST_DATE - 3600;
  let clones = 0;
  const env = environment();

  const run = async (args: readonly string[], input?: string | Uint8Array, more: NodeJS.ProcessEnv = {}) => {
    const child = spawn("git", args, { cwd: directory, env: { ...env, ...more } });
    return output(child, args, input);
  };
  const git = async (...args: string[]) => (await run(args)).toString().replace(/\n$/, "");
  const absolute = (path: string | Buffer) =>
    typeof path === "string" ? join(directory, path) : Buffer.concat([Buffer.from(`${directory}/`), path]);

  const write = async (path: string | Buffer, content: string | Uint8Array) => {
    const target = absolute(path);
    if (typeof target === "string") await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  };
  const identity = (options: CommitOptions) => {
    clock = options.date === undefined ? clock + 3600 : seconds(options.date);
    const [name, email] = person(options.author ?? AUTHOR);
    const [committer, committerEmail] = person(options.committer ?? options.author ?? AUTHOR);
    return {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: committer,
      GIT_COMMITTER_EMAIL: committerEmail,
      GIT_AUTHOR_DATE: `${clock} +0000`,
      GIT_COMMITTER_DATE: `${clock} +0000`,
    };
  };

  return {
    directory,
    env,
    git,
    write,
    gitBytes: (args, input) => run(args, input),
    remove: (path) => rm(absolute(path), { recursive: true }),
    async commit(message, options = {}) {
      for (const [path, content] of Object.entries(options.files ?? {}))
        await (content === null ? rm(absolute(path), { recursive: true }) : write(path, content));
      if (!options.staged) await git("add", "--all", "--force", ".");
      const args = ["commit", "--quiet", "--allow-empty", "--allow-empty-message", "--cleanup=verbatim", "--no-verify"];
      await run([...args, "--file=-"], message, identity(options));
      return git("rev-parse", "HEAD");
    },
    branch: async (name, start = "HEAD") => void (await git("checkout", "--quiet", "-b", name, start)),
    checkout: async (ref) => void (await git("checkout", "--quiet", ref)),
    async merge(ref, message, options = {}) {
      const refs = typeof ref === "string" ? [ref] : ref;
      const text = message ?? `Merge branch '${refs.join("', '")}'`;
      await run(["merge", "--quiet", "--no-ff", "-m", text, ...refs], undefined, identity(options));
      return git("rev-parse", "HEAD");
    },
    async import(commits, branch = "main") {
      const ref = `refs/heads/${branch}`;
      const tip = await git("rev-parse", "--verify", "--quiet", ref).catch(() => undefined);
      const child = spawn("git", ["fast-import", "--quiet"], { cwd: directory, env });
      const done = output(child, ["fast-import"]);
      for (const chunk of importStream(commits, ref, tip, clock + 3600))
        if (!child.stdin.write(chunk)) await Promise.race([once(child.stdin, "drain"), done]);
      child.stdin.end();
      await done;
      await git("checkout", "--quiet", "--force", branch);
      clock = Number(await git("log", "-1", "--format=%ct", ref));
      return git("rev-parse", ref);
    },
    async clone({ depth, args = [] } = {}) {
      const target = join(owned, `clone-${++clones}`);
      const depthArgs = depth === undefined ? [] : [`--depth=${depth}`];
      await git("clone", "--quiet", ...depthArgs, ...args, `file://${directory}`, target);
      return repositoryAt(target, target);
    },
    [Symbol.asyncDispose]: () => erase(owned),
  };
}

function environment(): NodeJS.ProcessEnv {
  const outside = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const config = { "commit.gpgsign": "false", "gc.auto": "0", "init.defaultBranch": "main", "core.autocrlf": "false" };
  const person = { "user.name": "Ada Lovelace", "user.email": "ada@example.com", "protocol.file.allow": "always" };
  const pairs = Object.entries({ ...config, ...person });
  return {
    ...Object.fromEntries(outside),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_COUNT: String(pairs.length),
    ...Object.fromEntries(pairs.map(([key], index) => [`GIT_CONFIG_KEY_${index}`, key])),
    ...Object.fromEntries(pairs.map(([, value], index) => [`GIT_CONFIG_VALUE_${index}`, value])),
    LC_ALL: "C",
  };
}

function person(text: string): [name: string, email: string] {
  const match = /^(.*) <(.*)>$/.exec(text);
  if (!match) throw new Error(`"${text}" is not "Name <email>".`);
  return [match[1] ?? "", match[2] ?? ""];
}

function seconds(date: string | number): number {
  return typeof date === "number" ? date : Date.parse(date) / 1000;
}

async function output(child: ChildProcess, args: readonly string[], input?: string | Uint8Array): Promise<Buffer> {
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => error.push(chunk));
  child.stdin?.on("error", () => {}); // git may end before it has read everything; its exit code tells
  if (input !== undefined) child.stdin?.end(input);
  else if (args[0] !== "fast-import") child.stdin?.end();
  const [code] = (await once(child, "close")) as [number | null];
  if (code === 0) return Buffer.concat(out);
  throw new Error(
    `git ${args.join(" ")} ended with ${code}: ${Buffer.concat([...error, ...out])
      .toString()
      .trim()}`,
  );
}

function erase(directory: string): Promise<void> {
  return rm(directory, { recursive: true, force: true, maxRetries: 3 });
}
