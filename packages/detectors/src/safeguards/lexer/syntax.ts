import type { LanguageFamily } from "../../engine/detector.ts";

/** How a string begins and ends. */
export interface StringSyntax {
  readonly open: string;
  readonly close: string;
  /** `backslash` takes the next character; `doubled` closers stand for themselves; `none`. */
  readonly escape: "backslash" | "doubled" | "none";
  /** Whether it may run over line ends; else a line end closes it, so that a stray quote spoils one line only. */
  readonly multiline: boolean;
  /** What begins code within it, such as `${`, closed by `}`. */
  readonly interpolation?: string;
  /** Where it may begin: anywhere, or only where a value may (an apostrophe in plain YAML or XML text is none). */
  readonly opensAt?: "value";
  /** Characters that must stand right before it: prefixes such as the f of Python or the $ of C#. */
  readonly prefix?: RegExp;
}

/** What tells comments and strings from code in a family of languages. The first that fits is taken. */
export interface Syntax {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  readonly strings: readonly StringSyntax[];
  /** Whether a line that begins with `*` goes on with a comment that began above what is seen. */
  readonly starredLines?: true;
  /** Whether a slash where a value is expected begins a regular expression. */
  readonly regularExpressions?: true;
  /** Whether `#` begins a comment only after white space or at the start of a line. */
  readonly spacedHash?: true;
}

const double = { open: '"', close: '"', escape: "backslash", multiline: false } as const;
const single = { open: "'", close: "'", escape: "backslash", multiline: false } as const;

const C_LIKE: Syntax = {
  lineComments: ["//"],
  blockComments: [["/*", "*/"]],
  strings: [
    { open: '"""', close: '"""', escape: "backslash", multiline: true },
    { ...double, prefix: /\$@?$|@\$$/, interpolation: "{" },
    { ...double, prefix: /@$/, escape: "doubled", multiline: true },
    { ...double, interpolation: "${" },
    single,
    { open: "`", close: "`", escape: "backslash", multiline: true, interpolation: "${" },
  ],
  starredLines: true,
  regularExpressions: true,
};

const PYTHON_LIKE: Syntax = {
  lineComments: ["#"],
  blockComments: [
    ["\n=begin", "\n=end"],
    ["<#", "#>"],
  ],
  strings: [
    { open: '"""', close: '"""', escape: "backslash", multiline: true, prefix: /f[rb]?$|rf$/i, interpolation: "{" },
    { open: '"""', close: '"""', escape: "backslash", multiline: true },
    { open: "'''", close: "'''", escape: "backslash", multiline: true },
    { ...double, prefix: /(?<!\w)(?:f[rb]?|rf)$/i, interpolation: "{" },
    { ...single, prefix: /(?<!\w)(?:f[rb]?|rf)$/i, interpolation: "{" },
    { ...double, interpolation: "#{" },
    single,
  ],
  spacedHash: true,
};

const SQL: Syntax = {
  lineComments: ["--"],
  blockComments: [["/*", "*/"]],
  strings: [
    { open: "'", close: "'", escape: "doubled", multiline: true },
    { open: '"', close: '"', escape: "doubled", multiline: false },
  ],
};

const YAML_LIKE: Syntax = {
  lineComments: ["#"],
  blockComments: [],
  strings: [
    { ...double, opensAt: "value" },
    { ...single, escape: "doubled", opensAt: "value" },
  ],
  spacedHash: true,
};

const XML: Syntax = {
  lineComments: [],
  blockComments: [["<!--", "-->"]],
  strings: [
    { ...double, escape: "none", opensAt: "value" },
    { ...single, escape: "none", opensAt: "value" },
  ],
};

const JSON_SYNTAX: Syntax = { lineComments: [], blockComments: [], strings: [double] };

const PLAIN: Syntax = { lineComments: [], blockComments: [], strings: [] };

const SYNTAX: Readonly<Record<LanguageFamily, Syntax>> = {
  "c-like": C_LIKE,
  "python-like": PYTHON_LIKE,
  sql: SQL,
  "yaml-like": YAML_LIKE,
  xml: XML,
  json: JSON_SYNTAX,
  csv: PLAIN,
  text: PLAIN,
};

/** Languages of the C family that also know comments with `#`. */
const WITH_HASH = /\.(?:tf|hcl|php)$/i;

const C_LIKE_WITH_HASH: Syntax = { ...C_LIKE, lineComments: ["//", "#"], spacedHash: true };

/** The syntax of a file, by its family and, where families are not fine enough, its name. */
export function syntaxOf(family: LanguageFamily, path: string | null): Syntax {
  return family === "c-like" && path !== null && WITH_HASH.test(path) ? C_LIKE_WITH_HASH : SYNTAX[family];
}
