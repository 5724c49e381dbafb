import { parseYaml } from "@gitops-health/config";
import { type ScanOptions, sanitize } from "@gitops-health/detectors";
import { oneLine, truncate } from "@gitops-health/text";
import type { IncidentFile } from "./read-folder.ts";

/** What a report quotes of a past incident: one line each, its values redacted before anything was cut. */
export interface IncidentText {
  readonly title: string;
  readonly date: string | null;
  readonly rootCause: string | null;
  readonly resolution: string | null;
}

/** Characters of a front matter; more is no front matter that a person wrote. */
const FRONT_MATTER = 8 * 1024;
/** Bytes that are quoted of each. */
const TITLE = 160;
const QUOTE = 400;

/** A blank of our drafts that nobody has filled in. */
const BLANK = /^\s*\[to be filled in\b/;

/** The two parts of a file: the YAML between `---` lines at its very start ("" without one), and the rest. */
export function parts(text: string): { head: string; body: string } {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (start === undefined) return { head: "", body: text };
  const end = text.slice(start, start + FRONT_MATTER).search(/^---[ \t]*$/m);
  if (end < 0) return { head: "", body: text };
  const head = text.slice(start, start + end);
  return { head, body: text.slice(start + end + 3) };
}

/**
 * What a file says of its incident: fields of the front matter, else its first heading and its sections of that name.
 *
 * @throws DetectorsError when it cannot be looked through for values
 */
export function incidentText(file: IncidentFile, hiding: ScanOptions = {}): IncidentText {
  const { head, body } = parts(sanitize(file.text.replace(/\r\n?/g, "\n"), hiding));
  const fields = fieldsOf(head);
  return {
    title: truncate(oneLine(fields("title") ?? heading(body) ?? file.name.replace(/\.md$/i, "")), TITLE),
    date: day(fields("date")),
    rootCause: quote(fields("root-cause") ?? section(body, "root cause")),
    resolution: quote(fields("resolution") ?? section(body, "resolution")),
  };
}

/** A front matter that cannot be read has no fields. */
function fieldsOf(head: string): (name: string) => string | undefined {
  let value: unknown;
  try {
    value = parseYaml(head);
  } catch {
    return () => undefined;
  }
  if (typeof value !== "object" || value === null) return () => undefined;
  const fields = new Map(Object.entries(value));
  return (name) => {
    const field = fields.get(name);
    return typeof field === "string" && field.trim() !== "" && !BLANK.test(field) ? field.trim() : undefined;
  };
}

/** The first heading of the first level. */
export function heading(body: string): string | undefined {
  return /^#[ \t]+(\S[^\n]{0,500})/m.exec(body)?.[1]?.trim();
}

/** The first paragraph under a heading of that name. */
function section(body: string, name: string): string | undefined {
  const lines = body.split(/\r?\n/);
  const start = lines.findIndex(
    (line) => line.startsWith("#") && line.replace(/^#+/, "").trim().toLowerCase() === name,
  );
  if (start < 0) return undefined;
  const text: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith("#") || (line.trim() === "" && text.length > 0)) break;
    if (line.trim() !== "") text.push(line.trim());
  }
  return text.length === 0 || BLANK.test(text[0] ?? "") ? undefined : text.join(" ");
}

function quote(text: string | undefined): string | null {
  return text === undefined ? null : truncate(oneLine(text), QUOTE);
}

function day(text: string | undefined): string | null {
  return text !== undefined && /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : null;
}
