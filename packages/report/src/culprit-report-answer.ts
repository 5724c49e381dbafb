import type { CulpritReport } from "@gitops-health/contracts";
import { exact, figure, percent, signed, tellingDigits, unitOf } from "./figure.ts";
import { median } from "./reading-series.ts";

/** The answer in two or three words, and in a sentence. Plain text; names and headers in it are others'. */
export interface Answer {
  readonly words: string;
  readonly sentence: string;
}

const CONTRADICTED = {
  // The first end that contradicts ends the search, so that the other one may not have been read.
  good: "The good end is bad",
  bad: "The bad end is good",
  none: "The two ends do not differ as they should",
} as const;

/** A commit's object name as people read it. */
export function short(sha: string): string {
  return sha.slice(0, 12);
}

/** What was found, how likely it is in words and as a number, and under which condition. */
export function answerOf(report: CulpritReport): Answer {
  const { outcome, culprit, remaining, metric } = report;
  if (outcome === "not-reproduced")
    return {
      words: "Not reproduced: nobody is named",
      sentence: `${CONTRADICTED[report.contradicted ?? "none"]}${metric === null ? "" : ` in ${metric.name}`}${report.model === "certain" ? "" : ` (probability that the bad end is worse: ${percent(report.reproduced)})`}.`,
    };
  if (outcome === "undecided")
    return {
      words: "Not decided: nobody is named",
      sentence: `It is ${probably(report)} that the culprit is among ${remaining.length} of ${report.suspects} suspects (probability that the bad end is worse at all: ${percent(report.reproduced)}). ${report.action.why}`,
    };
  if (culprit === null)
    return {
      words: `One of ${remaining.length} commits`,
      sentence: `${metric === null ? "The command begins to fail" : `${metric.name} gets worse`} with one of ${remaining.length} commits that could not be told apart: ${probably(report)}.`,
    };
  return {
    words: "Culprit found",
    sentence: `${short(culprit.commit)} “${culprit.header}” by ${nameOf(culprit.author)} makes ${metric === null ? "the command fail" : `${metric.name} worse`}: ${probably(report)}.`,
  };
}

/** A person's name without the address. */
function nameOf(author: string): string {
  return author.replace(/ <[^<>]*>$/, "") || author;
}

/** `very likely (97 %)`; for answers that are taken as certain it says so instead of claiming a probability. */
export function probably({ confidence, model }: CulpritReport): string {
  const { value } = confidence;
  if (value === null) return "not stated";
  if (model === "certain" && value >= 1) return "certain, if the command always answers the same at the same commit";
  return `${inWords(value)} (${percent(value)})`;
}

function inWords(value: number): string {
  if (value >= 0.99) return "almost certain";
  if (value >= 0.95) return "very likely";
  if (value >= 0.8) return "likely";
  return value >= 0.5 ? "more likely than not" : "possible, less likely than not";
}

/** `p95_ms above 300 ms`: what was called bad. */
export function badWords({ name, direction, threshold }: NonNullable<CulpritReport["metric"]>): string {
  return `${name} ${direction} ${exact(threshold)}${unitOf(name)}`;
}

const ROLL_BACK = { yes: "yes, to", no: "no, not to", "people-decide": "people decide, to" } as const;

/**
 * `yes, to v2.14.1 (3333…)`: whether to roll back, and to which version.
 *
 * @param shown how a name of a version or commit is written there
 */
export function rollBackWords(
  { recommended, target, versions: [version] }: CulpritReport["rollback"],
  shown: (name: string) => string,
): string {
  if (target === null) return recommended.replace("-", " ");
  return `${ROLL_BACK[recommended]} ${version === undefined ? shown(target) : `${shown(version)} (${shown(target)})`}`;
}

/** How much worse it is, with its interval when there is one; null when nothing was measured as a figure. */
export function effectSentence(report: CulpritReport): string | null {
  const { effect, metric } = report;
  if (effect !== null) {
    const level = `${Math.round(100 * effect.level)} % interval`;
    const [before, after] = SIDES[report.outcome];
    if (metric === null)
      return `Share of bad answers: ${percent(effect.good)} ${before}, ${percent(effect.bad)} ${after} (difference ${signed(Math.round(100 * effect.difference))} points, ${level} ${signed(Math.round(100 * effect.low))} to ${signed(Math.round(100 * effect.high))}).`;
    const [good, bad] = figuresOf(metric, [effect.good, effect.bad]);
    return `${metric.name}: ${good} ${before}, ${bad} ${after} (difference ${signed(effect.difference)}, ${level} ${signed(effect.low)} to ${signed(effect.high)}).${besideThreshold(metric, effect)}`;
  }
  if (metric === null) return null;
  const [good, bad] = [medianAt(report, report.good), medianAt(report, report.bad)];
  if (good === null || bad === null) return null;
  const [atGood, atBad] = figuresOf(metric, [good, bad]);
  return `${metric.name}: ${atGood} at the good end, ${atBad} at the bad end (difference ${signed(bad - good)}, without an interval: each reading is taken as certain).`;
}

/** Figures with their unit, in so many digits that none reads like another or like the threshold that it is not. */
function figuresOf({ name, threshold }: NonNullable<CulpritReport["metric"]>, values: readonly number[]): string[] {
  const digits = Math.max(...[threshold, ...values].map((each) => tellingDigits(each, values)));
  return values.map((value) => `${figure(value, digits)}${unitOf(name)}`);
}

/** What the two figures of an effect are of: with nobody named there is no "there" from which on it is worse. */
const SIDES: Readonly<Record<CulpritReport["outcome"], readonly [good: string, bad: string]>> = {
  culprit: ["before", "from there on"],
  group: ["before them", "after them"],
  undecided: ["before the change, wherever it is", "after it"],
  "not-reproduced": ["at the good end", "at the bad end"],
};

/** Said when the threshold does not part the two sides: then "good" and "bad" of single readings say nothing of them. */
function besideThreshold(
  { direction, threshold }: NonNullable<CulpritReport["metric"]>,
  { good, bad }: NonNullable<CulpritReport["effect"]>,
): string {
  const isBad = (value: number) => (direction === "above" ? value > threshold : value < threshold);
  if (isBad(good) !== isBad(bad)) return "";
  return ` Both are on the ${isBad(bad) ? "bad" : "good"} side of the threshold ${exact(threshold)}, which does not part them; look whether it is the right one.`;
}

function medianAt({ readings }: CulpritReport, commit: string): number | null {
  return median(
    readings.filter((each) => each.commit === commit).flatMap(({ value }) => (value === null ? [] : [value])),
  );
}

/** What taking the culprit back showed; null when there was none to take back. */
export function counterfactualSentence({ counterfactual, culprit, metric }: CulpritReport): string | null {
  if (culprit === null) return null;
  if (counterfactual === null) return "Taking the culprit back was not tried, so that a revert helps is not known.";
  switch (counterfactual.kind) {
    case "not-measured":
      return `Taking the culprit back was not measured: ${counterfactual.reason}`;
    case "conflicts":
      return `A revert of the culprit does not apply to the bad version: ${counterfactual.paths.slice(0, 5).join(", ")} ${counterfactual.paths.length === 1 ? "conflicts" : "conflict"}. So taking it back was not measured.`;
    case "measured": {
      const said = {
        returns: "Measured: the bad version without the culprit is as good as the good side.",
        partly: "Measured: the bad version without the culprit is better, but not as good as the good side.",
        remains: "Measured: the bad version without the culprit is as bad as before. The revert alone does not help.",
        unclear: "Measured, but the readings do not say whether the bad version without the culprit is good.",
      }[counterfactual.outcome];
      const middle = median(counterfactual.readings.flatMap(({ value }) => (value === null ? [] : [value])));
      const figures =
        metric === null || middle === null
          ? ""
          : ` ${metric.name} is ${figuresOf(metric, [middle]).join()} then (median of ${counterfactual.readings.length}).`;
      const { effect } = counterfactual;
      const change =
        effect === null || metric === null
          ? ""
          : ` Taking it back changes it by ${signed(-effect.difference)} (${Math.round(100 * effect.level)} % interval ${signed(-effect.high)} to ${signed(-effect.low)}).`;
      return `${said}${figures}${change}`;
    }
  }
}
