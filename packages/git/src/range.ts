import type { RangeRequest } from "@gitops-health/contracts";
import { FETCH_ALL, GitError, shallowError } from "./error.ts";
import type { Objects } from "./objects.ts";
import { branchTip, currentBranch, defaultBranch } from "./refs.ts";
import type { Repository, RepositoryPlace } from "./repository.ts";
import type { ResolvedRange } from "./types.ts";

/**
 * The commits `base..head` that a request means, and the merge base that `head` is diffed against.
 * @throws GitError `unknown-ref`, `unrelated-histories`, `empty-range`, `shallow-clone`, `missing-before`, `missing-commit`, `missing-default-branch`
 */
export async function resolveRange(
  repository: Repository,
  place: RepositoryPlace,
  objects: Objects,
  request: RangeRequest,
  allowEmpty: boolean,
): Promise<ResolvedRange> {
  const asked: Asked = { repository, place, objects };
  const range = await resolve(asked, request);
  const empty = range.mergeBase === range.head;
  if (!empty || allowEmpty) return range;
  const what = range.base === range.head ? "base and head are the same commit" : `${range.base} already contains`;
  const message = `There is nothing to judge: ${what} ${range.head}. Give other \`base\` and \`head\` inputs, or set \`allow-empty: true\`.`;
  throw new GitError("empty-range", "user", message);
}

interface Asked {
  readonly repository: Repository;
  readonly place: RepositoryPlace;
  readonly objects: Objects;
}

function resolve(asked: Asked, request: RangeRequest): Promise<ResolvedRange> {
  if (request.kind === "push") return pushed(asked, request);
  if (request.kind === "branch") return branch(asked, request);
  return between(asked, request.base, request.head);
}

/** Two named commits; the name of the empty tree, or the parent of a commit that has none, as base means everything. */
async function between(asked: Asked, base: string, head: string): Promise<ResolvedRange> {
  const { repository } = asked;
  if (base === repository.emptyTree) return everything(await commit(asked, head));
  const child = base.endsWith("^") ? await commit(asked, base.slice(0, -1)) : undefined;
  if (child !== undefined && (await firstParent(asked, child)) === undefined)
    return everything(await commit(asked, head));
  return since(asked, await commit(asked, base), await commit(asked, head));
}

async function pushed(asked: Asked, request: RangeRequest & { kind: "push" }): Promise<ResolvedRange> {
  const { repository, place } = asked;
  const head = await commit(asked, request.after);
  if (request.before === undefined) {
    if (request.onDefaultBranch) return everything(head);
    return sinceDefaultBranch(asked, request.defaultBranch, head);
  }
  const before = await repository.tryResolve(request.before);
  if (before !== undefined) return since(asked, before, head);
  if (place.boundary.size > 0 && !request.forced)
    throw shallowError(`The commit before this push, ${request.before}, is not here`);
  const tip = request.onDefaultBranch ? undefined : await branchTip(asked.objects, request.defaultBranch);
  const mergeBase = tip && (await repository.mergeBase(tip, head));
  if (tip && mergeBase) return { base: tip, head, mergeBase };
  const message = `The commit before this push, ${request.before}, is not in this clone${request.forced ? ": the push was forced" : ""}. ${FETCH_ALL}, and run \`git fetch origin ${request.before}\` after it, or give \`base\` and \`head\` inputs.`;
  throw new GitError("missing-before", "environment", message);
}

async function branch(asked: Asked, request: RangeRequest & { kind: "branch" }): Promise<ResolvedRange> {
  const { place } = asked;
  const head = await commit(asked, request.head);
  const name = request.defaultBranch ?? (await defaultBranch(place));
  const onDefault = request.onDefaultBranch ?? (await isOnDefaultBranch(asked, name, head));
  if (!onDefault && name !== undefined) return sinceDefaultBranch(asked, name, head);
  const parent = await firstParent(asked, head);
  return parent === undefined ? everything(head) : { base: parent, head, mergeBase: parent };
}

/** Without a default branch there is nothing to compare with: as if on it. Detached counts as on it when it contains `head`. */
async function isOnDefaultBranch({ place, objects, repository }: Asked, name: string | undefined, head: string) {
  if (name === undefined) return true;
  const current = await currentBranch(place);
  if (current !== undefined) return current === name;
  const tip = await branchTip(objects, name);
  return tip !== undefined && repository.isAncestor(head, tip);
}

async function sinceDefaultBranch(asked: Asked, name: string, head: string): Promise<ResolvedRange> {
  const tip = await branchTip(asked.objects, name);
  if (tip !== undefined) return since(asked, tip, head);
  const message = `The default branch ${JSON.stringify(name)} is not in this clone, so there is nothing to compare with. ${FETCH_ALL}.`;
  throw new GitError("missing-default-branch", "environment", message);
}

async function since({ repository }: Asked, base: string, head: string): Promise<ResolvedRange> {
  const mergeBase = await repository.mergeBase(base, head);
  if (mergeBase !== undefined) return { base, head, mergeBase };
  const message = `${base} and ${head} have no common ancestor. Give a \`base\` from which \`head\` was made.`;
  throw new GitError("unrelated-histories", "user", message);
}

function everything(head: string): ResolvedRange {
  return { base: null, head, mergeBase: null };
}

/** A commit that the request names; one that the event names and this clone lacks is the environment's fault. */
async function commit({ repository }: Asked, ref: string): Promise<string> {
  if (!FULL_SHA.test(ref)) return repository.resolve(ref);
  const sha = await repository.tryResolve(ref);
  if (sha !== undefined) return sha;
  if (repository.shallow) throw shallowError(`Commit ${ref} is not here`);
  // A pull request's head is on no branch, so under pull_request_target, where another commit is checked out, no depth brings it.
  const message = `Commit ${ref} is not in this clone. ${FETCH_ALL}, and run \`git fetch origin ${ref}\` after it.`;
  throw new GitError("missing-commit", "environment", message);
}

const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** A shallow clone shows its oldest commits without parents; undefined only for a true root. */
async function firstParent({ place, objects }: Asked, commit: string): Promise<string | undefined> {
  if (place.boundary.has(commit)) throw shallowError(`The parent of ${commit} is not here`);
  const raw = (await objects.read(`${commit}^{commit}`))?.contents.toString("latin1") ?? "";
  const header = raw.slice(0, raw.indexOf("\n\n"));
  return /^parent ([0-9a-f]+)$/m.exec(header)?.[1];
}
