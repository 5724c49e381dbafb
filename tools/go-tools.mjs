/**
 * The tools of the tests that are written in Go, each pinned by the go.mod beside it: taken from PATH when the version is
 * the pinned one, else built once into `.cache/go-tools`. Without Go there is none, and the caller says what it left out.
 *
 *     node tools/go-tools.mjs     builds those that the tests need and prints where they are
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";

/** What the tests need. gitleaks is pinned too, for comparing detectors by hand. */
export const testTools = /** @type {const} */ (["opa", "act", "actionlint"]);

/** @typedef {"opa" | "act" | "actionlint" | "gitleaks"} ToolName */

const versionFlag = { opa: "version", act: "--version", actionlint: "-version", gitleaks: "version" };
const executable = process.platform === "win32" ? ".exe" : "";

/**
 * Absolute path of a tool in its pinned version.
 *
 * @param {ToolName} name
 * @returns {string | undefined} undefined when it is neither on PATH nor built and there is no Go to build it
 * @throws {Error} when Go is there but the build fails
 */
export function toolPath(name) {
  const pin = pinned(name);
  const built = join(root, ".cache", "go-tools", `${name}-${pin.version}${executable}`);
  if (existsSync(built)) return built;
  const found = onPath(name).find((path) => versionOf(name, path) === pin.version);
  if (found !== undefined) return found;
  const go = onPath("go")[0];
  return go === undefined ? undefined : build(go, name, pin.package, built);
}

/**
 * The package that a module's `tool` line names, and the version that it requires.
 *
 * @param {ToolName} name
 * @returns {{ package: string, version: string }} version without the leading v
 */
export function pinned(name) {
  const path = join(root, "tools", name, "go.mod");
  const text = readFileSync(path, "utf8");
  const tool = /^tool (\S+)$/m.exec(text)?.[1];
  if (tool === undefined) throw new Error(`"${path}" has no line "tool PACKAGE".`);
  for (const [, module, version] of text.matchAll(/^\s*(?:require )?(\S+) v(\d\S*)/gm))
    if (module !== undefined && version !== undefined && (tool === module || tool.startsWith(`${module}/`)))
      return { package: tool, version };
  throw new Error(`"${path}" requires no version of ${tool}.`);
}

/**
 * @param {string} name
 * @returns {string[]} every file of that name on PATH
 */
function onPath(name) {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name + executable))
    .filter((path) => existsSync(path));
}

/**
 * @param {ToolName} name
 * @param {string} path
 * @returns {string | undefined}
 */
function versionOf(name, path) {
  const run = spawnSync(path, [versionFlag[name]], { encoding: "utf8" });
  return /(?:^|\s)v?(\d+\.\d+\.\d+\S*)/.exec(run.stdout ?? "")?.[1];
}

/**
 * @param {string} go
 * @param {ToolName} name
 * @param {string} tool
 * @param {string} path
 */
function build(go, name, tool, path) {
  mkdirSync(join(path, ".."), { recursive: true });
  // Built beside its place and moved there: two processes that build at once, or one that is stopped, leave nothing half-written.
  const unfinished = `${path}.${process.pid}`;
  const run = spawnSync(go, ["build", "-trimpath", "-mod=readonly", "-o", unfinished, tool], {
    cwd: join(root, "tools", name),
    encoding: "utf8",
    env: { ...process.env, CGO_ENABLED: "0", GOFLAGS: "", GOWORK: "off" },
  });
  if (run.status !== 0) throw new Error(`"go build ${tool}" in tools/${name} failed:\n${run.stderr}`);
  renameSync(unfinished, path);
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of testTools) {
    const start = process.hrtime.bigint();
    const path = toolPath(name);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    console.log(
      `${name} ${pinned(name).version}: ${path ?? "none; there is no Go to build it"} (${seconds.toFixed(1)} s)`,
    );
    if (path === undefined) process.exitCode = 1;
  }
}
