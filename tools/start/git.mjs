import { spawnSync } from "node:child_process";
import { devNull } from "node:os";

/** Independent of the machine's configuration: the same calls give the same commits everywhere. */
const gitEnvironment = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "Morgan Lee",
  GIT_AUTHOR_EMAIL: "morgan.lee@example.org",
  GIT_COMMITTER_NAME: "Morgan Lee",
  GIT_COMMITTER_EMAIL: "morgan.lee@example.org",
  LC_ALL: "C.UTF-8",
  TZ: "UTC",
};

/**
 * Runs git in a folder.
 *
 * @param {string} directory
 * @param {readonly string[]} args
 * @param {string | Buffer} [input] its standard input
 * @returns {string} its output without the last newline
 * @throws {Error} with what git said
 */
export function git(directory, args, input = "") {
  const run = spawnSync("git", ["-C", directory, ...args], {
    env: { ...process.env, ...gitEnvironment },
    input,
    maxBuffer: 1 << 28,
  });
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) throw new Error(`git ${args.join(" ")} failed:\n${run.stderr}`);
  return run.stdout.toString("utf8").replace(/\n$/, "");
}
