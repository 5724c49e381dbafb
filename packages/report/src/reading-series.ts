import type { CulpritReport } from "@gitops-health/contracts";

type Reading = CulpritReport["readings"][number];

/** All readings of one commit, for a chart. */
export interface MeasuredCommit {
  readonly commit: string;
  /** 0 for the good end. */
  readonly position: number;
  /** In the order in which they were taken. */
  readonly readings: readonly Reading[];
  /** Of the values; of a pass/fail command the share of bad answers. Null without a usable reading. */
  readonly middle: number | null;
  /** The verdict of most of its readings. */
  readonly verdict: Reading["verdict"];
  /** Commits between the one before and this one that were not measured. */
  readonly gap: number;
}

/** Readings by commit, oldest commit first. */
export function readingSeries({ readings, metric }: Pick<CulpritReport, "readings" | "metric">): MeasuredCommit[] {
  const by = new Map<string, Reading[]>();
  for (const reading of readings) {
    const own = by.get(reading.commit);
    if (own === undefined) by.set(reading.commit, [reading]);
    else own.push(reading);
  }
  const commits = [...by.values()].sort((a, b) => (a[0]?.position ?? 0) - (b[0]?.position ?? 0));
  let last = -1;
  return commits.flatMap((own): MeasuredCommit[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { commit, position } = first;
    const gap = Math.max(0, position - last - 1);
    last = position;
    return [{ commit, position, readings: own, middle: middle(own, metric !== null), verdict: verdict(own), gap }];
  });
}

/** The figure of a reading: its value, or 1 for bad and 0 for good; null when it has neither. */
export function figureOf(reading: Reading, metric: boolean): number | null {
  if (reading.verdict !== "good" && reading.verdict !== "bad") return null;
  return metric ? reading.value : reading.verdict === "bad" ? 1 : 0;
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  return low === undefined || high === undefined ? null : low / 2 + high / 2;
}

function middle(readings: readonly Reading[], metric: boolean): number | null {
  const values = readings.map((each) => figureOf(each, metric)).filter((each) => each !== null);
  if (metric || values.length === 0) return median(values);
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

const VERDICTS = ["bad", "good", "skip", "failed"] as const;

function verdict(readings: readonly Reading[]): Reading["verdict"] {
  const count = (of: Reading["verdict"]) => readings.filter((each) => each.verdict === of).length;
  return VERDICTS.reduce((most, each) => (count(each) > count(most) ? each : most));
}
