import type { CulpritReport } from "@gitops-health/contracts";
import { exact, figure, tellingDigits, unitOf } from "./figure.ts";
import { type Scale, scaleOf } from "./reading-scale.ts";
import { figureOf, type MeasuredCommit, readingSeries } from "./reading-series.ts";

const WIDTH = 36;
/** Commits that a chart shows at most, those nearest to where it changes. */
const LINES = 40;

/**
 * Readings against commits as plain text, oldest commit first: a line per commit with each reading as a point, the median as a
 * full one, the threshold as a bar, and a rule where it changes. Holds nothing but object names, numbers and our own words, so it
 * is safe in a code block.
 */
export function readingChart(report: CulpritReport): string {
  const series = readingSeries(report);
  const scale = scaleOf(series, report.metric);
  const digits = String(report.suspects).length;
  const { shown, before, after } = around(series, report);
  const middles = shown.flatMap(({ middle }) => (middle === null ? [] : [middle]));
  const telling = report.metric === null ? undefined : tellingDigits(report.metric.threshold, middles);
  const lines = before > 0 ? [`… ${before} measured commits before`] : [];
  shown.forEach((each, index) => {
    const gap = index === 0 && before > 0 ? 0 : each.gap;
    if (gap > 0) lines.push(`${" ".repeat(digits)}  · ${gap} not measured`);
    if (each.commit === report.culprit?.commit) lines.push(`${"─".repeat(digits + 16 + WIDTH)} it changes here`);
    lines.push(line(each, report, digits, telling, scale).trimEnd());
  });
  if (after > 0) lines.push(`… ${after} measured commits after`);
  return lines.join("\n");
}

/** What the marks mean, for the chart's caption. */
export function chartCaption(report: CulpritReport): string {
  const what = report.metric === null ? "Share of bad answers" : `${report.metric.name}`;
  const threshold =
    report.metric === null ? "" : `, threshold ${exact(report.metric.threshold)}${unitOf(report.metric.name)}`;
  const stray = scaleOf(readingSeries(report), report.metric).beyond;
  return `${what} by commit, oldest first: every reading and the median of each commit${threshold}${stray > 0 ? `; ${stray} stray ${stray === 1 ? "reading lies" : "readings lie"} beyond the edge` : ""}`;
}

function around(series: readonly MeasuredCommit[], report: CulpritReport) {
  if (series.length <= LINES) return { shown: series, before: 0, after: 0 };
  const wanted = report.remaining[0] ?? report.bad;
  const found = series.findIndex(({ commit }) => commit === wanted);
  const center = found < 0 ? series.length - 1 : found;
  const from = Math.max(0, Math.min(series.length - LINES, center - LINES / 2));
  return { shown: series.slice(from, from + LINES), before: from, after: series.length - from - LINES };
}

function line(
  each: MeasuredCommit,
  report: CulpritReport,
  digits: number,
  telling: number | undefined,
  scale: Scale,
): string {
  const place = String(each.position).padStart(digits);
  const count = each.readings.length > 1 ? ` of ${each.readings.length}` : "";
  const middle = report.metric === null ? share(each) : `${figure(each.middle, telling).padStart(9)}${count.padEnd(6)}`;
  return `${place}  ${each.commit.slice(0, 12)}  ${drawn(each, report.metric !== null, scale)} ${middle} ${each.verdict.padEnd(6)}${note(each, report)}`;
}

function share({ readings }: MeasuredCommit): string {
  const usable = readings.filter(({ verdict }) => verdict === "good" || verdict === "bad");
  return `${usable.filter(({ verdict }) => verdict === "bad").length} of ${usable.length} bad`.padEnd(13);
}

function note({ commit }: MeasuredCommit, report: CulpritReport): string {
  if (commit === report.culprit?.commit) return "  <- culprit";
  if (commit === report.good) return "  good end";
  if (commit === report.bad) return "  bad end";
  return report.remaining.includes(commit) ? "  <- may be it" : "";
}

function drawn({ readings, middle }: MeasuredCommit, metric: boolean, scale: Scale): string {
  const column = (of: number) =>
    Math.min(WIDTH, Math.max(0, Math.round(((of - scale.from) / (scale.to - scale.from)) * WIDTH)));
  const cells = Array.from({ length: WIDTH + 1 }, () => " ");
  if (scale.threshold !== null) cells[column(scale.threshold)] = "│";
  for (const reading of readings) {
    const value = figureOf(reading, metric);
    if (value !== null) cells[column(value)] = "·";
  }
  if (middle !== null) cells[column(middle)] = "●";
  return cells.join("");
}
