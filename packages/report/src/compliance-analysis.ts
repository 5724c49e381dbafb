import {
  type Framework,
  frameworks,
  type PolicyResult,
  type Predicate,
  type RuleOutcome,
  type WaivedResult,
} from "@gitops-health/contracts";
import { code, escapeHtml, escapeMarkdown, truncate } from "@gitops-health/text";
import { type Block, fit } from "./fit.ts";
import { waiverFor } from "./waiver.ts";
import { withCode } from "./with-code.ts";
import { counted } from "./words.ts";

type Compliance = Predicate<"compliance-analysis">;
type Control = Compliance["controls"][number];

/** Violations shown in full, each with what to do and a waiver to paste; the rest is in a table. */
const IN_FULL = 12;
const LONGEST = 600;

/** A compliance analysis as a job summary of at most `budget` bytes: the verdict, frameworks, what to mend and how, then everything else. */
export function complianceSummary(analysis: Compliance, budget: number): string {
  const { violations } = analysis;
  const ranked = [...violations].sort((a, b) => Number(blocks(b)) - Number(blocks(a)));
  return fit(
    [
      text(`## Compliance: ${analysis.compliant ? "compliant" : "not compliant"}`),
      text(opening(analysis)),
      ...ownVerdict(analysis),
      frameworkTable(analysis),
      ...ranked.slice(0, IN_FULL).map((each) => violation(each, analysis.evaluatedAt)),
      ...moreViolations(ranked.slice(IN_FULL)),
      ...warnings(analysis.warnings),
      ...exceptions(analysis.exceptions),
      ...notEvaluated(analysis),
      ...everyControl(analysis),
    ],
    budget,
  );
}

function text(markdown: string): Block {
  return { kind: "text", markdown };
}

function blocks(result: PolicyResult): boolean {
  return result.enforcement === "block";
}

function opening(analysis: Compliance): string {
  const blocking = analysis.violations.filter(blocks).length;
  const advised = analysis.violations.length - blocking;
  const found = [
    blocking > 0 ? `**${counted(blocking, "violation")}**` : "no violation",
    advised > 0 ? `${counted(advised, "advised violation")} (would block if enforced)` : "",
    analysis.warnings.length > 0 ? counted(analysis.warnings.length, "warning") : "",
    analysis.exceptions.length > 0 ? `${analysis.exceptions.length} waived` : "",
  ].filter((part) => part !== "");
  const due = analysis.rulesNotEvaluated.filter((rule) => rule.due).length;
  const open = analysis.complete
    ? ""
    : ` **Not complete**: ${counted(due, "rule")} could not be evaluated, and none of them counts as passed.`;
  const warn =
    analysis.mode.effective === "warn" && !analysis.compliant ? " Mode `warn`: the step succeeds all the same." : "";
  return `Commit ${code(analysis.commit.slice(0, 12))}: ${found.join(", ")}; ${counted(analysis.successes.length, "rule")} passed.${open}${warn}`;
}

function ownVerdict({ ownVerdict: own }: Compliance): Block[] {
  if (own === null) return [];
  return [text(`> [!IMPORTANT]\n> ${escapeMarkdown(truncate(own.note, LONGEST))}`)];
}

function frameworkTable({ controls }: Compliance): Block {
  const rows = frameworks
    .map((framework) => ({ framework, own: controls.filter((control) => control.framework === framework.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ framework, own }) => frameworkRow(framework, own));
  return {
    kind: "table",
    head: ["Framework", "Status", "Satisfied", "Not satisfied", "Waived", "Not evaluated", "Not applicable"],
    rows,
    omitted: (count) => `${counted(count, "framework")} left out.`,
  };
}

function frameworkRow(framework: Framework, controls: readonly Control[]): string[] {
  const count = (status: Control["status"]) => controls.filter((control) => control.status === status).length;
  const status =
    count("not-satisfied") > 0
      ? "❌ not satisfied"
      : count("not-evaluated") > 0
        ? "❔ not fully evaluated"
        : count("waived") > 0
          ? "⚠️ waived in part"
          : count("satisfied") > 0
            ? "✅ satisfied"
            : "– not applicable";
  const columns = (["satisfied", "not-satisfied", "waived", "not-evaluated", "not-applicable"] as const).map(count);
  return [escapeMarkdown(framework.title), status, ...columns.map(String)];
}

function violation(result: PolicyResult, evaluatedAt: string): Block {
  const sign = blocks(result) ? "❌" : "⚠️ advised, would block:";
  const waiver = waiverFor(result, evaluatedAt);
  const lines = [
    `### ${sign} ${escapeMarkdown(result.title)}`,
    `${code(result.code)}${place(result)}`,
    withCode(truncate(result.message, LONGEST)),
    `**What to do**: ${withCode(truncate(result.solution, LONGEST))}`,
    ...(result.controls.length === 0 ? [] : [`Controls: ${result.controls.map(code).join(", ")}`]),
    `<details><summary>Waive it instead, for a time and with a reason</summary>\n\n<pre>\n${escapeHtml(waiver.yaml)}\n</pre>\n\nUnder <code>waivers:</code> of the configuration on the base branch; fill in what stands between angle brackets. It waives ${escapeMarkdown(waiver.covers)}. The approver may not be an author of the change.\n\n</details>`,
  ];
  return text(lines.join("\n\n"));
}

function place({ commit, location, services }: PolicyResult): string {
  const parts = [
    commit === null ? "" : `commit ${code(commit.slice(0, 12))}`,
    location === null
      ? ""
      : code(`${truncate(location.path, 200)}${location.line === null ? "" : `:${location.line}`}`),
    services.length === 0 ? "" : services.slice(0, 5).map(code).join(", "),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` at ${parts.join(", ")}`;
}

function moreViolations(results: readonly PolicyResult[]): Block[] {
  if (results.length === 0) return [];
  return [
    text(`### ${counted(results.length, "more violation")}`),
    resultTable(results, (count) => `${counted(count, "violation")} left out; the result document has all.`),
  ];
}

function warnings(results: readonly PolicyResult[]): Block[] {
  if (results.length === 0) return [];
  return [
    text("### Warnings"),
    resultTable(results, (count) => `${counted(count, "warning")} left out; the result document has all.`),
  ];
}

function resultTable(results: readonly PolicyResult[], omitted: (count: number) => string): Block {
  return {
    kind: "table",
    head: ["Rule", "Finding", "What to do"],
    rows: results.map((each) => [
      `${code(each.code)}${place(each)}`,
      withCode(truncate(each.message, LONGEST)),
      withCode(truncate(each.solution, LONGEST)),
    ]),
    omitted,
  };
}

function exceptions(results: readonly WaivedResult[]): Block[] {
  if (results.length === 0) return [];
  return [
    text("### Waived"),
    {
      kind: "table",
      head: ["Waiver", "Finding", "Reason", "Approver", "Until"],
      rows: results.map(({ result, waiver }) => [
        `${code(waiver.id)} ${escapeMarkdown(waiver.ticket)}`,
        `${code(result.code)}<br>${withCode(truncate(result.message, LONGEST))}`,
        escapeMarkdown(truncate(waiver.reason, LONGEST)),
        code(waiver.approver),
        code(waiver.expires),
      ]),
      omitted: (count) => `${counted(count, "waived finding")} left out; the result document has all.`,
    },
  ];
}

/** Rules that could not be judged, grouped by why: one reason usually stands behind many of them. */
function notEvaluated(analysis: Compliance): Block[] {
  const byReason = new Map<string, RuleOutcome[]>();
  for (const rule of analysis.rulesNotEvaluated)
    byReason.set(rule.reason, [...(byReason.get(rule.reason) ?? []), rule]);
  const lines = [
    ...analysis.mode.reasons.map((reason) => `- ${escapeMarkdown(reason)}`),
    ...[...byReason].map(
      ([reason, rules]) => `- ${escapeMarkdown(reason)}: ${rules.map((rule) => code(rule.code)).join(", ")}`,
    ),
    ...analysis.notEvaluated.map(({ what, reason }) => `- ${escapeMarkdown(what)}: ${escapeMarkdown(reason)}`),
  ];
  return lines.length === 0
    ? []
    : [text(["**Not evaluated**, which is not the same as passed:", "", ...lines].join("\n"))];
}

function everyControl({ controls }: Compliance): Block[] {
  if (controls.length === 0) return [];
  return [
    text(`<details><summary>All ${counted(controls.length, "control")}</summary>`),
    {
      kind: "table",
      head: ["Control", "Title", "Status", "Rules"],
      rows: controls.map((control) => [
        code(control.id),
        escapeMarkdown(control.title),
        control.status,
        control.rules.map(code).join("<br>"),
      ]),
      omitted: (count) => `${counted(count, "control")} left out; the result document has all.`,
    },
    text("</details>"),
  ];
}
