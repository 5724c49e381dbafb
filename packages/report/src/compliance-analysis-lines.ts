import type { PolicyResult, Predicate } from "@gitops-health/contracts";
import { allowedLines } from "./allowed-findings.ts";
import type { LineInDiff } from "./diff-lines.ts";
import { counted } from "./words.ts";
import { blocks, WOULD_BLOCK } from "./would-block.ts";

type Compliance = Predicate<"compliance-analysis">;

/** Findings of each kind that a log lists: nobody reads more of them there. */
const LISTED = 200;

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
  const { violations, warnings, exceptions, allowedFindings } = analysis;
  return [
    ...first(violations, "violation", (each) =>
      blocks(each) ? finding("✗", each) : [...finding("✗ (advised)", each), `    ${WOULD_BLOCK}`],
    ),
    ...first(warnings, "warning", (each) => finding("!", each)),
    ...first(exceptions, "waived finding", ({ result, waiver }) => [
      `~ ${result.code} waived by ${waiver.id} (${waiver.ticket}, approved by ${waiver.approver}, until ${waiver.expires}: ${waiver.reason}): ${result.message}`,
    ]),
    ...first(allowedFindings, "allowed finding", (each) => allowedLines([each])),
    ...(analysis.ownVerdict === null ? [] : [analysis.ownVerdict.note]),
    ...(analysis.complete
      ? []
      : [`not evaluated: ${[...new Set(analysis.rulesNotEvaluated.map(({ reason }) => reason))].join("; ")}`]),
    verdict(analysis),
  ];
}

/**
 * Violations and warnings at lines that the diff has, each understandable by itself. What has no such place is noted for the run
 * when it is a violation; else the summary has it.
 */
export function complianceAnnotations(analysis: Compliance, lineInDiff: LineInDiff): Note[] {
  return [
    ...analysis.violations.map((each) =>
      blocks(each) ? note("error", each, "", lineInDiff) : note("warning", each, ` ${WOULD_BLOCK}`, lineInDiff),
    ),
    ...analysis.warnings.map((each) => note("warning", each, "", lineInDiff)).filter(({ path }) => path !== null),
  ];
}

function first<T>(all: readonly T[], noun: string, linesOf: (one: T) => string[]): string[] {
  const more = all.length - LISTED;
  return [
    ...all.slice(0, LISTED).flatMap(linesOf),
    ...(more > 0 ? [`… ${counted(more, `more ${noun}`)}; the result document has all.`] : []),
  ];
}

function finding(sign: string, { code, message, solution }: PolicyResult): string[] {
  return [`${sign} ${code}: ${message}`, `    ${solution}`];
}

function verdict({ compliant, complete, violations, warnings, exceptions, policiesEvaluated }: Compliance): string {
  return `${compliant ? "compliant" : "not compliant"}${complete ? "" : ", not complete"}: ${counted(violations.length, "violation")}, ${counted(warnings.length, "warning")}, ${exceptions.length} waived; ${policiesEvaluated.length} policies`;
}

function note(level: Note["level"], result: PolicyResult, advice: string, lineInDiff: LineInDiff): Note {
  const { location, code, title, message, solution } = result;
  const line = location === null ? null : lineInDiff(location);
  const elsewhere =
    location === null || line !== null
      ? ""
      : ` At ${location.path}${location.line === null ? "" : `:${location.line}`}.`;
  return {
    level,
    title,
    message: `${message}${elsewhere}${advice} ${solution} (${code})`,
    path: line === null ? null : (location?.path ?? null),
    line,
  };
}
