import { join } from "node:path";
import { type AuditReport, type EvidenceManifest, type ManifestEntry, replaceFile } from "@gitops-health/contracts";
import { redactDocument } from "@gitops-health/detectors";
import type { Audit } from "./audit.ts";
import { evidenceFiles } from "./contents.ts";
import { madeFile, type PackageFile } from "./package-file.ts";
import { writePackage } from "./write-package.ts";

/** A rendering of the report; `files` are the evidence that it rests on. */
export type Render = (report: AuditReport, files: readonly ManifestEntry[]) => string;

export interface SealedAudit {
  readonly manifest: EvidenceManifest;
  /** Absolute. */
  readonly packagePath: string;
  readonly packageSha256: string;
  /** Absolute; HTML first. */
  readonly reportPaths: readonly string[];
}

/**
 * Renders the reports of an audit, puts them with the evidence into a package, and says what is in it. What we
 * write is redacted before it is rendered and sealed.
 *
 * @throws EvidenceError `evidence-holds-values` when a stored document holds what cannot be redacted any more
 */
export async function sealAudit(
  audited: Audit,
  directory: string,
  renders: { readonly html?: Render; readonly markdown?: Render },
): Promise<SealedAudit> {
  const { report: found, details, documents } = audited;
  const audit: Audit = { ...redactDocument({ report: found, details }), documents };
  const evidence = evidenceFiles(audit);
  const entries = evidence.map(({ entry }) => entry);
  const { producer } = audit.report;
  const report = (path: string, mediaType: string, render: Render | undefined): PackageFile[] =>
    render === undefined
      ? []
      : [
          madeFile(
            path,
            `${mediaType}; charset=utf-8`,
            `${producer.action} ${producer.version}`,
            render(audit.report, entries),
          ),
        ];
  const reports = [
    ...report("report.html", "text/html", renders.html),
    ...report("report.md", "text/markdown", renders.markdown),
  ];
  const name = `${packageName(audit.report)}.tar.gz`;
  const written = await writePackage(join(directory, name), [...evidence, ...reports]);
  const reportPaths: string[] = [];
  for (const { entry, read } of reports) {
    const path = join(directory, `audit-${entry.path}`);
    await replaceFile(path, await read());
    reportPaths.push(path);
  }
  const { tarSha256, tarSize, manifest } = written;
  return {
    manifest: {
      ...audit.report,
      merkleRoot: manifest.merkleRoot,
      archive: { name, tarSha256, tarSize },
      entries: [...manifest.entries],
      signature: "UNSIGNED",
    },
    packagePath: written.path,
    packageSha256: written.sha256,
    reportPaths,
  };
}

/** `evidence-<service>-<since>-<until>`, safe on every file system; a ref that moves is named by its commit. */
function packageName({ service, period }: AuditReport): string {
  const end = ({ given, commit }: AuditReport["period"]["since"]) =>
    /^\d{4}-\d\d-\d\d$/.test(given) ? given : (commit?.slice(0, 12) ?? given);
  const parts = ["evidence", service ?? "all", end(period.since), end(period.until)];
  return parts
    .map((part) => part.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 60))
    .join("-")
    .replace(/\.{2,}/g, ".");
}
