import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { digestOf, replaceFile } from "@gitops-health/contracts";
import type { Repository } from "@gitops-health/git";
import { type FeatureRow, features } from "./features.ts";
import { type Listed, listNames, pastOf, readPatches, readWindow } from "./past.ts";
import type { PastReaderOptions } from "./past-reader.ts";
import { type KeptHistory, PathHistory, REMEMBERED } from "./path-history.ts";
import { WINDOW } from "./window.ts";

/** A past as it is kept from one run to the next. */
export interface KeptPast {
  /** Of the last 1,000 non-merge commits, oldest first; null for one that changes no file. */
  readonly window: readonly (FeatureRow | null)[];
  readonly paths: PathHistory;
}

/** Changes whenever the meaning of a kept figure does. */
const VERSION = "2";
/** Pasts that a folder holds: of a few branches, or of the commits before an amended one. */
const KEPT = 4;
/** New commits that are added to a kept past; from so many on it is read anew. */
const CONTINUED = 200;

/**
 * The past of `head` from a folder: as a former run left it, or what it left of a commit a little further back with the commits
 * since then, else read from git; and kept there. Reading it costs seconds in a long history, and hooks ask three times for each
 * commit. A folder that cannot be read or written only costs that time, and what is kept is never evidence.
 *
 * The figures are those of `readPast`; only in a history of more than 20,000 commits a past that is continued also knows the
 * fixes that lie just before these.
 */
export async function keptPast(
  directory: string,
  repository: Repository,
  head: string,
  { isTest, configurationDigest }: PastReaderOptions,
): Promise<KeptPast> {
  const key = digestOf({ configuration: configurationDigest, version: VERSION }).slice(0, 16);
  const fileOf = (commit: string) => join(directory, `${commit}-${key}.json`);
  const before = await read(fileOf(head));
  if (before !== undefined) return before;
  const past =
    (await continued(repository, head, await keptCommits(directory, key), fileOf, isTest)) ??
    played(await readWindow(repository, head, isTest), { window: [], paths: new PathHistory() });
  await write(fileOf(head), past).catch(() => undefined);
  await removeOldest(directory).catch(() => undefined);
  return past;
}

/** Plays listed commits after a past. */
function played({ names, diffs }: Listed, { window, paths }: KeptPast): KeptPast {
  const rows = new Map(pastOf({ names, diffs }, paths).rows.map(({ sha, row }) => [sha, row]));
  const later = names.slice(0, WINDOW).map(({ sha }) => rows.get(sha) ?? null);
  return { window: [...window, ...later.reverse()].slice(-WINDOW), paths };
}

/** Goes on from the nearest commit that a past was kept of, as long as the history between is a straight line, which git lists in one order only. */
async function continued(
  repository: Repository,
  head: string,
  kept: ReadonlySet<string>,
  fileOf: (commit: string) => string,
  isTest: (path: string) => boolean,
): Promise<KeptPast | undefined> {
  if (kept.size === 0) return undefined;
  for await (const { parents } of repository.log({ head, firstParent: true, max: CONTINUED })) {
    const [base, ...others] = parents;
    if (base === undefined || others.length > 0) return undefined;
    if (!kept.has(base)) continue;
    const before = await read(fileOf(base));
    if (before === undefined) return undefined;
    const [names, diffs] = await Promise.all([
      listNames(repository, { base, head }),
      readPatches(repository, { base, head }, isTest),
    ]);
    return played({ names, diffs }, before);
  }
  return undefined;
}

async function keptCommits(directory: string, key: string): Promise<Set<string>> {
  const names = await readdir(directory).catch(() => []);
  return new Set(names.filter((name) => name.endsWith(`-${key}.json`)).map((name) => name.slice(0, name.indexOf("-"))));
}

/** How our files are called; others may keep theirs in the same folder. */
const OURS = /^(?:[0-9a-f]{40}|[0-9a-f]{64})-[0-9a-f]{16}\.json$/;

async function removeOldest(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => OURS.test(name));
  if (names.length <= KEPT) return;
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(directory, name), time: (await stat(join(directory, name))).mtimeMs })),
  );
  files.sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(KEPT)) await rm(path, { force: true });
}

async function write(path: string, { window, paths }: KeptPast): Promise<void> {
  const rows = window.map((row) => row && [...features.map((feature) => row[feature]), row.quiet ? 1 : 0]);
  await replaceFile(path, JSON.stringify({ window: rows, ...paths.keep() }));
}

/** Undefined when there is none, or something else than we write. */
async function read(path: string): Promise<KeptPast | undefined> {
  try {
    return decode(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}

function decode(value: unknown): KeptPast | undefined {
  if (!isRecord(value)) return undefined;
  const { window, files, authors, now } = value;
  if (!isListOf(isSlot, window) || window.length > WINDOW) return undefined;
  if (!isListOf(isFile, files) || !isListOf(isAuthor, authors) || !isFigure(now)) return undefined;
  return { window: window.map((row) => row && toRow(row)), paths: new PathHistory({ files, authors, now }) };
}

function toRow(numbers: readonly number[]): FeatureRow {
  const figures = Object.fromEntries(features.map((feature, index) => [feature, numbers[index]]));
  return { ...(figures as Omit<FeatureRow, "quiet">), quiet: numbers[features.length] === 1 };
}

function isSlot(value: unknown): value is readonly number[] | null {
  return value === null || (isListOf(isFigure, value) && value.length === features.length + 1);
}

function isFile(value: unknown): value is KeptHistory["files"][number] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [key, fixes, recent] = value;
  return typeof key === "string" && isFigure(fixes) && isListOf(isFigure, recent) && recent.length <= REMEMBERED;
}

function isAuthor(value: unknown): value is KeptHistory["authors"][number] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && isFigure(value[1]);
}

function isListOf<Item>(isItem: (value: unknown) => value is Item, value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFigure(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
