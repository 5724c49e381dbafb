import type { Predicate } from "@gitops-health/contracts";
import { code, escapeMarkdown, truncate } from "@gitops-health/text";
import { allowedFindings } from "./allowed-findings.ts";
import { frameworkTable } from "./compliance-analysis-frameworks.ts";
import { byReason, everyControl, exceptions, judgedFine } from "./compliance-analysis-groups.ts";
import { moreViolations, shownInFull, violation, warnings } from "./compliance-analysis-violations.ts";
import { type Block, fit, text } from "./fit.ts";
import { notEvaluatedBlocks } from "./not-evaluated.ts";
import { counted } from "./words.ts";
import { blocks } from "./would-block.ts";

type Compliance = Predicate<"compliance-analysis">;

/**
 * A compliance analysis as a job summary of at most `budget` bytes: the verdict, frameworks, what to mend and how, then the other
 * groups: warnings, waived, not evaluated, passed and not applicable, and every control.
 */
export function complianceSummary(analysis: Compliance, budget: number): string {
  const { inFull, others } = shownInFull(analysis.violations);
  return fit(
    [
      text(`## Compliance: ${analysis.compliant ? "compliant" : "not compliant"}`),
      text(opening(analysis)),
      ...ownVerdict(analysis),
      frameworkTable(analysis),
      ...inFull.map((each) => violation(each, analysis)),
      ...moreViolations(others),
      ...warnings(analysis.warnings),
      ...exceptions(analysis.exceptions),
      ...allowedFindings(analysis.allowedFindings),
      ...notEvaluatedBlocks(analysis, byReason(analysis.rulesNotEvaluated)),
      ...judgedFine(analysis),
      ...everyControl(analysis),
    ],
    budget,
  );
}

function opening(analysis: Compliance): string {
  const blocking = analysis.violations.filter(blocks).length;
  const advised = analysis.violations.length - blocking;
  const allowed = analysis.allowedFindings.filter(({ refused }) => refused === null).length;
  const found = [
    blocking > 0 ? `**${counted(blocking, "violation")}**` : "no violation",
    advised > 0 ? `${counted(advised, "advised violation")} (would block if enforced)` : "",
    analysis.warnings.length > 0 ? counted(analysis.warnings.length, "warning") : "",
    analysis.exceptions.length > 0 ? `${analysis.exceptions.length} waived` : "",
    allowed > 0 ? `${counted(allowed, "finding")} allowed` : "",
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
  return [text(`> [!IMPORTANT]\n> ${escapeMarkdown(truncate(own.note, 2000))}`)];
}
