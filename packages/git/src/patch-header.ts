import type { RawEntry } from "./raw-entry.ts";

/** The line by which git begins the patch of a file, as latin1 text; tells which entry a patch belongs to. */
export function patchHeader({ oldName, newName }: RawEntry): string {
  return `diff --git ${quoted(`a/${oldName}`)} ${quoted(`b/${newName}`)}`;
}

/** C-style quoting as git does it with `core.quotepath=off`: only when control characters, quotes or backslashes are there. */
function quoted(name: string): string {
  if (!SPECIAL.test(name)) return name;
  return `"${name.replace(SPECIAL_ALL, (c) => `\\${LETTERS[c] ?? c.charCodeAt(0).toString(8).padStart(3, "0")}`)}"`;
}

const SPECIAL = /[\u0000-\u001f"\\\u007f]/;
const SPECIAL_ALL = /[\u0000-\u001f"\\\u007f]/g;
const LETTERS: Readonly<Record<string, string>> = {
  "\u0007": "a",
  "\b": "b",
  "\t": "t",
  "\n": "n",
  "\v": "v",
  "\f": "f",
  "\r": "r",
  '"': '"',
  "\\": "\\",
};
