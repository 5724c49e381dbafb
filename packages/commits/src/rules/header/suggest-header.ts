import { nearest } from "@gitops-health/text";

/** Verbs that people start a line with, and the type that they mean. */
const TYPE_OF_VERB: Readonly<Record<string, string>> = {
  add: "feat",
  added: "feat",
  adds: "feat",
  implement: "feat",
  implemented: "feat",
  introduce: "feat",
  support: "feat",
  fix: "fix",
  fixed: "fix",
  fixes: "fix",
  bugfix: "fix",
  hotfix: "fix",
  repair: "fix",
  correct: "fix",
  document: "docs",
  doc: "docs",
  readme: "docs",
  test: "test",
  tests: "test",
  refactor: "refactor",
  refactored: "refactor",
  rename: "refactor",
  clean: "refactor",
  cleanup: "refactor",
  remove: "refactor",
  bump: "build",
  upgrade: "build",
  optimise: "perf",
  optimize: "perf",
  speed: "perf",
  encrypt: "security",
  secure: "security",
};

// A type or something like one, a scope, "!", and a colon that is missing, misplaced or without a space.
const NEARLY = /^([A-Za-z][\w-]{0,30})\s{0,3}(\([^()]{1,60}\))?\s{0,3}(!?)\s{0,3}:\s*(\S.*)$/;

/** A conventional header as near as possible to a line that is none: mended where it nearly is one, else with a type guessed from its first word. */
export function suggestHeader(text: string, types: readonly string[]): string {
  const line = text.slice(0, 200).trim();
  const match = NEARLY.exec(line);
  const [type] = match === null ? [] : nearest(match[1] ?? "", types);
  if (match !== null && type !== undefined) return `${type}${match[2] ?? ""}${match[3] ?? ""}: ${match[4] ?? ""}`;
  const guessed = TYPE_OF_VERB[/^[A-Za-z]*/.exec(line)?.[0].toLowerCase() ?? ""];
  const usable = guessed !== undefined && types.includes(guessed) ? guessed : (types[0] ?? "feat");
  return `${usable}: ${line === "" ? "say what changes" : lowerFirst(line)}`;
}

/** "Fixed the login" -> "fixed the login"; "AES", "I" and "iOS" stay. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
