import { openRepository, type StagedOptions } from "@gitops-health/git";
import { baseAndHead } from "../base-and-head.ts";
import { UsageError } from "../error.ts";
import type { Terminal } from "../terminal.ts";
import type { GenerateFlags } from "./flags.ts";

/** What is to be described: some files, a range as one commit, or (undefined) the index. */
export async function stagedContent(
  { files, pr, commit }: GenerateFlags,
  terminal: Terminal,
): Promise<StagedOptions["content"]> {
  if (files !== undefined && pr !== undefined) throw new UsageError("Give only one of --files and --pr.");
  if (files !== undefined) {
    const only = files.split(",").filter((file) => file !== "");
    if (only.length === 0) throw new UsageError("--files is empty; expected paths such as src/a.ts,src/b.ts.");
    return { only };
  }
  if (pr === undefined) return undefined;
  if (commit === true) throw new UsageError("--commit commits what is staged; a range (--pr) has its commits already.");
  const { base, head } = baseAndHead("--pr", pr);
  const repository = await openRepository(terminal.directory);
  try {
    const range = await repository.resolveRange({ kind: "explicit", base, head });
    return { squashed: { base: range.mergeBase, head: range.head } };
  } finally {
    repository.close();
  }
}
