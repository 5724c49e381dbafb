import type { Repository } from "@gitops-health/git";
import type { History } from "./history.ts";

/** Squashed diffs that are computed at the same time. */
const AT_ONCE = 4;

/** The history of a real repository. */
export function gitHistory(repository: Repository): History {
  return {
    resolve: (ref) => repository.tryResolve(ref),
    isAncestor: (ancestor, descendant) => repository.isAncestor(ancestor, descendant),
    async *firstParents(until, since) {
      const range = since === undefined ? {} : { base: since };
      for await (const commit of repository.log({ head: until, ...range, firstParent: true })) {
        const { sha, tree, parents, author, committer, message } = commit;
        yield { sha, tree, parents, author, committer, header: message.split("\n", 1)[0]?.trim() ?? "" };
      }
    },
    async changeIds(pairs) {
      const ids: (string | null)[] = new Array(pairs.length).fill(null);
      let next = 0;
      const worker = async () => {
        for (let at = next++; at < pairs.length; at = next++) {
          const pair = pairs[at];
          if (pair !== undefined) ids[at] = (await repository.changeId(pair.base, pair.head)) ?? null;
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      return ids;
    },
  };
}
