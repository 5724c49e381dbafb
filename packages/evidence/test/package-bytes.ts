/** A small package and ways to make it anew as an attacker would: for tests of verification. */
import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { type AuditReport, canonicalBytes, type PackageManifest } from "@gitops-health/contracts";
import { crc32 } from "../src/crc32.ts";
import { checksums, madeFile, manifestOf, type PackageFile } from "../src/package-file.ts";
import { sealHeader } from "../src/seal.ts";
import { END, paddingOf, tarHeader } from "../src/tar-header.ts";

const A = "a".repeat(40);
export const report: AuditReport = {
  schemaVersion: 1,
  producer: { action: "audit-report", version: "0.1.0" },
  range: { base: null, head: A, mergeBase: null },
  headTree: A,
  resultTree: null,
  changeId: null,
  mode: { requested: "enforce", effective: "enforce", reasons: [] },
  materials: [],
  evaluatedAt: "2026-02-01T00:00:00Z",
  notEvaluated: [],
  period: { since: { given: "v1", commit: null, date: null }, until: { given: "v2", commit: null, date: null } },
  service: null,
  extraction: { query: "git log", listed: 0, inPeriod: 0, commits: 0, files: 0, valid: 0, documents: 0 },
  status: "NOT_APPLICABLE",
  changes: [],
  controls: [],
  exceptions: [],
  unjoined: [],
  coverage: { changes: 0, withDocuments: 0, satisfied: 0, gaps: 0, beforeAdoption: 0 },
  catalogVersion: "1",
};

export const made = (path: string, content: string | Buffer) => madeFile(path, "text/plain", "test", content);
export const content: readonly PackageFile[] = [
  made("report.json", canonicalBytes(report)),
  made("commit_metadata.json", "[]"),
  made("empty.txt", ""),
  made(`statements/${"deep/".repeat(20)}${"n".repeat(90)}.json`, "long name"),
  made("full-block.bin", Buffer.alloc(512, 7)),
];

/** Seals any archive anew, as an attacker can who knows our code. */
export function seal(tar: Buffer, tail = Buffer.alloc(0)): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(tar), 0);
  trailer.writeUInt32LE(tar.length, 4);
  const body = Buffer.concat([deflateRawSync(tar), tail, trailer]);
  return Buffer.concat([sealHeader(createHash("sha256").update(body).digest("hex")), body]);
}

export function tarOf(files: readonly (readonly [path: string, bytes: Buffer])[]): Buffer {
  return Buffer.concat([
    ...files.flatMap(([name, bytes]) => [tarHeader(name, bytes.length), bytes, Buffer.alloc(paddingOf(bytes.length))]),
    END,
  ]);
}

export async function filesOf(
  files: readonly PackageFile[],
  change: (manifest: PackageManifest) => unknown = (each) => each,
): Promise<[string, Buffer][]> {
  const all = [...files, checksums(files.map(({ entry }) => entry))].sort((a, b) =>
    a.entry.path < b.entry.path ? -1 : 1,
  );
  const pairs = await Promise.all(
    all.map(async ({ entry, read }): Promise<[string, Buffer]> => [entry.path, await read()]),
  );
  return [...pairs, ["manifest.json", canonicalBytes(change(manifestOf(all)))]];
}
