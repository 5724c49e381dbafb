import { readFile } from "node:fs/promises";
import { decode, exitCodes } from "@gitops-health/contracts";
import { EvidenceError } from "./error.ts";
import { type ExpectedPackage, type Verification, verifyPackage } from "./verify-package.ts";

/** What `gitops-health audit verify` prints and exits with. */
export interface Verdict {
  readonly verification: Verification;
  /** For a terminal; may quote names from the package, which the sink escapes. */
  readonly lines: readonly string[];
  readonly exitCode: 0 | 3;
}

/** What is held against a package. */
export interface VerifyOptions {
  readonly merkleRoot?: string | undefined;
  readonly sha256?: string | undefined;
  /** Path of the evidence-manifest document that the audit wrote. */
  readonly manifest?: string | undefined;
}

/** Checks a package again, offline, against the digests that its reader has kept. */
export async function verify(path: string, options: VerifyOptions = {}): Promise<Verdict> {
  const recorded = options.manifest === undefined ? {} : await recordedIn(options.manifest);
  const given = {
    ...(options.merkleRoot && { merkleRoot: options.merkleRoot }),
    ...(options.sha256 && { sha256: options.sha256 }),
  };
  const verification = await verifyPackage(path, { ...recorded, ...given });
  const { ok, problems, files, merkleRoot, sha256 } = verification;
  const held = Object.keys({ ...recorded, ...given }).length > 0;
  return {
    verification,
    exitCode: ok ? exitCodes.fine : exitCodes.integrity,
    lines: ok
      ? [
          `${path} is whole: ${files} files`,
          `merkle root ${merkleRoot}`,
          `sha256 ${sha256}`,
          held
            ? "It is the package that was expected."
            : "UNSIGNED: compare the root with the one that you kept, since a package that was made anew as a whole looks whole too.",
        ]
      : [
          `${path} cannot be trusted`,
          ...problems.slice(0, 50),
          ...(problems.length > 50 ? [`and ${problems.length - 50} more problems`] : []),
        ],
  };
}

async function recordedIn(path: string): Promise<ExpectedPackage> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new EvidenceError(
      "package-unreadable",
      "user",
      `The manifest "${path}" cannot be read (${cause.code}); give the path of evidence-manifest.json.`,
      { cause },
    );
  });
  const { merkleRoot, archive } = decode("evidence-manifest", bytes, path).predicate;
  return { merkleRoot, tarSha256: archive.tarSha256 };
}
