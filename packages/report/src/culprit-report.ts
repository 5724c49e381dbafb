import type { CulpritReport } from "@gitops-health/contracts";
import { byteLength, code, escapeMarkdown, visible } from "@gitops-health/text";
import { fenced } from "./fenced.ts";
import { type Block, fit } from "./fit.ts";
import { readingChart } from "./reading-chart.ts";
import { counted } from "./words.ts";

/** Bytes of the culprit's diff that a summary shows at most; the document has more. */
const DIFF_LIMIT = 16 * 1024;

/** A culprit report as a job summary of at most `budget` bytes: the answer, the readings as a chart, the culprit's change. */
export function culpritSummary(report: CulpritReport, budget: number): string {
  return fit(
    [
      text(`## Bisect: ${headline(report)}`),
      text(account(report)),
      text(escapeMarkdown(report.recommendation)),
      text(`### Readings\n\n${fenced(readingChart(report), "text")}`),
      ...remaining(report),
      ...change(report, Math.min(DIFF_LIMIT, Math.floor(budget / 2))),
    ],
    budget,
  );
}

function text(markdown: string): Block {
  return { kind: "text", markdown };
}

function headline({ outcome, culprit, remaining }: CulpritReport): string {
  if (outcome === "not-reproduced") return "not reproduced";
  if (culprit === null) return `one of ${remaining.length} commits`;
  return `${code(culprit.commit.slice(0, 12))} ${escapeMarkdown(culprit.header)}`;
}

function account(report: CulpritReport): string {
  const { culprit, metric, readings } = report;
  const asked =
    metric === null
      ? "The command tells good from bad by its exit code."
      : `Bad is where ${code(metric.name)} is ${metric.direction} ${metric.threshold}.`;
  const by = culprit === null ? "" : ` By ${code(culprit.author)}, ${culprit.date}${risk(culprit.riskScore)}.`;
  const seconds = readings.reduce((sum, reading) => sum + reading.duration, 0) / 1000;
  const effort = `${counted(report.suspects, "suspect")} between ${code(report.good.slice(0, 12))} and ${code(report.bad.slice(0, 12))}, ${counted(readings.length, "run")} of the command in ${seconds.toFixed(1)} s.`;
  const sure =
    report.confidence.value === null
      ? ""
      : ` Confidence ${(report.confidence.value * 100).toFixed(0)} %, as long as this holds: ${escapeMarkdown(report.confidence.assumption)}`;
  return `${asked} ${effort}${by}${sure}`;
}

function risk(score: number | null): string {
  return score === null ? "" : `, risk score ${score}`;
}

function remaining(report: CulpritReport): Block[] {
  if (report.outcome !== "group") return [];
  return [
    {
      kind: "table",
      head: ["Commits that may be the culprit, oldest first"],
      rows: report.remaining.map((sha) => [code(sha)]),
      omitted: (count) => `${counted(count, "commit")} left out; the report document has all.`,
    },
  ];
}

function change(report: CulpritReport, limit: number): Block[] {
  const { culprit } = report;
  if (culprit === null) return [];
  const services = culprit.services.length === 0 ? "" : ` Services: ${culprit.services.map(code).join(", ")}.`;
  const { shown, cut } = startOf(culprit.diff, limit);
  const note = cut || culprit.diffTruncated ? "\n\n_The diff goes on; `git show` has all of it._" : "";
  return [
    text(`### What it changed\n\n${counted(culprit.files.length, "file")}.${services}`),
    {
      kind: "table",
      head: ["File", "Added", "Removed"],
      rows: culprit.files.map((file) => [code(file.path), String(file.additions), String(file.deletions)]),
      omitted: (count) => `${counted(count, "file")} left out; the report document has all.`,
    },
    text(shown === "" ? "" : `${fenced(shown, "diff")}${note}`),
  ];
}

/** Whole lines from the start, at most `limit` bytes once made visible. */
function startOf(diff: string, limit: number): { shown: string; cut: boolean } {
  const lines: string[] = [];
  let size = 0;
  for (const line of visible(diff).split("\n")) {
    size += byteLength(line) + 1;
    if (size > limit) return { shown: lines.join("\n"), cut: true };
    lines.push(line);
  }
  return { shown: lines.join("\n").trimEnd(), cut: false };
}
