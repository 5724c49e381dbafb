import { nulSeparated } from "./diff.ts";
import { pathBytes, pathText } from "./path.ts";
import { capture, type Place } from "./process.ts";

/** One file of a commit's tree, as git records it. */
export interface TreeEntry {
  /** Spelt as `FileChange.path`. */
  readonly path: string;
  /** 100644, 100755, 120000 (symlink) or 160000 (submodule). */
  readonly mode: string;
  /** Of a file, in bytes; 0 for a submodule. */
  readonly size: number;
}

/**
 * What a commit has at a path: the file itself, or all files below the folder, sorted by bytes; nothing when it has nothing
 * there. Symlinks and submodules are entries of their own and are not followed.
 *
 * @param path relative to the top, without `./` and a slash at its end; empty for the whole tree
 */
export async function treeEntries(place: Place, commit: string, path: string): Promise<readonly TreeEntry[]> {
  const args = ["ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", commit];
  // git's arguments are text; a path of other bytes than UTF-8 is asked for by its folder's listing instead.
  const asked = path === "" || !pathBytes(path).equals(Buffer.from(path)) ? args : [...args, "--", path];
  const entries = nulSeparated((await capture(place, asked)).stdout).map(entry);
  return path === "" ? entries : entries.filter((each) => each.path === path || each.path.startsWith(`${path}/`));
}

/** `<mode> <type> <object> <size>\t<path>`, the size padded with blanks and `-` for what is no blob. */
function entry(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", , , size = "-"] = line.slice(0, tab).split(/ +/);
  return { path: pathText(line.slice(tab + 1)), mode, size: size === "-" ? 0 : Number(size) };
}
