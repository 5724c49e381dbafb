/**
 * `npm test`: every check of the house, then the tests, each step named and timed; what fails does not stop the rest.
 * Runs on Node 20; what needs Node 24 is started on the one that npm installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { testTools, toolPath } from "./go-tools.mjs";
import { node24, withNode } from "./node24.mjs";
import { root } from "./root.mjs";

const node = node24();
const environment = withNode(node);
const mustHaveTools = process.env["CI"] === "true" || process.env["CI"] === "1";
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const leftOut = [];

step("tools in Go", findTools);
step("format and lint", () =>
  run("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--diagnostic-level=warn", "."),
);
step("types", () => compiles("-b") && compiles("-p", "tsconfig.tests.json") && compiles("-p", "tools"));
step("unused code", () => run("node_modules/knip/bin/knip.js"));
step("generated files fresh", () => run("--conditions=source", "tools/generate.mjs", "--check"));
step("bundles fresh", () => run("tools/bundle.mjs", "--check"));
step("policies fresh", () => needs("opa", () => run("--conditions=source", "tools/policies.mjs", "--check")));
step("workflows", () => needs("actionlint", lintWorkflows));
const tests = step("tests", runTests);

for (const each of leftOut) console.log(`left out: ${each}`);
for (const each of failures) console.log(`failed: ${each}`);
console.log(`${tests.passed} passed, ${tests.failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/**
 * @template T
 * @param {string} name
 * @param {() => T} check
 * @returns {T}
 */
function step(name, check) {
  console.log(`\n== ${name}`);
  const start = process.hrtime.bigint();
  const result = check();
  if (result === false) failures.push(name);
  console.log(
    `== ${name}: ${result === false ? "FAILED" : "done"} in ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s`,
  );
  return result;
}

/** @param {string[]} command a script and its arguments, run on Node 24 */
function run(...command) {
  return spawnSync(node, command, { cwd: root, stdio: "inherit", env: environment }).status === 0;
}

/** @param {string[]} project */
function compiles(...project) {
  return run("node_modules/typescript/bin/tsc", ...project);
}

/** Builds what is missing now, so that no test waits for a compiler. */
function findTools() {
  let complete = true;
  for (const name of testTools) {
    try {
      const path = toolPath(name);
      console.log(`${name}: ${path ?? "not on PATH, and no Go to build it"}`);
      if (path === undefined && mustHaveTools) complete = false;
      if (path === undefined)
        leftOut.push(`what needs ${name} (install Go, or ${name} in the version of tools/${name}/go.mod)`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      complete = false;
    }
  }
  return complete;
}

/**
 * @param {import("./go-tools.mjs").ToolName} tool
 * @param {(path: string) => boolean} check
 */
function needs(tool, check) {
  /** @type {string | undefined} */
  let path;
  try {
    path = toolPath(tool);
  } catch {
    // The first step has already reported the build that failed.
  }
  if (path !== undefined) return check(path);
  console.log(`left out: there is no ${tool}`);
  return !mustHaveTools;
}

/** @param {string} actionlint */
function lintWorkflows(actionlint) {
  const files = [".github/workflows", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".yml"))
      .map((name) => `${folder}/${name}`),
  );
  // Without shellcheck and pyflakes, so that the verdict does not depend on what else the machine has.
  const options = ["-shellcheck=", "-pyflakes=", "-color"];
  return spawnSync(actionlint, [...options, ...files], { cwd: root, stdio: "inherit" }).status === 0;
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "gitops-health-tests-"));
  const report = join(folder, "report.json");
  try {
    const fine = run(
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    );
    if (!existsSync(report)) {
      failures.push("tests");
      return { passed: 0, failed: 0 };
    }
    const content = JSON.parse(readFileSync(report, "utf8"));
    const { passed, failed } = counted(content);
    if (!fine || failed > 0) failures.push("tests");
    for (const path of notRun(content))
      failures.push(`tests: ${path} was not run; vitest.config.ts has no place for it`);
    return { passed, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * vitest passes over in silence what no project of its configuration includes.
 *
 * @param {{ testResults: { name: string }[] }} report
 * @returns {string[]} the repository's test files that are not in it
 */
function notRun(report) {
  const run = new Set(report.testResults.map(({ name }) => realpathSync(name)));
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.test.ts"];
  return spawnSync("git", list, { cwd: root, encoding: "utf8" })
    .stdout.split("\0")
    .filter((path) => path !== "" && existsSync(join(root, path)) && !run.has(realpathSync(resolve(root, path))));
}

/**
 * A file that could not be loaded counts as one failure, for its tests never ran.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
function counted(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}
