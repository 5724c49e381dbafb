import { type Framework, frameworks, type PolicyResult, type Predicate } from "@gitops-health/contracts";
import { code, escapeMarkdown } from "@gitops-health/text";
import type { Block } from "./fit.ts";
import { counted } from "./words.ts";

type Compliance = Predicate<"compliance-analysis">;
type Control = Compliance["controls"][number];

/** Rules that a cell names before it only counts them. */
const NAMED = 3;

/** One row per framework: its status, how many controls have which, and what to mend first. */
export function frameworkTable({ controls, violations }: Compliance): Block {
  const rows = frameworks
    .map((framework) => ({ framework, own: controls.filter((control) => control.framework === framework.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ framework, own }) => frameworkRow(framework, own, violations));
  return {
    kind: "table",
    head: ["Framework", "Status", "Satisfied", "Not satisfied", "Waived", "Not evaluated", "Not applicable", "To mend"],
    rows,
    omitted: (count) => `${counted(count, "framework")} left out.`,
  };
}

function frameworkRow(
  framework: Framework,
  controls: readonly Control[],
  violations: readonly PolicyResult[],
): string[] {
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
  return [escapeMarkdown(framework.title), status, ...columns.map(String), toMend(controls, violations)];
}

/** The rules with violations that evidence one of the controls; most violations first. */
function toMend(controls: readonly Control[], violations: readonly PolicyResult[]): string {
  const ids = new Set(controls.map(({ id }) => id));
  const found = new Map<string, number>();
  for (const { code: rule, controls: own } of violations)
    if (own.some((id) => ids.has(id))) found.set(rule, (found.get(rule) ?? 0) + 1);
  const ordered = [...found].sort(([, a], [, b]) => b - a);
  const named = ordered.slice(0, NAMED).map(([rule, times]) => `${code(rule)}${times > 1 ? ` (${times})` : ""}`);
  const more = ordered.length - named.length;
  return [...named, ...(more > 0 ? [counted(more, "more rule")] : [])].join("<br>");
}
