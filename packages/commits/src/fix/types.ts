/** Words that people write for a type, and the type that they mean without doubt. */
const ALIASES: Readonly<Record<string, string>> = {
  feature: "feat",
  features: "feat",
  feats: "feat",
  enhancement: "feat",
  enhance: "feat",
  bug: "fix",
  bugs: "fix",
  bugfix: "fix",
  bugfixes: "fix",
  hotfix: "fix",
  fixes: "fix",
  fixed: "fix",
  fixing: "fix",
  doc: "docs",
  document: "docs",
  documents: "docs",
  documentation: "docs",
  tests: "test",
  testing: "test",
  refact: "refactor",
  refactors: "refactor",
  refactored: "refactor",
  refactoring: "refactor",
  performance: "perf",
  styles: "style",
  formatting: "style",
  builds: "build",
  chores: "chore",
  cicd: "ci",
  reverts: "revert",
  sec: "security",
};

/** Verbs that name the type of the line that they begin. */
const VERBS = new Set([
  "fix",
  "fixes",
  "fixed",
  "fixing",
  "hotfix",
  "bugfix",
  "refactor",
  "refactors",
  "refactored",
  "refactoring",
  "document",
  "documents",
  "documented",
]);

/** The type that a word in a type's place means; undefined where that is not certain. */
export function meantType(word: string, types: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  if (types.includes(lower)) return lower;
  const alias = Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : undefined;
  if (alias !== undefined && types.includes(alias)) return alias;
  const slips = types.filter((type) => isSlip(lower, type));
  return slips.length === 1 ? slips[0] : undefined;
}

/** The type of a line that begins with a verb such as "Fix"; undefined where that is not certain. */
export function typeOfVerb(word: string, types: readonly string[]): string | undefined {
  return VERBS.has(word.toLowerCase()) ? meantType(word, types) : undefined;
}

/**
 * Whether a word is another one typed with a slip: two neighbours swapped, or one letter left out or doubled. Not one letter for
 * another: "text" may be a word of its own.
 */
export function isSlip(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1 || word === meant || meant.length < 3) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  const [a, b] = [word.slice(at), meant.slice(at)];
  if (a.length === b.length) return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  if (meant.length < 4) return false;
  if (a.length < b.length) return a === b.slice(1);
  return a.slice(1) === b && at > 0 && a[0] === word[at - 1];
}
