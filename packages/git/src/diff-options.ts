/** Options of `git log` and `git diff-tree` by which a diff is the same under every configuration. */
export const SAME_EVERYWHERE: readonly string[] = [
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--submodule=short",
  "--ignore-submodules=none",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--diff-algorithm=myers",
  "--indent-heuristic",
  "--inter-hunk-context=0",
  "-O/dev/null",
];

export interface DiffOptions {
  /** `raw`: names, modes and statuses only, counts are 0; `patch`: counts and hunks too. */
  readonly files: "raw" | "patch";
  /** Whether a file that moved is one renamed file or two; `exact`: only one that moved unchanged, which needs no contents. */
  readonly renames: boolean | "exact";
}

export function diffOptions({ files, renames }: DiffOptions): readonly string[] {
  const patch = files === "patch" ? ["--patch", "--unified=0"] : [];
  const found = renames === "exact" ? "--find-renames=100%" : renames ? "--find-renames=50%" : "--no-renames";
  return ["-z", "--raw", "--no-abbrev", ...SAME_EVERYWHERE, ...patch, found];
}
