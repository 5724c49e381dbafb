import type { RiskFactor, RiskFactors } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";
import { addTokens, isCode, noTokens } from "./diff-features.ts";
import { exposure, type Factors, type Percentile, shares as parts } from "./factors.ts";
import type { Feature, FeatureRow } from "./features.ts";
import { pathFloor } from "./level.ts";
import type { HistoryFeatures } from "./path-history.ts";
import { historyRationale, magnitudeRationale, pathRationale, semanticRationale } from "./rationale.ts";
import type { FloorInput } from "./request.ts";
import { oneDecimal, type Shares } from "./weights.ts";

/** All that one score was made from. */
export interface Scored {
  readonly files: readonly FileChange[];
  readonly isTest: (path: string) => boolean;
  readonly row: FeatureRow;
  readonly fixed: HistoryFeatures["fixed"];
  readonly floors: FloorInput;
  readonly factors: Factors;
  readonly shares: Shares;
  readonly percentile: Percentile;
}

/** The four factors with raw figures, percentiles, points, a sentence, and the paths that mattered most. */
export function explain(scored: Scored): RiskFactors {
  const { row, percentile, factors, files } = scored;
  const floor = pathFloor(scored.floors);
  const exposed = exposure(row, percentile);
  return {
    semanticType: factor(scored, "semanticType", {
      rationale: semanticRationale(row, percentile),
      inputs: inputs(scored, Object.keys(parts.semanticType) as Feature[]),
      paths: most(files, (file) => (isCode(file, scored.isTest) ? tokensAdded(file) : 0)),
    }),
    pathCriticality: factor(scored, "pathCriticality", {
      rationale: pathRationale(row, percentile, factors.pathCriticality, floor),
      inputs: [
        ...inputs(scored, ["fixDensity"]),
        { name: "linesAdded", raw: row.linesAdded, percentile: null },
        { name: "exposure", raw: rounded(exposed), percentile: rounded(percentile("exposure", exposed)) },
        ...(floor === undefined ? [] : [{ name: "floor", raw: floor.value, percentile: null }]),
      ],
      paths: scored.fixed.filter(({ density }) => density > 0).map(({ path }) => path),
    }),
    changeMagnitude: factor(scored, "changeMagnitude", {
      rationale: magnitudeRationale(row, percentile),
      inputs: inputs(scored, Object.keys(parts.changeMagnitude) as Feature[]),
      paths: most(files, (file) => file.additions),
    }),
    history: factor(scored, "history", {
      rationale: historyRationale(row),
      inputs: inputs(scored, Object.keys(parts.history) as Feature[]),
      paths: [...scored.fixed].sort((a, b) => b.fixes - a.fixes).map(({ path }) => path),
    }),
  };
}

const MOST_PATHS = 5;

function factor(
  { factors, shares }: Scored,
  name: keyof Factors,
  told: Pick<RiskFactor, "rationale" | "inputs" | "paths">,
): RiskFactor {
  const value = factors[name];
  return {
    value: rounded(value),
    weight: rounded(shares[name]),
    contribution: oneDecimal(100 * shares[name] * value),
    ...told,
  };
}

function inputs({ row, percentile }: Scored, names: readonly Feature[]): RiskFactor["inputs"] {
  return names.map((name) => ({
    name,
    raw: rounded(row[name]),
    percentile: rounded(percentile(name, row[name])),
  }));
}

/** Paths with the largest positive measure, largest first. */
function most(files: readonly FileChange[], measure: (file: FileChange) => number): string[] {
  return files
    .map((file) => ({ path: file.path, size: measure(file) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_PATHS)
    .map(({ path }) => path);
}

function tokensAdded(file: FileChange): number {
  const tokens = noTokens();
  addTokens(file, tokens, "added");
  return tokens.controlFlow + tokens.calls + tokens.comparisons + tokens.publicApi;
}

/** Documents carry figures that people can read and every machine writes alike. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
