import { wordsOf } from "../words.ts";
import type { Instance } from "./instance.ts";

/**
 * The arguments of an annotation, without the name of the only one and its braces; none for one without parentheses.
 * Undefined where the diff cuts them off, or they run over more than a few lines.
 */
export function argumentsOf({ hunk, line, end }: Instance): string[] | undefined {
  const code = stretch(hunk.code, line, end);
  const opens = /^\s{0,20}\(/.exec(code)?.[0].length;
  if (opens === undefined) return [];
  const closes = closing(code, opens);
  if (closes === undefined) return undefined;
  return stretch(hunk.uncommented, line, end)
    .slice(opens, closes)
    .replace(/\b(?:value|roles|permissions)\s{0,5}=(?!=)|[{}[\]]/gi, "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function stretch(texts: readonly string[], line: number, from: number): string {
  const [first = "", ...rest] = texts.slice(line, line + MOST_LINES);
  return [first.slice(from, from + LONGEST), ...rest.map((each) => each.slice(0, LONGEST))].join("\n");
}

const MOST_LINES = 6;
const LONGEST = 400;

function closing(code: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < code.length; at++) {
    if (code[at] === "(") depth++;
    else if (code[at] === ")" && --depth === 0) return at;
  }
  return undefined;
}

/** Why one list of arguments asks for less than another; `sure`: a confidence. */
export function asksLess(name: string, before: readonly string[], after: readonly string[]): number | undefined {
  if (before.length === 0) return undefined;
  if (after.length === 0) return 75;
  const isWider = after.length > before.length && before.every((each) => after.includes(each));
  if (isWider && ALTERNATIVES.test(wordsOf(name).join(" ")) && !after.some(isAll)) return 75;
  return before.every((each) => verbOf(each) === "write") && after.every((each) => verbOf(each) === "read")
    ? 65
    : undefined;
}

/** Annotations of which one argument is enough; the guards of NestJS and the permissions of Shiro must all agree. */
const ALTERNATIVES = /^(?:authorized|roles allowed|secured|roles|has any (?:role|authority))$/;

/** OpenMRS asks for all of the privileges where it is told to. */
function isAll(argument: string): boolean {
  return /^requireAll\s{0,5}=\s{0,5}true$/.test(argument);
}

/** What a privilege lets do, by the first such word of its name. */
function verbOf(argument: string): "read" | "write" | undefined {
  for (const word of wordsOf(argument)) {
    if (READS.has(word)) return "read";
    if (WRITES.has(word)) return "write";
  }
  return undefined;
}

const READS: ReadonlySet<string> = new Set(["get", "view", "read", "list"]);
const WRITES: ReadonlySet<string> = new Set("manage purge delete edit add admin update write create".split(" "));
