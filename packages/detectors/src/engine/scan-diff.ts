import { setImmediate } from "node:timers/promises";
import type { Finding } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";
import { wasThereBefore } from "../suppression/was-there.ts";
import { type NotScanned, reasons } from "./not-scanned.ts";
import type { Occurrence } from "./occurrence.ts";
import { type FullOptions, fullOptions, type ScanOptions } from "./options.ts";
import { type Scan, type SuppressionOptions, scanOf } from "./scan.ts";
import { occurrencesInBytes } from "./scan-bytes.ts";
import { inMemory, occurrencesInPath, type ScannedFiles } from "./scan-file.ts";
import { occurrencesIn, type Scanned } from "./scan-text.ts";
import { sideOf } from "./sides.ts";
import { valueDetectors } from "./value-detectors.ts";

export interface DiffOptions extends ScanOptions {
  readonly suppressions?: SuppressionOptions;
  /** The bytes that a file has after the change, for what git calls binary (UTF-16 is) and for new files of more lines than are read; default: they are listed as not scanned. */
  readonly readFile?: (path: string) => Promise<Uint8Array | undefined>;
}

/** What a diff adds, and which safeguards it takes away; findings have the lines of the files on their side. */
export async function scanDiff(files: readonly FileChange[], options: DiffOptions = {}): Promise<Scan> {
  const { occurrences, notScanned, shownPaths } = await occurrencesInDiff(files, options);
  return scanOf({ occurrences, notScanned }, options.suppressions, {
    wasThere: wasThereBefore(files, shownPaths),
    scanning: options,
  });
}

/** As `scanDiff`, with what suppression must see. */
async function occurrencesInDiff(
  files: readonly FileChange[],
  options: DiffOptions,
): Promise<ScannedFiles & { readonly shownPaths: ReadonlyMap<string, string> }> {
  const full = fullOptions(options);
  // Of a change, safeguards are judged as a whole, so not in the added lines alone.
  const inText = full.changeDetectors.length === 0 ? full : { ...full, detectors: valueDetectors(full.detectors) };
  const occurrences: Occurrence[] = [];
  const notScanned: NotScanned[] = [];
  const shownPaths = new Map<string, string>();
  let sinceBreath = 0;
  for (const file of files) {
    const { shown, occurrences: inName } = occurrencesInPath(file.path, full);
    shownPaths.set(file.path, shown);
    if (file.status !== "modified" && file.status !== "deleted") occurrences.push(...inName);
    const scanned = await ofFile(file, shown, inText, options.readFile);
    for (const occurrence of scanned.occurrences) occurrences.push(occurrence);
    for (const reason of scanned.notScanned) notScanned.push({ path: shown, reason });
    sinceBreath += 100 + file.additions;
    if (sinceBreath < BREATH) continue;
    sinceBreath = 0;
    await setImmediate();
    full.signal?.throwIfAborted();
  }
  for (const detect of full.changeDetectors)
    for (const occurrence of inChange(detect(files, full), files, shownPaths)) occurrences.push(occurrence);
  return { occurrences, notScanned, shownPaths };
}

/** So many lines (a file counts as some) are scanned before a signal to stop is heard. */
const BREATH = 20_000;

async function ofFile(
  file: FileChange,
  shown: string,
  options: FullOptions,
  readFile: DiffOptions["readFile"],
): Promise<Scanned> {
  if (file.status === "deleted") return { occurrences: [], notScanned: [] };
  if (file.newMode === SUBMODULE) return { occurrences: [], notScanned: [reasons.submodule] };
  const name = { path: file.path, shown, side: "added" } as const;
  // Of a new file all bytes are added, so they are as good as a patch that is too large to be read.
  if (file.binary || (file.truncated && file.status === "added")) {
    const bytes = await readFile?.(file.path);
    if (bytes !== undefined) return occurrencesInBytes(inMemory(bytes), name, options);
    if (file.binary) return { occurrences: [], notScanned: [reasons.binary] };
  }
  const { text, lineOf } = sideOf(file, "added");
  const scanned = occurrencesIn(text, name, options, { shown, lineOf });
  return file.truncated ? { ...scanned, notScanned: [reasons.truncatedPatch, ...scanned.notScanned] } : scanned;
}

const SUBMODULE = "160000";

/** Findings about a change, with their lines and with the paths that may be shown. */
function* inChange(
  findings: readonly Finding[],
  files: readonly FileChange[],
  shownPaths: ReadonlyMap<string, string>,
): Iterable<Occurrence> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const found of findings) {
    const { location, side, column, endColumn } = found;
    const file = location === null ? undefined : byPath.get(location.path);
    const lines = file === undefined || (side !== "added" && side !== "removed") ? [] : linesNear(file, side, location);
    const finding =
      location === null ? found : { ...found, location: { ...location, path: shownPaths.get(location.path) ?? "" } };
    const [line = "", lineBefore = ""] = lines;
    yield { finding, line, lineBefore, start: (column ?? 1) - 1, end: (endColumn ?? line.length + 1) - 1 };
  }
}

/** The line of a place and the one before it, as far as the diff has them; git lists hunks in the order of both sides. */
function linesNear({ hunks }: FileChange, side: "added" | "removed", location: Finding["location"]): string[] {
  const line = location?.line ?? 0;
  const startOf = (hunk: FileChange["hunks"][number]) => (side === "added" ? hunk.newStart : hunk.oldStart);
  let low = 0;
  let high = hunks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const hunk = hunks[middle];
    if (hunk !== undefined && startOf(hunk) + hunk[side].length <= line) low = middle + 1;
    else high = middle;
  }
  const hunk = hunks[low];
  const index = hunk === undefined ? -1 : line - startOf(hunk);
  return hunk === undefined || index < 0 ? [] : [hunk[side][index] ?? "", hunk[side][index - 1] ?? ""];
}
