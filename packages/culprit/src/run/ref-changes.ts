import type { Repository } from "@gitops-health/git";

/** Names of refs that one note lists. */
const SHOWN = 5;

/**
 * Watches the branches, tags, stash and HEAD of the repository, which a command reaches from its worktree. Nothing is put back: what moved
 * may be somebody's own work.
 */
export async function watchRefs(repository: Repository): Promise<() => Promise<readonly string[]>> {
  let before = await repository.refs();
  return async () => {
    const after = await repository.refs();
    const names = new Set([...before.keys(), ...after.keys()]);
    const moved = [...names].filter((name) => before.get(name) !== after.get(name));
    before = after;
    if (moved.length === 0) return [];
    const shown = moved.slice(0, SHOWN).map((name) => JSON.stringify(name));
    const more = moved.length > SHOWN ? ` and ${moved.length - SHOWN} more` : "";
    return [
      `While it ran, refs of the repository changed: ${shown.join(", ")}${more}. The command, or somebody else, did that; nothing was put back, and what is searched stays the same commits.`,
    ];
  };
}
