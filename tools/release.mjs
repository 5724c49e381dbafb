/**
 * Writes into the reusable workflows which commit of our own actions they run. A workflow cannot know its own commit, and `./`
 * would be the caller's workspace; so a release is two commits: the one that is released, and this one, which names it.
 *
 *     node tools/release.mjs v1.2.3      on a clean work tree whose HEAD is to be released
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";

/**
 * The text of a workflow with every own action at a commit, the version in a comment behind it.
 *
 * @param {string} workflow
 * @param {string} commit
 * @param {string} version
 */
export function withOwnActionsAt(workflow, commit, version) {
  return workflow.replace(/^(\s*(?:- )?uses: gitops-health\/gitops-health\S*)@\S+.*$/gm, `$1@${commit} # ${version}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [version = ""] = process.argv.slice(2);
  /** @param {string[]} command */
  const git = (...command) => execFileSync("git", command, { cwd: root, encoding: "utf8" }).trim();
  if (!/^v\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is not a version; expected one such as v1.2.3.`);
  if (git("status", "--porcelain") !== "")
    throw new Error("The work tree has changes; commit what is to be released first.");
  const commit = git("rev-parse", "HEAD");
  const folder = join(root, ".github/workflows");
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    writeFileSync(path, withOwnActionsAt(readFileSync(path, "utf8"), commit, version));
  }
  // A full version's tag never moves; users follow the one of the major version.
  const major = version.slice(0, version.indexOf("."));
  console.log(`git commit -am "chore(release): ${version}" && git tag ${version} && git tag --force ${major}`);
}
