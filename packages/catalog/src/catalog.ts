import { digestOf } from "@gitops-health/contracts";
import { nearest } from "@gitops-health/text";
import { controls } from "./controls.ts";
import { keyOf } from "./key.ts";
import type { CodeVerdict, Control } from "./types.ts";

const MOST_SUGGESTIONS = 3;
// A suggestion costs a walk over the catalog (about 1 ms); a message that was written to be slow has 100,000 wrong codes.
const MOST_SUGGESTED_AT_ONCE = 50;

/** The known controls and what a code in a message means on a date. */
export interface Catalog {
  /** Of the data; part of every document that used it. */
  readonly version: string;
  /** sha256 of the canonical bytes of all controls. */
  readonly digest: string;
  /** Sorted by id. */
  readonly all: readonly Control[];
  /** By canonical id, exactly. */
  get(id: string): Control | undefined;
  /**
   * What a code means on a date (`YYYY-MM-DD`, or a time that starts so). Case, section signs, spaces, `45 CFR`, `21 CFR` and
   * dots instead of parentheses make no difference; the answer has the canonical id. A wrong code is never corrected by itself.
   */
  lookup(raw: string, onDate: string): CodeVerdict;
  /** Several codes of one message. Suggestions are given for the first 50 unknown ones. */
  lookupAll(raws: readonly string[], onDate: string): CodeVerdict[];
}

const byId = new Map(controls.map((control) => [control.id, control]));
let index: ReadonlyMap<string, Control> | undefined;
let digest: string | undefined;

export const catalog: Catalog = {
  version: "2026-11-22",
  get digest() {
    digest ??= digestOf(controls);
    return digest;
  },
  all: controls,
  get: (id) => byId.get(id),
  lookup: (raw, onDate) => verdictOf(raw, onDate.slice(0, 10), true),
  lookupAll(raws, onDate) {
    let unknown = 0;
    return raws.map((raw) => {
      const verdict = verdictOf(raw, onDate.slice(0, 10), unknown < MOST_SUGGESTED_AT_ONCE);
      if (verdict.verdict === "unknown") unknown++;
      return verdict;
    });
  },
};

function verdictOf(raw: string, day: string, suggest: boolean): CodeVerdict {
  const key = keyOf(raw);
  const control = known().get(key);
  // A code that is not in force yet evidences nothing yet: what it will replace is suggested.
  if (control === undefined || day < control.effectiveFrom) {
    const suggestions = control !== undefined ? predecessors(control, day) : suggest ? similar(key, day) : [];
    return { raw, verdict: "unknown", canonical: null, framework: null, suggestions };
  }
  const superseded = control.effectiveTo !== null && day > control.effectiveTo;
  return {
    raw,
    verdict: superseded ? "superseded" : "valid",
    canonical: control.id,
    framework: control.framework,
    suggestions: superseded && control.supersededBy !== null ? [control.supersededBy] : [],
  };
}

/** Controls by the key of each of their names. */
function known(): ReadonlyMap<string, Control> {
  index ??= new Map(
    controls.flatMap((each) => [each.id, each.cite, ...each.aliases].map((name) => [keyOf(name), each])),
  );
  return index;
}

function predecessors(control: Control, day: string): string[] {
  return controls
    .filter((each) => each.supersededBy === control.id && inForce(each, day))
    .slice(0, MOST_SUGGESTIONS)
    .map((each) => each.id);
}

/** Ids of the nearest codes in force; without any, the nearest known group that the code would belong to. */
function similar(key: string, day: string): string[] {
  const near = nearest(key, known().keys(), MOST_SUGGESTIONS * 3);
  const found = near.flatMap((name) => idInForce(name, day));
  if (found.length > 0) return [...new Set(found)].slice(0, MOST_SUGGESTIONS);
  const words = key.split(" ");
  for (let length = words.length - 1; length > 0; length--) {
    const group = idInForce(words.slice(0, length).join(" "), day);
    if (group.length > 0) return group;
  }
  return [];
}

function idInForce(key: string, day: string): string[] {
  const control = known().get(key);
  return control !== undefined && inForce(control, day) ? [control.id] : [];
}

function inForce(control: Control, day: string): boolean {
  return control.effectiveFrom <= day && (control.effectiveTo === null || day <= control.effectiveTo);
}
