/** A branch, a pull request to it, and what was stored of it: for tests of how documents are found again. */
import { type Kind, kinds } from "@gitops-health/contracts";
import { openRepository, type Repository } from "@gitops-health/git";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { gitHistory } from "../src/git-history.ts";
import type { LandedCommit } from "../src/history.ts";
import { join } from "../src/join.ts";
import type { StoredDocument } from "../src/stored.ts";

export interface Scene {
  readonly repository: TestRepository;
  readonly git: Repository;
  /** The documents that the chain makes of a pull request `base...head`, as it stood when it was judged. */
  judge(base: string, head: string, kindsOfIt?: readonly Kind[]): Promise<StoredDocument[]>;
  /** By header of each landed commit since `base`: which documents it has, by what, covering how many. */
  joined(
    since: string,
    documents: readonly StoredDocument[],
  ): Promise<{ by: Record<string, string[]>; unjoined: string[]; exceptions: string[] }>;
}

export const required = ["commit-lint", "compliance-analysis", "risk-assessment"] as const;

export async function scene(): Promise<Scene & AsyncDisposable> {
  const repository = await createRepository();
  await repository.commit("chore: start", { files: { "a.txt": lines(40), "b.txt": lines(40) } });
  const git = await openRepository(repository.directory);
  let made = 0;
  return {
    repository,
    git,
    async judge(base, head, kindsOfIt = required) {
      const mergeBase = (await git.mergeBase(base, head)) ?? null;
      const headers: string[] = [];
      for await (const commit of git.log({ base, head, order: "oldest", merges: "exclude" }))
        headers.push(commit.message.split("\n")[0] ?? "");
      const identity = {
        subject: head,
        base,
        mergeBase,
        resultTree: await git.resultTree(base, head),
        changeId: (await git.changeId(mergeBase, head)) ?? null,
      };
      made += 1;
      return kindsOfIt.map((kind) => ({
        ...identity,
        kind,
        sha256: `${made}${Object.keys(kinds).indexOf(kind)}`.padStart(64, "0"),
        size: 1,
        file: "",
        path: `run-${made}/${kind}.json`,
        producer: kind,
        version: "0.1.0",
        evaluatedAt: "2026-01-05T12:00:00Z",
        materials: new Map(),
        weakened: [],
        verdict: kind === "commit-lint" ? { headers } : {},
      }));
    },
    async joined(since, documents) {
      const history = gitHistory(git);
      const commits: LandedCommit[] = [];
      for await (const commit of history.firstParents(await git.resolve("main"), since)) commits.unshift(commit);
      const { byCommit, unjoined, exceptions } = await join(commits, documents, history);
      const told = commits.map(({ sha, header }): [string, string[]] => [
        header,
        (byCommit.get(sha) ?? []).map(
          ({ document, by, covers }) => `${document.kind} by ${by}${covers > 1 ? ` covering ${covers}` : ""}`,
        ),
      ]);
      return {
        by: Object.fromEntries(told),
        unjoined: unjoined.map(({ path }) => path),
        exceptions: exceptions.map(({ code }) => code),
      };
    },
    async [Symbol.asyncDispose]() {
      git.close();
      await repository[Symbol.asyncDispose]();
    },
  };
}

export function lines(count: number, changed: Record<number, string> = {}): string {
  return Array.from({ length: count }, (_, index) => `${changed[index] ?? `line ${index}`}\n`).join("");
}

/** A branch of three commits in a.txt; main is left checked out. */
export async function pullRequest(repository: TestRepository): Promise<{ base: string; head: string }> {
  const base = await repository.git("rev-parse", "main");
  await repository.branch("topic", "main");
  await repository.commit("feat: one", { files: { "a.txt": lines(40, { 5: "one" }) } });
  await repository.commit("feat: two", { files: { "a.txt": lines(40, { 5: "one", 20: "two" }) } });
  const head = await repository.commit("feat: three", {
    files: { "a.txt": lines(40, { 5: "one", 20: "two", 35: "three" }) },
  });
  await repository.checkout("main");
  return { base, head };
}

/** As GitHub squashes: one new commit with the pull request's squashed diff on the tip of main. */
export async function squash(repository: TestRepository, title = "feat: all (#1)"): Promise<string> {
  await repository.git("merge", "--squash", "--quiet", "topic");
  return repository.commit(title, { staged: true });
}

/** As GitHub rebases: every commit anew, so that no landed commit is one that was judged. */
export async function rebase(repository: TestRepository, base: string): Promise<void> {
  await repository.git("-c", "user.name=GitHub", "cherry-pick", `${base}..topic`);
}

export const all = (by: string) =>
  ["commit-lint", "compliance-analysis", "risk-assessment"].map((kind) => `${kind} by ${by}`);
