import { capture, captureOrNothing } from "./git.ts";

/** A file of a commit's diff against its first parent, as git counts it. */
export interface TrueFile {
  readonly status: string;
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly added: number;
  readonly deleted: number;
}

/** What a commit did, read by plain git commands. */
export interface Truth {
  readonly files: readonly TrueFile[];
  /** Added and removed lines of a file, without their signs. */
  lines(file: TrueFile): { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** A file's whole text on either side; empty where it is not. */
  before(file: TrueFile): string;
  after(file: TrueFile): string;
}

export function truthOf(repository: string, sha: string): Truth {
  const diff = (...options: string[]) =>
    capture(repository, "diff-tree", "-r", "-z", "--no-commit-id", "--find-renames=50%", ...options, `${sha}^`, sha);
  const counts = new Map<string, [number, number]>();
  const fields = diff("--numstat").split("\0");
  for (let at = 0; at < fields.length - 1; at++) {
    const [added = "", deleted = "", path = ""] = (fields[at] ?? "").split("\t");
    const name = path === "" ? (fields[at + 2] ?? "") : path;
    if (path === "") at += 2;
    counts.set(name, [Number(added) || 0, Number(deleted) || 0]);
  }
  const files: TrueFile[] = [];
  const names = diff("--name-status").split("\0");
  for (let at = 0; at < names.length - 1; ) {
    const status = names[at++] ?? "";
    const previousPath = /^[RC]/.test(status) ? names[at++] : undefined;
    const path = names[at++] ?? "";
    const [added, deleted] = counts.get(path) ?? [0, 0];
    files.push({ status: status.charAt(0), path, previousPath, added, deleted });
  }
  const text = (side: string, path: string) => captureOrNothing(repository, "cat-file", "blob", `${side}:${path}`);
  return {
    files,
    lines({ path, previousPath }) {
      const paths = previousPath === undefined ? [path] : [previousPath, path];
      const patch = capture(repository, "diff", "--find-renames=50%", "--unified=0", `${sha}^`, sha, "--", ...paths);
      const body = patch.split("\n").filter((line) => !/^(?:\+\+\+|---) (?:[ab]\/|\/dev\/null|"[ab]\/)/.test(line));
      const of = (sign: string) => body.filter((line) => line.startsWith(sign)).map((line) => line.slice(1));
      return { added: of("+"), removed: of("-") };
    },
    before: ({ path, previousPath }) => text(`${sha}^`, previousPath ?? path),
    after: ({ path }) => text(sha, path),
  };
}
