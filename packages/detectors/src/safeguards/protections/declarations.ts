import type { HunkSide } from "./hunk-side.ts";

/** Something with a name that code belongs to: a function, a method, a class. */
export interface Declaration {
  readonly name: string;
  readonly line: number;
  /** White space before it; a body is indented more. */
  readonly indent: number;
  readonly isType: boolean;
  /** Its line without white space, to tell overloads apart. */
  readonly signature: string;
}

const DECLARED: readonly RegExp[] = [
  /^\s{0,200}(?:async\s{1,3})?def\s{1,5}(?:self\.)?(?<name>\w{1,120}[?!]?)/,
  /^\s{0,200}func\s{1,5}(?:\([^)]{0,80}\)\s{0,3})?(?<name>\w{1,120})/,
  /^\s{0,200}(?:export\s{1,3})?(?:default\s{1,3})?(?:async\s{1,3})?function\*?\s{1,3}(?<name>[\w$]{1,120})/,
  /^\s{0,200}(?:export\s{1,3})?(?:const|let|var)\s{1,3}(?<name>[\w$]{1,120})\s{0,3}(?::[^=\n]{0,120})?=\s{0,3}(?:async\s{0,3})?(?:function\b|\([^)\n]{0,300}\)\s{0,3}(?::[^=\n]{0,80})?=>|[\w$]{1,60}\s{0,3}=>)/,
  // A method: modifiers or a return type, a name, parentheses; no statement looks so.
  /^\s{0,200}(?!return\b|else\b|throw\b|new\b|await\b|yield\b|case\b|assert\b|goto\b|delete\b|defer\b|go\b|raise\b)(?:[\w<>[\],.?@]{1,120}\s{1,5}){1,8}(?<name>(?!if\b|for\b|while\b|switch\b|catch\b)[\w$]{1,120})\s{0,3}\([^;]{0,400};?\s{0,5}$/,
  /^\s{1,200}(?!if\b|for\b|while\b|switch\b|catch\b|return\b|function\b|super\b)(?<name>[\w$]{1,120})\s{0,3}\([^;=]{0,300}\)\s{0,3}(?::[^={;]{0,80})?\{\s{0,20}$/,
];
const TYPE =
  /^\s{0,200}(?:(?:public|private|protected|internal|export|default|abstract|final|sealed|static|partial|open|data)\s{1,3}){0,6}(?:class|interface|enum|struct|trait|module|record|object)\s{1,3}(?<name>[\w$:]{1,120})/;

/** A longer line declares nothing that anybody wrote. */
const LONGEST_LINE = 1000;

/** What is declared in a hunk, in order. Several ask: each hunk is read once. */
export function declarationsIn(hunk: HunkSide): readonly Declaration[] {
  const known = read.get(hunk);
  if (known !== undefined) return known;
  const declarations = hunk.code.flatMap((text, line) => {
    const declared = declarationAt(text);
    return declared === undefined ? [] : [{ ...declared, line }];
  });
  read.set(hunk, declarations);
  return declarations;
}

const read = new WeakMap<HunkSide, readonly Declaration[]>();

function declarationAt(text: string): Omit<Declaration, "line"> | undefined {
  if (text.length > LONGEST_LINE || text.trim() === "") return undefined;
  const indent = text.length - text.trimStart().length;
  const signature = text.replace(/[\s{;]+/g, "");
  const type = TYPE.exec(text)?.groups?.["name"];
  if (type !== undefined) return { name: type, indent, isType: true, signature };
  for (const shape of DECLARED) {
    const name = shape.exec(text)?.groups?.["name"];
    if (name !== undefined) return { name, indent, isType: false, signature };
  }
  return undefined;
}

/** What an annotation stands on, as far as its hunk shows it. */
export function annotatedBy(hunk: HunkSide, line: number): Declaration | undefined {
  const declarations = declarationsIn(hunk);
  const next = declarations[lastBefore(declarations, line) + 1];
  const isNear = next !== undefined && next.line - line <= MOST_ANNOTATIONS;
  return isNear && onlyAnnotations(hunk, line + 1, next.line) ? next : undefined;
}

/**
 * What a line of a hunk belongs to, outermost last, as far as the hunk shows: for a line within a body the declarations above it
 * with less white space; for an annotation the one that follows.
 */
export function declarationsOf(hunk: HunkSide, line: number, isAnnotation: boolean): Declaration[] {
  const declarations = declarationsIn(hunk);
  const annotated = isAnnotation ? annotatedBy(hunk, line) : undefined;
  const around = annotated === undefined ? [] : [annotated];
  let indent = indentOf(hunk.lines[line] ?? "");
  const last = lastBefore(declarations, line);
  for (let index = last; index >= Math.max(0, last - FARTHEST) && indent > 0; index--) {
    const each = declarations[index];
    if (each === undefined || each.indent >= indent) continue;
    around.push(each);
    indent = each.indent;
    if (around.length >= DEEPEST) break;
  }
  return around;
}

const MOST_ANNOTATIONS = 12;
const DEEPEST = 6;
/** So many declarations above a line are looked at. */
const FARTHEST = 2000;

function lastBefore(declarations: readonly Declaration[], line: number): number {
  let low = 0;
  let high = declarations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((declarations[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Whether nothing but other annotations, their arguments and comments stands between. */
function onlyAnnotations(hunk: HunkSide, from: number, to: number): boolean {
  for (let line = from; line < to; line++) {
    const code = (hunk.code[line] ?? "").trim();
    if (code !== "" && !/^[@[#)}"'(]/.test(code) && !/[,"'({})]$/.test(code)) return false;
  }
  return true;
}
