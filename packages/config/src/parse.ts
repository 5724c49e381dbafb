import { nearest } from "@gitops-health/text";
import { type Document, isMap, isNode, isPair, type ParsedNode } from "yaml";
import * as z from "zod/mini";
import { contradictions } from "./contradictions.ts";
import { ConfigError } from "./error.ts";
import { knownKeys } from "./known-keys.ts";
import { rememberPlace } from "./places.ts";
import { withRulesWrittenOut } from "./rule-settings.ts";
import { Configuration } from "./schema.ts";
import { LISTED, listed, readYaml } from "./yaml.ts";

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
 * @throws ConfigError that lists the problems (at most 50) with line and column, and the nearest known key for an unknown one
 */
export function parseConfiguration(bytes: Uint8Array, name: string): Configuration {
  if (bytes.length > LARGEST)
    throw new ConfigError("too-large", `"${name}" has ${bytes.length} bytes; a configuration has at most ${LARGEST}.`);
  const { document, place, value: written } = readYaml(bytes, name, "The configuration");
  const value = withRulesWrittenOut(written ?? {});
  const parsed = z.safeParse(Configuration, value);
  const problems = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.flatMap((issue) => complaints(issue, value));
  if (parsed.success && problems.length === 0) {
    parsed.data.detectors.rules.forEach((rule, index) => {
      rememberPlace(rule, place(offsetOf(document, ["detectors", "rules", index], false)));
    });
    return parsed.data;
  }
  // Finding a place takes as long as the file is big, so only those are found that are listed.
  const located = problems.map((problem, index) => ({
    what: problem.what,
    offset: index < LISTED ? offsetOf(document, problem.path, problem.atKey) : Infinity,
  }));
  located.sort((a, b) => a.offset - b.offset);
  throw new ConfigError(
    "invalid",
    `The configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}.\n${listed(
      located.map((problem) => (problem.offset === Infinity ? "" : `${place(problem.offset)}: ${problem.what}`)),
    )}`,
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
  const at = dotted(issue.path);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => {
      const [suggestion] = nearest(key, known);
      const mend = suggestion === undefined ? `known here: ${known.join(", ")}` : `did you mean "${suggestion}"?`;
      return {
        path: [...issue.path, key],
        atKey: true,
        what: `unknown key "${dotted([...issue.path, key])}"; ${mend}`,
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
  if (issue.message.startsWith("expected ")) return issue.message.slice("expected ".length);
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
      return issue.message;
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
  // Never cut: of half a value nobody could say any more what it is a half of.
  return text.length > 80 ? `a text of ${text.length} characters` : text;
}

/** Names joined by dots; one that is no plain word stands by itself in brackets, so that it is still seen for what it is. */
function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).reduce((before, name) => {
    if (!/^[\w/-]*[a-z_][\w/-]*$|^\d+$/i.test(name)) return `${before}[${name}]`;
    return before === "" ? name : `${before}.${name}`;
  }, "");
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
