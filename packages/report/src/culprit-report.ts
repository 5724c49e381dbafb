import type { CulpritReport } from "@gitops-health/contracts";
import { culpritPage } from "./culprit-report-page.ts";
import { fit } from "./fit.ts";
import { htmlPage } from "./html-page.ts";
import { incidentDraft } from "./incident-draft.ts";
import { markdownBlocks, markdownPage } from "./markdown-page.ts";
import { readingSvg, SVG_STYLE } from "./reading-svg.ts";

/** A culprit report as a job summary of at most `budget` bytes: what to do first, then the readings, the change, all around it. */
export function culpritSummary(report: CulpritReport, budget: number): string {
  return fit(markdownBlocks(culpritPage(report)), budget);
}

/** What stands beside the document for people: the report to read and to send, its drawing, and the next incident file to finish. */
export function culpritFiles(report: CulpritReport): { readonly name: string; readonly text: string }[] {
  const page = culpritPage(report);
  return [
    { name: "culprit-report.html", text: htmlPage(page) },
    { name: "culprit-report.svg", text: `${readingSvg(report, SVG_STYLE)}\n` },
    { name: "culprit-report.md", text: markdownPage(page) },
    { name: "incident-draft.md", text: incidentDraft(report) },
  ];
}
