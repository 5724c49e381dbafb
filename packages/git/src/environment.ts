import { join } from "node:path";

/**
 * The environment of every git process: what the machine's owner set to reach and trust repositories stays (safe.directory
 * and credentials live in the configuration); what would point git elsewhere or bend its output (GIT_DIR, GIT_EXTERNAL_DIFF,
 * GIT_TRACE ...) does not.
 */
export function gitEnvironment(outside: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(outside).filter(([name]) => !name.toUpperCase().startsWith("GIT_") || KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    LANGUAGE: "C",
    TZ: "UTC",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // Into a pipe, git log otherwise writes each commit by itself, which makes reading a long history a third slower.
    GIT_FLUSH: "0",
  };
}

/**
 * Reading takes no attributes from the work tree, the index or the machine: a commit that adds `* -diff` to
 * .gitattributes would otherwise hide its own lines. (Together with `--bare`; GIT_ATTR_SOURCE counts from git 2.41.)
 */
export function withoutAttributes(env: NodeJS.ProcessEnv, gitDir: string, emptyTree: string): NodeJS.ProcessEnv {
  return {
    ...env,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_ATTR_SOURCE: emptyTree,
    GIT_INDEX_FILE: join(gitDir, "no-index-while-reading"),
  };
}

const KEPT =
  /^GIT_(CONFIG_.*|CONFIG|EXEC_PATH|SSL_.*|SSH.*|ASKPASS|HTTP_.*|CEILING_DIRECTORIES|PROTOCOL.*|ALLOW_PROTOCOL)$/;

/** Options before the git command that neutralise the user's configuration where no option of the command does. */
export const neutralConfig: readonly string[] = [
  "--no-pager",
  ...[
    "core.quotepath=off",
    "core.attributesFile=/dev/null",
    "core.bigFileThreshold=512m",
    "core.fsmonitor=false",
    "merge.renames=true",
    "merge.renameLimit=7000",
    "merge.directoryRenames=conflict",
    "merge.conflictStyle=merge",
    "diff.renameLimit=1000",
    "diff.suppressBlankEmpty=false",
  ].flatMap((setting) => ["-c", setting]),
];
