import type { Percentile } from "./factors.ts";
import type { FeatureRow } from "./features.ts";

/** One sentence for each factor, made from its figures alone: nothing in it comes from outside. */
export function semanticRationale(row: FeatureRow, percentile: Percentile): string {
  const { controlFlow, calls, comparisons, publicApi } = row;
  if (controlFlow + calls + comparisons + publicApi === 0)
    return `It adds no logic to code; equal commits share the middle of their ranks, so the factor is not 0.${quietRemark(row)}`;
  return `It adds ${count(controlFlow, "branch or other control-flow token", "branches or other control-flow tokens")}, ${count(calls, "call")}, ${count(comparisons, "comparison")} and ${count(publicApi, "public line")} to code: more control flow than ${share(percentile("controlFlow", controlFlow))}.${quietRemark(row)}`;
}

export function pathRationale(
  row: FeatureRow,
  percentile: Percentile,
  value: number,
  floor: { value: number; because: string } | undefined,
): string {
  const fixes =
    row.fixDensity === 0
      ? "None of the touched files was mended before"
      : `The most mended file it touches has a fix density of ${row.fixDensity.toFixed(2)} (fixes, halved every 180 days), more than ${share(percentile("fixDensity", row.fixDensity))}`;
  const floored =
    floor !== undefined && value === floor.value ? `; ${floor.because} sets the factor to ${floor.value} at least` : "";
  return `${fixes}, and it adds ${count(row.linesAdded, "line")} there${floored}.`;
}

export function magnitudeRationale(row: FeatureRow, percentile: Percentile): string {
  return `It adds ${count(row.linesAdded, "line")} in ${count(row.hunks, "hunk")} of ${count(row.files, "file")}: more lines than ${share(percentile("linesAdded", row.linesAdded))}.`;
}

export function historyRationale(row: FeatureRow): string {
  return `The touched files had ${count(row.priorFixes, "fix", "fixes")} before, the author ${count(row.authorCommits, "commit")}, and it spreads over ${count(row.directories, "folder")}.`;
}

function quietRemark(row: FeatureRow): string {
  return row.quiet
    ? " It is declared as documentation, style, test or chore and the diff agrees, so the factor counts half."
    : "";
}

function share(percentile: number): string {
  return `${Math.floor(100 * percentile)} % of other projects' commits`;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
