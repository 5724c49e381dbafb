import type { Dirent } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reading } from "@gitops-health/contracts";
import { oneLine } from "@gitops-health/text";
import { contradictionIn } from "../contradiction.ts";
import type { Metric } from "../metric.ts";
import type { Slot } from "./deal.ts";
import { parseRoundFile, type RoundFile, type RoundIdentity } from "./round-file.ts";

/** What came back from the runners of a round. */
export interface CollectedRound {
  /** Those that were asked for and are well, by slot. */
  readonly readings: readonly Reading[];
  /** One sentence for each file that was refused. */
  readonly refused: readonly string[];
  /** Slots that brought nothing usable; what they were to measure is planned again. */
  readonly missing: readonly number[];
}

export interface CollectRequest {
  /** Downloaded artifacts, each in a folder of its own or all in one; untrusted. Need not be there when every runner failed. */
  readonly folder: string;
  readonly identity: RoundIdentity;
  /** What was asked for. */
  readonly slots: readonly Slot[];
  readonly metric: Metric | undefined;
  /** The build key that a reading of a commit must have. */
  readonly buildKey: (commit: string) => Promise<string>;
}

/** Bytes: some 4,000 readings. */
const LARGEST = 1024 * 1024;
/** Files that are looked at; a matrix has at most 256 jobs. */
const MOST = 1024;
/** Folders within folders that are looked into. */
const DEEPEST = 4;

/**
 * Takes the readings of a round out of what runners left behind. A file is refused whole when anything in it was not asked for, so
 * that neither an old round, another search nor code under test that writes files of its own can add to the log.
 */
export async function collectRound(request: CollectRequest): Promise<CollectedRound> {
  const { folder, slots } = request;
  const accepted = new Map<number, Reading[]>();
  const refused: string[] = [];
  const twice = new Set<number>();
  for (const name of await filesIn(folder)) {
    const file = await fileAt(join(folder, name));
    const reason = typeof file === "string" ? file : await objection(file, request);
    if (typeof file === "string" || reason !== undefined)
      refused.push(`The readings in "${oneLine(name)}" were refused: ${reason ?? file}.`);
    else if (accepted.has(file.slot)) twice.add(file.slot);
    else accepted.set(file.slot, [...file.readings]);
  }
  for (const slot of twice) {
    accepted.delete(slot);
    refused.push(`The readings of slot ${slot} were refused: several files say that they are of it.`);
  }
  const order = [...accepted].sort(([a], [b]) => a - b);
  return {
    readings: order.flatMap(([, readings]) => readings),
    refused,
    missing: slots.filter(({ slot }) => (accepted.get(slot) ?? []).length === 0).map(({ slot }) => slot),
  };
}

/** Why a file is not what was asked for, as the end of a sentence. */
async function objection(file: RoundFile, request: CollectRequest): Promise<string | undefined> {
  const { identity, slots, metric, buildKey } = request;
  if (file.search !== identity.search) return "it is of another search (other ends, command, setup or metric)";
  if (file.round !== identity.round) return "it is of another round of this search";
  const asked = slots.find(({ slot }) => slot === file.slot)?.commits;
  if (asked === undefined) return `slot ${file.slot} was not asked for`;
  for (const [index, reading] of file.readings.entries()) {
    if (reading.commit !== asked[index]) return `its reading ${index + 1} is of a commit that slot was not asked for`;
    const contradiction = contradictionIn(reading, metric);
    if (contradiction !== undefined) return `its reading ${index + 1} ${contradiction}`;
    if (reading.buildKey !== (await buildKey(reading.commit)))
      return `its reading ${index + 1} is of another tree or setup than that commit has`;
  }
  return undefined;
}

/** Paths below the folder, sorted: artifacts are folders of their own in it. */
async function filesIn(folder: string, depth = DEEPEST): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder)) {
    if (found.length >= MOST) break;
    if (!entry.isDirectory()) found.push(entry.name);
    else if (depth > 0)
      found.push(...(await filesIn(join(folder, entry.name), depth - 1)).map((name) => join(entry.name, name)));
  }
  return found.sort().slice(0, MOST);
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function fileAt(path: string): Promise<RoundFile | string> {
  const status = await lstat(path);
  if (!status.isFile()) return "it is no plain file";
  if (status.size > LARGEST) return `it has more than ${LARGEST} bytes`;
  return parseRoundFile(await readFile(path, "utf8"));
}
