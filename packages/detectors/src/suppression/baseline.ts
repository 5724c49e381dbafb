import { createHash } from "node:crypto";
import { compare } from "@gitops-health/text";
import * as z from "zod/mini";
import type { Occurrence } from "../engine/occurrence.ts";
import { DetectorsError } from "../error.ts";
import { fingerprint } from "./fingerprint.ts";

const Entry = z.strictObject({
  rule: z.string().check(z.maxLength(200)),
  path: z.string(),
  /** `fingerprint` of the finding; in the file it has a word that no reader takes for a person's. */
  place: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  count: z.int().check(z.positive()),
});
type Entry = z.infer<typeof Entry>;

const Baseline = z.strictObject({
  version: z.literal(1),
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  entries: z.array(Entry),
  /** sha256 of salt and entries: an edit by hand or a bad merge shows. Who forges it must bring the file in by a reviewed change. */
  digest: z.string(),
});

/** The known debt of a repository: how many findings of each rule, path and form of a line were there when it was made. */
export interface Baseline {
  readonly salt: string;
  /** By `fingerprint`. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A file above this size is no baseline that anybody looked at. */
const LARGEST = 16 * 1024 * 1024;

/**
 * The baseline in a file's bytes.
 * @throws DetectorsError `baseline-invalid` for what is none, `baseline-altered` for one that was edited: nothing is waived by it
 */
export function readBaseline(bytes: Uint8Array, name: string): Baseline {
  const mend = `Make it again with "gitops-health scan --make-baseline" and have it reviewed, or delete it.`;
  const refuse = (code: "baseline-invalid" | "baseline-altered", what: string) =>
    new DetectorsError(code, "integrity", `The baseline ${name} ${what}, so it waives nothing. ${mend}`);
  if (bytes.length > LARGEST) throw refuse("baseline-invalid", `has ${bytes.length} bytes, more than ${LARGEST}`);
  const parsed = z.safeParse(Baseline, json(bytes));
  if (!parsed.success) throw refuse("baseline-invalid", "is no baseline of gitops-health");
  const { salt, entries, digest } = parsed.data;
  const inOrder = entries.every((entry, index) => index === 0 || byKey(entries[index - 1] as Entry, entry) < 0);
  if (!inOrder || digest !== digestOf(salt, entries)) throw refuse("baseline-altered", "was edited after it was made");
  return { salt, counts: new Map(entries.map((entry) => [entry.place, entry.count])) };
}

/** The text of a baseline file: one entry a line, so that a review shows what is added. @param salt 32 hex digits, kept when there is one */
export function baselineText(occurrences: Iterable<Occurrence>, salt: string): string {
  const entries = new Map<string, Entry>();
  for (const occurrence of occurrences) {
    const id = fingerprint(salt, occurrence);
    const known = entries.get(id);
    const { rule, location } = occurrence.finding;
    entries.set(id, { rule, path: location?.path ?? "", place: id, count: (known?.count ?? 0) + 1 });
  }
  const sorted = [...entries.values()].sort(byKey);
  const lines = sorted.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
  const list = sorted.length === 0 ? "[]" : `[\n${lines}\n  ]`;
  return `{\n  "version": 1,\n  "salt": "${salt}",\n  "entries": ${list},\n  "digest": "${digestOf(salt, sorted)}"\n}\n`;
}

function byKey(a: Entry, b: Entry): number {
  return compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.place, b.place);
}

function digestOf(salt: string, entries: readonly Entry[]): string {
  const fields = entries.map((entry) => [entry.rule, entry.path, entry.place, entry.count]);
  return createHash("sha256")
    .update(JSON.stringify([salt, fields]))
    .digest("hex");
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
