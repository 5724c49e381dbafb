import type { Finding } from "@gitops-health/contracts";
import type { ChangeDetector } from "../engine/change-detector.ts";
import { familyOf } from "../engine/family.ts";
import { findingAt } from "./finding-at.ts";
import { view } from "./lexer/view.ts";
import type { HunkSide } from "./protections/hunk-side.ts";
import { weaknesses } from "./weaknesses/index.ts";

/**
 * The weaknesses on added lines, except those on lines that only moved, and except as many as were in the same file before: of the same
 * rule, with the same text, and as sure.
 */
export function addedWeaknesses(
  removed: readonly HunkSide[],
  added: readonly HunkSide[],
  context: Parameters<ChangeDetector>[1],
): Finding[] {
  const before = new Set<string>();
  for (const { lines } of removed) for (const line of lines) if (line.length <= LONGEST) before.add(bare(line));
  const found = added.flatMap((hunk) => inHunk(hunk, before, context));
  if (found.length === 0) return [];
  const files = new Set(found.map(({ hunk }) => hunk.file));
  const had = new Map<string, number>();
  for (const hunk of removed) {
    if (!files.has(hunk.file)) continue;
    for (const { key } of inHunk(hunk, NONE, context)) had.set(key, (had.get(key) ?? 0) + 1);
  }
  return found.flatMap(({ key, finding }) => {
    const left = had.get(key) ?? 0;
    if (left === 0) return [finding];
    had.set(key, left - 1);
    return [];
  });
}

/** A weakness in a hunk, and what tells whether another is the same. */
interface Found {
  readonly finding: Finding;
  readonly hunk: HunkSide;
  readonly key: string;
}

const NONE: ReadonlySet<string> = new Set();

/** Longer lines are not compared. */
const LONGEST = 1000;

function bare(line: string): string {
  return line.replace(/\s+/g, "");
}

function inHunk(hunk: HunkSide, before: ReadonlySet<string>, context: Parameters<ChangeDetector>[1]): Found[] {
  const text = hunk.lines.join("\n");
  const lower = text.toLowerCase();
  const asked = weaknesses.filter(({ keywords }) => keywords.some((word) => lower.includes(word)));
  if (asked.length === 0) return [];
  const { path } = hunk.file;
  const seen = view(text, familyOf(path), path);
  const starts = lineStarts(hunk.lines);
  return asked.flatMap(({ find, ...about }) =>
    [...find(seen)].flatMap(({ start, end, confidence }) => {
      const line = lineAt(starts, start);
      const content = hunk.lines[line] ?? "";
      if (content.length <= LONGEST && before.has(bare(content))) return [];
      const column = start - (starts[line] ?? 0) + 1;
      const endColumn = Math.min(end - (starts[line] ?? 0), content.length) + 1;
      const place = { side: "added", line: hunk.firstLine + line, column, endColumn } as const;
      const finding = findingAt(hunk.file, place, { ...about, effect: "weakened", confidence }, context);
      return [{ finding, hunk, key: `${hunk.file.path}\n${about.rule} ${confidence} ${text.slice(start, end)}` }];
    }),
  );
}

function lineStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
