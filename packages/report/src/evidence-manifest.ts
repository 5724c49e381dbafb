import type { AuditReport, EvidenceManifest, ManifestEntry } from "@gitops-health/contracts";
import { code, escapeMarkdown } from "@gitops-health/text";
import { auditPage } from "./evidence-manifest-page.ts";
import { type Block, fit } from "./fit.ts";
import { htmlPage } from "./html-page.ts";
import { markdownBlocks, markdownPage } from "./markdown-page.ts";

/** Sections of the report that make its first page. */
const FIRST_PAGE = new Set(["summary", "exceptions", "changes", "controls"]);

/** The report of an audit as one self-contained HTML file. */
export function auditHtml(report: AuditReport, files: readonly ManifestEntry[]): string {
  return htmlPage(auditPage(report, files));
}

/** The report of an audit as Markdown. */
export function auditMarkdown(report: AuditReport, files: readonly ManifestEntry[]): string {
  return markdownPage(auditPage(report, files));
}

/** The job summary of an audit: its first page, and the root that must be kept elsewhere. */
export function auditSummary(manifest: EvidenceManifest, budget: number): string {
  const page = auditPage(manifest, manifest.entries);
  const first = markdownBlocks({ ...page, sections: page.sections.filter(({ id }) => FIRST_PAGE.has(id)) });
  return fit([...first.slice(0, 3), ...seal(manifest), ...first.slice(3)], budget);
}

function seal({ archive, merkleRoot, signature }: EvidenceManifest): Block[] {
  return [
    {
      kind: "text",
      markdown: [
        `- Package: ${code(archive.name)} (${escapeMarkdown(signature)}: keep the Merkle root where the package's holder cannot write)`,
        `- Merkle root: ${code(merkleRoot)}`,
      ].join("\n"),
    },
  ];
}
