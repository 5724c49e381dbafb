import type { CulpritReport } from "@gitops-health/contracts";
import { short } from "./culprit-report-answer.ts";
import { figure } from "./figure.ts";
import type { Inline, PageBlock, Section } from "./page.ts";
import { counted } from "./words.ts";

/** Hunks that a page shows, and files that it lists; the document has more. */
const HUNKS = 5;
const FILES = 50;

/** What the culprit changed: its hunks, the closest to what was measured first. None without a culprit. */
export function changeSection({ culprit }: CulpritReport): Section[] {
  if (culprit === null) return [];
  const { hunks, hunkCount, files, component, migrations, brings } = culprit;
  const compared =
    component.length === 0
      ? "Nothing says what part of the system was measured, so the order says little."
      : `Compared with: ${component.join(", ")}.`;
  const blocks: PageBlock[] = [
    {
      kind: "paragraph",
      text: [
        { kind: "code", text: short(culprit.commit) },
        ` of ${culprit.date} by ${culprit.author}${culprit.riskScore === null ? "" : `, risk score ${figure(culprit.riskScore)}`}: ${counted(files.length, "file")}, ${counted(hunkCount, "hunk")}.`,
        ...(brings.length === 0 ? [] : [` It is a merge and brought in ${counted(brings.length, "commit")}.`]),
      ],
    },
    ...hunks.slice(0, HUNKS).map(hunkBlock),
    {
      kind: "paragraph",
      text: [
        {
          kind: "small",
          text: `${hunkCount > HUNKS ? `The ${HUNKS} of ${hunkCount} hunks closest to what was measured, by` : "Ordered by"} points for shared names and changed limits, a reading aid and no proof. ${compared}`,
        },
      ],
    },
  ];
  if (migrations.length > 0)
    blocks.push({
      kind: "list",
      items: migrations
        .slice(0, 10)
        .map((each): Inline[] => ["It changes stored data: ", { kind: "code", text: each.path }, `, ${each.why}.`]),
    });
  blocks.push({
    kind: "table",
    caption: files.length > FILES ? `The first ${FILES} of ${files.length} files` : "Files",
    columns: [{ title: "File" }, { title: "Added", align: "right" }, { title: "Removed", align: "right" }],
    rows: files
      .slice(0, FILES)
      .map(({ path, additions, deletions }) => [
        [{ kind: "code", text: path }],
        [String(additions)],
        [String(deletions)],
      ]),
    empty: "No file was changed.",
  });
  return [{ id: "change", title: "What it changed", blocks }];
}

type Hunk = NonNullable<CulpritReport["culprit"]>["hunks"][number];

function hunkBlock({ path, line, points, reasons, diff, diffTruncated }: Hunk): PageBlock {
  const why =
    reasons.length === 0
      ? "nothing in common with what was measured"
      : reasons.map(({ points: each, what }) => `${what} (${each > 0 ? "+" : "−"}${Math.abs(each)})`).join("; ");
  return {
    kind: "diff",
    title: [
      { kind: "code", text: `${path}:${line}` },
      { kind: "small", text: `${points < 0 ? "−" : ""}${counted(Math.abs(points), "point")}: ${why}` },
    ],
    text: diffTruncated ? `${diff}… goes on` : diff,
  };
}
