import type { Predicate, RiskFactors } from "@gitops-health/contracts";

type RiskScore = Predicate<"risk-assessment">["squashed"];

/** Characters for 100 points. */
const WIDTH = 50;

/** The factors of a score, by the names that people read. */
export const factorNames: Readonly<Record<keyof RiskFactors, string>> = {
  semanticType: "Semantic type",
  pathCriticality: "Path criticality",
  changeMagnitude: "Change magnitude",
  history: "History",
};

/**
 * A score as bars of characters, which read the same in light and dark, in a log and aloud: the whole score with the cuts
 * below it, then what each factor adds of what it could. Nothing in it is text of others.
 */
export function riskChart({ score, factors, reference }: RiskScore): string {
  const rows = (Object.keys(factorNames) as (keyof RiskFactors)[]).map((name) => {
    const { contribution, weight } = factors[name];
    return row(factorNames[name], contribution, 100 * weight);
  });
  const { medium, high, critical } = reference.cuts;
  return [row("Score", score, 100), row("", undefined, undefined, ruler([medium, high, critical])), ...rows].join("\n");
}

/** What the marks under the score mean. */
export function cutsSentence({ reference }: RiskScore): string {
  const { medium, high, critical } = reference.cuts;
  const cuts = `above ${medium} is medium, above ${high} high, above ${critical} critical`;
  return reference.kind === "repository"
    ? `Levels here: ${cuts}; half, a fifth and a twentieth of the ${reference.commits} non-merge commits before it are above these.`
    : `Levels: ${cuts}, for all repositories without a past of their own. ${reference.reason}`;
}

function row(name: string, points: number | undefined, of: number | undefined, bar?: string): string {
  const figures =
    points === undefined || of === undefined
      ? ""
      : `${points.toFixed(1).padStart(5)} of ${String(Math.round(of)).padStart(3)}`;
  return `${name.padEnd(17)} ${figures.padEnd(12)}  ${bar ?? filled(points ?? 0, of ?? 0)}`.trimEnd();
}

function filled(points: number, of: number): string {
  const all = Math.round((of / 100) * WIDTH);
  const full = Math.min(all, Math.round((points / 100) * WIDTH));
  return "█".repeat(full) + "░".repeat(all - full);
}

function ruler(cuts: readonly number[]): string {
  const marks = new Set(cuts.map((cut) => Math.min(WIDTH - 1, Math.round((cut / 100) * WIDTH))));
  return Array.from({ length: WIDTH }, (_, at) => (marks.has(at) ? "┴" : "─")).join("");
}
