/**
 * What the READMEs repeat from other files. A README marks the places: `<!-- inputs -->` … `<!-- /inputs -->` and the same for
 * outputs hold a table from the `action.yml` in its own folder, `<!-- inputs actions/bisect -->` from another's;
 * `<!-- example: examples/step.yml -->` … `<!-- /example -->` holds a file, without the comment that it starts with.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { root } from "../root.mjs";

/** @typedef {{ description: string, default?: string, required?: boolean }} Entry */

/** @returns {[path: string, text: string][]} */
export function readmeTables() {
  const actions = readdirSync(join(root, "actions")).map((name) => `actions/${name}/README.md`);
  return ["README.md", ...actions.sort()]
    .filter((path) => existsSync(join(root, path)))
    .map((path) => [path, withTables(path, readFileSync(join(root, path), "utf8"))]);
}

/**
 * @param {string} path
 * @param {string} text
 */
function withTables(path, text) {
  return text
    .replace(/<!-- (inputs|outputs)(?: ([\w./-]+))? -->[\s\S]*?<!-- \/\1 -->/g, (_, section, named) => {
      const opening = named === undefined ? `<!-- ${section} -->` : `<!-- ${section} ${named} -->`;
      return `${opening}\n${table(section, named ?? dirname(path))}\n<!-- /${section} -->`;
    })
    .replace(/<!-- example: ([\w./-]+) -->[\s\S]*?<!-- \/example -->/g, (_, file) => {
      const content = readFileSync(join(root, file), "utf8").replace(/^(#.*\n)+/, "");
      return `<!-- example: ${file} -->\n\`\`\`yaml\n${content}\`\`\`\n<!-- /example -->`;
    });
}

/**
 * @param {"inputs" | "outputs"} section
 * @param {string} folder
 */
function table(section, folder) {
  const action = parse(readFileSync(join(root, folder, "action.yml"), "utf8"));
  const entries = /** @type {[string, Entry][]} */ (Object.entries(action[section] ?? {}));
  if (entries.length === 0) return `This action has no ${section}.`;
  const rows = entries.map(([name, entry]) => {
    const description = cell(entry.description);
    return section === "outputs"
      ? `| \`${name}\` | ${description} |`
      : `| \`${name}\` | ${description} | ${defaultOf(entry)} |`;
  });
  const head =
    section === "outputs"
      ? ["| Output | What it holds |", "|---|---|"]
      : ["| Input | What it does | Default |", "|---|---|---|"];
  return [...head, ...rows].join("\n");
}

/** @param {Entry} entry */
function defaultOf(entry) {
  if (entry.required === true) return "required";
  return entry.default === undefined || entry.default === "" ? "" : `\`${cell(String(entry.default))}\``;
}

/** @param {string} text */
function cell(text) {
  return text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}
