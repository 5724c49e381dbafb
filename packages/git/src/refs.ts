import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { GitError } from "./error.ts";
import type { Objects } from "./objects.ts";
import { capture, type Place } from "./process.ts";

/** The commit that a ref names. @throws GitError `unknown-ref`, `unborn-branch` */
export async function resolveCommit(place: Place, objects: Objects, ref: string, isShallow: boolean): Promise<string> {
  const sha = await tryResolveCommit(objects, ref);
  if (sha !== undefined) return sha;
  const unborn = await currentBranch(place);
  if (unborn !== undefined && (ref === "HEAD" || ref === unborn)) {
    const message = `Branch ${unborn} has no commit yet. Commit something first.`;
    throw new GitError("unborn-branch", "user", message);
  }
  const missing =
    FULL_SHA.test(ref) || isShallow ? " It may not have been fetched: see `fetch-depth: 0` of actions/checkout." : "";
  const message = `There is no commit ${JSON.stringify(ref)} in this repository; expected a branch, tag or commit sha.${missing}`;
  throw new GitError("unknown-ref", "user", message);
}

/** As `resolveCommit`, undefined for what names no commit here. */
export async function tryResolveCommit(objects: Objects, ref: string): Promise<string | undefined> {
  if (ref === "" || ref.startsWith("-") || ref.includes("\0")) return undefined;
  return (await objects.info(`${ref}^{commit}`))?.sha;
}

/** Name of the branch that HEAD is on, also when it has no commit; undefined when detached. */
export async function currentBranch(place: Place): Promise<string | undefined> {
  const { stdout } = await capture(place, ["symbolic-ref", "--quiet", "HEAD"], { accept: [0, 1] });
  return shortName(stdout.toString().trim(), "refs/heads/");
}

/** Where origin/HEAD points, else `main` or `master` if there is one. */
export async function defaultBranch(place: Place): Promise<string | undefined> {
  const args = ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"];
  const { stdout } = await capture(place, args, { accept: [0, 1, 128] });
  const remote = shortName(stdout.toString().trim(), "refs/remotes/origin/");
  if (remote !== undefined) return remote;
  const candidates = ["main", "master"].flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);
  const refs = await capture(place, ["for-each-ref", "--format=%(refname)", ...candidates]);
  const present = refs.stdout.toString().split("\n");
  return candidates.find((ref) => present.includes(ref))?.replace(/^refs\/(heads|remotes\/origin)\//, "");
}

/** What HEAD and every ref name: a branch for HEAD (an object when it is detached), else an object. */
export async function allRefs(place: Place & { readonly gitDir: string }): Promise<ReadonlyMap<string, string>> {
  const [head, listed] = await Promise.all([
    readFile(join(place.gitDir, "HEAD"), "utf8"),
    capture(place, ["for-each-ref", "--format=%(refname) %(objectname)"]),
  ]);
  const refs = new Map([["HEAD", head.trim()]]);
  for (const line of listed.stdout.toString().split("\n").slice(0, -1)) {
    const space = line.lastIndexOf(" ");
    refs.set(line.slice(0, space), line.slice(space + 1));
  }
  return refs;
}

/** Names of the tags that point at each commit, annotated ones included, in the order of their names; other objects' tags are left out. */
export async function tagsByCommit(place: Place): Promise<ReadonlyMap<string, readonly string[]>> {
  const format = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)";
  const { stdout } = await capture(place, ["for-each-ref", `--format=${format}`, "refs/tags"]);
  const tags = new Map<string, string[]>();
  for (const line of stdout.toString().split("\n").slice(0, -1)) {
    const [type, object, peeledType, peeled, ref] = line.split(" ");
    const commit = type === "commit" ? object : peeledType === "commit" ? peeled : undefined;
    const name = shortName(ref ?? "", "refs/tags/");
    if (commit === undefined || name === undefined) continue;
    const names = tags.get(commit);
    if (names === undefined) tags.set(commit, [name]);
    else names.push(name);
  }
  return tags;
}

/** The tip of a branch by its short name: origin's, else ours. */
export async function branchTip(objects: Objects, name: string): Promise<string | undefined> {
  return (
    (await tryResolveCommit(objects, `refs/remotes/origin/${name}`)) ?? tryResolveCommit(objects, `refs/heads/${name}`)
  );
}

const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

function shortName(ref: string, prefix: string): string | undefined {
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}
