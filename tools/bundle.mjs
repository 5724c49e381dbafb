/**
 * Bundles what users run without an installation into its folder's `dist/`, which is committed.
 *
 *     npm run bundle               rebuilds all of them
 *     npm run bundle -- --check    builds into a temporary folder and fails when a committed bundle differs
 */
import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { node24 } from "./node24.mjs";
import { root } from "./root.mjs";

const execute = promisify(execFile);
const node = node24();

/**
 * Packages that change nothing when they are loaded but don't say so. @actions/core loads its OpenID client, and with it
 * 1 MB of undici, though none of our actions asks for a token; told that the packages have no side effects, webpack leaves out
 * what nobody uses: 34 kB instead of 1,063 kB, and a start of 1.2 times that of bare Node instead of 1.9 times. ncc has no
 * option for it, so their package.json says it for the time of the build.
 */
const withoutSideEffects = ["core", "http-client", "exec", "io"].map((name) =>
  join(root, "node_modules", "@actions", name, "package.json"),
);

const check = process.argv.includes("--check");
compile();
const scratch = mkdtempSync(join(realpathSync(tmpdir()), "gitops-health-bundles-"));
const restore = declareWithoutSideEffects();
try {
  const targets = bundled();
  // Two at a time: each holds one core and about 300 MB.
  await Promise.all([work(targets), work(targets)]);
} finally {
  restore();
  rmSync(scratch, { recursive: true, force: true });
}

function compile() {
  const run = spawnSync(node, [join(root, "node_modules/typescript/bin/tsc"), "-b"], { cwd: root, stdio: "inherit" });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** @returns {string[]} folders relative to the root: the actions, the command, and the service that `npm start` sends load to */
function bundled() {
  const actions = readdirSync(join(root, "actions")).map((name) => `actions/${name}`);
  return [...actions.sort(), "packages/cli", "example-services/payment-gateway"];
}

/** @param {string[]} queue */
async function work(queue) {
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) await bundle(folder);
}

/** @param {string} folder */
async function bundle(folder) {
  const built = join(scratch, folder);
  await execute(node, [join(root, "tools/bundle/ncc.mjs"), compiledMain(folder), built], { cwd: root });
  const files = filesOf(built);
  for (const [name, bytes] of files) refusePlaces(`${folder}/dist/${name}`, bytes);
  const committed = join(root, folder, "dist");
  const stale = differences(files, filesOf(committed));
  if (!check) {
    rmSync(committed, { recursive: true, force: true });
    cpSync(built, committed, { recursive: true });
  } else if (stale.length > 0) {
    console.error(
      `${folder}/dist is not what the sources give (${stale.join(", ")}); run "npm run bundle" and commit it.`,
    );
    process.exitCode = 1;
  }
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const verdict = stale.length === 0 ? "unchanged" : check ? "STALE" : "written";
  console.log(`${folder}/dist: ${files.size} files, ${(size / 1000).toFixed(0)} kB, ${verdict}`);
}

/**
 * A workspace whose sources import its package.json compiles into `lib/src`.
 *
 * @param {string} folder
 */
function compiledMain(folder) {
  const project = JSON.parse(readFileSync(join(root, folder, "tsconfig.json"), "utf8"));
  return `${folder}/lib/${project.compilerOptions.rootDir === "src" ? "" : "src/"}main.js`;
}

/**
 * A bundle that names a folder of the machine that built it has other bytes on the next one, and looks there at run time.
 *
 * @param {string} name
 * @param {Buffer} bytes
 */
function refusePlaces(name, bytes) {
  for (const place of [root, homedir(), scratch])
    if (place.length > 1 && bytes.includes(`${place}/`)) throw new Error(`${name} names the folder "${place}".`);
  if (bytes.includes("file:///")) throw new Error(`${name} names a file by its absolute address.`);
}

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>} by path inside the folder; empty when there is no such folder
 */
function filesOf(folder) {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}

/**
 * @param {Map<string, Buffer>} a
 * @param {Map<string, Buffer>} b
 * @returns {string[]} names of the files that only one has or whose hashes differ
 */
function differences(a, b) {
  /** @param {Buffer | undefined} bytes */
  const hash = (bytes) => (bytes === undefined ? "none" : createHash("sha256").update(bytes).digest("hex"));
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => hash(a.get(name)) !== hash(b.get(name))).sort();
}

/** @returns {() => void} puts the files back as they were */
function declareWithoutSideEffects() {
  const originals = new Map(withoutSideEffects.filter(existsSync).map((path) => [path, readFileSync(path, "utf8")]));
  const putBack = () => {
    for (const [path, text] of originals) writeFileSync(path, text);
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.once(signal, () => {
      putBack();
      process.exit(1);
    });
  for (const [path, text] of originals)
    writeFileSync(path, JSON.stringify({ ...JSON.parse(text), sideEffects: false }, null, 2));
  return putBack;
}
