/**
 * The Node that development uses, whatever the machine has: the tools need Node 24, users' runners may have 20.
 * It comes locked by integrity from npm's platform packages and runs no script when it is installed.
 *
 *     node tools/node24.mjs SCRIPT [ARGUMENT ...]
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";

/**
 * Absolute path of Node 24 or newer. Where neither npm installed it nor this process is one, the process ends with a sentence: it is
 * what a newcomer meets who forgot `npm ci`.
 *
 * @returns {string}
 */
export function node24() {
  const installed = npmNode("node");
  if (installed !== undefined) return installed;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  console.error(`Development needs Node 24, but ${process.version} runs and npm installed none: run "npm ci" first.`);
  process.exit(5);
}

/**
 * Absolute path of the Node that npm installed under a platform package's name or alias ("node" is 24, "node20" is 20).
 *
 * @param {"node" | "node20"} prefix
 * @returns {string | undefined} undefined where npm has no package for this platform
 */
export function npmNode(prefix) {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const folder = join(root, "node_modules", `${prefix}-${platform}-${process.arch}`, "bin");
  const path = join(folder, platform === "win" ? "node.exe" : "node");
  return existsSync(path) ? path : undefined;
}

/**
 * The environment with a Node first on its PATH, so that what a script starts runs on it too.
 *
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function withNode(node) {
  return { ...process.env, PATH: [dirname(node), process.env["PATH"]].join(delimiter) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const node = node24();
  // The condition "source" lets tools import the workspace's packages as TypeScript, unbuilt.
  const run = spawnSync(node, ["--conditions=source", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: withNode(node),
  });
  process.exitCode = run.status ?? 1;
}
