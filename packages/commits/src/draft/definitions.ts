import type { ChangedFile } from "@gitops-health/change";

/** What a change defines and no longer defines, by name, in the order of the diff. */
export interface Definitions {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Gives the text of a changed file on one side of the change; undefined where there is none that can be read. */
export type ReadSide = (file: ChangedFile, side: "before" | "after") => Promise<string | undefined>;

/** Lines above this length are data or generated. */
const LONGEST_LINE = 300;
/** Beyond this many files nobody names single functions. */
const MOST_FILES = 60;

const CODE =
  /\.(?:[cm]?[jt]sx?|java|kts?|groovy|scala|py|go|rs|rb|php|cs|swift|c|cc|cpp|h|hpp|sql|vue|svelte|dart|graphql|proto)$/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|--|<!--)/;
const KEYWORD =
  /^\s{0,40}(?:export |default |declare |public |private |protected |internal |static |final |abstract |async |pub |data |sealed ){0,6}(?:function\*? ?|class |interface |enum |record |struct |trait |type |def |func |fn |fun )([A-Za-z_$][\w$]{2,60})(?=\s{0,5}(?:$|[({<[:=]|(?:extends|implements|permits|struct|interface)\b))/;
const CONSTANT = /^export (?:const|let) ([A-Za-z_$][\w$]{2,60})\b/;
const METHOD =
  /^\s{1,40}(?:public|protected|private) (?:static |final |abstract |synchronized ){0,4}[\w<>[\],.?]{1,80} ([A-Za-z_$][\w$]{2,60})\(/;
const TABLE = /^\s{0,40}create table (?:if not exists )?["`[]?([A-Za-z_]\w{2,60})/i;

/**
 * Names of functions, classes, types and tables that a change defines or removes. By form, not by parsing. A name that a changed
 * file had before, or still has, was moved, edited or overloaded and is in neither list; what cannot be read counts so too.
 */
export async function definitions(files: readonly ChangedFile[], read: ReadSide): Promise<Definitions> {
  const code = files.filter(({ path }) => CODE.test(path));
  if (code.length > MOST_FILES || code.some(({ truncated }) => truncated)) return { added: [], removed: [] };
  const added = changed(code, "added");
  const removed = changed(code, "removed");
  const [had, has] = [new Set<string>(), new Set<string>()];
  for (const file of code) {
    if (added.size > 0 && file.status !== "added") collect(await read(file, "before"), had, added);
    if (removed.size > 0 && file.status !== "deleted") collect(await read(file, "after"), has, removed);
  }
  return { added: [...added].filter((name) => !had.has(name)), removed: [...removed].filter((name) => !has.has(name)) };
}

/** The names that one side of the hunks defines. */
function changed(files: readonly ChangedFile[], side: "added" | "removed"): Set<string> {
  const names = new Set<string>();
  for (const { hunks } of files)
    for (const hunk of hunks) for (const name of hunk[side].flatMap(definedBy)) names.add(name);
  return names;
}

/** Adds what a text defines; all candidates when it cannot be known. */
function collect(text: string | undefined, into: Set<string>, candidates: ReadonlySet<string>): void {
  const names = text === undefined ? candidates : text.split("\n").flatMap(definedBy);
  for (const name of names) into.add(name);
}

function definedBy(line: string): string[] {
  if (line.length > LONGEST_LINE || COMMENT.test(line)) return [];
  const name = [KEYWORD, CONSTANT, METHOD, TABLE].map((form) => form.exec(line)?.[1]).find((found) => found);
  return name === undefined ? [] : [name];
}
