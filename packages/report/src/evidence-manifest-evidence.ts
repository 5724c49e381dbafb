import { type AuditedChange, type AuditReport, frameworks } from "@gitops-health/contracts";
import type { Inline, Section } from "./page.ts";
import { counted } from "./words.ts";

/** Rows of changes that a page shows; `report.json` has all of them. */
const MOST_ROWS = 1000;

/** Changes, controls, approvals, exceptions. */
export function evidenceSections(report: AuditReport): Section[] {
  return [exceptions(report), changes(report), controls(report), approvals(report), regressions(report)].filter(
    ({ blocks }) => blocks.length > 0,
  );
}

function exceptions({ exceptions: list }: AuditReport): Section {
  return {
    id: "exceptions",
    title: "Exceptions",
    blocks: [
      {
        kind: "table",
        caption: counted(list.length, "exception"),
        columns: [{ title: "Commit", narrow: true }, { title: "Exception", narrow: true }, { title: "What was found" }],
        rows: list
          .slice(0, MOST_ROWS)
          .map(({ code, commit, what }) => [
            commit === null ? ["–"] : [short(commit)],
            [code.replaceAll("-", " ")],
            [what],
          ]),
        empty: "There are no exceptions.",
      },
    ],
  };
}

function changes({ changes: list }: AuditReport): Section {
  const points = list.flatMap(({ date, riskScore, level, commit }) =>
    riskScore === null || level === null
      ? []
      : [{ date, score: riskScore, level, label: `${commit.slice(0, 12)} of ${date.slice(0, 10)}` }],
  );
  const shown =
    list.length <= MOST_ROWS
      ? list
      : [...list]
          .sort((a, b) => Number(a.status === "SATISFIED") - Number(b.status === "SATISFIED"))
          .slice(0, MOST_ROWS);
  const left = list.length - shown.length;
  return {
    id: "changes",
    title: "Changes",
    blocks: [
      { kind: "risk", caption: "Risk score by date of landing", points },
      {
        kind: "table",
        caption:
          left === 0
            ? "Every change of the period, oldest first"
            : `${counted(shown.length, "change")}, those that are not satisfied first; ${counted(left, "more change")} in report.json`,
        columns: [
          { title: "Change" },
          { title: "Services" },
          { title: "Risk" },
          { title: "Evidence" },
          { title: "Status" },
        ],
        rows: shown.map((change) => [
          [
            change.header === "" ? "(no message)" : change.header,
            { kind: "small", text: ` ${change.commit.slice(0, 12)}, ${change.date.slice(0, 10)}, ${change.author}` },
          ],
          [change.services.join(", ") || "–"],
          risk(change),
          evidence(change),
          [{ kind: "status", status: change.status }, ...reasons(change)],
        ]),
        empty: "No change landed in the period.",
      },
    ],
  };
}

function risk({ riskScore, level, computedLevel, declaredLevel, strategy }: AuditedChange): Inline[] {
  if (riskScore === null || level === null || computedLevel === null) return ["–"];
  const declared = declaredLevel === null ? "not declared" : `declared ${declaredLevel}`;
  return [
    { kind: "level", level },
    {
      kind: "small",
      text: ` score ${riskScore}, computed ${computedLevel}, ${declared}${strategy === null ? "" : `, ${strategy}`}`,
    },
  ];
}

function evidence({ documents }: AuditedChange): Inline[] {
  if (documents.length === 0) return ["none stored"];
  const words = { commit: "the commit itself", resultTree: "the resulting tree", changeId: "the patch" };
  const [strongest] = ["commit", "resultTree", "changeId"].flatMap((by) =>
    documents.filter(({ joinedBy }) => joinedBy === by),
  );
  const covers = Math.max(...documents.map((document) => document.covers));
  const by =
    strongest === undefined
      ? ""
      : ` joined by ${words[strongest.joinedBy]}${covers > 1 ? `, together with ${covers - 1} more` : ""}`;
  return [counted(documents.length, "document"), { kind: "small", text: by }];
}

/** At most three, because a row is to be read; report.json has all. */
function reasons({ reasons: list }: AuditedChange): Inline[] {
  if (list.length === 0) return [];
  const more = list.length > 3 ? `; and ${list.length - 3} more` : "";
  return [{ kind: "small", text: ` ${list.slice(0, 3).join("; ")}${more}` }];
}

function controls({ controls: list }: AuditReport): Section {
  return {
    id: "controls",
    title: "Compliance evidence by control",
    blocks: [...new Set(list.map(({ framework }) => framework))].map((framework) => ({
      kind: "table",
      caption: frameworks.find(({ id }) => id === framework)?.title ?? framework,
      columns: [
        { title: "Control" },
        { title: "Changes", align: "right" },
        { title: "Failing", align: "right" },
        { title: "Waived", align: "right" },
        { title: "Evidence" },
        { title: "Status" },
      ],
      rows: list
        .filter((control) => control.framework === framework)
        .map((control) => [
          [
            { kind: "strong", text: control.id },
            ` ${control.title}`,
            { kind: "small", text: ` by ${control.rules.join(", ")}` },
          ],
          [String(control.changes)],
          [String(control.failing)],
          [String(control.waived)],
          [control.evidence.length === 0 ? "none stored" : counted(control.evidence.length, "document")],
          [
            { kind: "status", status: control.status },
            ...(control.reasons.length === 0
              ? []
              : [{ kind: "small" as const, text: ` ${control.reasons.join("; ")}` }]),
          ],
        ]),
      empty: "",
    })),
  };
}

function approvals({ changes: list }: AuditReport): Section {
  const people = new Map<string, { authored: number; committed: number }>();
  for (const { author, committer } of list) {
    const of = (name: string) => people.get(name) ?? { authored: 0, committed: 0 };
    people.set(author, { ...of(author), authored: of(author).authored + 1 });
    people.set(committer, { ...of(committer), committed: of(committer).committed + 1 });
  }
  const sorted = [...people].sort(([, a], [, b]) => b.authored - a.authored || b.committed - a.committed);
  return {
    id: "approvals",
    title: "Approvals and segregation of duties",
    blocks: [
      {
        kind: "paragraph",
        text: [
          { kind: "status", status: "NOT_EVALUATED" },
          " Approvals are records of the code host, which this report does not ask. Whether an author approved their own change is therefore not known, and nothing here may be read as an approval. Names and addresses are what git records: their owners typed them.",
        ],
      },
      {
        kind: "table",
        caption: "People who made the changes, by git alone (self-declared)",
        columns: [{ title: "Person" }, { title: "Authored", align: "right" }, { title: "Committed", align: "right" }],
        rows: sorted
          .slice(0, 100)
          .map(([name, { authored, committed }]) => [[name], [String(authored)], [String(committed)]]),
        empty: "Nobody changed anything in the period.",
      },
    ],
  };
}

/** Changes that a bisection named; a section only when there are some. */
function regressions({ changes: list }: AuditReport): Section {
  const rows = list.flatMap(({ commit, header, documents }) =>
    documents
      .filter(({ kind }) => kind === "culprit-report")
      .map(({ sha256, evaluatedAt }): Inline[][] => [
        [short(commit)],
        [header],
        [evaluatedAt],
        [{ kind: "code", text: sha256.slice(0, 12) }],
      ]),
  );
  const columns = [
    { title: "Commit", narrow: true },
    { title: "Change" },
    { title: "Found at", narrow: true },
    { title: "Report", narrow: true },
  ];
  return {
    id: "regressions",
    title: "Regressions traced to a change",
    blocks:
      rows.length === 0
        ? []
        : [{ kind: "table", caption: "Changes that a bisection named as the culprit", columns, rows, empty: "" }],
  };
}

function short(commit: string): Inline {
  return { kind: "code", text: commit.slice(0, 12) };
}
