import { batches } from "./bytes.ts";
import { commits, type ReadCommit } from "./commits.ts";
import { diff, pathsUnlikeAllParents } from "./diff.ts";
import { shallowError } from "./error.ts";
import { type LogOptions, logArguments, mergeFilesOf, type Pass } from "./log-options.ts";
import { type Place, stream } from "./process.ts";
import { quarantined } from "./quarantine.ts";
import type { Commit, FileChange } from "./types.ts";

/** What log needs to know of the repository. */
export interface LogPlace extends Place {
  readonly emptyTree: string;
  /** The git folder that all work trees share. */
  readonly commonDir: string;
  /** Commits whose parents a shallow clone lacks. */
  readonly boundary: ReadonlySet<string>;
}

export const MAX_PATCH_BYTES = 64 * 1024 * 1024;

/**
 * The commits of a range, streaming, read as fast as the caller takes them.
 * @throws GitError `shallow-clone` when the range reaches beyond what was fetched: the boundary commit's own files and
 * all commits behind it are unknown
 */
export async function* log(place: LogPlace, options: LogOptions): AsyncGenerator<Commit, void, void> {
  const order = options.order ?? "newest";
  const merges = options.merges === "exclude" ? "none" : "all";
  const mergeFiles = merges === "none" ? "none" : mergeFilesOf(options);
  if (mergeFiles !== "remerge") {
    const inOrder = order === "oldest" ? "reverse-topological" : "newest";
    for await (const batch of read(place, options, { order: inOrder, merges, mergeFiles }))
      for (const { commit } of batch) yield commit;
    return;
  }
  await using elsewhere = quarantined(place);
  if (order === "newest") {
    const pass: Pass = { order: "topological", merges, mergeFiles };
    for await (const batch of read(elsewhere.place, options, pass))
      for (const found of batch) yield found.skipped ? await complete(place, options, found) : found.commit;
    return;
  }
  // git forgets the parents of a commit once it has shown it. Oldest first, it then no longer finds the merge bases of
  // later merges, and re-merges them as if they were unrelated; so the merges come from a pass of their own.
  const remerged = new Map<string, readonly FileChange[]>();
  const onlyMerges: Pass = { order: "topological", merges: "only", mergeFiles };
  for await (const batch of read(elsewhere.place, options, onlyMerges))
    for (const found of batch) {
      const { sha, files } = await complete(place, options, found);
      if (files.length > 0) remerged.set(sha, files);
    }
  for await (const batch of read(place, options, { order: "reverse-topological", merges, mergeFiles: "none" }))
    for (const { commit } of batch) {
      const files = remerged.get(commit.sha);
      yield files ? { ...commit, files } : commit;
    }
}

/** The commits of a pass, those of one chunk of git's output together. */
async function* read(
  place: LogPlace,
  options: LogOptions,
  pass: Pass,
): AsyncGenerator<readonly ReadCommit[], void, void> {
  const maxPatchBytes = options.maxPatchBytes ?? MAX_PATCH_BYTES;
  const chunks = stream(place, logArguments(options, pass));
  for await (const batch of batches(chunks, (bytes) => commits(bytes, maxPatchBytes))) {
    const at = place.boundary.size === 0 ? -1 : batch.findIndex(({ commit }) => place.boundary.has(commit.sha));
    if (at < 0) yield batch;
    else {
      yield batch.slice(0, at);
      throw shallowError(`The parents of commit ${batch[at]?.commit.sha} are unknown`);
    }
  }
}

/** git cannot re-merge more than two parents: such a merge shows, against its first parent, the files unlike every parent's. */
async function complete(place: LogPlace, options: LogOptions, { commit, skipped }: ReadCommit): Promise<Commit> {
  if (!skipped) return commit;
  const [first = null] = commit.parents;
  const unlike = new Set(await pathsUnlikeAllParents(place, commit.sha));
  if (unlike.size === 0) return commit;
  const { maxPatchBytes = MAX_PATCH_BYTES } = options;
  const files = await diff(place, first, commit.sha, {
    files: options.files === "raw" ? "raw" : "patch",
    renames: false,
    maxPatchBytes,
  });
  return { ...commit, files: files.filter((file) => unlike.has(file.path)) };
}
