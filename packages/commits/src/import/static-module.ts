import { type Token, tokenize } from "./tokens.ts";

/** Stands where a value is made by code. */
export const CODE: unique symbol = Symbol("code");

/** What a module exports, as far as it is written out: literals, constants of the same file, and `CODE` for everything else. It is never run. */
export function staticExport(source: string): unknown {
  return new Reader(tokenize(source)).exported();
}

/** Deepest nesting that is read; a configuration has five levels. */
const DEEPEST = 40;
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, undefined: undefined };
/** commitlint's own names for its numbers. */
const SEVERITIES: Readonly<Record<string, number>> = { Disabled: 0, Warning: 1, Error: 2 };

class Reader {
  private at = 0;
  /** Where the values of top-level constants start. */
  private readonly constants = new Map<string, number>();

  private readonly tokens: readonly Token[];
  /** Values that are still read: constants made of constants could grow without bound. */
  private budget = 100_000;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  exported(): unknown {
    let start: number | undefined;
    let depth = 0;
    for (let i = 0; i < this.tokens.length; i++) {
      const { kind, text } = this.tokens[i] as Token;
      if (kind === "sign") depth += OPENS.has(text) ? 1 : CLOSES.has(text) ? -1 : 0;
      if (kind !== "name" || depth !== 0) continue;
      if (text === "const" || text === "let" || text === "var") {
        const value = this.valueAfter(i + 2);
        const name = this.tokens[i + 1];
        if (name?.kind === "name" && value !== undefined) this.constants.set(name.text, value);
      } else if (text === "export" && this.is(i + 1, "default")) start = i + 2;
      else if (text === "module" && this.is(i + 2, "exports") && this.is(i + 3, "=")) start = i + 4;
    }
    if (start === undefined) return undefined;
    this.at = start;
    return this.value(0);
  }

  /** Index after the `=` of a declaration, over its type; undefined when it has none. */
  private valueAfter(from: number): number | undefined {
    let depth = 0;
    for (let i = from; i < this.tokens.length && i < from + 200; i++) {
      const { kind, text } = this.tokens[i] as Token;
      if (kind !== "sign") continue;
      if (depth === 0 && text === "=" && !this.is(i + 1, ">")) return i + 1;
      if (text === ";") return undefined;
      depth += OPENS.has(text) ? 1 : CLOSES.has(text) ? -1 : 0;
    }
    return undefined;
  }

  private value(depth: number): unknown {
    const token = this.tokens[this.at];
    if (token === undefined) return undefined;
    const start = this.at;
    const read = depth > DEEPEST || this.budget-- <= 0 ? CODE : this.simple(token, depth);
    // `as const`, `satisfies X` and the like change nothing; anything else that follows makes it an expression.
    if (this.ends()) {
      // What is not read takes a token too: a list that stays where it is has no end.
      if (this.at === start) this.at++;
      return read;
    }
    const cast = this.is(this.at, "as") || this.is(this.at, "satisfies");
    this.skip();
    return cast ? read : CODE;
  }

  private simple(token: Token, depth: number): unknown {
    this.at++;
    if (token.kind === "text") return token.text;
    if (token.kind === "number") return Number(token.text.replaceAll("_", ""));
    if (token.kind === "sign" && token.text === "{") return this.object(depth);
    if (token.kind === "sign" && token.text === "[") return this.array(depth);
    if (token.kind !== "name") return CODE;
    if (Object.hasOwn(WORDS, token.text)) return WORDS[token.text];
    if (token.text === "RuleConfigSeverity" && this.is(this.at, ".")) {
      const name = this.tokens[this.at + 1]?.text ?? "";
      this.at += 2;
      return Object.hasOwn(SEVERITIES, name) ? SEVERITIES[name] : CODE;
    }
    if (/^define\w*Config$/.test(token.text) && this.is(this.at, "(")) {
      this.at++;
      const value = this.value(depth + 1);
      if (this.is(this.at, ")")) this.at++;
      return value;
    }
    return this.ends() || this.is(this.at, "as") || this.is(this.at, "satisfies")
      ? this.constant(token.text, depth)
      : CODE;
  }

  private constant(name: string, depth: number): unknown {
    const start = this.constants.get(name);
    if (start === undefined) return CODE;
    const back = this.at;
    this.at = start;
    // A constant that is made of itself would never end: it is not found while it is read.
    this.constants.delete(name);
    const value = this.value(depth + 1);
    this.constants.set(name, start);
    this.at = back;
    return value;
  }

  private object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    while (this.at < this.tokens.length && !this.is(this.at, "}")) {
      if (this.takeSpread()) {
        const spread = this.value(depth + 1);
        if (typeof spread === "object" && spread !== null) entries.push(...Object.entries(spread));
        else entries.push(["...", CODE]);
      } else entries.push(this.entry(depth));
      if (this.is(this.at, ",")) this.at++;
    }
    this.at++;
    return Object.fromEntries(entries);
  }

  private entry(depth: number): [string, unknown] {
    const key = this.tokens[this.at++] as Token;
    if (key.kind === "sign" || key.kind === "other") {
      this.skip();
      return ["...", CODE];
    }
    if (this.is(this.at, ":")) {
      this.at++;
      return [key.text, this.value(depth + 1)];
    }
    if (this.ends()) return [key.text, this.constant(key.text, depth)];
    this.skip();
    return [key.text, CODE];
  }

  private array(depth: number): unknown {
    const items: unknown[] = [];
    while (this.at < this.tokens.length && !this.is(this.at, "]")) {
      if (this.takeSpread()) {
        const spread = this.value(depth + 1);
        if (Array.isArray(spread)) items.push(...spread);
        else items.push(CODE);
      } else items.push(this.value(depth + 1));
      if (this.is(this.at, ",")) this.at++;
    }
    this.at++;
    return items;
  }

  private takeSpread(): boolean {
    if (!(this.is(this.at, ".") && this.is(this.at + 1, ".") && this.is(this.at + 2, "."))) return false;
    this.at += 3;
    return true;
  }

  /** Whether a value ends here: at a comma, a closing bracket, a semicolon, a new statement, or the end. */
  private ends(): boolean {
    const token = this.tokens[this.at];
    if (token === undefined) return true;
    if (token.kind === "sign") return token.text === "," || token.text === ";" || CLOSES.has(token.text);
    return token.kind === "name" && STATEMENTS.has(token.text);
  }

  /** Goes to where the value ends, over everything in between. */
  private skip(): void {
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const { kind, text } = this.tokens[this.at] as Token;
      if (kind !== "sign") continue;
      if (depth === 0 && (text === "," || text === ";" || CLOSES.has(text))) return;
      depth += OPENS.has(text) ? 1 : CLOSES.has(text) ? -1 : 0;
    }
  }

  private is(index: number, text: string): boolean {
    const token = this.tokens[index];
    return token !== undefined && token.kind !== "text" && token.text === text;
  }
}

const OPENS = new Set(["{", "[", "("]);
const CLOSES = new Set(["}", "]", ")"]);
const STATEMENTS = new Set(["export", "module", "const", "let", "var", "function", "import", "exports"]);
