import { declarationsIn } from "./declarations.ts";
import type { HunkSide } from "./hunk-side.ts";

/**
 * Names of functions that a change takes away and that did nothing: each that is removed under the name is seen whole and without a
 * statement, and none of the name comes.
 */
export function emptyFunctions(removed: readonly HunkSide[], declared: ReadonlySet<string>): Set<string> {
  const empty = new Set<string>();
  const full = new Set<string>();
  for (const hunk of removed)
    for (const { name, line, isType } of declarationsIn(hunk))
      if (!isType) (isEmpty(hunk, line) ? empty : full).add(name);
  return new Set([...empty].filter((name) => !full.has(name) && !declared.has(name)));
}

/** Whether nothing but comments stands between the braces of a function, or nothing but `pass` below it. */
function isEmpty({ code }: HunkSide, line: number): boolean {
  const text = code.slice(line, line + FAR).map((each) => each.slice(0, LONGEST));
  const opens = text[0]?.indexOf("{") ?? -1;
  if (opens < 0) return /^\s{0,200}(?:async\s{1,3})?def\b.{0,400}:\s{0,20}pass\s{0,20}$/.test(statement(text));
  return text
    .join("\n")
    .slice(opens + 1)
    .trimStart()
    .startsWith("}");
}

/** The first line and the next that is not blank, as one. */
function statement([first = "", ...rest]: readonly string[]): string {
  return `${first.trimEnd()} ${rest.find((each) => each.trim() !== "")?.trim() ?? ""}`;
}

/** A comment within an empty function is hardly longer. */
const FAR = 20;
const LONGEST = 1000;
