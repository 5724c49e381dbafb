import type { CulpritReport } from "@gitops-health/contracts";
import { escapeHtml } from "@gitops-health/text";
import { exact, figure, unitOf } from "./figure.ts";
import { chartCaption } from "./reading-chart.ts";
import { type Scale, scaleOf } from "./reading-scale.ts";
import { figureOf, type MeasuredCommit, readingSeries } from "./reading-series.ts";

const WIDTH = 960;
const HEIGHT = 340;
const PLOT = { left: 70, right: WIDTH - 16, top: 44, bottom: HEIGHT - 56 };
/** More commits than these do not get a mark each; the ones nearest to the change stay. */
const COMMITS = 60;
/** Commits that stand closer than this leave no room for the words of two gaps side by side. */
const GAP_WORDS = 110;
/** Readings of a commit that are drawn. */
const POINTS = 60;

/**
 * Readings against commits as SVG: every commit that was measured has a place of its own, in order, and gaps say how many were not.
 * A good reading is a round mark and a bad one a triangle, so that nothing depends on colour.
 *
 * @param style for a file of its own; inside our pages the page's style applies
 */
export function readingSvg(report: CulpritReport, style?: string): string {
  const all = readingSeries(report);
  const series = nearest(all, report);
  const scale = scaleOf(series, report.metric);
  const step = (PLOT.right - PLOT.left) / Math.max(1, series.length);
  const x = (index: number) => PLOT.left + (index + 0.5) * step;
  const y = (value: number) => {
    const share = Math.min(1, Math.max(0, (value - scale.from) / (scale.to - scale.from)));
    return PLOT.bottom - share * (PLOT.bottom - PLOT.top);
  };
  const parts = [
    ...grid(scale, y, report.metric === null),
    ...change(series, report, x, step),
    ...threshold(scale, y, report.metric),
    ...series.flatMap((each, index) => marks(each, report.metric !== null, x(index), y, step)),
    ...series.flatMap((each, index) => labels(each, report, x(index), step, index === 0)),
    ...(step < GAP_WORDS && series.some(({ gap }, index) => gap > 0 && index > 0)
      ? [`<text x="4" y="${PLOT.bottom + 50}">⋯ not measured</text>`]
      : []),
  ];
  const file = style === undefined ? "" : ` xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"`;
  const ground =
    style === undefined ? "" : `<style>${style}</style><rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`;
  const label = escapeHtml(described(report, all));
  return `<svg${file} viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${ground}${parts.join("")}</svg>`;
}

function nearest(series: readonly MeasuredCommit[], { remaining, bad }: CulpritReport): readonly MeasuredCommit[] {
  if (series.length <= COMMITS) return series;
  const found = series.findIndex(({ commit }) => commit === (remaining[0] ?? bad));
  const center = found < 0 ? series.length - 1 : found;
  const from = Math.max(0, Math.min(series.length - COMMITS, center - COMMITS / 2));
  return series.slice(from, from + COMMITS);
}

function grid(scale: Scale, y: (value: number) => number, shares: boolean): string[] {
  const ticks = shares ? [0, 0.5, 1] : niceTicks(scale);
  return ticks.map((value) => {
    const at = round(y(value));
    const words = shares ? (value === 0 ? "good" : value === 1 ? "bad" : "half") : tickWords(value);
    return `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${at}" y2="${at}"/><text x="${PLOT.left - 8}" y="${round(y(value) + 4)}" text-anchor="end">${words}</text>`;
  });
}

/** Room for characters left of the axis. */
const TICK = 10;

function tickWords(value: number): string {
  const words = exact(value);
  return words.length <= TICK ? words : Number(value.toPrecision(12)).toExponential();
}

/** Three to seven round figures within the scale. */
function niceTicks({ from, to }: Scale): number[] {
  const rough = (to - from) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step); at * step <= to && ticks.length < 10; at++) ticks.push(at * step);
  return ticks;
}

/** The line before the culprit, or the stretch that the culprit is in. */
function change(
  series: readonly MeasuredCommit[],
  report: CulpritReport,
  x: (index: number) => number,
  step: number,
): string[] {
  const [first] = report.remaining;
  if (first === undefined) return [];
  const places = new Set(report.remaining);
  const inside = series.flatMap(({ commit }, index) => (places.has(commit) ? [index] : []));
  const from = inside[0];
  const to = inside.at(-1);
  if (from === undefined || to === undefined) return [];
  const left = x(from) - step / 2;
  const words =
    report.outcome === "culprit"
      ? `it changes here: ${first.slice(0, 12)}`
      : `one of ${report.remaining.length} commits`;
  const end = left > WIDTH / 2;
  const label = `<text class="strong" x="${round(end ? left - 8 : left + 8)}" y="${PLOT.top - 24}" text-anchor="${end ? "end" : "start"}">${words}</text>`;
  const band =
    report.outcome === "culprit"
      ? ""
      : `<rect class="band" x="${round(left)}" y="${PLOT.top - 16}" width="${round(x(to) + step / 2 - left)}" height="${PLOT.bottom - PLOT.top + 16}"/>`;
  const line = `<line class="change" x1="${round(left)}" x2="${round(left)}" y1="${PLOT.top - 34}" y2="${PLOT.bottom}"/>`;
  return [band, line, label];
}

/** Its words stand at the good end, on the side where bad readings would be: there are the fewest marks. */
function threshold(scale: Scale, y: (value: number) => number, metric: CulpritReport["metric"]): string[] {
  if (scale.threshold === null || metric === null) return [];
  const at = round(y(scale.threshold));
  const words = `threshold ${exact(metric.threshold)}${unitOf(metric.name)}`;
  return [
    `<line class="threshold" x1="${PLOT.left}" x2="${PLOT.right}" y1="${at}" y2="${at}"/><text x="${PLOT.left + 4}" y="${round(y(scale.threshold) + (metric.direction === "below" ? 16 : -6))}">${words}</text>`,
  ];
}

function marks(
  each: MeasuredCommit,
  metric: boolean,
  center: number,
  y: (value: number) => number,
  step: number,
): string[] {
  const drawn = each.readings.slice(0, POINTS);
  const room = Math.min(26, step * 0.6);
  const points = drawn.map((reading, index) => {
    const value = figureOf(reading, metric);
    const at = center + (drawn.length === 1 ? 0 : (index / (drawn.length - 1) - 0.5) * room);
    if (value === null)
      return `<path class="unusable" d="M${round(at)} ${PLOT.bottom - 10}m-4 -4l8 8m0 -8l-8 8"><title>${reading.verdict}</title></path>`;
    const shape =
      reading.verdict === "good"
        ? `M${round(at)} ${round(y(value))}m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0`
        : `M${round(at)} ${round(y(value))}m0-6l5.5 10h-11z`;
    return `<path class="point ${reading.verdict}" d="${shape}"><title>${reading.verdict}${metric ? ` ${figure(value)}` : ""}</title></path>`;
  });
  if (each.middle === null) return points;
  const at = round(y(each.middle));
  const half = Math.max(8, room / 2 + 5);
  return [
    ...points,
    `<line class="median" x1="${round(center - half)}" x2="${round(center + half)}" y1="${at}" y2="${at}"/>`,
  ];
}

function labels(each: MeasuredCommit, report: CulpritReport, center: number, step: number, first: boolean): string[] {
  const role =
    each.commit === report.culprit?.commit
      ? "culprit"
      : each.commit === report.good
        ? "good end"
        : each.commit === report.bad
          ? "bad end"
          : "";
  const name = step >= 62 ? each.commit.slice(0, 7) : `#${each.position}`;
  const text = (content: string, y: number, strong = false) =>
    `<text${strong ? ' class="strong"' : ""} x="${round(center)}" y="${y}" text-anchor="middle">${content}</text>`;
  return [
    ...(step >= 26 || role !== "" ? [text(name, PLOT.bottom + 18, role === "culprit")] : []),
    ...(role === "" ? [] : [text(role, PLOT.bottom + 34, true)]),
    ...(each.gap > 0 && !first && step >= 30
      ? [
          `<text x="${round(center - step / 2)}" y="${PLOT.bottom + 50}" text-anchor="middle">⋯ ${each.gap}${step < GAP_WORDS ? "" : " not measured"}<title>${each.gap} not measured</title></text>`,
        ]
      : []),
  ];
}

function described(report: CulpritReport, series: readonly MeasuredCommit[]): string {
  const where =
    report.culprit === null
      ? ""
      : ` The readings change at commit ${report.culprit.commit.slice(0, 12)}, number ${series.find(({ commit }) => commit === report.culprit?.commit)?.position ?? "?"}.`;
  return `${chartCaption(report)}. ${report.readings.length} readings of ${series.length} commits.${where}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The style of a drawing in a file of its own, for light and dark. */
export const SVG_STYLE = `svg{--ink:#1b2430;--soft:#52606f;--line:#d5dce4;--ground:#fff;--accent:#0b5c8a;--good:#146c43;--bad:#a51d2d;--gap:#8a4b08;font:12px system-ui,sans-serif}
@media (prefers-color-scheme:dark){svg{--ink:#e4e9ef;--soft:#a3b0bd;--line:#364352;--ground:#12181f;--accent:#6cb8e6;--good:#6fd39b;--bad:#ff959f;--gap:#f3b765}}
.ground{fill:var(--ground)}text{fill:var(--soft)}.strong{fill:var(--ink);font-weight:600}.grid{stroke:var(--line)}
.good{fill:var(--good)}.bad{fill:var(--bad)}.unusable{stroke:var(--gap);fill:none;stroke-width:2}.point{fill-opacity:.55}
.median{stroke:var(--ink);stroke-width:3}.threshold{stroke:var(--gap);stroke-width:1.5;stroke-dasharray:6 4}
.change{stroke:var(--accent);stroke-width:2;stroke-dasharray:3 3}.band{fill:var(--accent);fill-opacity:.13}`;
