import { readFile } from "node:fs/promises";
import { canonicalBytes, type ManifestEntry, type PackageManifest, sha256 } from "@gitops-health/contracts";
import { valuesInDocument } from "@gitops-health/detectors";
import { compare } from "@gitops-health/text";
import { EvidenceError } from "./error.ts";
import { merkleRoot } from "./merkle.ts";
import type { StoredDocument } from "./stored.ts";

/** A file of a package: what the manifest says of it, and its bytes when they are wanted. */
export interface PackageFile {
  readonly entry: ManifestEntry;
  readonly read: () => Promise<Buffer>;
}

/** A file that we made. */
export function madeFile(path: string, mediaType: string, source: string, content: string | Buffer): PackageFile {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  return {
    entry: { path, size: bytes.length, sha256: sha256(bytes), mediaType, source },
    read: async () => bytes,
  };
}

/** A stored document as it was found; its bytes are read again when the package is written and must still be the same. */
export function statementFile(document: StoredDocument): PackageFile {
  return {
    entry: {
      path: `statements/${document.kind}-${document.sha256}.json`,
      size: document.size,
      sha256: document.sha256,
      mediaType: "application/vnd.in-toto+json",
      source: `${document.producer} ${document.version}`,
    },
    async read() {
      const bytes = await readFile(document.file).catch(() => undefined);
      if (bytes !== undefined && sha256(bytes) === document.sha256) {
        refuseValues(document, bytes);
        return bytes;
      }
      throw new EvidenceError(
        "evidence-changed",
        "integrity",
        `The document "${document.path}" changed while the audit ran; leave the evidence folders alone and run it again.`,
      );
    },
  };
}

/** A stored document is proven by its digest, so nothing can be taken out of it: it goes into a package as it is, or not at all. */
function refuseValues({ kind, path, subject }: StoredDocument, bytes: Buffer): void {
  const values = valuesInDocument(JSON.parse(bytes.toString("utf8")));
  if (values.length > 0)
    throw new EvidenceError(
      "evidence-holds-values",
      "user",
      `The document "${path}" (${kind} of commit ${subject.slice(0, 12)}) holds what looks like ${values.join(", ")}, which no package may hold, and cannot be changed without losing its digest; take it out of the evidence folders, or make it again with this version, which redacts what it writes.`,
    );
}

/** The name of the list of all other files, last in the archive. */
export const MANIFEST = "manifest.json";
/** The same digests in the form that `sha256sum --check` reads. */
export const CHECKSUMS = "SHA256SUMS";

/** Digests of files as `sha256sum` writes them, for an auditor without our code. */
export function checksums(entries: readonly ManifestEntry[]): PackageFile {
  const sorted = [...entries].sort((a, b) => compare(a.path, b.path));
  const lines = sorted.map(({ sha256, path }) => `${sha256}  ${path}\n`);
  return madeFile(CHECKSUMS, "text/plain; charset=utf-8", "gitops-health", lines.join(""));
}

/** The manifest of files: their entries sorted by path, and the root over the entries' canonical bytes. */
export function manifestOf(files: readonly PackageFile[]): PackageManifest {
  const entries = files.map(({ entry }) => entry).sort((a, b) => compare(a.path, b.path));
  return { schemaVersion: 1, merkleRoot: rootOf(entries), entries };
}

export function rootOf(entries: readonly ManifestEntry[]): string {
  return merkleRoot(entries.map((entry) => canonicalBytes(entry)));
}
