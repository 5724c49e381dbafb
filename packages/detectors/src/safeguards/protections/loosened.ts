import type { FileChange } from "@gitops-health/git";
import { argumentsOf, asksLess } from "./annotation-arguments.ts";
import { annotatedBy } from "./declarations.ts";
import type { HunkSide } from "./hunk-side.ts";
import type { Instance } from "./instance.ts";

/** A check of access that stays and asks for less. */
export interface Loosened {
  /** On the added side. */
  readonly instance: Instance;
  readonly confidence: number;
}

/** How checks of access stand on both sides of one hunk. */
interface Sides {
  readonly before: Instance[];
  readonly after: Instance[];
}

/**
 * Checks of access that a hunk keeps and weakens: annotations on the same declaration that lose their arguments, let one of several
 * do, or ask for a privilege to read in place of one to write; and calls that are put under a condition.
 */
export function loosened(
  removed: readonly HunkSide[],
  before: readonly Instance[],
  after: readonly Instance[],
): Loosened[] {
  const hunks = bothSides(before, after);
  const linesOf = linesBefore(removed);
  return hunks.flatMap((sides) => [...lesserAnnotations(sides), ...conditional(sides, linesOf)]);
}

/** The hunks that have checks of access on both sides. */
function bothSides(before: readonly Instance[], after: readonly Instance[]): Sides[] {
  const hunks = new Map<FileChange, Map<number, Sides>>();
  for (const [side, all] of [["before", before] as const, ["after", after] as const])
    for (const each of all) {
      if (each.kind !== "access-control") continue;
      const ofFile = hunks.get(each.hunk.file) ?? new Map<number, Sides>();
      hunks.set(each.hunk.file, ofFile);
      const sides = ofFile.get(each.hunk.index) ?? { before: [], after: [] };
      ofFile.set(each.hunk.index, sides);
      sides[side].push(each);
    }
  return [...hunks.values()].flatMap((each) => [...each.values()]).filter((each) => each.before[0] && each.after[0]);
}

/** Annotations on the same declaration; where the hunk shows none, by their order among equally many. */
function lesserAnnotations(sides: Sides): Loosened[] {
  const [before, after] = [sides.before, sides.after].map((all) => all.filter(isAnnotation).map(withDeclaration));
  if (before === undefined || after === undefined) return [];
  const keyOf = (name: string, signature: string | undefined) => `${name} ${signature}`;
  const declared = new Map(after.map((each) => [keyOf(each.instance.name, each.signature), each]));
  return before.flatMap(({ instance: was, signature }, index) => {
    const inOrder = before.length === after.length ? after[index] : undefined;
    const is = signature === undefined ? inOrder : declared.get(keyOf(was.name, signature));
    if (is === undefined || is.signature !== signature || is.instance.name !== was.name) return [];
    const asked = argumentsOf(was);
    const asks = argumentsOf(is.instance);
    const confidence = asked && asks && asksLess(was.name, asked, asks);
    return confidence === undefined ? [] : [{ instance: is.instance, confidence }];
  });
}

function isAnnotation({ standing }: Instance): boolean {
  return standing === "annotation";
}

function withDeclaration(instance: Instance): { instance: Instance; signature: string | undefined } {
  return { instance, signature: annotatedBy(instance.hunk, instance.line)?.signature };
}

/** Calls that are on a line of their own on both sides, further in after, right below a condition that the file had not. */
function conditional(sides: Sides, linesOf: (file: FileChange) => ReadonlySet<string>): Loosened[] {
  const was = new Map<string, number>();
  for (const { hunk, line, standing } of sides.before) {
    const text = hunk.uncommented[line] ?? "";
    if (standing === "call" && text.length <= LONGEST && !CONDITION.test(text)) was.set(bare(text), indentOf(text));
  }
  if (was.size === 0) return [];
  const checks = new Map(sides.after.map((each) => [each.line, each]));
  // Several checks on one line are one.
  return [...checks.values()].flatMap((instance) => {
    const { hunk, line } = instance;
    const text = hunk.uncommented[line] ?? "";
    const indent = was.get(bare(text));
    if (indent === undefined || indentOf(text) <= indent || hasOther(hunk, line, checks)) return [];
    const above = lineAbove(hunk, line);
    if (!CONDITION.test(above) || indentOf(above) > indent || linesOf(hunk.file).has(bare(above))) return [];
    return [{ instance, confidence: 65 }];
  });
}

const CONDITION = /^\s{0,200}(?:\}?\s{0,5}else\s{1,5})?(?:el)?(?:if|unless)\b/;
/** A longer line is generated. */
const LONGEST = 1000;
/** So far above a check its condition stands, and so far below it the other case. */
const NEAR = 3;

/** The line above that is not blank. */
function lineAbove(hunk: HunkSide, line: number): string {
  const above = hunk.uncommented.slice(Math.max(0, line - NEAR), line).reverse();
  return above.find((text) => text.trim() !== "")?.slice(0, LONGEST) ?? "";
}

/** Whether the other case of the condition has a check too. */
function hasOther(hunk: HunkSide, line: number, checks: ReadonlyMap<number, unknown>): boolean {
  const below = Array.from({ length: NEAR }, (_, index) => line + 1 + index);
  return below.some((at) => checks.has(at)) && below.some((at) => /\belse\b/.test(hunk.code[at] ?? ""));
}

/** The removed lines of a file, bare; read when they are first asked for. */
function linesBefore(removed: readonly HunkSide[]): (file: FileChange) => ReadonlySet<string> {
  const known = new Map<FileChange, Set<string>>();
  const byFile = new Map<FileChange, HunkSide[]>();
  for (const hunk of removed) {
    const ofFile = byFile.get(hunk.file);
    if (ofFile === undefined) byFile.set(hunk.file, [hunk]);
    else ofFile.push(hunk);
  }
  return (file) => {
    const lines = known.get(file) ?? new Set(byFile.get(file)?.flatMap(({ uncommented }) => uncommented.map(bare)));
    known.set(file, lines);
    return lines;
  };
}

/** A line without white space and the brace that opens its block. */
function bare(text: string): string {
  return text.slice(0, LONGEST).replace(/[\s{]+/g, "");
}

function indentOf(text: string): number {
  const spaced = text.slice(0, LONGEST).replaceAll("\t", "    ");
  return spaced.length - spaced.trimStart().length;
}
