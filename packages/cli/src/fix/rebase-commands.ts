import type { Repository } from "@gitops-health/git";
import { UsageError } from "../error.ts";
import { shellWord } from "../shell-word.ts";

/**
 * The commands that give an older commit of the current branch another message: an `amend!` commit without changes, which
 * `git rebase --autosquash` folds into it. No editor opens.
 *
 * @param file a file that holds `amend! <sha>`, an empty line and the new message
 * @throws UsageError when the commit is not below HEAD
 */
export async function rebaseCommands(git: Repository, sha: string, file: string): Promise<string[]> {
  const head = await git.resolve("HEAD");
  if (!(await git.isAncestor(sha, head)))
    throw new UsageError(`${sha.slice(0, 10)} is not on the current branch; check its branch out first.`);
  let merges = false;
  let root = false;
  for await (const { parents, sha: each } of git.log({
    base: null,
    head,
    order: "newest",
    merges: "include",
    files: "none",
  })) {
    if (each === sha) {
      root = parents.length === 0;
      if (parents.length > 1)
        throw new UsageError(
          `${sha.slice(0, 10)} is a merge, whose message \`git rebase\` does not replace; merge again with the corrected one.`,
        );
      break;
    }
    merges ||= parents.length > 1;
  }
  const onto = root ? "--root" : `${sha}^`;
  return [
    // The index must be clean: what is staged would become part of the first commit.
    `git diff --cached --quiet && git commit --allow-empty --no-verify --cleanup=verbatim --file=${shellWord(file)} && git -c sequence.editor=: rebase --interactive --autosquash ${merges ? "--rebase-merges " : ""}${onto}`,
  ];
}
