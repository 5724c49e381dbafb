import { type Document, isScalar, LineCounter, type ParsedNode, parseDocument, visit, type YAMLParseError } from "yaml";
import { ConfigError } from "./error.ts";

/** Problems that one message lists: a reader needs no more, and a hostile file must not make a message of megabytes. */
export const LISTED = 50;

/** A YAML document and what it says. */
export interface Yaml {
  readonly document: Document.Parsed;
  /** As JavaScript has it; undefined for an empty document. */
  readonly value: unknown;
  /** `name:line:column` of an offset. */
  readonly place: (offset: number) => string;
}

/**
 * The one YAML (or JSON) document in a file's bytes.
 *
 * @param name how the file is called in messages
 * @param what what the file is, such as "The configuration"
 * @throws ConfigError `not-text`; `not-yaml`, which lists what is wrong with line and column, at most 50 problems
 */
export function readYaml(bytes: Uint8Array, name: string, what: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(decode(bytes, name), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "error",
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const problems = [
    ...document.errors.map((error) => ({ at: error.pos[0], what: yamlProblem(error) })),
    ...repeatedKeys(document).map((at) => ({ at, what: "this key is given twice; keep one." })),
    ...danglingAliases(document),
  ].map(({ at, what }) => `${place(at)}: ${what}`);
  if (problems.length > 0) throw new ConfigError("not-yaml", `${what} is not valid YAML.\n${listed(problems)}`);
  try {
    return { document, place, value: document.toJS({ maxAliasCount: 100 }) };
  } catch (cause) {
    const message = `${name}: the YAML aliases expand without bound; write the values out.`;
    throw new ConfigError("not-yaml", message, { cause });
  }
}

/** Lines of a message, the first 50 of them. */
export function listed(problems: readonly string[]): string {
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

/** Aliases of an anchor that does not stand before them. */
function danglingAliases(document: Document.Parsed): { at: number; what: string }[] {
  const anchors = new Set<string>();
  const dangling: { at: number; what: string }[] = [];
  visit(document, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_, { source, range }) {
      if (anchors.has(source)) return;
      // Not by its name, which is the author's: a value with a star before it is an alias to YAML.
      dangling.push({ at: range?.[0] ?? 0, what: "this alias has no anchor before it; write the value out, quoted." });
    },
  });
  return dangling;
}

/** The parser's own words, but where they speak to a programmer. */
function yamlProblem(error: YAMLParseError): string {
  if (error.code === "MULTIPLE_DOCS") return "a second document begins here; a file is one document.";
  if (/call stack/.test(error.message)) return "this is nested too deeply.";
  return error.message.replace(/\s+/g, " ").trim();
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ConfigError("not-text", `"${name}" is not UTF-8 text; save it as UTF-8.`, { cause });
  }
}
