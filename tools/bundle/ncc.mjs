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
  license: "licenses.txt",
  // ncc takes `resolve(directory, name)` for the place of files to ship: it would copy whatever in the work tree fits, and look
  // there at run time. Files that we ship are named by `new URL(…, import.meta.url)`; so none is to be found in this way.
  filterAssetBase: join(resolve(folder), "nothing"),
});
const files = [["index.js", code], ...Object.entries(assets).map(([name, { source }]) => [name, source])];
for (const [name, content] of files) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  // npm makes a command's file executable when it links it; a fresh clone must not look changed after `npm ci`.
  writeFileSync(path, content, { mode: String(content).startsWith("#!") ? 0o755 : 0o644 });
}
