import { isTrailerName, trailerTable } from "./trailer-table.ts";
import type { Declaration, ParsedMessage, Trailer } from "./types.ts";

/** Our trailers in either reading, as `ParsedMessage.declarations` has them. */
export function declarations({ trailers, footers }: Pick<ParsedMessage, "trailers" | "footers">): Declaration[] {
  const found: Declaration[] = [];
  for (const { key, canonical, value, line } of trailers)
    if (isTrailerName(canonical)) found.push({ key, canonical, value, line, visible: true });
  // Both lists are in the order of their lines, so one walk finds the footers that git sees too.
  let next = 0;
  for (const { key, canonical, value, line } of footers) {
    while (next < trailers.length && (trailers[next] as Trailer).line < line) next++;
    if (trailers[next]?.line !== line && isTrailerName(canonical))
      found.push({ key, canonical, value: firstParagraph(value), line, visible: false });
  }
  return found;
}

/** What our trailers say. Of a trailer with one value the first readable counts; lists are joined. */
export function declared(found: readonly Declaration[]): ParsedMessage["declared"] {
  const codes: string[] = [];
  const reviewers: string[] = [];
  const said: Writable<Omit<ParsedMessage["declared"], "codes" | "reviewers">> = {
    riskLevel: null,
    hipaaAdmin: null,
    phiImpact: null,
    fdaSoftware: null,
    soxFinancial: null,
    clinicalImpact: null,
    evidence: null,
  };
  for (const { canonical, value } of found)
    switch (canonical) {
      case "RISK-LEVEL":
        said.riskLevel ??= trailerTable[canonical].read(value);
        break;
      case "COMPLIANCE":
        for (const code of trailerTable[canonical].read(value) ?? []) codes.push(code);
        break;
      case "SUGGESTED-REVIEWERS":
        for (const reviewer of trailerTable[canonical].read(value) ?? []) reviewers.push(reviewer);
        break;
      case "HIPAA-ADMIN":
        said.hipaaAdmin ??= trailerTable[canonical].read(value);
        break;
      case "PHI-Impact":
        said.phiImpact ??= trailerTable[canonical].read(value);
        break;
      case "FDA-SOFTWARE":
        said.fdaSoftware ??= trailerTable[canonical].read(value);
        break;
      case "SOX-FINANCIAL":
        said.soxFinancial ??= trailerTable[canonical].read(value);
        break;
      case "CLINICAL-IMPACT":
        said.clinicalImpact ??= trailerTable[canonical].read(value);
        break;
      case "Evidence":
        said.evidence ??= trailerTable[canonical].read(value);
        break;
      default:
    }
  return { ...said, codes: distinct(codes), reviewers: distinct(reviewers) };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function distinct(items: readonly string[]): readonly string[] {
  return items.length < 2 ? items : [...new Set(items)];
}

/** A footer's value runs over following paragraphs; what our trailers say stands in the first. */
function firstParagraph(value: string): string {
  const end = value.indexOf("\n\n");
  return end < 0 ? value : value.slice(0, end);
}
