import type { Finding } from "@gitops-health/contracts";
import type { NotScanned } from "./not-scanned.ts";
import type { Occurrence } from "./occurrence.ts";
import { type FullOptions, fullOptions, type ScanOptions } from "./options.ts";
import { type Scan, type SuppressionOptions, scanOf } from "./scan.ts";
import { type ByteSource, occurrencesInBytes } from "./scan-bytes.ts";
import { occurrencesIn, type Scanned } from "./scan-text.ts";
import { shownPath } from "./shown-path.ts";

/** What is in a file: its bytes, the target of a symlink, or a reason why there is nothing to read. */
export type FileContent = ByteSource | { readonly target: string } | { readonly unreadable: string };

/** What a scan found, and what it did not look at. */
export interface ScannedFiles {
  readonly occurrences: readonly Occurrence[];
  readonly notScanned: readonly NotScanned[];
}

/** A file to scan. */
export interface FileToScan {
  /** With `/`, as `FileChange.path` spells it. */
  readonly path: string;
  /** Opened when its turn comes, and closed after it. */
  readonly open: () => Promise<FileContent & Partial<AsyncDisposable>>;
}

/** What is found in files as they are, and in their names. */
export async function scanFiles(
  files: Iterable<FileToScan>,
  { suppressions, ...options }: ScanOptions & { readonly suppressions?: SuppressionOptions } = {},
): Promise<Scan> {
  return scanOf(await occurrencesInFiles(files, options), suppressions, { scanning: options });
}

/** As `scanFiles`, with what suppression must see. */
export async function occurrencesInFiles(
  files: Iterable<FileToScan>,
  options: ScanOptions = {},
): Promise<ScannedFiles> {
  const full = fullOptions(options);
  const occurrences: Occurrence[] = [];
  const notScanned: NotScanned[] = [];
  for (const { path, open } of files) {
    full.signal?.throwIfAborted();
    const content = await open();
    try {
      const scanned = await occurrencesInFile(path, content, full);
      for (const occurrence of scanned.occurrences) occurrences.push(occurrence);
      notScanned.push(...scanned.notScanned);
    } finally {
      await content[Symbol.asyncDispose]?.();
    }
  }
  return { occurrences, notScanned };
}

/** What is found in the bytes of one file, in whatever encoding, and in its name. */
export async function scanBytes(
  path: string,
  bytes: Uint8Array,
  options: ScanOptions & { readonly suppressions?: SuppressionOptions } = {},
): Promise<Scan> {
  return scanFiles([{ path, open: async () => inMemory(bytes) }], options);
}

/** What is found in a file and in its name. */
async function occurrencesInFile(path: string, content: FileContent, options: FullOptions): Promise<ScannedFiles> {
  const { shown, occurrences } = occurrencesInPath(path, options);
  const scanned = await occurrencesInContent({ path, shown, side: "added" }, content, options);
  return {
    occurrences: [...occurrences, ...scanned.occurrences],
    notScanned: scanned.notScanned.map((reason) => ({ path: shown, reason })),
  };
}

async function occurrencesInContent(
  name: { readonly path: string; readonly shown: string; readonly side: Finding["side"] },
  content: FileContent,
  options: FullOptions,
): Promise<Scanned> {
  if ("unreadable" in content) return { occurrences: [], notScanned: [content.unreadable] };
  if ("target" in content) return occurrencesIn(content.target, name, options, name);
  return occurrencesInBytes(content, name, options);
}

/** The bytes of a file that is in memory. */
export function inMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async read(buffer, position) {
      const part = bytes.subarray(position, position + buffer.length);
      buffer.set(part);
      return part.length;
    },
  };
}

/** What is found in the name of a file: findings without a line, at the path without the values. */
export function occurrencesInPath(
  path: string,
  options: FullOptions,
): { readonly shown: string; readonly occurrences: readonly Occurrence[] } {
  const { shown, matches } = shownPath(path, options);
  const context = options.contextOf(path);
  return {
    shown,
    occurrences: matches.map(({ start, end, ...match }) => {
      const { rule, category, severity, confidence, tier, safeguard, redacted, synthetic, controls } = match;
      const finding: Finding = {
        ...{ rule, category, severity, confidence, tier, safeguard, commit: options.commit },
        ...{ location: { path: shown, line: null }, side: "added", column: null, endColumn: null },
        ...{ redacted, context, synthetic, controls: [...controls] },
      };
      return { finding, line: path, lineBefore: "", start, end };
    }),
  };
}
