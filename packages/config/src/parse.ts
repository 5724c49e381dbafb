import { nearest } from "@gitops-health/text";
import { type Document, isMap, isNode, isPair, LineCounter, type ParsedNode, parseDocument } from "yaml";
import * as z from "zod/mini";
import { contradictions } from "./contradictions.ts";
import { ConfigError } from "./error.ts";
import { knownKeys } from "./known-keys.ts";
import { Configuration } from "./schema.ts";

/** Where a configuration is looked for, inside the repository. */
export const CONFIGURATION_PATH = ".github/gitops-health.yml";

/** A file above this size is no configuration that a person wrote. */
const LARGEST = 1024 * 1024;

/** The configuration of a repository that has none: every default. */
export function defaultConfiguration(): Configuration {
  return z.parse(Configuration, { version: 1 });
}

/**
 * The configuration in a file's bytes, defaults filled in.
 *
 * @param name how the file is called in messages
 * @throws ConfigError that lists every problem with its line and column, and the nearest known key for an unknown one
 */
export function parseConfiguration(bytes: Uint8Array, name: string): Configuration {
  if (bytes.length > LARGEST)
    throw new ConfigError("too-large", `"${name}" has ${bytes.length} bytes; a configuration has at most ${LARGEST}.`);
  const lines = new LineCounter();
  const document = parseDocument(decode(bytes, name), { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => `${place(error.pos[0])}: ${sentence(error.message)}`);
    throw new ConfigError("not-yaml", `The configuration is not valid YAML.\n${problems.join("\n")}`);
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
  const listed = problems.map((problem) => ({ ...problem, offset: offsetOf(document, problem.path, problem.atKey) }));
  listed.sort((a, b) => a.offset - b.offset);
  throw new ConfigError(
    "invalid",
    `The configuration has ${listed.length === 1 ? "a problem" : `${listed.length} problems`}.\n${listed
      .map((problem) => `${place(problem.offset)}: ${problem.what}`)
      .join("\n")}`,
  );
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
  return suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
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
