import { createReadStream } from "node:fs";
import { compare } from "@gitops-health/text";
import { contentProblems } from "./content-problems.ts";
import { EvidenceError } from "./error.ts";
import { MANIFEST } from "./package-file.ts";
import { type ArchivedFile, NotCanonical, readArchive } from "./read-archive.ts";
import { unseal } from "./unseal.ts";

/** What somebody who has kept a package's digests holds against it; an attacker can make the rest anew, but not these. */
export interface ExpectedPackage {
  /** Of the compressed file. */
  readonly sha256?: string | undefined;
  readonly tarSha256?: string | undefined;
  readonly merkleRoot?: string | undefined;
}

export interface Verification {
  readonly ok: boolean;
  /** One sentence each; may quote names from the package. */
  readonly problems: readonly string[];
  /** Undefined when the package could not be read so far. */
  readonly sha256: string | undefined;
  readonly tarSha256: string | undefined;
  readonly merkleRoot: string | undefined;
  readonly files: number;
}

export interface Limits {
  /** Bytes of the uncompressed archive. */
  readonly size: number;
  readonly files: number;
}

const LIMITS: Limits = { size: 8 * 1024 ** 3, files: 1_000_000 };
const KEPT = new Set([MANIFEST, "report.json"]);

/**
 * Reads a package to its end, offline, and says everything that is wrong with it: any changed byte, a missing, extra or doubled
 * file, a wrong root, a status without its evidence, other digests than expected. Memory does not grow with the package, except by
 * its list of files and its report.
 *
 * @param source a path, or the bytes
 * @throws EvidenceError `package-unreadable` only when there is no file to read
 */
export async function verifyPackage(
  source: string | Buffer,
  expected: ExpectedPackage = {},
  limits: Limits = LIMITS,
): Promise<Verification> {
  const problems: string[] = [];
  const files = new Map<string, ArchivedFile>();
  let digests: { sha256: string; tarSha256: string } | undefined;
  try {
    const unsealed = unseal(chunksOf(source), limits.size);
    let last = "";
    for await (const file of readArchive(unsealed.archive, (path) => KEPT.has(path))) {
      if (files.has(file.path)) problems.push(`The package has ${file.path} twice.`);
      else if (last === MANIFEST || (file.path !== MANIFEST && compare(file.path, last) < 0))
        problems.push(`The package has ${file.path} in another place than we would put it.`);
      files.set(file.path, file);
      last = file.path;
      if (files.size > limits.files) throw new NotCanonical(`it has more than ${limits.files} files`);
    }
    digests = await unsealed.finish();
  } catch (error) {
    if (!(error instanceof NotCanonical)) throw error;
    problems.push(`The package is damaged or not ours: ${error.message}.`);
  }
  const content = contentProblems(files);
  if (digests !== undefined) problems.push(...content.problems);
  problems.push(...unexpected(expected, { ...digests, merkleRoot: content.merkleRoot }));
  return {
    ok: problems.length === 0,
    problems,
    sha256: digests?.sha256,
    tarSha256: digests?.tarSha256,
    merkleRoot: content.merkleRoot,
    files: files.size,
  };
}

function unexpected(expected: ExpectedPackage, found: ExpectedPackage): string[] {
  const names = { sha256: "sha256", tarSha256: "archive's sha256", merkleRoot: "Merkle root" } as const;
  return (["sha256", "tarSha256", "merkleRoot"] as const).flatMap((name) =>
    expected[name] === undefined || expected[name].toLowerCase() === found[name]
      ? []
      : [`The ${names[name]} should be ${expected[name]} but is ${found[name] ?? "not to be had"}.`],
  );
}

async function* chunksOf(source: string | Buffer): AsyncGenerator<Buffer> {
  if (typeof source !== "string") {
    yield source;
    return;
  }
  try {
    for await (const chunk of createReadStream(source, { highWaterMark: 256 * 1024 })) yield chunk as Buffer;
  } catch (cause) {
    throw new EvidenceError(
      "package-unreadable",
      "user",
      `The package "${source}" cannot be read (${(cause as NodeJS.ErrnoException).code}); give the path of an evidence-….tar.gz file.`,
      { cause },
    );
  }
}
