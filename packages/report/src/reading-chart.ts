import type { CulpritReport } from "@gitops-health/contracts";

type Reading = CulpritReport["readings"][number];

const WIDTH = 32;
/** Lines that a chart has at most; a search needs far fewer unless many commits cannot be tested. */
const LINES = 60;

/**
 * Readings against commits as plain text, oldest commit first: a bar per reading for a metric, with a mark where the threshold is,
 * else the verdict alone. Holds nothing but object names, numbers and our own words, so it is safe in a code block.
 */
export function readingChart(report: CulpritReport): string {
  const readings = report.readings.toSorted((a, b) => a.position - b.position);
  const shown = readings.slice(0, LINES);
  const scale = report.metric === null ? undefined : scaleOf(readings, report.metric.threshold);
  const digits = String(report.suspects).length;
  const lines: string[] = [];
  let last = -1;
  for (const reading of shown) {
    const gap = reading.position - last - 1;
    if (gap > 0) lines.push(`${" ".repeat(digits)}  · ${gap} not tested`);
    last = reading.position;
    lines.push(line(reading, report, digits, scale).trimEnd());
  }
  if (readings.length > LINES) lines.push(`… ${readings.length - LINES} more readings`);
  return lines.join("\n");
}

function line(reading: Reading, report: CulpritReport, digits: number, scale: Scale | undefined): string {
  const place = String(reading.position).padStart(digits);
  const bar = scale === undefined ? "" : `${drawn(reading.value, scale)} ${figure(reading.value)}  `;
  return `${place}  ${reading.commit.slice(0, 12)}  ${bar}${reading.verdict.padEnd(6)}${note(reading, report)}`;
}

function note(reading: Reading, report: CulpritReport): string {
  if (reading.commit === report.culprit?.commit) return "  <- culprit";
  if (reading.commit === report.good) return "  good end";
  return reading.commit === report.bad ? "  bad end" : "";
}

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly threshold: number;
}

function scaleOf(readings: readonly Reading[], threshold: number): Scale {
  const values = readings.map((reading) => reading.value).filter((value) => value !== null);
  return { from: Math.min(0, threshold, ...values), to: Math.max(0, threshold, ...values), threshold };
}

function drawn(value: number | null, scale: Scale): string {
  const column = (of: number) =>
    scale.to === scale.from ? 0 : Math.round(((of - scale.from) / (scale.to - scale.from)) * WIDTH);
  const end = value === null ? 0 : column(value);
  const mark = column(scale.threshold);
  return Array.from({ length: WIDTH + 1 }, (_, index) => (index === mark ? "│" : index < end ? "█" : " ")).join("");
}

function figure(value: number | null): string {
  return (value === null ? "-" : String(Number(value.toPrecision(6)))).padStart(10);
}
