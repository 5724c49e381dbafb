import { mkdir, readFile, rename, stat, truncate } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { canonicalText, Reading } from "@gitops-health/contracts";
import { contradictionIn } from "../contradiction.ts";
import { CulpritError } from "../error.ts";
import { verdictsOf } from "../verdicts.ts";
import { writingLog } from "./log-errors.ts";
import { appendWhole, begin, flush } from "./log-file.ts";
import { differences, headerIn, type LogHeader } from "./log-header.ts";
import { lockLog } from "./log-lock.ts";

/** A reading and what it was taken for: the search itself, or the proof by taking the culprit back. */
export type LoggedMeasurement = Reading & { readonly of: "search" | "counterfactual" };

/** A log as it was read. */
export interface StoredLog {
  readonly header: LogHeader;
  /** In the order in which they were taken. */
  readonly readings: readonly LoggedMeasurement[];
  /** Bytes of whole lines; what follows is a line that was being written when the process was killed. */
  readonly whole: number;
  readonly torn: boolean;
}

/** A log that readings are added to. */
export interface ReadingsLog {
  readonly path: string;
  /** In the order in which they were taken; those of earlier runs first. */
  readonly readings: readonly LoggedMeasurement[];
  /** Adds a reading for good: it is on the disk when this comes back. @throws CulpritError `disk-full`, `log-not-written` */
  append(reading: LoggedMeasurement): Promise<void>;
  /** Lets other processes go on with it. */
  close(): Promise<void>;
}

/** Name of the log in an output directory. */
export const LOG_NAME = "readings.jsonl";

/**
 * Reads a log: a header, then one reading a line, each a JSON object. A last line that is not whole is left out.
 *
 * @throws CulpritError `log-damaged` when it is none or not there, or a line before the last cannot be read
 */
export async function readLog(path: string): Promise<StoredLog> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile())
    throw new CulpritError(
      "log-damaged",
      "user",
      `${path} is no file; give the path of the ${LOG_NAME} that an earlier run wrote.`,
    );
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new CulpritError(
      "log-damaged",
      "user",
      `The log of readings ${path} cannot be read (${cause.code}); give the path of the ${LOG_NAME} that an earlier run wrote.`,
      { cause },
    );
  });
  const lines = bytes
    .toString("latin1", 0, bytes.lastIndexOf(0x0a) + 1)
    .split("\n")
    .slice(0, -1);
  const header = headerIn(lines.shift() ?? "");
  if (header === undefined)
    throw new CulpritError(
      "log-damaged",
      "user",
      `${path} is no log of a search: its first line should say which search its readings are of.`,
    );
  const readings = lines.map(readingIn);
  // After a power cut the last line can be there with its end and without its content.
  if (readings.length > 0 && readings.at(-1) === undefined) readings.pop();
  const damaged = readings.indexOf(undefined);
  if (damaged >= 0)
    throw new CulpritError(
      "log-damaged",
      "integrity",
      `Line ${damaged + 2} of ${path} is no reading, and lines follow it: the log was changed by hand or its disk is damaged. Cut it before that line to go on with what is whole.`,
    );
  const whole =
    bytes
      .toString("latin1")
      .split("\n", readings.length + 1)
      .join("\n").length + 1;
  return { header, readings: readings.filter((each) => each !== undefined), whole, torn: whole < bytes.length };
}

/** @throws CulpritError `log-of-another-search`, naming what differs */
function throwUnlessSame(path: string, found: LogHeader, wanted: LogHeader): void {
  const other = differences(wanted, found);
  if (other.length === 0) return;
  throw new CulpritError(
    "log-of-another-search",
    "user",
    `The readings in ${path} are of another search: ${other.join(", ")} ${other.length === 1 ? "differs" : "differ"}, so they cannot be compared with new ones. Give the inputs of that search, or leave measurements (--resume) out to begin anew.`,
  );
}

/** @throws CulpritError `log-damaged` */
function throwIfContradictory(path: string, { header, readings }: StoredLog): void {
  const { metric: name, threshold, direction } = header;
  const metric = name === null || threshold === null || direction === null ? undefined : { name, threshold, direction };
  for (const [index, reading] of readings.entries()) {
    const contradiction = contradictionIn(reading, metric);
    if (contradiction === undefined) continue;
    throw new CulpritError(
      "log-damaged",
      "integrity",
      `The reading in line ${index + 2} of ${path} ${contradiction}: the log was changed by hand. Take back the change, or cut the log before that line.`,
    );
  }
}

export interface LogRequest {
  /** Folder that the log is kept in. */
  readonly directory: string;
  readonly header: LogHeader;
  /** Log of an earlier run to go on with, absolute; undefined begins anew. */
  readonly from: string | undefined;
  readonly say: (line: string) => void;
}

/**
 * Opens the log of a search for writing. A log that is there already and not gone on with is kept under another name; not before the one
 * to go on with was found to be well.
 *
 * @throws CulpritError as `readLog`; `log-of-another-search`, `log-in-use` while another process writes it; `disk-full`, `log-not-written`
 */
export async function openLog({ directory, header, from, say }: LogRequest): Promise<ReadingsLog> {
  const path = join(directory, LOG_NAME);
  if (from !== undefined) await readSame(from, header);
  await writingLog(path, () => mkdir(directory, { recursive: true }));
  const unlock = await lockLog(path);
  try {
    const stored = from === undefined ? undefined : await readSame(from, header); // as the last one left it who had the lock
    if (from === undefined || resolve(from) !== resolve(path)) {
      const lines = [header, ...(stored?.readings ?? [])].map((line) => `${canonicalText(line)}\n`);
      await writingLog(path, () => begin(path, lines.join(""), () => keepEarlier(path, header, say)));
    } else if (stored?.torn === true) await writingLog(path, () => truncate(path, stored.whole));
    if (stored?.torn === true)
      say(
        `The last line of ${basename(path)} was not whole, since its process was killed while it wrote; it is measured again.`,
      );
    await flush(path);
    await flush(directory);
    return opened(path, stored?.readings ?? [], unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** A log to go on with. */
async function readSame(path: string, header: LogHeader): Promise<StoredLog> {
  const stored = await readLog(path);
  throwUnlessSame(path, stored.header, header);
  throwIfContradictory(path, stored);
  return stored;
}

function opened(path: string, earlier: readonly LoggedMeasurement[], unlock: () => Promise<void>): ReadingsLog {
  const readings = [...earlier];
  let last: Promise<void> = Promise.resolve();
  return {
    path,
    readings,
    append(reading) {
      last = last.then(async () => {
        await writingLog(path, () => appendWhole(path, `${canonicalText(reading)}\n`));
        readings.push(reading);
      });
      return last;
    },
    close: unlock,
  };
}

function readingIn(line: string): LoggedMeasurement | undefined {
  try {
    const { of, ...rest } = JSON.parse(Buffer.from(line, "latin1").toString("utf8")) as { of?: unknown };
    const reading = Reading.safeParse(rest);
    return reading.success && (of === "search" || of === "counterfactual") ? { ...reading.data, of } : undefined;
  } catch {
    return undefined;
  }
}

async function keepEarlier(path: string, header: LogHeader, say: (line: string) => void): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return;
  for (let number = 1; ; number++) {
    const kept = path.replace(/\.jsonl$/, `-${number}.jsonl`);
    if ((await stat(kept).catch(() => undefined)) !== undefined) continue;
    await rename(path, kept);
    const resumable = await readLog(kept).then(
      (stored) => differences(header, stored.header).length === 0 && canGoOn(stored),
      () => false,
    );
    const hint = resumable
      ? "; they are of this same search, which can go on from them by measurements (--resume)"
      : "";
    say(`The readings of an earlier search are kept in ${kept}${hint}.`);
    return;
  }
}

/** Whether a search that goes on from here finds something to do: one whose end could not be tested ends as it did. */
function canGoOn({ header: { good, bad }, readings }: StoredLog): boolean {
  const verdicts = verdictsOf(readings.filter((each) => each.of === "search"));
  return readings.length > 0 && ![good, bad].some((end) => end !== null && verdicts.get(end) === "skip");
}
