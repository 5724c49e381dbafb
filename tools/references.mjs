/**
 * Makes every workspace declare what its sources import: dependencies on our own packages in package.json, references in
 * tsconfig.json; drops those that nothing imports. A package of others that is not declared is only named, for its version is
 * a decision. Afterwards run `npm run format` and `npm run lock`.
 *
 *     node tools/node24.mjs tools/references.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { workspaces } from "../test/house/workspaces.ts";
import { root } from "./root.mjs";

const scope = "@gitops-health/";
const all = workspaces();

for (const { folder, name, imports, dependencies } of all) {
  const own = imports.filter((each) => each.startsWith(scope));
  for (const each of imports)
    if (!each.startsWith(scope) && !dependencies.includes(each))
      console.log(`${name} imports ${each} without declaring it`);
  edit(join(root, folder, "package.json"), (manifest) => {
    const others = Object.entries(manifest.dependencies ?? {}).filter(
      ([key]) => !key.startsWith(scope) && imports.includes(key),
    );
    const declared = [...others, ...own.map((key) => [key, "0.1.0"])].sort(([a], [b]) => (a < b ? -1 : 1));
    manifest.dependencies = declared.length === 0 ? undefined : Object.fromEntries(declared);
  });
  if (!folder.startsWith("example-services/"))
    edit(join(root, folder, "tsconfig.json"), (project) => {
      const folders = own.flatMap((each) =>
        all.filter((other) => scope + other.name === each).map((other) => other.folder),
      );
      project.references = folders
        .map((each) => ({ path: relative(folder, each) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    });
}

/**
 * @param {string} path
 * @param {(content: any) => void} change
 */
function edit(path, change) {
  const before = readFileSync(path, "utf8");
  const content = JSON.parse(before);
  change(content);
  const after = `${JSON.stringify(content, null, 2)}\n`;
  if (JSON.stringify(JSON.parse(before)) === JSON.stringify(content)) return;
  writeFileSync(path, after);
  console.log(`${relative(root, path)} written`);
}
