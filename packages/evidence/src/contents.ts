import { type AuditReport, canonicalBytes } from "@gitops-health/contracts";
import { logLine } from "@gitops-health/text";
import type { Audit } from "./audit.ts";
import type { ChangeDetail } from "./detail.ts";
import { madeFile, type PackageFile, statementFile } from "./package-file.ts";

const JSON_TYPE = "application/json";

/** The evidence of an audit as files of its package, without the reports that people read. */
export function evidenceFiles({ report, details, documents }: Audit): PackageFile[] {
  const { action, version } = report.producer;
  const source = `${action} ${version}`;
  const json = (path: string, value: unknown) => madeFile(path, JSON_TYPE, source, canonicalBytes(value));
  return [
    json("commit_metadata.json", commitMetadata(report)),
    json("compliance_analysis.json", details.map(complianceOf)),
    json(
      "risk_assessment.json",
      details.map(({ commit, problem, risk }) => ({ commit, problem, risk })),
    ),
    json("approval_records.json", approvalRecords),
    madeFile("policy_validation.txt", "text/plain; charset=utf-8", source, policyValidation(details)),
    json("report.json", report),
    ...documents.map(statementFile),
  ];
}

/** Said in the open: an auditor must not take a missing record for an approval. */
const approvalRecords = {
  collected: false,
  reason: "Approvals are records of the code host, not of git; they are NOT_EVALUATED in this report.",
  approvals: [],
};

function commitMetadata({ changes, extraction, period, service }: AuditReport) {
  return {
    extraction,
    period,
    service,
    commits: changes.map(({ commit, parent, tree, date, author, committer, assurance, header, services, domains }) => ({
      commit,
      parent,
      tree,
      date,
      author,
      committer,
      assurance,
      header,
      services,
      domains,
    })),
  };
}

function complianceOf({ commit, storedEvaluatedAt, problem, compliance, materials }: ChangeDetail) {
  return {
    commit,
    evaluatedAt: storedEvaluatedAt ?? "the commit's own date",
    problem,
    ...(compliance ?? {}),
    materials,
  };
}

/** One line a rule and change, for people and `grep`. */
function policyValidation(details: readonly ChangeDetail[]): string {
  const lines = details.flatMap(({ commit, problem, compliance }) => {
    const line = (verdict: string, code: string, why = "") =>
      logLine(`${commit} ${verdict.padEnd(13)} ${code}${why === "" ? "" : `: ${why}`}`);
    if (compliance === null) return [line("NOT EVALUATED", "all", problem ?? "")];
    return [
      ...compliance.violations.map(({ code, message }) => line("VIOLATION", code, message)),
      ...compliance.warnings.map(({ code, message }) => line("WARNING", code, message)),
      ...compliance.exceptions.map(({ result, waiver }) =>
        line("WAIVED", result.code, `${waiver.id}, ${waiver.approver}, until ${waiver.expires}`),
      ),
      ...compliance.notEvaluated.map(({ code, reason }) => line("NOT EVALUATED", code, reason)),
      ...compliance.passed.map((code) => line("PASSED", code)),
      ...compliance.notApplicable.map((code) => line("NOT APPLICABLE", code)),
    ];
  });
  return `# Every rule for every change, judged again from git.\n${lines.map((line) => `${line}\n`).join("")}`;
}
