import type { Predicate, RuleOutcome, WaivedResult } from "@gitops-health/contracts";
import { code, escapeMarkdown, truncate } from "@gitops-health/text";
import { type Block, text } from "./fit.ts";
import { withCode } from "./with-code.ts";
import { counted } from "./words.ts";

type Compliance = Predicate<"compliance-analysis">;

const LONGEST = 600;

/** Every waived finding with the waiver's reason, approver, ticket and last day. */
export function exceptions(results: readonly WaivedResult[]): Block[] {
  if (results.length === 0) return [];
  return [
    text("### Waived"),
    {
      kind: "table",
      head: ["Waiver", "Finding", "Reason", "Approver", "Ticket", "Until"],
      rows: results.map(({ result, waiver }) => [
        code(truncate(waiver.id, 100)),
        `${code(result.code)}<br>${withCode(truncate(result.message, LONGEST))}`,
        escapeMarkdown(truncate(waiver.reason, LONGEST)),
        code(waiver.approver),
        escapeMarkdown(truncate(waiver.ticket, LONGEST)),
        code(waiver.expires),
      ]),
      omitted: (count) => `${counted(count, "waived finding")} left out; the result document has all.`,
    },
  ];
}

/** What passed and what did not apply, folded away. */
export function judgedFine({ successes, notApplicable }: Compliance): Block[] {
  return [...folded("passed", successes), ...folded("not applicable", notApplicable)];
}

function folded(what: string, rules: readonly RuleOutcome[]): Block[] {
  if (rules.length === 0) return [];
  return [
    text(
      [
        `<details><summary>${counted(rules.length, "rule")} ${what}</summary>`,
        "",
        ...byReason(rules),
        "",
        "</details>",
      ].join("\n"),
    ),
  ];
}

/** One line per reason: one usually stands behind many rules. */
export function byReason(outcomes: readonly RuleOutcome[]): string[] {
  const grouped = new Map<string, string[]>();
  for (const { reason, code: rule } of outcomes) grouped.set(reason, [...(grouped.get(reason) ?? []), rule]);
  return [...grouped].map(([reason, rules]) => `- ${escapeMarkdown(reason)}: ${rules.map(code).join(", ")}`);
}

/** Every control with its status and the rules that evidence it, each with what became of it. */
export function everyControl(analysis: Compliance): Block[] {
  const { controls } = analysis;
  if (controls.length === 0) return [];
  const signOf = signs(analysis);
  const ordered = [...controls].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return [
    text(
      `<details><summary>All ${counted(controls.length, "control")}</summary>\n\n✅ passed, ❌ found something, ⚠️ waived, ❔ not evaluated, – not applicable`,
    ),
    {
      kind: "table",
      head: ["Control", "Title", "Status", "Rules that evidence it"],
      rows: ordered.map((control) => [
        code(control.id),
        escapeMarkdown(control.title),
        control.status.replace("-", " "),
        control.rules.map((rule) => `${signOf(rule)} ${code(rule)}`).join("<br>"),
      ]),
      omitted: (count) => `${counted(count, "control")} left out; the result document has all.`,
    },
    text("</details>"),
  ];
}

const ORDER: readonly Compliance["controls"][number]["status"][] = [
  "not-satisfied",
  "not-evaluated",
  "waived",
  "satisfied",
  "not-applicable",
];

/** What became of a rule, as a sign; the worst where several things did. */
function signs(analysis: Compliance): (rule: string) => string {
  const marked: [sign: string, codes: readonly string[]][] = [
    ["–", analysis.notApplicable.map((rule) => rule.code)],
    ["✅", analysis.successes.map((rule) => rule.code)],
    ["❔", analysis.rulesNotEvaluated.map((rule) => rule.code)],
    ["⚠️", analysis.exceptions.map(({ result }) => result.code)],
    ["❌", [...analysis.violations, ...analysis.warnings].map((result) => result.code)],
  ];
  const sign = new Map(marked.flatMap(([each, codes]) => codes.map((rule): [string, string] => [rule, each])));
  return (rule) => sign.get(rule) ?? "❔";
}
