import { execFileSync } from "node:child_process";
import { toolPath } from "../go-tools.mjs";

/** Path of the pinned opa. Throws when it is neither on the PATH nor can be built. */
export function opaPath() {
  const path = toolPath("opa");
  if (path === undefined) throw new Error("opa is neither on the PATH nor can it be built: install Go or opa.");
  return path;
}

/**
 * Output of an opa command. Throws with opa's own complaint when it fails.
 *
 * @param {string[]} commandLine
 * @param {string} folder where it runs
 * @returns {string}
 */
export function opa(commandLine, folder) {
  try {
    return execFileSync(opaPath(), commandLine, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`opa ${commandLine[0]} failed: ${error.stderr ?? error.message}${error.stdout ?? ""}`);
  }
}
