import { type TrailerName, trailerName, trailerTable } from "./trailer-table.ts";
import type { ParsedMessage, Trailer } from "./types.ts";

/** One of our trailers in a message. */
export interface Declaration extends Trailer {
  readonly canonical: TrailerName;
  /** Whether git sees it. */
  readonly visible: boolean;
}

/** Our trailers in either reading, each line once: git's first, then the footers that only Conventional Commits sees. */
export function declarations(message: Pick<ParsedMessage, "trailers" | "footers">): Declaration[] {
  const found: Declaration[] = [];
  const seen = new Set<number>();
  for (const trailer of message.trailers) {
    seen.add(trailer.line);
    const canonical = trailerName(trailer.key);
    if (canonical !== undefined) found.push({ ...trailer, canonical, visible: true });
  }
  for (const footer of message.footers) {
    const canonical = seen.has(footer.line) ? undefined : trailerName(footer.key);
    if (canonical !== undefined)
      found.push({ ...footer, canonical, value: firstParagraph(footer.value), visible: false });
  }
  return found;
}

/** What our trailers say. Of a trailer with one value the first readable counts; lists are joined. */
export function declared(found: readonly Declaration[]): ParsedMessage["declared"] {
  return {
    riskLevel: first(found, "RISK-LEVEL"),
    codes: all(found, "COMPLIANCE"),
    reviewers: all(found, "SUGGESTED-REVIEWERS"),
    hipaaAdmin: first(found, "HIPAA-ADMIN"),
    phiImpact: first(found, "PHI-Impact"),
    fdaSoftware: first(found, "FDA-SOFTWARE"),
    soxFinancial: first(found, "SOX-FINANCIAL"),
    clinicalImpact: first(found, "CLINICAL-IMPACT"),
    evidence: first(found, "Evidence"),
  };
}

type Value<N extends TrailerName> = NonNullable<ReturnType<(typeof trailerTable)[N]["read"]>>;

function first<N extends TrailerName>(found: readonly Declaration[], name: N): Value<N> | null {
  for (const declaration of found) {
    if (declaration.canonical !== name) continue;
    const value = trailerTable[name].read(declaration.value) as Value<N> | null;
    if (value !== null) return value;
  }
  return null;
}

function all(found: readonly Declaration[], name: "COMPLIANCE" | "SUGGESTED-REVIEWERS"): readonly string[] {
  const values = new Set<string>();
  for (const declaration of found)
    if (declaration.canonical === name)
      for (const value of trailerTable[name].read(declaration.value) ?? []) values.add(value);
  return [...values];
}

/** A footer's value runs over following paragraphs; what our trailers say stands in the first. */
function firstParagraph(value: string): string {
  const end = value.indexOf("\n\n");
  return end < 0 ? value : value.slice(0, end);
}
