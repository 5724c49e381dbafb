import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type AuditException, decode, type Kind, kindOf, kinds, sha256, verify } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { EvidenceError } from "./error.ts";
import { type StoredDocument, summarize } from "./stored.ts";

/** Larger files are no documents of ours. */
const LARGEST = 64 * 1024 * 1024;
/** Folders of the actions that hold no evidence (decision 8: the cache is never evidence). */
const SKIPPED = new Set(["cache"]);

export interface StoredDocuments {
  /** Different ones, sorted by digest. */
  readonly documents: readonly StoredDocument[];
  readonly exceptions: readonly AuditException[];
  /** JSON files seen, without indexes and former audits. */
  readonly files: number;
  /** Valid documents among them. */
  readonly valid: number;
}

/**
 * All statements in the folders, at any depth. Nothing that is called `*.json` is passed over in silence: a file that is no valid
 * document, or whose digest is not the one that the index beside it has, is an exception by name.
 */
export async function readStored(
  folders: readonly { readonly name: string; readonly directory: string }[],
): Promise<StoredDocuments> {
  const documents = new Map<string, StoredDocument>();
  const exceptions: AuditException[] = [];
  let files = 0;
  let valid = 0;
  for (const folder of folders) {
    const root = resolve(folder.directory);
    const found = await stat(root).catch(() => undefined);
    if (!found?.isDirectory())
      throw new EvidenceError(
        "evidence-folder-missing",
        "user",
        `The evidence folder "${folder.name}" is not there; give folders that hold documents of the actions, one a line (download the artifacts first).`,
      );
    for await (const file of jsonFiles(root, folder.name)) {
      const read = await readOne(file.path, file.name);
      if (read === undefined) continue;
      files += 1;
      if (typeof read === "string") {
        exceptions.push({ code: "document-invalid", commit: null, what: read });
        continue;
      }
      valid += 1;
      const known = documents.get(read.sha256);
      if (known === undefined || compare(read.path, known.path) < 0) documents.set(read.sha256, read);
    }
  }
  return { documents: [...documents.values()].sort((a, b) => compare(a.sha256, b.sha256)), exceptions, files, valid };
}

async function* jsonFiles(directory: string, name: string): AsyncGenerator<{ path: string; name: string }> {
  const entries = await readdir(directory, { withFileTypes: true });
  entries.sort((a, b) => compare(a.name, b.name));
  for (const entry of entries) {
    const inside = { path: join(directory, entry.name), name: `${name}/${entry.name}` };
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* jsonFiles(inside.path, inside.name);
    } else if (entry.name.endsWith(".json")) yield inside;
  }
}

/** A document, a sentence that says why the file is none, or undefined for an index that agrees with its folder and for a former audit. */
async function readOne(path: string, name: string): Promise<StoredDocument | string | undefined> {
  try {
    const found = await stat(path);
    // A link to a device, or a pipe, would be read without end.
    if (!found.isFile()) return `"${name}" is no regular file.`;
    const { size } = found;
    if (size > LARGEST) return `"${name}" has ${size} bytes, more than any document of ours.`;
    const bytes = await readFile(path);
    if (name.endsWith("/index.json")) return await indexProblem(bytes, path, name);
    const kind = kindInside(bytes);
    if (kind === undefined) return `"${name}" is not a document of a kind that we know.`;
    const statement = decode(kind, bytes, name);
    if (kind === "evidence-manifest") return undefined; // A former audit of ours is no evidence of a change.
    const facts = summarize(statement, kind);
    verify(kind, statement, { commit: facts.subject }, name);
    return { ...facts, sha256: sha256(bytes), size: bytes.length, file: path, path: name };
  } catch (error) {
    // A hostile document can also exhaust the stack (nesting) or be unreadable: each is one more way to be invalid.
    return error instanceof Error ? oneSentence(error, name) : `"${name}" cannot be read.`;
  }
}

function oneSentence(error: Error, name: string): string {
  return error.message.includes(name) ? error.message : `"${name}" cannot be read as a document: ${error.message}.`;
}

function kindInside(bytes: Buffer): Kind | undefined {
  const value: unknown = JSON.parse(bytes.toString("utf8"));
  const type =
    typeof value === "object" && value !== null && "predicateType" in value ? value.predicateType : undefined;
  return typeof type === "string" ? kindOf(type) : undefined;
}

/** An index must name the very documents beside it. */
async function indexProblem(bytes: Buffer, path: string, name: string): Promise<string | undefined> {
  const index: unknown = JSON.parse(bytes.toString("utf8"));
  if (!isIndex(index)) return `"${name}" is not an index of documents.`;
  for (const entry of index) {
    const beside = await readFile(join(path, "..", `${entry.kind}.json`)).catch(() => undefined);
    if (beside === undefined) return `"${name}" lists a ${entry.kind} document, but it is not beside it.`;
    if (sha256(beside) !== entry.sha256)
      return `The ${entry.kind} document beside "${name}" does not have the sha256 that the index recorded; it was altered.`;
  }
  return undefined;
}

function isIndex(value: unknown): value is { kind: Kind; sha256: string }[] {
  return (
    Array.isArray(value) &&
    value.every((each) => Object.hasOwn(kinds, each?.kind ?? "") && typeof each.sha256 === "string")
  );
}
