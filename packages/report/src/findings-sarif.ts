import type { Finding } from "@gitops-health/contracts";
import { compare } from "@gitops-health/text";
import { findingRules } from "./findings-sarif-rules.ts";
import { GITHUB_LIMITS, type SarifLimits, sarifLog } from "./sarif-log.ts";
import { type SarifResult, uri } from "./sarif-results.ts";
import { plain } from "./sarif-text.ts";

/** What a scan of files or of a diff found. */
export interface ScanToReport {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly notScanned: readonly { readonly path: string; readonly reason: string }[];
}

export interface WaivedFinding {
  readonly finding: Finding;
  readonly kind: "comment" | "paths" | "baseline";
  readonly reason: string;
}

/**
 * The findings of a scan as SARIF 2.1.0 for GitHub code scanning: one run, one result for each finding at its exact place, what is
 * waived as suppressed. Neither a value nor its line is in it.
 */
export function findingsSarif(
  { findings, waived, notScanned }: ScanToReport,
  { version, evaluatedAt }: { readonly version: string; readonly evaluatedAt: string },
  limits: SarifLimits = GITHUB_LIMITS,
): string {
  const rules = findingRules([...findings, ...waived.map(({ finding }) => finding)]);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const first = [...findings].sort((a, b) => b.confidence - a.confidence || compare(a.rule, b.rule));
  const results = [
    ...first.map((finding) => findingResult(finding, indexOf)),
    ...waived.map((each) => suppressedResult(each, indexOf)),
  ];
  const notes = notScanned.map(({ path, reason }) => `Not scanned: ${path}: ${reason}`);
  const whole = "the result in JSON";
  return sarifLog({ category: "scan", version, evaluatedAt, rules, results, whole, notes }, limits);
}

/** One finding as a result at its exact place. */
function findingResult(finding: Finding, indexOf: ReadonlyMap<string, number>): SarifResult {
  const { rule, confidence, synthetic, redacted, side } = finding;
  const made = synthetic ? ", marked as made up" : "";
  const text = `${redacted}: ${rule}, confidence ${confidence} of 100${made}${side === "removed" ? ", in a removed line" : ""}.`;
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule) ?? -1,
    level: levelOf(finding),
    message: { text: plain(text, 1000) },
    locations: [location(finding)],
  };
}

/** What blocks is an error; what is unsure a warning; what is made up, or a safeguard that was added, is said for the record. */
function levelOf({ confidence, synthetic, safeguard }: Finding): SarifResult["level"] {
  if (synthetic || safeguard?.effect === "added") return "note";
  return confidence >= 90 ? "error" : "warning";
}

/** A removed line is not in the file any more: GitHub can show the finding at the file only. */
function location({ location: found, side, column, endColumn }: Finding): object {
  const line = side === "removed" ? 1 : (found?.line ?? 1);
  const exact = side !== "removed" && column !== null && endColumn !== null;
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(found?.path ?? "(message)") },
      region: {
        startLine: line,
        startColumn: exact ? column : 1,
        endLine: line,
        endColumn: exact ? Math.max(endColumn, column) : 1,
      },
    },
  };
}

/** What somebody allows, as a suppressed result. */
export function suppressedResult(waived: WaivedFinding, indexOf: ReadonlyMap<string, number>): SarifResult {
  return { ...findingResult(waived.finding, indexOf), suppressions: [suppression(waived)] };
}

function suppression({ kind, reason }: WaivedFinding): object {
  return {
    kind: kind === "comment" ? "inSource" : "external",
    status: "accepted",
    justification: plain(reason, 1000),
  };
}
