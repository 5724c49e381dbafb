import type { Repository } from "@gitops-health/git";

/** The same repository, and how many commits were listed with their patches since. */
export function countedPatches(git: Repository): { readonly counted: Repository; readonly patches: () => number } {
  let patches = 0;
  return {
    counted: {
      ...git,
      async *log(asked) {
        for await (const commit of git.log(asked)) {
          if (asked.files === "patch") patches++;
          yield commit;
        }
      },
    },
    patches: () => patches,
  };
}
