/** A real repository, its log and its worktrees, for tests that take readings. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openRepository, type Repository } from "@gitops-health/git";
import { createFolder, createRepository, type TestRepository } from "../../../test/repository.ts";
import {
  logHeader,
  type Measurements,
  openLog,
  openMeasurements,
  type Purpose,
  type ReadingsLog,
  type Test,
} from "../src/index.ts";

export interface Bench extends AsyncDisposable {
  readonly repository: TestRepository;
  readonly git: Repository;
  /** The output directory. */
  readonly directory: string;
  readonly measurements: Measurements;
  readonly log: ReadingsLog;
  /** What was said to people. */
  readonly lines: string[];
  /** Takes one reading of a commit. */
  take(...commits: readonly string[]): Promise<void>;
}

export const purpose: Purpose = { of: "search", position: () => 0, role: () => "" };

/** Commits whose file `state` says what a test finds there. */
export async function history(repository: TestRepository, states: readonly string[]): Promise<string[]> {
  const shas: string[] = [];
  for (const [index, state] of states.entries())
    shas.push(await repository.commit(`commit ${index}`, { files: { state } }));
  return shas;
}

export function at(shas: readonly string[], index: number): string {
  const sha = shas.at(index);
  if (sha === undefined) throw new Error(`There is no commit ${index}.`);
  return sha;
}

export function testOf(repository: TestRepository, given: Partial<Test> = {}): Test {
  return {
    command: "! grep -q broken state",
    setupCommand: undefined,
    metric: undefined,
    timeLimit: 20_000,
    environment: repository.env,
    ...given,
  };
}

export interface BenchOptions {
  readonly width?: number;
  /** Default: one of its own, without commits. */
  readonly repository?: TestRepository;
  readonly signal?: AbortSignal;
}

export async function createBench(given: Partial<Test> = {}, options: BenchOptions = {}): Promise<Bench> {
  const { width = 1, repository, signal = new AbortController().signal } = options;
  const owned = repository ?? (await createRepository());
  const folder = await createFolder();
  const { directory } = folder;
  const git = await openRepository(owned.directory);
  const test = testOf(owned, given);
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const header = logHeader({ good: null, start: null, bad: "0".repeat(40) }, test);
  const log = await openLog({ directory, header, from: undefined, say });
  const measurements = await openMeasurements({ repository: git, test, log, directory, width, signal, say });
  return {
    repository: owned,
    git,
    directory,
    measurements,
    log,
    lines,
    async take(...commits) {
      const targets = commits.map(async (commit) => ({ commit, tree: await git.tree(commit) }));
      await measurements.take(await Promise.all(targets), purpose);
    },
    async [Symbol.asyncDispose]() {
      await measurements.close();
      await log.close();
      git.close();
      await folder[Symbol.asyncDispose]();
      if (repository === undefined) await owned[Symbol.asyncDispose]();
    },
  };
}

/** Everything of the user's checkout that a search could disturb. */
export async function snapshot(repository: TestRepository) {
  const of = (...args: string[]) => repository.git(...args);
  return {
    branches: await of("for-each-ref"),
    head: await of("symbolic-ref", "HEAD"),
    index: (await readFile(join(repository.directory, ".git/index"))).toString("base64"),
    stash: await of("stash", "list"),
    status: await of("status", "--porcelain", "--ignored"),
    worktrees: await of("worktree", "list"),
    state: await readFile(join(repository.directory, "state"), "utf8"),
  };
}
