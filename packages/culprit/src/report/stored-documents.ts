import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { decode, type Kind, type Predicate, read, type Written } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";

/** A folder and how a reader knows it. */
export interface NamedFolder {
  readonly name: string;
  readonly directory: string;
}

/** A document whose bytes are those that its folder's index recorded. */
export interface StoredDocument<K extends Kind> {
  readonly name: string;
  readonly sha256: string;
  readonly predicate: Predicate<K>;
}

export interface StoredDocuments<K extends Kind> {
  readonly documents: readonly StoredDocument<K>[];
  /** Why a file of that name was not used. */
  readonly refused: readonly string[];
}

/** Files of one name that are read, and bytes of each; who stores more gives a narrower folder. */
const MOST = 2_000;
const LARGEST = 16 * 1024 * 1024;
const DEPTH = 8;

/**
 * The documents of a kind in the folders, at any depth, verified one by one as every consumer does (`read` of the contracts): valid,
 * canonical and with the digest in the index beside them. What does not verify is refused by name and never used. Links are not followed.
 */
export async function storedDocuments<K extends Kind>(
  kind: K,
  folders: readonly NamedFolder[],
): Promise<StoredDocuments<K>> {
  const documents: StoredDocument<K>[] = [];
  const refused: string[] = [];
  let seen = 0;
  for (const { name, directory } of folders) {
    const root = await stat(resolve(directory)).catch(() => undefined);
    if (!root?.isDirectory()) refused.push(`The folder "${name}" of stored documents is not there.`);
    for await (const file of filesNamed(`${kind}.json`, resolve(directory), name, DEPTH)) {
      if (++seen > MOST)
        return { documents, refused: [...refused, `More than ${MOST} files ${kind}.json; the rest were not read.`] };
      try {
        const { statement, sha256 } = await verified(kind, file.path, file.name);
        documents.push({ name: file.name, sha256, predicate: statement.predicate });
      } catch (error) {
        refused.push(
          error instanceof Error ? error.message.replaceAll(file.path, file.name) : `"${file.name}" cannot be read.`,
        );
      }
    }
  }
  return { documents, refused };
}

async function verified<K extends Kind>(kind: K, path: string, name: string): Promise<Written<K>> {
  if ((await stat(path)).size > LARGEST) throw new Error(`"${name}" is larger than any ${kind} document of ours.`);
  // Which commit it is about is what we want to know of it; that it is about one, and the digest, is checked below.
  const { predicate } = decode(kind, await readFile(path), name);
  return read(kind, path, { commit: predicate.range.head, sha256: undefined });
}

async function* filesNamed(
  wanted: string,
  directory: string,
  name: string,
  depth: number,
): AsyncGenerator<{ path: string; name: string }> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => compare(a.name, b.name));
  for (const entry of entries) {
    const inside = { path: join(directory, entry.name), name: `${name}/${entry.name}` };
    if (entry.isFile() && entry.name === wanted) yield inside;
    // The cache is never evidence.
    else if (entry.isDirectory() && depth > 0 && entry.name !== "cache")
      yield* filesNamed(wanted, inside.path, inside.name, depth - 1);
  }
}
