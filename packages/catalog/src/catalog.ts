import { sha256 } from "@gitops-health/contracts";
import { catalogs } from "./catalogs.ts";
import { controlOf, controls } from "./controls.ts";
import { inForce, predecessorsOn, successorOn } from "./in-force.ts";
import { keyOf } from "./key.ts";
import { named } from "./names.ts";
import { MOST_SUGGESTIONS, similar } from "./suggest.ts";
import type { CodeVerdict, Control } from "./types.ts";

// A suggestion costs a walk over the catalog (about 1 ms); a message that was written to be slow has 100,000 wrong codes.
const MOST_SUGGESTED_AT_ONCE = 50;

/** The known controls and what a code in a message means on a date. */
export interface Catalog {
  /** Of the data; part of every document that used it. */
  readonly version: string;
  /** sha256 of the data files as JSON without white space, in the order of the table of catalogs. */
  readonly digest: string;
  /** Sorted by id. */
  readonly all: readonly Control[];
  /** By canonical id, exactly. */
  get(id: string): Control | undefined;
  /**
   * What a code means on a date (`YYYY-MM-DD`, or a time that starts so). Case, section signs, spaces, `45 CFR`, `21 CFR` and
   * dots instead of parentheses make no difference; the answer has the canonical id. A wrong code is never corrected by itself.
   * Whether a change bears the claim out is asked of `judged`.
   */
  lookup(raw: string, onDate: string): CodeVerdict;
  /** Several codes of one message. Suggestions are given for the first 50 unknown ones. */
  lookupAll(raws: readonly string[], onDate: string): CodeVerdict[];
}

let digest: string | undefined;

export const catalog: Catalog = {
  version: "2026-11-22",
  get digest() {
    digest ??= sha256(JSON.stringify(catalogs.map(({ data }) => data)));
    return digest;
  },
  get all() {
    return controls();
  },
  get: controlOf,
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
  const editions = named(key);
  const control = editions.find((each) => inForce(each, day)) ?? editions.find((each) => each.effectiveFrom <= day);
  if (control === undefined) {
    // A code that is not in force yet evidences nothing yet: what it will replace is suggested.
    const [coming] = editions;
    const nearby = coming === undefined && suggest ? similar(key, day) : [];
    const suggestions = coming === undefined ? nearby : predecessorsOn(coming, day).map(({ id }) => id);
    return {
      raw,
      verdict: "unknown",
      canonical: null,
      framework: null,
      suggestions: suggestions.slice(0, MOST_SUGGESTIONS),
      effectiveFrom: coming?.effectiveFrom ?? null,
      effectiveTo: coming?.effectiveTo ?? null,
      topics: [],
    };
  }
  const valid = inForce(control, day);
  const successor = valid ? undefined : successorOn(control, day);
  return {
    raw,
    verdict: valid ? "valid" : "superseded",
    canonical: control.id,
    framework: control.framework,
    suggestions: successor === undefined ? [] : [successor.id],
    effectiveFrom: control.effectiveFrom,
    effectiveTo: control.effectiveTo,
    topics: control.topics,
  };
}
