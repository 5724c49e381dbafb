import type { AuditReport, ManifestEntry } from "@gitops-health/contracts";
import { evidenceSections } from "./evidence-manifest-evidence.ts";
import { integritySections } from "./evidence-manifest-integrity.ts";
import { scopeSections } from "./evidence-manifest-scope.ts";
import type { Page } from "./page.ts";
import { counted } from "./words.ts";

/**
 * The report of an audit as a page: all of it, in the order that an auditor reads.
 *
 * @param files entries of the evidence in the package, as far as they are known before the reports themselves are
 */
export function auditPage(report: AuditReport, files: readonly ManifestEntry[]): Page {
  return {
    title: "Change audit report",
    subtitle: subtitle(report),
    verdict: { status: report.status, sentence: verdictSentence(report) },
    sections: [...scopeSections(report), ...evidenceSections(report), ...integritySections(report, files)],
  };
}

function subtitle({ period, service }: AuditReport): string {
  return `${service ?? "All services"}, ${period.since.given} to ${period.until.given}`;
}

/** The answer in one sentence, with its figures. */
function verdictSentence({ coverage, exceptions, controls }: AuditReport): string {
  if (coverage.changes === 0 && exceptions.length === 0) return "No change landed in the period.";
  const early = coverage.beforeAdoption > 0 ? ` (${coverage.beforeAdoption} before the adoption)` : "";
  const open = controls.filter(({ status }) => status === "NOT_EVALUATED").length;
  const unknown =
    open === 0
      ? ""
      : ` ${counted(open, "control")} could not be evaluated and ${open === 1 ? "counts" : "count"} for nothing here.`;
  return `${coverage.satisfied} of ${counted(coverage.changes, "change")}${early} satisfied with stored evidence, ${counted(exceptions.length, "exception")}, ${counted(coverage.gaps, "evidence gap")}.${unknown}`;
}
