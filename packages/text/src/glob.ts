/**
 * Path patterns in the dialect of a workflow's `paths:` filter, the one that users of GitHub Actions already write.
 * Source: "Filter pattern cheat sheet", GitHub Docs, workflow syntax.
 *
 * `*` any characters but `/`; `**` any characters; `?` zero or one of the preceding character; `+` one or more of it;
 * `[abc]`, `[a-z]` one of these; `\` takes the next character literally. A pattern matches the whole path.
 * `**` followed by `/` also matches no folder at all (`**` + `/*.ts` matches `a.ts`).
 *
 * Matching simulates the pattern's automaton state by state: time is at most pattern length times path length, whoever wrote either.
 */
export interface Glob {
  readonly pattern: string;
  matches(path: string): boolean;
}

type Repeat = "once" | "optional" | "many" | "any";
interface Step {
  readonly test: (character: string) => boolean;
  readonly repeat: Repeat;
}

/** @throws RangeError with a plain sentence when the pattern is malformed (unclosed bracket, nothing before `?` or `+`). */
export function glob(pattern: string): Glob {
  const steps = parse(pattern);
  return { pattern, matches: (path) => simulate(steps, path) };
}

/**
 * Whether a path is selected by an ordered list of patterns: the last matching pattern decides, `!` at its start excludes.
 */
export function globs(patterns: readonly string[]): { matches(path: string): boolean } {
  const rules = patterns.map((pattern) =>
    pattern.startsWith("!") ? { include: false, glob: glob(pattern.slice(1)) } : { include: true, glob: glob(pattern) },
  );
  return {
    matches(path) {
      let selected = false;
      for (const rule of rules) if (rule.include !== selected && rule.glob.matches(path)) selected = rule.include;
      return selected;
    },
  };
}

const anything = () => true;
const withinFolder = (character: string) => character !== "/";

function parse(pattern: string): Step[] {
  if (pattern === "") throw new RangeError("A path pattern is empty; write `**` for every path.");
  const characters = [...pattern];
  const steps: Step[] = [];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string;
    if (character === "*") {
      if (characters[i + 1] !== "*") {
        steps.push({ test: withinFolder, repeat: "any" });
        continue;
      }
      while (characters[i + 1] === "*") i++;
      steps.push({ test: anything, repeat: "any" });
      // "a/**/b" also means "a/b": the slash after "**" is part of what may be absent.
      const atStart = steps.length === 1 || characters[i - 2] === "/";
      if (atStart && characters[i + 1] === "/") {
        steps.push({ test: folderEnd, repeat: "optional" });
        i++;
      }
    } else if (character === "?" || character === "+") {
      const last = steps.pop();
      if (last?.repeat !== "once")
        throw new RangeError(`In the path pattern "${pattern}", "${character}" has no character before it.`);
      steps.push({ test: last.test, repeat: character === "?" ? "optional" : "many" });
    } else if (character === "[") {
      const end = characters.indexOf("]", i + 2);
      if (end < 0) throw new RangeError(`In the path pattern "${pattern}", "[" is not closed by "]".`);
      steps.push({ test: oneOf(characters.slice(i + 1, end)), repeat: "once" });
      i = end;
    } else {
      const literal = character === "\\" && i + 1 < characters.length ? (characters[++i] as string) : character;
      steps.push({ test: (c) => c === literal, repeat: "once" });
    }
  }
  return steps;
}

const folderEnd = (character: string) => character === "/";

function oneOf(members: readonly string[]): (character: string) => boolean {
  const ranges: [string, string][] = [];
  for (let i = 0; i < members.length; i++) {
    const from = members[i] as string;
    const to = members[i + 1] === "-" && i + 2 < members.length ? (members[i + 2] as string) : from;
    if (to !== from) i += 2;
    ranges.push([from, to]);
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to);
}

function simulate(steps: readonly Step[], path: string): boolean {
  // "**/" may be absent only at a folder's start; `boundary` holds for positions that follow "/" or the start.
  let states = closure(steps, new Set([0]), true);
  for (const character of path) {
    const next = new Set<number>();
    for (const state of states) {
      const step = steps[state];
      if (!step?.test(character)) continue;
      next.add(step.repeat === "any" || step.repeat === "many" ? state : state + 1);
      if (step.repeat === "many") next.add(state + 1);
    }
    states = closure(steps, next, character === "/");
    if (states.size === 0) return false;
  }
  return states.has(steps.length);
}

function closure(steps: readonly Step[], states: Set<number>, boundary: boolean): Set<number> {
  for (const state of states) {
    const step = steps[state];
    if (step === undefined) continue;
    const skippable = step.repeat === "any" || (step.repeat === "optional" && (step.test !== folderEnd || boundary));
    if (skippable) states.add(state + 1);
  }
  return states;
}
