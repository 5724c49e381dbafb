/**
 * Bundles one compiled program into a folder, in a process of its own so that several run at once.
 *
 *     node tools/bundle/ncc.mjs MAIN FOLDER
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ncc from "@vercel/ncc";

const [main = "", folder = ""] = process.argv.slice(2);
const { code, assets } = await ncc(resolve(main), {
  cache: false,
  quiet: true,
  sourceMapRegister: false,
  target: "es2022",
  // One file for each part of the bundle: under one name, a part that is loaded later would overwrite what all others owe.
  license: "licenses-[name].txt",
  // ncc takes `resolve(directory, name)` for the place of files to ship: it would copy whatever in the work tree fits, and look
  // there at run time. Files that we ship are named by `new URL(…, import.meta.url)`; so none is to be found in this way.
  filterAssetBase: join(resolve(folder), "nothing"),
});
const sources = Object.entries(assets).map(([name, { source }]) => ({ name, source }));
/** @param {{ name: string }} asset */
const isLicense = ({ name }) => /^licenses-.*\.txt$/.test(name);
const files = [
  { name: "index.js", source: code },
  ...sources.filter((each) => !isLicense(each)),
  { name: "licenses.txt", source: joined(sources.filter(isLicense)) },
];
for (const { name, source: content } of files) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  // npm makes a command's file executable when it links it; a fresh clone must not look changed after `npm ci`.
  writeFileSync(path, content, { mode: String(content).startsWith("#!") ? 0o755 : 0o644 });
}

/**
 * The licenses of all parts of a bundle, the program's own first, without repeating what stands there already.
 *
 * @param {{ name: string, source: string | Buffer }[]} parts
 */
function joined(parts) {
  /** @param {{ name: string }} part */
  const order = ({ name }) => (name === "licenses-main.txt" ? "" : name);
  return parts
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .reduce((all, { source }) => (all.includes(String(source).trim()) ? all : `${all}${source}`), "");
}
