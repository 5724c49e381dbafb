import type { CulpritReport, EvidenceStatus } from "@gitops-health/contracts";
import { answerOf, badWords } from "./culprit-report-answer.ts";
import { aroundSections } from "./culprit-report-around.ts";
import { changeSection } from "./culprit-report-change.ts";
import { foundSections, methodSection } from "./culprit-report-found.ts";
import { leadBlocks } from "./culprit-report-lead.ts";
import { minute, searchEndedAt, timeLine } from "./culprit-report-times.ts";
import type { Inline, Page, Section } from "./page.ts";

/** The report of an incident as a page: first what to do, then why, then all that is known around it. */
export function culpritPage(report: CulpritReport): Page {
  const { words, sentence } = answerOf(report);
  return {
    title: "Incident report",
    subtitle: subtitle(report),
    verdict: { ...COLOURS[report.outcome], words, sentence },
    lead: leadBlocks(report),
    sections: [
      ...foundSections(report),
      ...changeSection(report),
      ...aroundSections(report),
      {
        id: "times",
        title: "Time line",
        blocks: [
          {
            kind: "list",
            items: timeLine(report).map(({ at, what }): Inline[] => [{ kind: "strong", text: at }, ` ${what}`]),
          },
        ],
      },
      methodSection(report),
      ...openSection(report),
    ],
  };
}

/** The answers are no verdicts on evidence; they borrow its colours, with signs of their own. */
const COLOURS: Readonly<Record<CulpritReport["outcome"], { status: EvidenceStatus; sign: string }>> = {
  culprit: { status: "NOT_SATISFIED", sign: "◎" },
  group: { status: "INSUFFICIENT_EVIDENCE", sign: "◐" },
  undecided: { status: "INSUFFICIENT_EVIDENCE", sign: "?" },
  "not-reproduced": { status: "NOT_EVALUATED", sign: "○" },
};

/** When it was seen and when the search ended: the step's own beginning, which the document has, lies before what it measured. */
function subtitle(report: CulpritReport): string {
  const { metric, evaluatedAt, safety } = report;
  const ended = searchEndedAt(report);
  return [
    metric === null ? "A command that fails" : badWords(metric),
    ...(safety.detectedAt === null ? [] : [`detected ${minute(safety.detectedAt)}`]),
    ended === null ? `search begun ${minute(evaluatedAt)}` : `search ended ${minute(ended)}`,
  ].join(", ");
}

function openSection({ mode, notEvaluated }: CulpritReport): Section[] {
  const items = [...mode.reasons, ...notEvaluated.map(({ what, reason }) => `${what}: ${reason}`)].map(
    (each): Inline[] => [each],
  );
  return items.length === 0 ? [] : [{ id: "open", title: "Not evaluated", blocks: [{ kind: "list", items }] }];
}
