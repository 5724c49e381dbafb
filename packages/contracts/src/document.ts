/** Documents on disk: written whole or not at all, read back only when they are what they claim to be. */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import * as z from "zod/mini";
import { canonicalBytes, sha256 } from "./canonical.ts";
import { ContractError } from "./error.ts";
import { type Kind, type Predicate, requiredMaterials } from "./kinds.ts";
import { problemWith } from "./problem.ts";
import { kindOf, type Statement, statement, statementSchema } from "./statement.ts";

const INDEX = "index.json";

export interface Written<K extends Kind> {
  readonly statement: Statement<K>;
  /** Absolute. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** What a consumer knows about a document before it reads it. */
export interface Expected {
  /** The commit that the document must be about. */
  readonly commit: string;
  /** Digest that was handed over beside the path; without it the folder's index must have the document's digest. */
  readonly sha256: string | undefined;
  /** Digests of materials that the consumer holds itself, by name; each must be the document's own. */
  readonly materials?: Readonly<Record<string, string>>;
}

/** The bytes of a document that we made, checked against our own schema first. */
export function encode<K extends Kind>(
  kind: K,
  predicate: Predicate<K>,
): { statement: Statement<K>; bytes: Buffer; sha256: string } {
  const document = statement(kind, predicate);
  const problem = problemWith(statementSchema(kind), document);
  if (problem !== undefined)
    throw new ContractError(
      "own-document-invalid",
      "ours",
      `The ${kind} document that we made is invalid: ${problem}.`,
    );
  const bytes = canonicalBytes(document);
  return { statement: document, bytes, sha256: sha256(bytes) };
}

/** Writes `<directory>/<kind>.json` and its digest into the folder's index; replaces an earlier one. */
export async function write<K extends Kind>(directory: string, kind: K, predicate: Predicate<K>): Promise<Written<K>> {
  const encoded = encode(kind, predicate);
  // Not `resolve(directory, …)`: ncc takes that for a folder of assets below the working directory, copies it all and changes the path.
  const path = join(resolve(directory), `${kind}.json`);
  await replaceFile(path, encoded.bytes);
  const index = (await readIndex(directory)).filter((entry) => entry.kind !== kind);
  index.push({ kind, sha256: encoded.sha256 });
  index.sort((a, b) => (a.kind < b.kind ? -1 : 1));
  await replaceFile(resolve(directory, INDEX), canonicalBytes(index));
  return { ...encoded, path };
}

/** Reads a document of a kind and fails closed: what comes back is valid, canonical, about `expected.commit` and has the expected digest. */
export async function read<K extends Kind>(kind: K, path: string, expected: Expected): Promise<Written<K>> {
  const absolute = resolve(path);
  const bytes = await readFile(absolute).catch((cause: NodeJS.ErrnoException) => {
    throw new ContractError(
      "document-missing",
      "integrity",
      `The ${kind} document "${path}" cannot be read (${cause.code}); run the action that makes it before this one, or give its path.`,
      { cause },
    );
  });
  const digest = sha256(bytes);
  await checkDigest(kind, absolute, digest, expected.sha256);
  const document = decode(kind, bytes, path);
  verify(kind, document, expected, path);
  return { statement: document, path: absolute, sha256: digest, bytes };
}

/** A document from its bytes: canonical, of the kind, valid by its schema. */
export function decode<K extends Kind>(kind: K, bytes: Buffer, name: string): Statement<K> {
  if (bytes.length === 0)
    throw new ContractError(
      "document-empty",
      "integrity",
      `The ${kind} document "${name}" is empty; run the action that makes it again.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new ContractError(
      "document-invalid",
      "integrity",
      `The ${kind} document "${name}" is not JSON; it was cut off or altered.`,
      { cause },
    );
  }
  if (!canonicalBytes(value).equals(bytes))
    throw new ContractError(
      "document-not-canonical",
      "integrity",
      `The ${kind} document "${name}" is not in canonical form (RFC 8785), so it was not written by us or was altered.`,
    );
  const type = (value as { predicateType?: unknown } | null)?.predicateType;
  const found = typeof type === "string" ? kindOf(type) : undefined;
  if (found !== kind)
    throw new ContractError(
      "document-foreign-kind",
      "integrity",
      `"${name}" should be a ${kind} document but is ${found === undefined ? "of no kind that we know" : `a ${found} document`}.`,
    );
  const problem = problemWith(statementSchema(kind), value);
  if (problem !== undefined)
    throw new ContractError("document-invalid", "integrity", `The ${kind} document "${name}" is invalid: ${problem}.`);
  return value as Statement<K>;
}

/** Checks a valid document against what its consumer knows: the commit, and the materials by name and digest. */
export function verify<K extends Kind>(
  kind: K,
  document: Statement<K>,
  expected: Pick<Expected, "commit" | "materials">,
  name: string = kind,
): void {
  const subject = document.subject[0].digest.gitCommit;
  if (subject !== expected.commit || document.predicate.range.head !== subject)
    throw new ContractError(
      "document-foreign-commit",
      "integrity",
      `The ${kind} document "${name}" is about commit ${subject}, but ${expected.commit} is being judged; run the whole chain on the same commit.`,
    );
  const materials = new Map(document.predicate.materials.map((material) => [material.name, material.digest.sha256]));
  for (const required of requiredMaterials[kind])
    if (!materials.has(required))
      throw new ContractError(
        "material-missing",
        "integrity",
        `The ${kind} document "${name}" does not say which ${required} it was made with.`,
      );
  for (const [material, digest] of Object.entries(expected.materials ?? {}))
    if (materials.get(material) !== digest)
      throw new ContractError(
        "material-differs",
        "integrity",
        `The ${kind} document "${name}" was made with another ${material} than the one at hand; run the whole chain again.`,
      );
}

async function checkDigest(kind: Kind, path: string, digest: string, given: string | undefined): Promise<void> {
  if (given !== undefined) {
    if (given.toLowerCase() !== digest)
      throw new ContractError(
        "document-altered",
        "integrity",
        `The ${kind} document "${path}" has sha256 ${digest}, but ${given} was handed over; it was altered or is another run's.`,
      );
    return;
  }
  const entry = (await readIndex(join(path, ".."))).find((each) => each.kind === kind);
  if (entry === undefined)
    throw new ContractError(
      "digest-missing",
      "integrity",
      `Nothing says which sha256 the ${kind} document "${path}" must have; give the input ${kind}-sha256 from the former action's output result-sha256.`,
    );
  if (entry.sha256 !== digest)
    throw new ContractError(
      "document-altered",
      "integrity",
      `The ${kind} document "${path}" has sha256 ${digest}, but ${entry.sha256} was recorded when it was written; it was altered.`,
    );
}

async function readIndex(directory: string): Promise<{ kind: string; sha256: string }[]> {
  const schema = z.array(z.strictObject({ kind: z.string(), sha256: z.string() }));
  const path = resolve(directory, INDEX);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new ContractError(
      "document-missing",
      "environment",
      `"${path}" cannot be read (${(cause as NodeJS.ErrnoException).code}).`,
      { cause },
    );
  }
  try {
    return z.parse(schema, JSON.parse(text));
  } catch (cause) {
    throw new ContractError(
      "document-altered",
      "integrity",
      `"${path}" is not the index of documents that we wrote; remove the folder and run the chain again.`,
      { cause },
    );
  }
}

/** Writes a file beside its place and moves it there, so that a reader never sees half of it and a failure leaves the old one. */
export async function replaceFile(path: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(temporary, bytes, { flag: "wx" });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    const why = code === "ENOSPC" ? "the disk is full" : code;
    throw new ContractError(
      "not-writable",
      "environment",
      `"${path}" cannot be written (${why}); set the input output-directory to a folder that this job may write to.`,
      { cause },
    );
  }
}
