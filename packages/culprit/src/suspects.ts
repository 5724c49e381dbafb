import type { Repository } from "@gitops-health/git";
import { CulpritError } from "./error.ts";
import type { Suspect } from "./search.ts";

export interface SuspectRequest {
  /** Full object names. */
  readonly good: string;
  readonly bad: string;
  /** Only the line of first parents, where a merge stands for the whole branch that it brought; else every commit of `good..bad`. */
  readonly firstParent: boolean;
}

export interface Suspects {
  /** Every parent before its children; the last one is `bad`. */
  readonly suspects: readonly Suspect[];
  /** All commits that came in between the ends by each suspect: itself, and on a first-parent line the branch that a merge brought. */
  readonly broughtBy: ReadonlyMap<string, readonly string[]>;
}

/**
 * The commits among which the culprit is: `git rev-list --first-parent good..bad`, or `git rev-list good..bad`.
 *
 * When `good` lies on the line of first parents, that is the same as with `--ancestry-path`. When it lies on a branch that was
 * merged, the line before the merge is searched too: otherwise the merge would be blamed for what came in on the line.
 *
 * @throws CulpritError `no-suspects`, `ends-swapped`, `ends-unrelated`; GitError `shallow-clone` when history is missing between them
 */
export async function suspectsBetween(repository: Repository, request: SuspectRequest): Promise<Suspects> {
  const { good, bad, firstParent } = request;
  if (good === bad)
    throw new CulpritError(
      "no-suspects",
      "user",
      `good and bad are the same commit ${good}, so nothing changed between them; give the last commit that is known to be good and one that is known to be bad.`,
    );
  const parents = await parentsWithin(repository, good, bad);
  const order = parentsFirst(bad, parents);
  if (!descendants(order, parents, good).has(bad)) throw await noAncestor(repository, good, bad);
  const shas = firstParent ? firstParentLine(bad, parents) : order;
  const chosen = new Set(shas);
  const suspects = shas.map((sha, index) => {
    const before = shas[index - 1];
    const own = (parents.get(sha) ?? []).filter((parent) => chosen.has(parent));
    return { sha, parents: firstParent ? (before === undefined ? [] : [before]) : own };
  });
  return { suspects, broughtBy: firstParent ? brought(shas, parents) : new Map(shas.map((sha) => [sha, [sha]])) };
}

async function parentsWithin(repository: Repository, base: string, head: string) {
  const parents = new Map<string, readonly string[]>();
  for await (const commit of repository.log({ base, head })) parents.set(commit.sha, commit.parents);
  return parents;
}

/** Commits with every parent before its children, the head last; a depth-first walk that needs no deep call stack. */
function parentsFirst(head: string, parents: ReadonlyMap<string, readonly string[]>): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const stack = parents.has(head) ? [{ sha: head, next: 0 }] : [];
  seen.add(head);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const parent = parents.get(top.sha)?.[top.next++];
    if (parent === undefined) {
      order.push(top.sha);
      stack.pop();
    } else if (parents.has(parent) && !seen.has(parent)) {
      seen.add(parent);
      stack.push({ sha: parent, next: 0 });
    }
  }
  return order;
}

function descendants(order: readonly string[], parents: ReadonlyMap<string, readonly string[]>, of: string) {
  const found = new Set<string>();
  for (const sha of order) if (parents.get(sha)?.some((parent) => parent === of || found.has(parent))) found.add(sha);
  return found;
}

/** Oldest first. */
function firstParentLine(head: string, parents: ReadonlyMap<string, readonly string[]>): string[] {
  const line: string[] = [];
  for (let sha: string | undefined = head; sha !== undefined && parents.has(sha); sha = parents.get(sha)?.[0])
    line.push(sha);
  return line.reverse();
}

function brought(line: readonly string[], parents: ReadonlyMap<string, readonly string[]>) {
  const known = new Set<string>();
  const all = new Map<string, readonly string[]>();
  for (const sha of line) {
    const found: string[] = [];
    const open = [sha];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
      if (known.has(each) || !parents.has(each)) continue;
      known.add(each);
      found.push(each);
      open.push(...(parents.get(each) ?? []));
    }
    all.set(sha, found);
  }
  return all;
}

async function noAncestor(repository: Repository, good: string, bad: string): Promise<CulpritError> {
  if (await repository.isAncestor(bad, good))
    return new CulpritError(
      "ends-swapped",
      "user",
      `good (${good}) comes after bad (${bad}); the two are swapped, or the command should look for what was mended.`,
    );
  return new CulpritError(
    "ends-unrelated",
    "user",
    `good (${good}) is not an ancestor of bad (${bad}), so no line of commits leads from one to the other; give a good commit from the history of bad.`,
  );
}
