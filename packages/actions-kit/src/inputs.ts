/**
 * One table per action says all of its inputs; the table gives the typed object, all complaints at once, and the command's flags.
 * `action.yml` is held to the table by a test.
 */
export interface InputSpec<T> {
  /** For `--help` and the README. */
  readonly description: string;
  /** Text as written in `action.yml`; undefined when there is none. */
  readonly default: string | undefined;
  /** Value from trimmed, non-empty text; throws RangeError with "expected …" when it is not one. */
  readonly parse: (text: string) => T;
  readonly required: boolean;
  /** What a reader sees of the legal values, e.g. "enforce or warn". */
  readonly expects: string;
}

export type InputTable = Readonly<Record<string, InputSpec<unknown>>>;

/** Names with hyphens become camelCase; an input without default that is not required may be undefined. */
export type Inputs<T extends InputTable> = {
  readonly [K in keyof T & string as CamelCase<K>]: T[K] extends InputSpec<infer V> ? V : never;
};

type CamelCase<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<CamelCase<B>>}` : S;

interface Options<T> {
  readonly description: string;
  readonly default?: T | undefined;
}

export function text(options: { description: string; default: string }): InputSpec<string>;
export function text(options: { description: string }): InputSpec<string | undefined>;
export function text(options: Options<string>): InputSpec<string | undefined> {
  return {
    description: options.description,
    default: options.default,
    parse: (value) => value,
    required: false,
    expects: "text",
  };
}

export function requiredText(options: { description: string }): InputSpec<string> {
  return {
    description: options.description,
    default: undefined,
    parse: (value) => value,
    required: true,
    expects: "text",
  };
}

export function choice<const V extends string>(
  values: readonly V[],
  options: { description: string; default: V },
): InputSpec<V>;
export function choice<const V extends string>(
  values: readonly V[],
  options: { description: string },
): InputSpec<V | undefined>;
export function choice<const V extends string>(values: readonly V[], options: Options<V>): InputSpec<V | undefined> {
  const expects = values.join(" or ");
  return {
    description: options.description,
    default: options.default,
    required: false,
    expects,
    parse(value) {
      const found = values.find((each) => each === value);
      if (found === undefined) throw new RangeError(`expected ${expects}`);
      return found;
    },
  };
}

/** `true` or `false` in the spellings of YAML 1.2's core schema, as @actions/core takes them. */
export function flag(options: { description: string; default: boolean }): InputSpec<boolean> {
  return {
    description: options.description,
    default: String(options.default),
    required: false,
    expects: "true or false",
    parse(value) {
      if (/^(true|True|TRUE)$/.test(value)) return true;
      if (/^(false|False|FALSE)$/.test(value)) return false;
      throw new RangeError("expected true or false");
    },
  };
}

interface Numeric {
  readonly description: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of things that are counted: no fractions. */
  readonly whole?: boolean;
}

export function number(options: Numeric & { readonly default: number }): InputSpec<number>;
export function number(options: Numeric): InputSpec<number | undefined>;
export function number(options: Options<number> & Numeric): InputSpec<number | undefined> {
  const { minimum = -Infinity, maximum = Infinity, whole = false } = options;
  const expects = `a ${whole ? "whole " : ""}number${minimum > -Infinity ? ` from ${minimum}` : ""}${maximum < Infinity ? ` to ${maximum}` : ""}`;
  return {
    description: options.description,
    default: options.default === undefined ? undefined : String(options.default),
    required: false,
    expects,
    parse(value) {
      const parsed = Number(value);
      if (
        !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ||
        !(whole ? Number.isSafeInteger(parsed) : Number.isFinite(parsed)) ||
        parsed < minimum ||
        parsed > maximum
      )
        throw new RangeError(`expected ${expects}`);
      return parsed;
    },
  };
}

/** One item a line; blank lines and lines that start with `#` are left out. */
export function lines(options: { description: string }): InputSpec<readonly string[]> {
  return {
    description: options.description,
    default: "",
    required: false,
    expects: "one item a line",
    parse: (value) =>
      value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#")),
  };
}

/** The inputs that every action has. */
export const commonInputs = {
  "working-directory": text({ description: "Folder of the repository, relative to the workspace.", default: "." }),
  config: text({
    description: "Path of the configuration inside the repository.",
    default: ".github/gitops-health.yml",
  }),
  mode: choice(["enforce", "warn"], {
    description: "`enforce` fails the step on findings; `warn` reports them and succeeds.",
    default: "enforce",
  }),
  "output-directory": text({ description: "Folder for the result document; default `$RUNNER_TEMP/gitops-health`." }),
};

/** The inputs of the actions that judge a range of commits. */
export const rangeInputs = {
  base: text({ description: "Commit before the first one judged; default: worked out from the event." }),
  head: text({ description: "Last commit judged; default: worked out from the event." }),
  "allow-empty": flag({ description: "Accept a range without commits.", default: false }),
};
