import { nearest } from "@gitops-health/text";
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLParseError,
} from "yaml";
import * as z from "zod/mini";
import { contradictions } from "./contradictions.ts";
import { ConfigError } from "./error.ts";
import { knownKeys } from "./known-keys.ts";
import { Configuration } from "./schema.ts";

/** Where a configuration is looked for, inside the repository. */
export const CONFIGURATION_PATH = ".github/gitops-health.yml";

/** A file above this size is no configuration that a person wrote. */
const LARGEST = 1024 * 1024;

/** Problems that one message lists: a reader needs no more, and a hostile file must not make a message of megabytes. */
const LISTED = 50;

/** The configuration of a repository that has none: every default. */
export function defaultConfiguration(): Configuration {
  return z.parse(Configuration, { version: 1 });
}

/**
 * The configuration in a file's bytes, defaults filled in.
 *
 * @param name how the file is called in messages
 * @throws ConfigError that lists the problems (at most 50) with line and column, and the nearest known key for an unknown one
 */
export function parseConfiguration(bytes: Uint8Array, name: string): Configuration {
  if (bytes.length > LARGEST)
    throw new ConfigError("too-large", `"${name}" has ${bytes.length} bytes; a configuration has at most ${LARGEST}.`);
  const lines = new LineCounter();
  const document = parseDocument(decode(bytes, name), { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const problemsOfYaml = [
    ...document.errors.map((error) => ({ at: error.pos[0], what: yamlProblem(error) })),
    ...repeatedKeys(document).map((at) => ({ at, what: "this key is given twice; keep one." })),
  ];
  if (problemsOfYaml.length > 0) {
    const problems = problemsOfYaml.map(({ at, what }) => `${place(at)}: ${what}`);
    throw new ConfigError("not-yaml", `The configuration is not valid YAML.\n${list(problems)}`);
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (cause) {
    throw new ConfigError("not-yaml", `${name}: the YAML aliases expand without bound; write the values out.`, {
      cause,
    });
  }
  const parsed = z.safeParse(Configuration, value);
  const problems = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.flatMap((issue) => complaints(issue, value));
  if (parsed.success && problems.length === 0) return parsed.data;
  // Finding a place takes as long as the file is big, so only those are found that are listed.
  const located = problems.map((problem, index) => ({
    what: problem.what,
    offset: index < LISTED ? offsetOf(document, problem.path, problem.atKey) : Infinity,
  }));
  located.sort((a, b) => a.offset - b.offset);
  throw new ConfigError(
    "invalid",
    `The configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}.\n${list(
      located.map((problem) => (problem.offset === Infinity ? "" : `${place(problem.offset)}: ${problem.what}`)),
    )}`,
  );
}

function list(problems: readonly string[]): string {
  const more = problems.length - LISTED;
  return [...problems.slice(0, LISTED), ...(more > 0 ? [`and ${more} more.`] : [])].join("\n");
}

/** Where a key stands again in the same map. The parser's own check compares each key with each, which takes minutes on a hostile file. */
function repeatedKeys(document: Document.Parsed): number[] {
  const repeated: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const met = new Set<string>();
      for (const { key } of items) {
        const name = String(isScalar(key) ? key.value : key);
        if (met.has(name)) repeated.push((key as ParsedNode).range[0]);
        met.add(name);
      }
    },
  });
  return repeated;
}

/** The parser's own words, but where they speak to a programmer. */
function yamlProblem(error: YAMLParseError): string {
  if (error.code === "MULTIPLE_DOCS") return "a second document begins here; a configuration is one document.";
  if (/call stack/.test(error.message)) return "this is nested too deeply.";
  return sentence(error.message);
}

/** A problem at a path of keys; `atKey` points to the key rather than to its value. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly atKey: boolean;
  readonly what: string;
}

type Issue = z.core.$ZodIssue;

function complaints(issue: Issue, root: unknown): Problem[] {
  const at = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => {
      const [suggestion] = nearest(key, known);
      const mend = suggestion === undefined ? `known here: ${known.join(", ")}` : `did you mean "${suggestion}"?`;
      return {
        path: [...issue.path, key],
        atKey: true,
        what: `unknown key "${[at, key].filter(Boolean).join(".")}"; ${mend}`,
      };
    });
  }
  const found = valueAt(root, issue.path);
  if (found === undefined && issue.path.length > 0)
    return [
      { path: issue.path.slice(0, -1), atKey: false, what: `"${at}" is missing; expected ${expectation(issue)}` },
    ];
  return [
    {
      path: issue.path,
      atKey: false,
      what: `"${at || "the file"}" is ${shown(found)}; expected ${expectation(issue)}${hint(issue, found)}`,
    },
  ];
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return (
        (
          { array: "a list", object: "keys and values", record: "keys and values", int: "a whole number" } as Record<
            string,
            string
          >
        )[issue.expected] ?? `a ${issue.expected}`
      );
    case "invalid_value":
      return issue.values
        .map(String)
        .join(", ")
        .replace(/, ([^,]*)$/, " or $1");
    case "too_small":
      return `at least ${issue.minimum}${issue.origin === "array" ? " item" : ""}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    default:
      return issue.message.replace(/^expected /, "");
  }
}

function hint(issue: Issue, found: unknown): string {
  if (issue.code !== "invalid_value" || typeof found !== "string") return "";
  const [suggestion] = nearest(found, issue.values.map(String));
  return suggestion === undefined || suggestion === found ? "" : `; did you mean "${suggestion}"?`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value !== null && typeof value === "object") return "keys and values";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], root);
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], atKey: boolean): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const at = path.slice(0, depth);
    const key = at.at(-1);
    const parent = depth === 0 ? undefined : document.getIn(at.slice(0, -1), true);
    if (atKey && depth === path.length && isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key));
      if (pair !== undefined) return (pair.key as ParsedNode).range[0];
    }
    const node = depth === 0 ? document.contents : document.getIn(at, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ConfigError("not-text", `"${name}" is not UTF-8 text; save it as UTF-8.`, { cause });
  }
}

function sentence(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
