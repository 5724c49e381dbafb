import { AuditReport, canonicalBytes, PackageManifest } from "@gitops-health/contracts";
import { CHECKSUMS, checksums, MANIFEST, rootOf } from "./package-file.ts";
import type { ArchivedFile } from "./read-archive.ts";

/** What is wrong between the files of a package and its manifest, and between its report and its evidence. */
export function contentProblems(files: ReadonlyMap<string, ArchivedFile>): {
  problems: string[];
  merkleRoot: string | undefined;
} {
  const manifest = parse(files.get(MANIFEST)?.bytes, PackageManifest);
  if (manifest === undefined)
    return { problems: ["The package has no valid manifest.json in canonical form."], merkleRoot: undefined };
  const problems = [...entryProblems(manifest, files), ...reportProblems(files)];
  const merkleRoot = rootOf(manifest.entries);
  if (merkleRoot !== manifest.merkleRoot) problems.push("The Merkle root in manifest.json is not that of its entries.");
  const sums = checksums(manifest.entries.filter(({ path }) => path !== CHECKSUMS)).entry.sha256;
  if (files.get(CHECKSUMS)?.sha256 !== sums) problems.push(`${CHECKSUMS} does not list the digests of the manifest.`);
  return { problems, merkleRoot };
}

function entryProblems(manifest: PackageManifest, files: ReadonlyMap<string, ArchivedFile>): string[] {
  const problems: string[] = [];
  const listed = new Set([MANIFEST]);
  for (const { path, size, sha256 } of manifest.entries) {
    const file = files.get(path);
    if (listed.has(path)) problems.push(`The manifest lists ${path} twice.`);
    listed.add(path);
    if (file === undefined) problems.push(`${path} is missing from the package.`);
    else if (file.sha256 !== sha256 || file.size !== size)
      problems.push(`${path} was altered: its sha256 or size is not the one in the manifest.`);
    const named = /^statements\/.*-([0-9a-f]{64})\.json$/.exec(path)?.[1];
    if (named !== undefined && named !== sha256)
      problems.push(`${path} does not have the digest that it is named for.`);
  }
  for (const path of files.keys())
    if (!listed.has(path)) problems.push(`${path} is in the package but not in its manifest.`);
  return problems;
}

/** Every document that a status rests on must be in the package. */
function reportProblems(files: ReadonlyMap<string, ArchivedFile>): string[] {
  const report = parse(files.get("report.json")?.bytes, AuditReport);
  if (report === undefined) return ["The package has no valid report.json in canonical form."];
  const problems: string[] = [];
  const digests = new Set([...files.values()].map(({ sha256 }) => sha256));
  const unproven = (evidence: readonly string[]) =>
    evidence.length === 0 || evidence.some((sha256) => !digests.has(sha256));
  for (const { commit, status, documents } of report.changes) {
    for (const { kind, sha256 } of documents)
      if (!files.has(`statements/${kind}-${sha256}.json`))
        problems.push(`The ${kind} ${sha256} of commit ${commit} is not in the package.`);
    if (status === "SATISFIED" && documents.length === 0)
      problems.push(`Commit ${commit} is SATISFIED without evidence.`);
  }
  for (const { id, status, evidence } of report.controls)
    if (status === "SATISFIED" && unproven(evidence))
      problems.push(`Control ${id} is SATISFIED without its evidence in the package.`);
  return problems;
}

interface Schema<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** A file of ours: canonical JSON of its schema. Anything else is undefined. */
function parse<T>(bytes: Buffer | undefined, schema: Schema<T>): T | undefined {
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    const parsed = schema.safeParse(value);
    return parsed.success && canonicalBytes(value).equals(bytes) ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
