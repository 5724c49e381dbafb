/**
 * `npm start`: builds a sample repository in a temporary folder and plays three stories on it through the committed bundles.
 * Needs Node 20 or newer and git 2.38 or newer, and nothing installed.
 */
import { spawnSync } from "node:child_process";

const problem = missing();
if (problem === undefined) {
  // Loaded only now, so that a Node that cannot read the rest still says what is missing.
  const { main } = await import("./start/main.mjs");
  process.exitCode = await main();
} else {
  console.error(problem);
  process.exitCode = 5;
}

/** @returns {string | undefined} one sentence when the machine lacks something */
function missing() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) return `npm start needs Node 20 or newer, but this is ${process.version}; see https://nodejs.org.`;
  const run = spawnSync("git", ["--version"], { encoding: "utf8" });
  if (run.error !== undefined || run.status !== 0)
    return "npm start needs git on the PATH and found none; see https://git-scm.com.";
  const [, gitMajor, gitMinor] = /(\d+)\.(\d+)/.exec(run.stdout) ?? [];
  if (Number(gitMajor) * 1000 + Number(gitMinor) < 2038)
    return `npm start needs git 2.38 or newer, but this is ${run.stdout.trim()}; see https://git-scm.com.`;
  return undefined;
}
