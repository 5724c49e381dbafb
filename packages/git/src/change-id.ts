import { pipeline } from "node:stream/promises";
import { SAME_EVERYWHERE } from "./diff-options.ts";
import { failure, type Place, start } from "./process.ts";

/**
 * `git patch-id --stable` of the squashed diff: the same for the same change after a rebase or squash (git-patch-id(1)).
 * Renames are not looked for and object names are full, so that it depends on nothing but the two trees; a binary file
 * counts by its object names. Undefined for an empty diff.
 */
export async function changeId(
  place: Place & { readonly emptyTree: string },
  base: string | null,
  head: string,
): Promise<string | undefined> {
  const patch = start(place, [...DIFF, "--end-of-options", base ?? place.emptyTree, head, "--"]);
  const id = start(place, ["patch-id", "--stable"]);
  patch.child.stdin.end();
  const out: Buffer[] = [];
  id.child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  await Promise.all([
    // When patch-id ends early, its own exit code tells why.
    pipeline(patch.child.stdout, id.child.stdin).catch(() => patch.child.kill()),
    succeeded(patch, DIFF),
    succeeded(id, ["patch-id"]),
  ]);
  return Buffer.concat(out).toString().split(" ")[0]?.trim() || undefined;
}

const DIFF = ["diff-tree", "-r", "--patch", "--full-index", "--unified=3", "--no-renames", ...SAME_EVERYWHERE];

async function succeeded(process: ReturnType<typeof start>, args: readonly string[]): Promise<void> {
  const code = await process.ended;
  if (code !== 0) throw failure(args, code, process.stderr());
}
