import type { CulpritReport } from "@gitops-health/contracts";
import { answerOf, counterfactualSentence, effectSentence, rollBackWords } from "./culprit-report-answer.ts";
import { percent } from "./figure.ts";

/** The answer in a few lines for log and terminal; the sink escapes what is of others in it. */
export function culpritLines(report: CulpritReport): string[] {
  const { words, sentence } = answerOf(report);
  const { action, rollback, top } = report;
  return [
    `${words}. ${sentence}`,
    `Do: ${action.what}${action.command === null ? "" : ` ${action.command}`}`,
    `Roll back: ${rollBackWords(rollback, String)}. ${rollback.reason}`,
    ...[effectSentence(report), counterfactualSentence(report)].filter((each) => each !== null),
    ...(report.outcome === "culprit"
      ? []
      : top.map(({ commit, probability, header }) => `  ${percent(probability)} ${commit} ${header}`)),
  ];
}

/** A note for the whole run. */
export interface CulpritAnnotation {
  readonly level: "notice" | "warning";
  readonly title: string;
  readonly message: string;
  readonly path: null;
  readonly line: null;
}

export function culpritAnnotation(report: CulpritReport): CulpritAnnotation {
  const { words, sentence } = answerOf(report);
  return {
    level: report.outcome === "culprit" ? "notice" : "warning",
    title: `Bisect: ${words}`,
    message: `${sentence} ${report.action.what}`,
    path: null,
    line: null,
  };
}
