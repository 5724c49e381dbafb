/** How often a step may take its character: exactly once, at most once, at least once, any number of times. */
export type Repeat = "once" | "optional" | "many" | "any";

/** One part of a pattern: which characters it takes, and how often. */
export interface Step {
  readonly test: (character: string) => boolean;
  readonly repeat: Repeat;
}

/** The steps of a pattern. @throws RangeError with a plain sentence when it is malformed */
export function parsePattern(pattern: string): Step[] {
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
      // "a/**/b" also means "a/b": the slash after "**" is part of what may be absent.
      const atStart = i === 0 || characters[i - 1] === "/";
      while (characters[i + 1] === "*") i++;
      steps.push({ test: anything, repeat: "any" });
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

/** Whether a step may be left out; the slash after "**" only where a folder's name begins, that is at the start or after "/". */
export function skippable(step: Step, atFolderStart: boolean): boolean {
  return step.repeat === "any" || (step.repeat === "optional" && (step.test !== folderEnd || atFolderStart));
}

const anything = () => true;
const withinFolder = (character: string) => character !== "/";
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
