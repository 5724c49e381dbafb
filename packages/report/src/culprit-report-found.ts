import type { CulpritReport } from "@gitops-health/contracts";
import { badWords, probably, short } from "./culprit-report-answer.ts";
import { figure, percent, signed, span } from "./figure.ts";
import type { Inline, PageBlock, Section } from "./page.ts";
import { chartCaption, readingChart } from "./reading-chart.ts";
import { readingSvg } from "./reading-svg.ts";
import { counted } from "./words.ts";

/** Commits of a group that a page lists. */
const LISTED = 50;

/** What was found: the readings, the likeliest commits, how the search went. */
export function foundSections(report: CulpritReport): Section[] {
  return [
    { id: "readings", title: "What was measured", blocks: readings(report) },
    ...(report.top.length === 0 && report.remaining.length === 0
      ? []
      : [{ id: "suspects", title: "Who it may be", blocks: suspects(report) }]),
  ];
}

function readings(report: CulpritReport): PageBlock[] {
  const blocks: PageBlock[] = [
    { kind: "chart", caption: chartCaption(report), svg: readingSvg(report), text: readingChart(report) },
  ];
  const notes: Inline[][] = [];
  if (report.drifted === true)
    notes.push([
      "The good end, measured again at the end, no longer read as at the start: the machine may have changed while it was searched.",
    ]);
  if (report.drifted === false) notes.push(["The good end, measured again at the end, still read as at the start."]);
  if (report.runners.length > 1)
    notes.push([
      report.metric === null
        ? `Answers of ${counted(report.runners.length, "runner")}, each allowed to fail at a rate of its own; by share of bad answers: `
        : `Readings of ${counted(report.runners.length, "runner")}, allowed to differ by a constant: `,
      ...report.runners
        .slice(0, 10)
        .flatMap(({ runner, offset }, at): Inline[] => [
          at === 0 ? "" : ", ",
          { kind: "code", text: runner },
          report.metric === null ? ` ${signed(Math.round(100 * offset))} points` : ` ${signed(offset)}`,
        ]),
      ".",
    ]);
  return notes.length === 0 ? blocks : [...blocks, { kind: "list", items: notes }];
}

function suspects(report: CulpritReport): PageBlock[] {
  const { top, remaining, suspects: all } = report;
  const blocks: PageBlock[] = [];
  if (top.length > 0)
    blocks.push({
      kind: "table",
      caption: `The likeliest of ${counted(all, "suspect")}, by the readings`,
      columns: [
        { title: "Commit" },
        { title: "Probability", narrow: true },
        { title: "Risk score", align: "right" },
        { title: "By" },
      ],
      rows: top.map((each) => [
        [
          { kind: "code", text: short(each.commit) },
          " ",
          each.header,
          { kind: "small", text: `number ${each.position} of ${all}` },
        ],
        [{ kind: "share", share: each.probability, words: likelihood(report, each.probability) }],
        [each.riskScore === null ? "not computed" : figure(each.riskScore)],
        [each.author, { kind: "small", text: each.date }],
      ]),
      empty: "",
    });
  if (report.outcome !== "culprit" && remaining.length > 0) {
    const lead =
      report.outcome === "group"
        ? "The first bad commit is one of these, oldest first"
        : "These hold the wanted probability, oldest first";
    const more = remaining.length > LISTED ? ` and ${remaining.length - LISTED} more, which the document lists` : "";
    blocks.push({
      kind: "paragraph",
      text: [
        `${lead}: `,
        ...remaining
          .slice(0, LISTED)
          .flatMap((sha, at): Inline[] => [at === 0 ? "" : ", ", { kind: "code", text: short(sha) }]),
        `${more}.`,
      ],
    });
  }
  return blocks;
}

/** Without noise nothing is likely: commits are left or they are not. */
function likelihood({ model }: CulpritReport, probability: number): string {
  return model === "certain" && probability >= 1 ? "the only one left" : percent(probability);
}

/** Readings without the culprit are counted apart: they decide nothing about who it is. */
function forTheProof({ counterfactual }: CulpritReport): string {
  return counterfactual?.kind === "measured"
    ? ` (and ${counterfactual.readings.length} more without the culprit, for the proof)`
    : "";
}

/** How the answer was come by, for those who want to judge it. */
export function methodSection(report: CulpritReport): Section {
  const { readings: taken, metric } = report;
  const seconds = taken.reduce((sum, each) => sum + each.duration + (each.setupDuration ?? 0), 0) / 1000;
  const facts: [string, Inline[]][] = [
    [
      "Searched",
      [
        `${counted(report.suspects, "suspect")} between `,
        { kind: "code", text: short(report.good) },
        " (good) and ",
        { kind: "code", text: short(report.bad) },
        ` (bad), ${report.firstParent ? "on the line of first parents" : "every commit"}`,
      ],
    ],
    ["Bad is", [metric === null ? "an exit code other than 0 and 125" : badWords(metric)]],
    [
      "Effort",
      [
        `${counted(taken.length, "reading")}${forTheProof(report)}, ${counted(report.builds, "setup")}, ${span(seconds)} of commands`,
      ],
    ],
    ["Readings taken as", [MODELS[report.model]]],
    ["Looked first", [report.prior === "risk" ? "at commits of high risk" : "halfway"]],
    ...(report.confidence.value === null ? [] : ([["Confidence", [probably(report)]]] as [string, Inline[]][])),
    ["It holds if", [report.confidence.assumption]],
    ["Command", [{ kind: "code", text: `sha256:${report.commandDigest}` }]],
  ];
  return { id: "method", title: "How it was found", blocks: [{ kind: "facts", facts }] };
}

const MODELS: Readonly<Record<CulpritReport["model"], string>> = {
  certain: "certain, each one",
  counts: "counts beyond the threshold",
  continuous: "values with noise",
};
