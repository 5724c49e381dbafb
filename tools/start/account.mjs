import { existsSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("./runner.mjs").Step} Step */

/**
 * Tells what came of the stories, from what the actions put out.
 *
 * @param {Awaited<ReturnType<typeof import("./stories.mjs").playStories>>} played
 * @param {{directory: string, seconds: number, color: boolean}} options
 * @returns {{text: string, broken: string[]}} the account, and the actions that came to no verdict
 */
export function account(played, { directory, seconds, color }) {
  const paint = color ? painter : (_code, text) => text;
  const broken = [];
  const lines = [];
  const title = (text, about = "") => lines.push("", paint(1, text) + (about === "" ? "" : `  ${plain(about)}`));
  const tell = (step, verdict, good, ...rest) => {
    if (step.document === undefined) {
      broken.push(step.action);
      verdict = `came to no verdict (exit ${step.exitCode})`;
      good = false;
      rest = [plain(lastLine(step.log))];
    }
    const [first = "", ...others] = rest;
    lines.push(`  ${step.action.padEnd(20)}${paint(good ? 32 : 31, verdict.padEnd(16))}${first}`.trimEnd());
    for (const line of others) lines.push(`${" ".repeat(38)}${line}`);
  };

  const { repository, refusal, patientRecords, paymentTokens, bisect, audit } = played;
  lines.push(
    `A repository with ${repository.commits} commits of four services, and what the actions say of its changes:`,
  );
  if (refusal !== undefined) {
    const { refused, mended } = refusal;
    title("A commit that is refused", refused.title);
    tell(refused.lint, ...lintVerdict(refused.lint), ...findings(refused.lint));
    tell(refused.compliance, ...complianceVerdict(refused.compliance));
    lines.push("  and with its message mended as the hints say:");
    tell(mended.lint, ...lintVerdict(mended.lint), ...findings(mended.lint));
    tell(mended.compliance, ...complianceVerdict(mended.compliance));
  }
  for (const [name, pull] of [
    ["1  Patient records are encrypted", patientRecords],
    ["2  Payment tokens are encrypted", paymentTokens],
  ]) {
    if (pull === undefined) continue;
    title(name, pull.title);
    lines.push(`   ${pull.diff}`);
    tell(pull.lint, ...lintVerdict(pull.lint), ...findings(pull.lint));
    tell(pull.compliance, ...complianceVerdict(pull.compliance));
    tell(pull.risk, ...riskVerdict(pull.risk));
    tell(pull.plan, ...planVerdict(pull.plan));
  }
  if (bisect !== undefined) {
    title("3  Payments have become slow", "which of the commits since did it?");
    tell(bisect, ...bisectVerdict(bisect));
    tell(audit, ...auditVerdict(audit));
  }
  title("Where to look");
  for (const [name, path] of places(directory, audit)) lines.push(`  ${name.padEnd(20)}${path}`);
  lines.push("", `${seconds.toFixed(1)} s. Every verdict was computed just now; the folder may be deleted.`);
  return { text: lines.join("\n").trimStart(), broken };
}

function lintVerdict({ outputs }) {
  const count = `${outputs.errors} errors, ${outputs.warnings} warnings`;
  return outputs.passed === "true" ? ["passed", true, count] : ["refused", false, count];
}

/** Each error with the hint that mends it. */
function findings({ document }) {
  const commits = document?.commits ?? [];
  return commits
    .flatMap((commit) => commit.findings.filter(({ severity }) => severity === "error"))
    .flatMap(({ rule, message, hint }) => [`${rule}: ${plain(message)}`, `  -> ${plain(hint)}`]);
}

function complianceVerdict({ outputs, document }) {
  const violations = (document?.violations ?? []).flatMap(({ code, message }) => [`${code}: ${plain(message)}`]);
  const controls = (document?.controls ?? []).filter(({ status }) => status === "satisfied").length;
  const about = `${document?.successes.length} rules held for ${controls} controls; ${outputs.violations} violations`;
  return outputs.compliant === "true" ? ["compliant", true, about] : ["not compliant", false, about, ...violations];
}

function riskVerdict({ outputs, document }) {
  const { semanticType, pathCriticality, changeMagnitude, history } = document?.squashed.factors ?? {};
  const parts = [
    ["content", semanticType],
    ["paths", pathCriticality],
    ["size", changeMagnitude],
    ["history", history],
  ].map(([name, factor]) => `${name} ${factor?.contribution.toFixed(0)}`);
  return [
    outputs["risk-level"],
    true,
    `${outputs["risk-score"]} of 100 (${parts.join(", ")})`,
    `computed ${outputs["computed-level"]}, declared ${outputs["declared-level"] || "nothing"}`,
  ];
}

function planVerdict({ outputs, document }) {
  const plans = document?.plans ?? [];
  const about = plans.flatMap(({ service, stages, approvals, holdReasons }) => [
    `${service}: ${stages.map(stage).join(", ")}`,
    approvals.length === 0
      ? "no approval needed"
      : `approvals: ${approvals.map(({ role, count }) => `${count} of ${role}`).join(", ")}, from different people`,
    ...holdReasons.map((reason) => `held: ${plain(reason)}`),
  ]);
  return [outputs.strategy, outputs.held !== "true", ...about];
}

function stage({ name, weight, minDuration }) {
  const time = minDuration % 3600 === 0 ? `${minDuration / 3600} h` : `${minDuration / 60} min`;
  return minDuration === 0 ? `${name} ${weight} %` : `${name} ${weight} % for ${time}`;
}

function bisectVerdict({ outputs, document }) {
  const readings = document?.readings ?? [];
  const culprit = document?.culprit;
  const limit = document?.metric?.threshold;
  const measured = `${outputs.tests} of ${(document?.suspects ?? 0) + 1} commits put under load`;
  if (!culprit) return [outputs.outcome, false, measured, plain(document?.recommendation ?? "")];
  const value = (commit) => readings.find((reading) => reading.commit === commit)?.value;
  const change = `p95 ${value(culprit.parent) ?? "?"} ms before it, ${value(culprit.commit) ?? "?"} ms with it (limit ${limit} ms)`;
  const edits = culprit.diff.split("\n").filter((line) => /^[+-](?![+-])/.test(line));
  return [
    outputs.outcome,
    true,
    `${culprit.commit.slice(0, 10)}  ${plain(culprit.header)}`,
    `${measured}; ${change}`,
    ...withoutIt(document.counterfactual),
    ...edits.slice(0, 4).map((line) => plain(line)),
  ];
}

function withoutIt(counterfactual) {
  if (counterfactual?.kind !== "measured") return [];
  const values = counterfactual.readings.flatMap(({ value }) => (value === null ? [] : [`${value} ms`]));
  return [`the last commit with it taken back: p95 ${values.join(", ")}: ${counterfactual.outcome}`];
}

function auditVerdict({ outputs, document }) {
  const statuses = new Map();
  for (const { status } of document?.changes ?? []) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const counts = [...statuses].sort().map(([status, count]) => `${count} ${status}`);
  const period = [document?.period.since.given, document?.period.until.given].join(" to ");
  return [
    outputs.status ?? "",
    outputs.status === "SATISFIED",
    `${outputs.changes} changes, ${period}: ${counts.join(", ")}`,
    `${outputs.exceptions} exceptions; Merkle root of the package ${outputs["merkle-root"]?.slice(0, 16)}...`,
  ];
}

function* places(directory, audit) {
  yield ["sample repository", join(directory, "repository")];
  yield ["job summaries", join(directory, "summaries", "*", "*", "summary.md")];
  yield ["documents", join(directory, "documents")];
  const incident = join(directory, "documents", "incident", "culprit-report.html");
  if (existsSync(incident)) yield ["incident report", incident];
  if (audit === undefined) return;
  if (audit.outputs["report-path"]) yield ["audit report", audit.outputs["report-path"]];
  if (audit.outputs["package-path"]) yield ["audit package", audit.outputs["package-path"]];
}

/** The last thing that a step said, without the form of a workflow command. */
function lastLine(log) {
  return (log.trim().split("\n").at(-1) ?? "").replace(/^::(error|warning|notice)( [^:]*)?::/, "");
}

function painter(code, text) {
  return `\u001b[${code}m${text}\u001b[0m`;
}

/** Text of a commit or document as one harmless line of a terminal. */
function plain(text) {
  return text.replace(/\p{Cc}+/gu, " ").slice(0, 200);
}
