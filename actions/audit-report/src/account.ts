import type { ActionResult, Annotation } from "@gitops-health/actions-kit";
import type { EvidenceManifest } from "@gitops-health/contracts";

/** A short account for the log. */
export function account(manifest: EvidenceManifest, packagePath: string, reportPaths: readonly string[]): string[] {
  const { coverage, exceptions, status, period, merkleRoot } = manifest;
  return [
    `${period.since.given} to ${period.until.given}: ${status}`,
    `${coverage.changes} changes, ${coverage.withDocuments} with all documents, ${coverage.satisfied} satisfied, ${coverage.gaps} evidence gaps, ${exceptions.length} exceptions`,
    ...exceptions
      .slice(0, 20)
      .map(({ code, commit, what }) => `${code}${commit === null ? "" : ` ${commit.slice(0, 12)}`}: ${what}`),
    ...(exceptions.length > 20 ? [`and ${exceptions.length - 20} more exceptions, all in the report`] : []),
    `package: ${packagePath}`,
    `merkle root: ${merkleRoot} (keep it where the package's holder cannot write)`,
    ...reportPaths.map((path) => `report: ${path}`),
  ];
}

/** Exceptions are about commits and files of the evidence, not about lines of a diff. */
export function annotations({ exceptions }: EvidenceManifest): Annotation[] {
  return exceptions.map(({ code, commit, what }) => ({
    level: "error",
    title: code.replaceAll("-", " "),
    message: commit === null ? what : `${commit.slice(0, 12)}: ${what}`,
    path: null,
    line: null,
  }));
}

/** Exceptions weigh more than gaps: the former are known to be wrong, the latter are not known to be right. */
export function failure({
  exceptions,
  coverage,
}: EvidenceManifest): Pick<ActionResult<"evidence-manifest">, "failure" | "failureExitCode"> {
  if (exceptions.length > 0)
    return { failure: `The audit has ${exceptions.length} exceptions; the report names each.`, failureExitCode: 1 };
  if (coverage.gaps > 0)
    return {
      failure: `The evidence of ${coverage.gaps} of ${coverage.changes} changes is not complete; the report says what is missing. Give the folders of stored documents in the input evidence, or set adopted-at in the configuration.`,
      failureExitCode: 4,
    };
  return { failure: null, failureExitCode: 1 };
}
