import { sha256 } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { PolicyError } from "../error.ts";
import type { Entry, Place } from "./place.ts";

/** A file of a source; its path starts at the source's folder. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One entry of a list of policies, read. */
export interface Source {
  /** As the list names it. */
  readonly name: string;
  readonly kind: "rego" | "module" | "bundle";
  readonly files: readonly SourceFile[];
  /**
   * Of a file its sha256; of several the sha256 of what `sha256sum` prints of them, sorted by path.
   */
  readonly digest: string;
}

/** What is read of one source; above it somebody listed something else than policies. */
export const limits = {
  files: 1000,
  folderBytes: 5 * 1024 * 1024,
  /** Of a module, and of a bundle as it is stored. */
  moduleBytes: 10 * 1024 * 1024,
} as const;

/** Reads one entry of a list of policies: a folder of Rego (or one file of it), a module with its rules file, or a bundle. @throws PolicyError */
export async function readSource(place: Place, listed: string): Promise<Source> {
  const path = listedPath(place, "policies", listed);
  const entries = (await place.entries(path)).filter((entry) => isSeen(entry.path.slice(path.length)));
  if (entries.length === 0) throw missing(place, "policies", listed);
  const kind = path.endsWith(".wasm") ? "module" : /\.(tar\.gz|tgz)$/.test(path) ? "bundle" : "rego";
  const files =
    kind === "rego"
      ? await readRego(place, path, entries)
      : [await readOne(place, path, entries), ...(await readRules(place, path, kind))];
  return { name: path, kind, files, digest: digestOf(files) };
}

/** A path of a list in one spelling. @throws PolicyError for one that leaves the repository */
function listedPath(place: Place, list: "policies" | "data", listed: string): string {
  const path = listed.replace(/^(\.\/+)+/, "").replace(/\/+$/, "");
  const inTree = place.listedBy(list).endsWith("configuration");
  if (path === "" || path === "." || (inTree && (/^[/\\]|^[A-Za-z]:/.test(path) || path.split("/").includes(".."))))
    throw new PolicyError(
      "source-refused",
      "user",
      `${place.listedBy(list)} names ${JSON.stringify(listed)}; expected a path below the top of the repository such as policies/acme. What another repository holds is given by the action's input "${list}".`,
    );
  return path;
}

/** The one file at a path. @throws PolicyError when there is none, it is no file or it is too large */
async function readOne(place: Place, path: string, entries: readonly Entry[]): Promise<SourceFile> {
  const [entry] = entries;
  if (entry === undefined || entry.path !== path)
    throw new PolicyError("source-refused", "user", `${JSON.stringify(path)} is a folder; expected a file.`);
  refuseLinks([entry]);
  if (entry.size > limits.moduleBytes)
    throw new PolicyError(
      "limit-exceeded",
      "user",
      `${JSON.stringify(path)} has ${entry.size} bytes; at most ${limits.moduleBytes} (10 MiB) are read of a file of policies or data.`,
    );
  return { path: path.slice(path.lastIndexOf("/") + 1), bytes: await place.read(path) };
}

async function readRego(place: Place, path: string, entries: readonly Entry[]): Promise<SourceFile[]> {
  const wanted = entries.filter((entry) => entry.kind !== "file" || /\.(rego|json|ya?ml)$/.test(entry.path));
  refuseLinks(wanted);
  const sources = wanted.filter((entry) => !entry.path.endsWith("_test.rego"));
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  if (sources.length > limits.files || bytes > limits.folderBytes)
    throw new PolicyError(
      "limit-exceeded",
      "user",
      `${JSON.stringify(path)} has ${sources.length} files with ${bytes} bytes; at most ${limits.files} files with ${limits.folderBytes} bytes (5 MiB) are compiled. List the folder of the policies alone.`,
    );
  if (!sources.some((entry) => entry.path.endsWith(".rego")))
    throw new PolicyError(
      "source-refused",
      "user",
      `${JSON.stringify(path)} has no file of Rego (*.rego, tests left out); expected a folder of Rego, a .wasm file or a bundle (.tar.gz).`,
    );
  const start = sources.length === 1 && sources[0]?.path === path ? path.lastIndexOf("/") + 1 : path.length + 1;
  return Promise.all(
    sources.map(async (entry) => ({ path: plain(entry.path.slice(start)), bytes: await place.read(entry.path) })),
  );
}

/** The rules file beside a module; a bundle may hold what it says itself. */
async function readRules(place: Place, path: string, kind: "module" | "bundle"): Promise<SourceFile[]> {
  const rules = path.replace(/\.(wasm|tar\.gz|tgz)$/, ".rules.json");
  const entries = await place.entries(rules);
  if (entries.length > 0) return [await readOne(place, rules, entries)];
  if (kind === "bundle") return [];
  throw new PolicyError(
    "rules-incomplete",
    "user",
    `${JSON.stringify(path)} has no ${JSON.stringify(rules)} beside it, which says what its rules are (a module does not); write it by "opa inspect --annotations --format json FOLDER > ${rules}".`,
  );
}

/** Names that start with a dot are no policies: tools keep their own files in such. */
function isSeen(below: string): boolean {
  return !below.split("/").some((part) => part.startsWith("."));
}

function refuseLinks(entries: readonly Entry[]): void {
  const link = entries.find((entry) => entry.kind !== "file");
  if (link === undefined) return;
  const what = { symlink: "a symbolic link", submodule: "a submodule", special: "no file", file: "" }[link.kind];
  throw new PolicyError(
    "source-refused",
    "user",
    `${JSON.stringify(link.path)} is ${what}, which is not followed, and a rule left out would pass unseen; commit the file itself, or check the other repository out and give it by the action's input "policies".`,
  );
}

/** A path as git trees should have them; others could lead out of the folder that they are written to. */
function plain(path: string): string {
  const parts = path.split("/");
  if (!parts.some((part) => part === "" || part === ".." || part === "." || /[\u0000-\u001f\\:]/.test(part)))
    return path;
  throw new PolicyError(
    "source-refused",
    "user",
    `${JSON.stringify(path)} is no name for a file of policies; use letters, digits, "-", "_" and ".".`,
  );
}

function missing(place: Place, list: "policies" | "data", listed: string): PolicyError {
  return new PolicyError(
    "source-missing",
    "user",
    `${place.listedBy(list)} names ${JSON.stringify(listed)}, which is not there; ${place.listedBy(list).endsWith("configuration") ? "paths start at the top of the repository, and must be committed" : "relative paths start at the workspace"}.`,
  );
}

/** Reads one entry of a list of data. @throws PolicyError */
export async function readData(place: Place, listed: string): Promise<SourceFile & { readonly digest: string }> {
  const path = listedPath(place, "data", listed);
  const entries = await place.entries(path);
  if (entries.length === 0) throw missing(place, "data", listed);
  if (!/\.(json|ya?ml)$/.test(path))
    throw new PolicyError(
      "source-refused",
      "user",
      `${place.listedBy("data")} names ${JSON.stringify(listed)}; expected a file ending in .json, .yml or .yaml.`,
    );
  const { bytes } = await readOne(place, path, entries);
  return { path, bytes, digest: sha256(bytes) };
}

function digestOf(files: readonly SourceFile[]): string {
  const [first] = files;
  if (files.length === 1 && first !== undefined) return sha256(first.bytes);
  const lines = [...files]
    .sort((a, b) => compare(a.path, b.path))
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`);
  return sha256(lines.join(""));
}
