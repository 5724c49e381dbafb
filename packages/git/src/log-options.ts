import { COMMIT_FORMAT } from "./commits.ts";
import { diffOptions } from "./diff-options.ts";

export interface LogOptions {
  /** Commits reachable from it are left out (a full sha; null or absent: none are). */
  readonly base?: string | null;
  /** A full sha. */
  readonly head: string;
  /** `newest` (default): as git lists them; `oldest`: parents before children. */
  readonly order?: "newest" | "oldest";
  /** Default `include`. */
  readonly merges?: "include" | "exclude";
  /** Follow only the first parent of merges. */
  readonly firstParent?: boolean;
  /** At most so many commits: the newest ones, also when the oldest come first. */
  readonly max?: number;
  /** `none` (default); `raw`: names, modes and statuses, very fast, counts are 0; `patch`: counts and hunks too. */
  readonly files?: "none" | "raw" | "patch";
  /**
   * Whether a moved file is one renamed file (default) or a deleted and an added one (faster); `exact` takes only
   * files that moved unchanged for renamed ones (as fast, for long histories).
   */
  readonly renames?: boolean | "exact";
  /**
   * What a merge shows: what differs from the automatic merge of its parents (default with `patch`), what differs from
   * its first parent, or nothing (default with `raw`).
   */
  readonly mergeFiles?: "remerge" | "first-parent" | "none";
  /** Bounds on the committer's date in epoch seconds, both inclusive. */
  readonly since?: number;
  readonly until?: number;
  /** Patch text kept per commit; what is beyond is counted, not kept, and the file marked `truncated`. Default 64 MiB. */
  readonly maxPatchBytes?: number;
}

/** What a merge shows when the options do not say. */
export function mergeFilesOf({ files = "none", mergeFiles }: LogOptions): "remerge" | "first-parent" | "none" {
  if (files === "none") return "none";
  return mergeFiles ?? (files === "patch" ? "remerge" : "none");
}

/** Which of the commits to list, and how merges are diffed, in one pass of `git log`. */
export interface Pass {
  readonly order: "newest" | "topological" | "reverse-topological";
  readonly merges: "all" | "none" | "only";
  readonly mergeFiles: "remerge" | "first-parent" | "none";
}

export function logArguments(options: LogOptions, pass: Pass): readonly string[] {
  const { files = "none", renames = true } = options;
  return [
    "log",
    "-z",
    `--format=${COMMIT_FORMAT}`,
    "--encoding=UTF-8",
    "--no-mailmap",
    "--no-notes",
    "--no-show-signature",
    ...(files === "none" ? ["--no-patch"] : [...diffOptions({ files, renames }), "--root"]),
    `--diff-merges=${DIFF_MERGES[pass.mergeFiles]}`,
    ...ORDER[pass.order],
    ...MERGES[pass.merges],
    ...(options.firstParent ? ["--first-parent"] : []),
    ...(options.max === undefined ? [] : [`--max-count=${options.max}`]),
    ...(options.since === undefined ? [] : [`--since-as-filter=@${options.since} +0000`]),
    ...(options.until === undefined ? [] : [`--until=@${options.until} +0000`]),
    "--end-of-options",
    options.head,
    ...(options.base ? [`^${options.base}`] : []),
    "--",
  ];
}

const DIFF_MERGES = { remerge: "remerge", "first-parent": "first-parent", none: "off" };
const ORDER = { newest: [], topological: ["--topo-order"], "reverse-topological": ["--topo-order", "--reverse"] };
const MERGES = { all: [], none: ["--no-merges"], only: ["--merges"] };
