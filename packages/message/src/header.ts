import type { Header } from "./types.ts";

// type, (scope), !, colon and space, subject. Conventional Commits 1.0.0, items 1 to 5 and 13.
const CONVENTIONAL = /^([A-Za-z][\w-]*)(?:\(([^()]+)\))?(!)?: +(\S[\s\S]*)$/;

/** Reads a header; `line` is its place in the message, from 1. */
export function parseHeader(text: string, line: number): Header {
  const match = CONVENTIONAL.exec(text);
  if (match === null)
    return { text, line, conventional: false, type: null, scope: null, breaking: false, subject: null };
  return {
    text,
    line,
    conventional: true,
    type: match[1] ?? null,
    scope: match[2] ?? null,
    breaking: match[3] !== undefined,
    subject: match[4] ?? null,
  };
}
