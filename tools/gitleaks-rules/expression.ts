/** A part of an expression in the syntax of RE2, as far as rules for credentials use it. */
export type Part =
  /** Where case does not matter, either case stands for both. */
  | { readonly kind: "characters"; readonly ranges: readonly Range[] }
  | { readonly kind: "sequence"; readonly parts: readonly Part[] }
  | { readonly kind: "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "repeat"; readonly part: Part; readonly least: number; readonly most: number }
  /** `^`, `$`, `\b`, `\z`: takes no character. */
  | { readonly kind: "assertion"; readonly what: string };

/** Code points, both included. */
export type Range = readonly [from: number, to: number];

interface Flags {
  readonly i: boolean;
  readonly s: boolean;
}

const LAST = 0x10ffff;
const NAMED: Readonly<Record<string, readonly Range[]>> = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  s: [
    [9, 10],
    [12, 13],
    [32, 32],
  ],
};
const POSIX: Readonly<Record<string, readonly Range[]>> = {
  alnum: [
    [48, 57],
    [65, 90],
    [97, 122],
  ],
  alpha: [
    [65, 90],
    [97, 122],
  ],
  digit: [[48, 57]],
};
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11 };

/** Reads an expression. Throws a RangeError for syntax that no rule has used so far. */
export function expression(source: string): Part {
  const reader = new Reading(source);
  const part = reader.choice({ i: false, s: false });
  if (!reader.done) throw reader.unknown();
  return part;
}

/** All code points that are not in some ranges. */
function inverted(ranges: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let from = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (start > from) rest.push([from, start - 1]);
    from = Math.max(from, end + 1);
  }
  if (from <= LAST) rest.push([from, LAST]);
  return rest;
}

class Reading {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  unknown(): RangeError {
    return new RangeError(`"${this.#source.slice(this.#at, this.#at + 10)}" at ${this.#at} is not known`);
  }

  choice(flags: Flags): Part {
    const parts: Part[] = [];
    // Flags that are set inside of one alternative hold for those that follow it.
    let current = flags;
    do {
      const { part, after } = this.#sequence(current);
      parts.push(part);
      current = after;
    } while (this.#take("|"));
    return parts.length === 1 ? (parts[0] as Part) : { kind: "choice", parts };
  }

  #sequence(flags: Flags): { part: Part; after: Flags } {
    const parts: Part[] = [];
    let current = flags;
    while (!this.done && !/[|)]/.test(this.#peek())) {
      const set = this.#match(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)/y);
      if (set !== undefined) current = withFlags(current, set[1] ?? "", set[2] ?? "");
      else parts.push(this.#repeated(this.#atom(current)));
    }
    return { part: parts.length === 1 ? (parts[0] as Part) : { kind: "sequence", parts }, after: current };
  }

  #repeated(part: Part): Part {
    const found = this.#match(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y);
    if (found === undefined) return part;
    const [, sign, least, comma, most] = found;
    if (sign !== undefined)
      return { kind: "repeat", part, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
    const from = Number(least);
    return { kind: "repeat", part, least: from, most: comma === "" ? from : most === "" ? Infinity : Number(most) };
  }

  #atom(flags: Flags): Part {
    const group = this.#match(/\((?:\?(?:P?<\w+>|([a-zA-Z]*)(?:-([a-zA-Z]+))?:))?/y);
    if (group !== undefined) {
      if (this.#peek() === "?") throw this.unknown();
      const part = this.choice(withFlags(flags, group[1] ?? "", group[2] ?? ""));
      if (!this.#take(")")) throw this.unknown();
      return part;
    }
    const assertion = this.#match(/[\^$]|\\[bBzA]/y);
    if (assertion !== undefined) return { kind: "assertion", what: assertion[0] };
    if (this.#take(".")) return characters(flags.s ? [[0, LAST]] : inverted([[10, 10]]));
    if (this.#take("[")) return characters(this.#class(flags.i));
    return characters(this.#single());
  }

  #class(anyCase: boolean): readonly Range[] {
    const negated = this.#take("^");
    const ranges: Range[] = [];
    for (let first = true; first || this.#peek() !== "]"; first = false) {
      if (this.done) throw this.unknown();
      const posix = this.#match(/\[:(\w+):\]/y)?.[1];
      if (posix !== undefined) {
        ranges.push(...(POSIX[posix] ?? []));
        continue;
      }
      const from = this.#single();
      const [single, ...more] = from;
      if (
        more.length === 0 &&
        single !== undefined &&
        single[0] === single[1] &&
        this.#match(/-(?!\])/y) !== undefined
      ) {
        const [end = single] = this.#single();
        ranges.push([single[0], end[1]]);
      } else ranges.push(...from);
    }
    this.#take("]");
    return negated ? inverted(anyCase ? inBothCases(ranges) : ranges) : ranges;
  }

  #single(): readonly Range[] {
    if (!this.#take("\\")) return one(this.#next());
    const hex = this.#match(/x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]+)\}/y);
    if (hex !== undefined)
      return [[Number.parseInt(hex[1] ?? hex[2] ?? "", 16), Number.parseInt(hex[1] ?? hex[2] ?? "", 16)]];
    const letter = this.#next();
    const named = NAMED[letter.toLowerCase()];
    if (named !== undefined) return letter === letter.toLowerCase() ? named : inverted(named);
    const control = CONTROLS[letter];
    if (control !== undefined) return [[control, control]];
    if (/[a-zA-Z0-9]/.test(letter)) throw this.unknown();
    return one(letter);
  }

  #peek(): string {
    return this.#source[this.#at] ?? "";
  }

  #next(): string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += character.length;
    return character;
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found === null) return undefined;
    this.#at += found[0].length;
    return found;
  }
}

function withFlags(flags: Flags, on: string, off: string): Flags {
  return {
    i: (flags.i || on.includes("i")) && !off.includes("i"),
    s: (flags.s || on.includes("s")) && !off.includes("s"),
  };
}

function characters(ranges: readonly Range[]): Part {
  return { kind: "characters", ranges };
}

/** With the letters of ASCII in the other case. */
function inBothCases(ranges: readonly Range[]): Range[] {
  const moved = ranges.flatMap(([from, to]) => [
    [Math.max(from, 65) + 32, Math.min(to, 90) + 32] as const,
    [Math.max(from, 97) - 32, Math.min(to, 122) - 32] as const,
  ]);
  return [...ranges, ...moved.filter(([from, to]) => from <= to)];
}

function one(character: string): readonly Range[] {
  const code = character.codePointAt(0) ?? 0;
  return [[code, code]];
}
