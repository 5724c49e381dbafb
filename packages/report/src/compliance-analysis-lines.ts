import type { PolicyResult, Predicate } from "@gitops-health/contracts";
import { counted } from "./words.ts";

type Compliance = Predicate<"compliance-analysis">;

/** A note at a file of the diff, or without a place for the whole run; its texts are escaped by the sink. */
interface Note {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly path: string | null;
  readonly line: number | null;
}

/** A compliance analysis for a log or terminal: what is wrong and how to mend it, the verdict last. Untrusted text is escaped by the sink. */
export function complianceLines(analysis: Compliance): string[] {
  return [
    ...analysis.violations.flatMap((each) => finding(each.enforcement === "block" ? "✗" : "✗ (advised)", each)),
    ...analysis.warnings.flatMap((each) => finding("!", each)),
    ...analysis.exceptions.map(({ result, waiver }) => `~ ${result.code} waived by ${waiver.id}: ${result.message}`),
    ...(analysis.ownVerdict === null ? [] : [analysis.ownVerdict.note]),
    ...(analysis.complete
      ? []
      : [`not evaluated: ${[...new Set(analysis.rulesNotEvaluated.map(({ reason }) => reason))].join("; ")}`]),
    verdict(analysis),
  ];
}

/** Violations and warnings beside the code. What has no place in the diff is noted for the run only when it is a violation. */
export function complianceAnnotations(analysis: Compliance): Note[] {
  return [
    ...analysis.violations.map((each) => note(each.enforcement === "block" ? "error" : "warning", each)),
    ...analysis.warnings.filter(({ location }) => location !== null).map((each) => note("warning", each)),
  ];
}

function finding(sign: string, { code, message, solution }: PolicyResult): string[] {
  return [`${sign} ${code}: ${message}`, `    ${solution}`];
}

function verdict({ compliant, complete, violations, warnings, exceptions, policiesEvaluated }: Compliance): string {
  return `${compliant ? "compliant" : "not compliant"}${complete ? "" : ", not complete"}: ${counted(violations.length, "violation")}, ${counted(warnings.length, "warning")}, ${exceptions.length} waived; ${policiesEvaluated.length} policies`;
}

function note(level: Note["level"], result: PolicyResult): Note {
  return {
    level,
    title: result.title,
    message: `${result.message} ${result.solution} (${result.code})`,
    path: result.location?.path ?? null,
    line: result.location?.line ?? null,
  };
}
