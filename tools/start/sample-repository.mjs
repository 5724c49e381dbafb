import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";
import { git } from "./git.mjs";

/** Where the stories' material lies. */
const stories = join(root, "test", "stories");

/**
 * The branches on top of `base`, in the order in which they are made. Each is a series of patches (mails as
 * `git format-patch` writes them) under test/stories; `main` grows by those that are landed.
 */
const branches = [
  { name: "refused", patches: "0-refused.patch", landed: false },
  { name: "mended", patches: "0-mended.patch", landed: false },
  { name: "patient-records", patches: "1-patient-records.patch", landed: true },
  { name: "payment-tokens", patches: "2-payment-tokens.patch", landed: true },
  { name: "incident", patches: "3-incident", landed: true },
];

/**
 * Builds the sample repository: the example services as they lie in this work tree, told as a short history, and the stories'
 * commits on top. The same sources give the same commits on every machine.
 *
 * @param {string} directory a folder that does not exist yet
 * @param {(patch: string, name: string) => string} [alter] changes a patch before it is applied, given its path under test/stories
 * @returns {{directory: string, branches: Record<string, {base: string, head: string}>}} the commits of each branch: after `base`, up to `head`
 */
export function buildSampleRepository(directory, alter = (patch) => patch) {
  mkdirSync(directory, { recursive: true });
  git(directory, ["init", "--quiet", "--initial-branch=main"]);
  for (const [key, value] of [
    ["user.name", "Morgan Lee"],
    ["user.email", "morgan.lee@example.org"],
    ["commit.gpgsign", "false"],
    ["gc.auto", "0"],
    ["core.autocrlf", "false"],
  ])
    git(directory, ["config", key, value]);
  git(directory, ["fast-import", "--quiet"], Buffer.concat([...baseHistory()]));
  git(directory, ["checkout", "--quiet", "main"]);
  const made = Object.fromEntries(branches.map((branch) => [branch.name, makeBranch(directory, branch, alter)]));
  git(directory, ["checkout", "--quiet", "main"]);
  return { directory, branches: made };
}

function makeBranch(directory, { name, patches, landed }, alter) {
  const base = git(directory, ["rev-parse", "main"]);
  git(directory, ["checkout", "--quiet", "-b", name, "main"]);
  const mails = patchesIn(patches).map((path) => alter(readFileSync(join(stories, path), "utf8"), path));
  git(directory, ["am", "--quiet", "--committer-date-is-author-date", "--keep-cr"], mails.join("\n"));
  const head = git(directory, ["rev-parse", "HEAD"]);
  if (landed) git(directory, ["branch", "--force", "main", head]);
  return { base, head };
}

/** @returns {string[]} paths under test/stories, in order */
export function patchesIn(path) {
  if (path.endsWith(".patch")) return [path];
  return readdirSync(join(stories, path))
    .sort()
    .map((name) => `${path}/${name}`);
}

/**
 * The history before the stories, as `git fast-import` reads it: every file comes with the first commit that names its path.
 * A file that a commit brings `without` some text of today comes again, whole, with a later commit.
 */
function* baseHistory() {
  const rest = new Map(baseFiles());
  for (const { date, author, message, paths, without = {} } of JSON.parse(
    readFileSync(join(stories, "history.json"), "utf8"),
  )) {
    const when = `${Date.parse(date) / 1000} +0000`;
    yield Buffer.from(`commit refs/heads/main\nauthor ${author} ${when}\ncommitter ${author} ${when}\n`);
    yield data(Buffer.from(message));
    for (const [path, content] of rest) {
      if (!paths.some((start) => path.startsWith(start))) continue;
      yield Buffer.from(`M 100644 inline ${path}\n`);
      yield data(path in without ? cut(path, content, without[path]) : content);
      if (!(path in without)) rest.delete(path);
    }
  }
  if (rest.size > 0)
    throw new Error(`test/stories/history.json has no commit that brings ${[...rest.keys()].join(", ")}.`);
}

function cut(path, content, text) {
  const parts = content.toString("utf8").split(text);
  if (parts.length !== 2)
    throw new Error(`test/stories/history.json: "${path}" must hold the text it comes without once.`);
  return Buffer.from(parts.join(""));
}

function data(content) {
  return Buffer.concat([Buffer.from(`data ${content.length}\n`), content, Buffer.from("\n")]);
}

/** Path and content of each file of the sample, sorted: sources, configuration and documentation, nothing that was built. */
function* baseFiles() {
  yield [".gitignore", Buffer.from("node_modules\nlib/\ndist/\n")];
  for (const path of [".github/gitops-health.yml", "LICENSE", "tsconfig.base.json"])
    yield [path, readFileSync(join(root, path))];
  const built = new Set(["node_modules", "lib", "dist"]);
  function* walk(folder) {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !built.has(entry.name)) yield* walk(path);
      else if (entry.isFile()) yield [path, readFileSync(join(root, path))];
    }
  }
  yield* walk("example-services");
}
