import type { Predicate, RiskFactor, RiskFactors } from "@gitops-health/contracts";
import { code, escapeMarkdown } from "@gitops-health/text";
import { type Block, fit, text } from "./fit.ts";
import { notEvaluatedBlocks } from "./not-evaluated.ts";
import { cutsSentence, factorNames, riskChart } from "./risk-chart.ts";
import { counted } from "./words.ts";

type Assessment = Predicate<"risk-assessment">;
type RiskScore = Assessment["squashed"];

/** A risk-assessment document as a job summary of at most `budget` bytes: level and score, the chart, why, then services and commits. */
export function riskSummary(assessment: Assessment, budget: number): string {
  const { squashed, commits, services } = assessment;
  return fit(
    [
      text(`## Risk: ${assessment.level}, ${assessment.score} of 100`),
      text(levelSentence(assessment)),
      text(`\`\`\`text\n${riskChart(squashed)}\n\`\`\``),
      text(escapeMarkdown(cutsSentence(squashed))),
      {
        kind: "table",
        head: ["Factor", "Points", "Why", "Paths that mattered"],
        rows: factorEntries(squashed.factors).map(factorRow),
        omitted: () => "The factors were left out; the result document has them.",
      },
      {
        kind: "table",
        head: ["Service", "Level", "Domains", "Safety class", "Files"],
        rows: services.map((service) => [
          code(service.name),
          service.level,
          service.domains.join(", ") || "none",
          service.safetyClass ?? "none",
          String(service.files),
        ]),
        omitted: (count) => `${counted(count, "service")} left out; the result document has all.`,
      },
      {
        kind: "table",
        head: ["Commit", "Score", "Level", "Computed", "Declared", "Most points from"],
        rows: [...commits].sort((a, b) => b.score - a.score).map(commitRow),
        omitted: (count) => `${counted(count, "commit")} of lower score left out; the result document has all.`,
      },
      ...figures(squashed),
      ...notEvaluatedBlocks(assessment),
    ],
    budget,
  );
}

/** The assessment in a few lines for log and terminal; the sink escapes what is of others in it. */
export function riskLines(assessment: Assessment): string[] {
  const { squashed } = assessment;
  return [
    `Risk ${assessment.level}: score ${assessment.score} of 100. ${cutsSentence(squashed)}`,
    ...reasonsForLevel(assessment).map((reason) => `  ${reason}`),
    ...factorEntries(squashed.factors).map(
      ([name, { contribution, rationale }]) => `  ${factorNames[name]} ${contribution}: ${rationale}`,
    ),
    ...assessment.notEvaluated.map(({ what, reason }) => `  not evaluated: ${what}, because ${reason}`),
  ];
}

function levelSentence(assessment: Assessment): string {
  const from = assessment.range.base === null ? "the first commit" : code(assessment.range.base.slice(0, 12));
  const range = `${counted(assessment.commits.length, "commit")} from ${from} to ${code(assessment.range.head.slice(0, 12))}`;
  return [`${range}.`, ...reasonsForLevel(assessment).map(escapeMarkdown)].join(" ");
}

/** Why the level is what it is: the score, floors, a riskier commit, what was declared, what a person set. Plain text. */
function reasonsForLevel({ squashed, commits, level, computedLevel, declaredLevel, override }: Assessment): string[] {
  const reasons = [`The squashed diff scores ${squashed.score}, which is ${squashed.scoreLevel} here.`];
  for (const floor of squashed.floors) reasons.push(`At least ${floor.level}: ${floor.reason}`);
  if (computedLevel !== squashed.computedLevel) {
    const higher = commits.filter((commit) => commit.computedLevel === computedLevel).length;
    reasons.push(`${counted(higher, "commit")} alone ${higher === 1 ? "is" : "are"} ${computedLevel}.`);
  }
  if (declaredLevel !== null)
    reasons.push(
      declaredLevel === computedLevel
        ? `Declared ${declaredLevel}, as computed.`
        : `Declared ${declaredLevel}, computed ${computedLevel}; the higher counts.`,
    );
  if (override !== null) reasons.push(`Set to ${level} by ${override.by}: ${override.reason}`);
  return reasons;
}

function factorEntries(factors: RiskFactors): [keyof RiskFactors, RiskFactor][] {
  return (Object.keys(factorNames) as (keyof RiskFactors)[]).map((name) => [name, factors[name]]);
}

function factorRow([name, factor]: [keyof RiskFactors, RiskFactor]): string[] {
  const points = `${factor.contribution} of ${Math.round(100 * factor.weight)}`;
  return [factorNames[name], points, escapeMarkdown(factor.rationale), factor.paths.map(code).join("<br>") || "none"];
}

function commitRow(commit: RiskScore): string[] {
  const [first] = factorEntries(commit.factors).sort((a, b) => b[1].contribution - a[1].contribution);
  const most = first === undefined ? "" : `${factorNames[first[0]]}, ${first[1].contribution}`;
  return [
    code((commit.sha ?? "").slice(0, 12)),
    String(commit.score),
    commit.level,
    commit.computedLevel,
    commit.declaredLevel ?? "not declared",
    most,
  ];
}

const figureNames: Readonly<Record<string, string>> = {
  controlFlow: "Control-flow tokens added in code",
  calls: "Calls added in code",
  comparisons: "Comparisons and null tokens added in code",
  publicApi: "Public lines added in code",
  fixDensity: "Fix density of the most mended file",
  linesAdded: "Lines added",
  exposure: "Exposure: lines added where fixes were",
  floor: "Least value of the factor",
  hunks: "Hunks",
  files: "Files",
  priorFixes: "Earlier fixes of the touched files",
  authorCommits: "Earlier commits of the author",
  directories: "Folders",
};

/** Every raw figure with its percentile, folded away. */
function figures({ factors }: RiskScore): Block[] {
  const rows = factorEntries(factors).flatMap(([name, { inputs }]) =>
    inputs.map((input) => [
      factorNames[name],
      escapeMarkdown(figureNames[input.name] ?? input.name),
      String(input.raw),
      input.percentile === null ? "" : `${Math.round(100 * input.percentile)} %`,
    ]),
  );
  const head = ["Factor", "Figure", "Value", "Percentile"];
  const omitted = (count: number) => `${counted(count, "figure")} left out; the result document has all.`;
  return [text("<details><summary>All figures</summary>"), { kind: "table", head, rows, omitted }, text("</details>")];
}
