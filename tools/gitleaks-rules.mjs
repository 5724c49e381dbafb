/**
 * Makes packages/detectors' rules for credentials from the rules that gitleaks ships (MIT), in the version that
 * tools/gitleaks/go.mod pins, and prints what changed since the last time.
 *
 *     node tools/gitleaks-rules.mjs             writes what has changed
 *     node tools/gitleaks-rules.mjs --check     fails when something is stale, and says what
 *
 * Needs Go, which fetches gitleaks' sources. To update: raise the version in tools/gitleaks/go.mod (`go get` there), run this,
 * read what it prints, run the tests of packages/detectors and `npm run bench:detectors`.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { changes } from "./gitleaks-rules/changes.mjs";
import { reachOf } from "./gitleaks-rules/reach.ts";
import { pinned } from "./go-tools.mjs";
import { root } from "./root.mjs";

const dataPath = join(root, "packages/detectors/data/gitleaks.json");
const headsPath = join(root, "packages/detectors/src/secrets/gitleaks.generated.ts");

const { version } = pinned("gitleaks");
const folder = sources();
const data = dataOf(parse(readFileSync(join(folder, "config/gitleaks.toml"), "utf8")));
const text = `${JSON.stringify(data, null, 1)}\n`;
const files = [
  [dataPath, text],
  [headsPath, heads(data.rules, createHash("sha256").update(text).digest("hex"))],
];
const stale = files.filter(([path, content]) => !existsSync(path) || readFileSync(path, "utf8") !== content);
const before = existsSync(dataPath) ? JSON.parse(readFileSync(dataPath, "utf8")) : { rules: [], allowlists: [] };
for (const line of changes(before, data)) console.log(line);
console.log(`gitleaks ${version}: ${data.rules.length} rules, ${stale.length === 0 ? "as before" : "changed"}`);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is stale; run "node tools/gitleaks-rules.mjs" and commit it.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else for (const [path, content] of stale) writeFileSync(path, content);

/** @returns {string} where the sources of the pinned version are */
function sources() {
  const run = spawnSync("go", ["list", "-m", "-f", "{{.Dir}}", "github.com/zricethezav/gitleaks/v8"], {
    cwd: join(root, "tools/gitleaks"),
    encoding: "utf8",
    env: { ...process.env, GOFLAGS: "-mod=readonly", GOWORK: "off" },
  });
  const directory = run.stdout?.trim() ?? "";
  if (run.status !== 0 || directory === "")
    throw new Error(
      `"go list -m" in tools/gitleaks found no sources; run "go mod download" there.\n${run.stderr ?? run.error}`,
    );
  return directory;
}

/** @param {any} toml what gitleaks.toml says */
function dataOf(toml) {
  return {
    source: "https://github.com/gitleaks/gitleaks, config/gitleaks.toml",
    version,
    license: readFileSync(join(folder, "LICENSE"), "utf8").trim(),
    allowlists: [...(toml.allowlists ?? []), ...(toml.allowlist ? [toml.allowlist] : [])].map(allowlist),
    rules: toml.rules.map(rule).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** @param {any} given */
function rule({ id, description, regex, path, secretGroup, entropy, keywords, allowlists, ...rest }) {
  refuse(`rule ${id}`, rest);
  const reach = regex === undefined ? undefined : reachOf(regex, keywords ?? []);
  return {
    id,
    description,
    ...(regex !== undefined && { regex }),
    ...(path !== undefined && { path }),
    ...(secretGroup !== undefined && { secretGroup }),
    ...(entropy !== undefined && { entropy }),
    keywords: (keywords ?? []).map((word) => word.toLowerCase()),
    ...(reach !== undefined && { reach: reach.reach, ...(reach.run && { run: true }) }),
    ...(allowlists !== undefined && { allowlists: allowlists.map(allowlist) }),
  };
}

/** @param {any} given */
function allowlist({ description: _, condition, commits, paths, regexTarget, regexes, stopwords, ...rest }) {
  refuse("an allow list", rest);
  return {
    ...(condition !== undefined && { condition: /^(and|&&)$/i.test(condition) ? "and" : "or" }),
    ...(commits !== undefined && { commits }),
    ...(paths !== undefined && { paths }),
    ...(regexTarget !== undefined && { regexTarget }),
    ...(regexes !== undefined && { regexes }),
    ...(stopwords !== undefined && { stopwords: [...stopwords].sort() }),
  };
}

/** What this version of gitleaks has and we do not know must not get lost. */
function refuse(where, rest) {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new Error(`${where} has "${unknown}", which packages/detectors does not know yet.`);
}

/** What must be known of the rules before they are read: their names, their keywords, and whether a vendor's name is all that tells. */
function heads(rules, digest) {
  const lines = rules.map(({ id, keywords, regex }) => {
    const labelled = regex?.includes("[\\w.-]{0,50}?") ?? false;
    const rest = `${labelled ? ", labelled: true" : ""}${regex === undefined ? ", pathOnly: true" : ""}`;
    return `  { id: ${JSON.stringify(id)}, keywords: ${JSON.stringify(keywords)}${rest} },`;
  });
  return [
    "// Written by tools/gitleaks-rules.mjs.",
    `export const version = ${JSON.stringify(version)};`,
    "/** SHA-256 of data/gitleaks.json. */",
    `export const digest = ${JSON.stringify(digest)};`,
    "export const heads: readonly {",
    "  readonly id: string;",
    "  readonly keywords: readonly string[];",
    "  readonly labelled?: boolean;",
    "  readonly pathOnly?: boolean;",
    "}[] = [",
    ...lines,
    "];",
    "",
  ].join("\n");
}
