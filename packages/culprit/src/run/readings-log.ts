import { copyFile, mkdir, open, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { canonicalText, Reading } from "@gitops-health/contracts";
import { contradictionIn } from "../contradiction.ts";
import { CulpritError } from "../error.ts";
import { writingLog } from "./log-errors.ts";
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
 * @throws CulpritError `log-damaged` when it is none, or a line before the last cannot be read; `log-not-written` when it is not there
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
    `The readings in ${path} are of another search: ${other.join(", ")} ${other.length === 1 ? "differs" : "differ"}. Give the inputs of that search, or leave measurements out to begin anew.`,
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
 * Opens the log of a search for writing. A log that is there already and not gone on with is kept under another name.
 *
 * @throws CulpritError as `readLog` and `throwUnlessSame`; `log-in-use` while another process writes it; `disk-full`, `log-not-written`
 */
export async function openLog({ directory, header, from, say }: LogRequest): Promise<ReadingsLog> {
  const path = join(directory, LOG_NAME);
  await writingLog(path, async () => void (await mkdir(directory, { recursive: true })));
  const unlock = await lockLog(path);
  try {
    const stored = from === undefined ? undefined : await readLog(from);
    if (from !== undefined && stored !== undefined) {
      throwUnlessSame(from, stored.header, header);
      throwIfContradictory(from, stored);
    }
    const inPlace = from !== undefined && resolve(from) === resolve(path);
    if (!inPlace) await keepEarlier(path, header, say);
    if (from !== undefined && stored !== undefined) {
      if (!inPlace) await copyFile(from, path);
      if (stored.torn) {
        await truncate(path, stored.whole);
        say(
          `The last line of ${basename(path)} was not whole, since its process was killed while it wrote; it is measured again.`,
        );
      }
    } else await writingLog(path, () => begin(path, header));
    await flush(path);
    await flush(directory);
    return opened(path, stored?.readings ?? [], unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
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

/** A log is there with its whole header, or not at all. */
async function begin(path: string, header: LogHeader): Promise<void> {
  // Not into what a link of that name leads to.
  await rm(`${path}.new`, { force: true });
  await writeFile(`${path}.new`, `${canonicalText(header)}\n`, { flag: "wx" });
  await flush(`${path}.new`);
  await rename(`${path}.new`, path);
}

/** Appends a line and waits for the disk; what was written of a line that did not fit is taken away again. */
async function appendWhole(path: string, line: string): Promise<void> {
  const file = await open(path, "a");
  try {
    const { size } = await file.stat();
    try {
      await file.appendFile(line);
      await file.datasync();
    } catch (error) {
      await file.truncate(size).catch(() => {});
      throw error;
    }
  } finally {
    await file.close();
  }
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
    const same = await readLog(kept).then(
      (stored) => stored.readings.length > 0 && differences(header, stored.header).length === 0,
      () => false,
    );
    const hint = same ? "; they are of this same search, which can go on from them by measurements (--resume)" : "";
    say(`The readings of an earlier search are kept in ${kept}${hint}.`);
    return;
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } catch {
    // Not every file system can; then a killed machine, not a killed process, may lose the log.
  } finally {
    await handle.close();
  }
}
