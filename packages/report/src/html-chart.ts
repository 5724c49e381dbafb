import { type Level, levels } from "@gitops-health/contracts";
import { escapeHtml } from "@gitops-health/text";
import { percent } from "./figure.ts";
import { type RiskPoint, type StatusCount, statusWords } from "./page.ts";
import { counted } from "./words.ts";

const WIDTH = 960;

/** One bar whose parts are the statuses; each part is named with its count below, so that the colours only repeat it. */
export function coverageChart(caption: string, counts: readonly StatusCount[]): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return "";
  let x = 0;
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => {
      const width = (count / total) * WIDTH;
      const part = `<rect class="mark s-${status}" x="${round(x)}" y="0" width="${round(width)}" height="34"/>`;
      x += width;
      return part;
    });
  const legend = counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => {
      const { sign, words } = statusWords[status];
      return `<li><span class="status ${status}"><span aria-hidden="true">${sign}</span> ${words}</span> ${count.toLocaleString("en-US")} (${percent(count / total)})</li>`;
    });
  return `<figure><figcaption>${escapeHtml(caption)}</figcaption>
<svg viewBox="0 0 ${WIDTH} 34" height="34" preserveAspectRatio="none" aria-hidden="true">${parts.join("")}</svg>
<ul class="legend">${legend.join("")}</ul></figure>`;
}

const HEIGHT = 260;
const PLOT = { left: 44, right: WIDTH - 12, top: 12, bottom: HEIGHT - 34 };
/** More points than these would draw over each other; the highest of each slot of time stays. */
const SLOTS = 400;

/** Score by date; the level is the shape of a mark as well as its colour. */
export function riskChart(caption: string, points: readonly RiskPoint[]): string {
  if (points.length === 0) return "";
  const times = points.map(({ date }) => Date.parse(date));
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  const x = (date: string) => {
    const share = last === first ? 0.5 : (Date.parse(date) - first) / (last - first);
    return PLOT.left + 12 + share * (PLOT.right - PLOT.left - 24);
  };
  const y = (score: number) => PLOT.bottom - (score / 100) * (PLOT.bottom - PLOT.top);
  const grid = [0, 25, 50, 75, 100].map(
    (score) =>
      `<line class="${score === 0 ? "axis" : "grid"}" x1="${PLOT.left}" x2="${PLOT.right}" y1="${round(y(score))}" y2="${round(y(score))}"/><text x="${PLOT.left - 8}" y="${round(y(score) + 4)}" text-anchor="end">${score}</text>`,
  );
  const shown = thinned(points, x);
  const marks = shown.map(
    (point) =>
      `<path class="mark ${point.level}" d="${shape(point.level, x(point.date), y(point.score))}"><title>${escapeHtml(`${point.label}: ${point.score}, ${point.level}`)}</title></path>`,
  );
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const ends =
    last === first
      ? `<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${day(first)}</text>`
      : `<text x="${PLOT.left}" y="${HEIGHT - 10}">${day(first)}</text><text x="${PLOT.right}" y="${HEIGHT - 10}" text-anchor="end">${day(last)}</text>`;
  const legend = levels
    .map((level) => ({ level, count: points.filter((point) => point.level === level).length }))
    .map(
      ({ level, count }) =>
        `<li><svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><path class="${level}" d="${shape(level, 7, 7)}"/></svg> ${level}: ${count}</li>`,
    );
  const thin =
    shown.length < points.length
      ? `; of ${counted(points.length, "change")} the riskiest of each stretch of time are drawn`
      : "";
  return `<figure class="risk"><figcaption>${escapeHtml(caption + thin)}</figcaption>
<div class="chart"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(described(caption, points))}">${grid.join("")}${ends}${marks.join("")}</svg></div>
<ul class="legend">${legend.join("")}</ul></figure>`;
}

function thinned(points: readonly RiskPoint[], x: (date: string) => number): readonly RiskPoint[] {
  if (points.length <= SLOTS) return points;
  const highest = new Map<number, RiskPoint>();
  for (const point of points) {
    const slot = Math.round(((x(point.date) - PLOT.left) / (PLOT.right - PLOT.left)) * SLOTS);
    const known = highest.get(slot);
    if (known === undefined || known.score < point.score) highest.set(slot, point);
  }
  return [...highest.values()];
}

/** Circle, triangle, square and diamond, about 5 units in each direction. */
function shape(level: Level, cx: number, cy: number): string {
  const [x, y] = [round(cx), round(cy)];
  switch (level) {
    case "low":
      return `M${x} ${y}m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
    case "medium":
      return `M${x} ${y}m0-5.5l5.5 9.5h-11z`;
    case "high":
      return `M${x} ${y}m-4.5-4.5h9v9h-9z`;
    case "critical":
      return `M${x} ${y}m0-6.5l6.5 6.5l-6.5 6.5l-6.5-6.5z`;
  }
}

function described(caption: string, points: readonly RiskPoint[]): string {
  const highest = points.reduce((a, b) => (b.score > a.score ? b : a));
  return `${caption}. ${counted(points.length, "change")}; the highest score is ${highest.score} (${highest.level}) on ${highest.date.slice(0, 10)}.`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
