/** The language of `git fast-import`: thousands of commits, with any bytes in names and messages, in a second. */

export interface ImportedCommit {
  readonly message: string | Uint8Array;
  /** Contents by path; null deletes. */
  readonly files?: Iterable<readonly [path: string | Uint8Array, content: string | Uint8Array | null]>;
  /** `Name <email>`. */
  readonly author?: string;
  /** Epoch seconds; default: ten minutes after the previous commit. */
  readonly date?: number;
}

/** Commits in a row on `ref`, the first one on top of `tip`. */
export function* importStream(
  commits: Iterable<ImportedCommit>,
  ref: string,
  tip: string | undefined,
  start: number,
): Generator<Buffer> {
  let date = start - 600;
  let parent = tip;
  for (const commit of commits) {
    date = commit.date ?? date + 600;
    const author = commit.author ?? "Ada Lovelace <ada@example.com>";
    yield Buffer.from(`commit ${ref}\nauthor ${author} ${date} +0000\ncommitter ${author} ${date} +0000\n`);
    yield data(commit.message);
    if (parent !== undefined) yield Buffer.from(`from ${parent}\n`);
    parent = undefined; // fast-import continues on the ref by itself
    for (const [path, content] of commit.files ?? []) {
      const name = quoted(path);
      if (content === null) yield Buffer.from(`D ${name}\n`);
      else yield Buffer.concat([Buffer.from(`M 100644 inline ${name}\n`), data(content)]);
    }
    yield Buffer.from("\n");
  }
}

function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}

/** C-style quoting, every byte that is not a plain letter as octal. */
function quoted(path: string | Uint8Array): string {
  const bytes = Buffer.from(path);
  let text = "";
  for (const byte of bytes) {
    const plain = (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x7a && byte !== 0x5c) || byte === 0x2f;
    text += plain || byte === 0x2e ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  }
  return `"${text}"`;
}
