import type { EvidenceManifest } from "@gitops-health/contracts";
import { counted } from "./words.ts";

/** A short account for the log. */
export function auditLines(manifest: EvidenceManifest, packagePath: string, reportPaths: readonly string[]): string[] {
  const { coverage, exceptions, status, period, merkleRoot } = manifest;
  return [
    `${period.since.given} to ${period.until.given}: ${status}`,
    `${counted(coverage.changes, "change")}, ${coverage.withDocuments} with all documents, ${coverage.satisfied} satisfied, ${counted(coverage.gaps, "evidence gap")}, ${counted(exceptions.length, "exception")}`,
    ...exceptions
      .slice(0, 20)
      .map(({ code, commit, what }) => `${code}${commit === null ? "" : ` ${commit.slice(0, 12)}`}: ${what}`),
    ...(exceptions.length > 20 ? [`and ${counted(exceptions.length - 20, "more exception")}, all in the report`] : []),
    `package: ${packagePath}`,
    `merkle root: ${merkleRoot} (keep it where the package's holder cannot write)`,
    ...reportPaths.map((path) => `report: ${path}`),
  ];
}

/** An annotation without a place. */
export interface AuditAnnotation {
  readonly level: "error";
  readonly title: string;
  readonly message: string;
  readonly path: null;
  readonly line: null;
}

/** Exceptions are about commits and files of the evidence, not about lines of a diff. */
export function auditAnnotations({ exceptions }: EvidenceManifest): AuditAnnotation[] {
  return exceptions.map(({ code, commit, what }) => ({
    level: "error",
    title: code.replaceAll("-", " "),
    message: commit === null ? what : `${commit.slice(0, 12)}: ${what}`,
    path: null,
    line: null,
  }));
}
