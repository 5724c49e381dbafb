import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** commitlint with its conventional configuration, installed for this run only: it is no dependency of the project. */
export interface Rival {
  readonly version: string;
  /** Path of its command. */
  readonly command: string;
  /** Folder with its configuration file. */
  readonly folder: string;
  /** Whether it complains about a message, by error or warning, in process. */
  complains(message: string): Promise<boolean>;
}

interface Report {
  readonly errors: readonly unknown[];
  readonly warnings: readonly unknown[];
}

const PACKAGES = ["@commitlint/cli@21", "@commitlint/config-conventional@21"];

/** Installs commitlint 21 into a folder by npm (not timed) and loads it. */
export async function installRival(folder: string): Promise<Rival> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}\n');
  writeFileSync(
    join(folder, "commitlint.config.js"),
    'export default { extends: ["@commitlint/config-conventional"] };\n',
  );
  const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error"];
  execFileSync("npm", ["install", "--prefix", folder, ...options, ...PACKAGES], { stdio: "inherit" });
  const require = createRequire(join(folder, "index.js"));
  const load = async (name: string) => import(pathToFileURL(resolveEsm(require, folder, name)).href);
  const { default: lint } = await load("@commitlint/lint");
  const { default: loadRules } = await load("@commitlint/load");
  const loaded = await loadRules({ extends: ["@commitlint/config-conventional"] }, { cwd: folder });
  const parserOpts = loaded.parserPreset?.parserOpts;
  const manifest = JSON.parse(readFileSync(join(folder, "node_modules/@commitlint/cli/package.json"), "utf8"));
  return {
    version: manifest.version,
    command: join(folder, "node_modules/@commitlint/cli", manifest.bin.commitlint),
    folder,
    async complains(message) {
      const report: Report = await lint(message, loaded.rules, parserOpts === undefined ? {} : { parserOpts });
      return report.errors.length + report.warnings.length > 0;
    },
  };
}

function resolveEsm(require: NodeJS.Require, folder: string, name: string): string {
  try {
    return require.resolve(name);
  } catch {
    const manifest = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));
    const entry = manifest.exports?.["."] ?? manifest.exports ?? manifest.main;
    return join(folder, "node_modules", name, typeof entry === "string" ? entry : (entry.import ?? entry.default));
  }
}
