/**
 * Path patterns in the dialect of a workflow's `paths:` filter, the one that users of GitHub Actions already write.
 * Source: "Filter pattern cheat sheet", GitHub Docs, workflow syntax.
 *
 * `*` any characters but `/`; `**` any characters; `?` zero or one of the preceding character; `+` one or more of it;
 * `[abc]`, `[a-z]` one of these; `\` takes the next character literally. A pattern matches the whole path.
 * `**` followed by `/` also matches no folder at all (`**` + `/*.ts` matches `a.ts`).
 *
 * A list of patterns is one automaton that walks a path once, however many patterns there are. What it meets is kept, so
 * most characters cost one look-up; time is at most the patterns' length times the path's, whoever wrote either.
 */
import { parsePattern, type Step, skippable } from "./glob-syntax.ts";

export interface Glob {
  readonly pattern: string;
  matches(path: string): boolean;
}

/** @throws RangeError with a plain sentence when the pattern is malformed (unclosed bracket, nothing before `?` or `+`). */
export function glob(pattern: string): Glob {
  const last = lastMatching([parsePattern(pattern)]);
  return { pattern, matches: (path) => last(path) === 0 };
}

/**
 * Whether a path is selected by an ordered list of patterns: the last matching pattern decides, `!` at its start excludes.
 * @throws RangeError as `glob`
 */
export function globs(patterns: readonly string[]): { matches(path: string): boolean } {
  const excludes = patterns.map((pattern) => pattern.startsWith("!"));
  const last = lastMatching(patterns.map((pattern, i) => parsePattern(excludes[i] ? pattern.slice(1) : pattern)));
  return {
    matches(path) {
      const rule = last(path);
      return rule >= 0 && excludes[rule] === false;
    },
  };
}

/** Where the walk may be after some characters. */
interface State {
  /** Indices into the program, ascending. */
  readonly places: readonly number[];
  /** The last pattern that ends here; -1 for none. */
  readonly rule: number;
  readonly next: Map<string, State>;
}

/** Numbers and look-ups kept of what was met; beyond it all is forgotten, so that no list or path can fill the memory. */
const KEPT = 200_000;

/** A function from a path to the index of the last pattern that matches it; -1 for none. */
function lastMatching(patterns: readonly (readonly Step[])[]): (path: string) => number {
  // All patterns one behind the other; the number after each is where it has matched.
  const program: (Step | number)[] = [];
  const starts = patterns.map((steps, rule) => {
    const start = program.length;
    for (const step of steps) program.push(step);
    program.push(rule);
    return start;
  });
  let kept = 0;
  let known = new Map<string, State>();
  let first: State | undefined;

  const stateOf = (places: Set<number>, atFolderStart: boolean): State => {
    for (const place of places) {
      const step = program[place];
      if (typeof step === "object" && skippable(step, atFolderStart)) places.add(place + 1);
    }
    const sorted = [...places].sort((a, b) => a - b);
    const key = sorted.join();
    const met = known.get(key);
    if (met !== undefined) return met;
    const rule = sorted.reduce((last, place) => {
      const step = program[place];
      return typeof step === "number" ? step : last;
    }, -1);
    const state: State = { places: sorted, rule, next: new Map() };
    kept += sorted.length;
    known.set(key, state);
    return state;
  };

  const advance = (state: State, character: string): State => {
    const places = new Set<number>();
    for (const place of state.places) {
      const step = program[place];
      if (typeof step !== "object" || !step.test(character)) continue;
      places.add(step.repeat === "any" || step.repeat === "many" ? place : place + 1);
      if (step.repeat === "many") places.add(place + 1);
    }
    if (++kept > KEPT) {
      kept = 0;
      known = new Map();
      first = undefined;
    }
    const next = stateOf(places, character === "/");
    state.next.set(character, next);
    return next;
  };

  return (path) => {
    first ??= stateOf(new Set(starts), true);
    let state = first;
    for (const character of path) {
      state = state.next.get(character) ?? advance(state, character);
      if (state.places.length === 0) return -1;
    }
    return state.rule;
  };
}
