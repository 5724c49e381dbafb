import { type AuditReport, type EvidenceStatus, evidenceStatuses, frameworks } from "@gitops-health/contracts";
import { type Inline, type PageBlock, type Section, statusWords } from "./page.ts";
import { counted } from "./words.ts";

/** Document control, executive summary, scope and method, population. */
export function scopeSections(report: AuditReport): Section[] {
  return [documentControl(report), summary(report), method(report), population(report)];
}

function documentControl(report: AuditReport): Section {
  const { period, producer, range } = report;
  return {
    id: "document-control",
    title: "Document control",
    blocks: [
      {
        kind: "facts",
        facts: [
          ["Period", [`${period.since.given} to ${period.until.given}`]],
          ["Service", [report.service ?? "all"]],
          ["Branch as of", [{ kind: "code", text: range.head }]],
          ["Evaluated at", [report.evaluatedAt]],
          ["Made by", [`${producer.action} ${producer.version}`]],
          [
            "Mode",
            [
              report.mode.effective,
              ...report.mode.reasons.map((reason): Inline => ({ kind: "small", text: ` ${reason}` })),
            ],
          ],
          ["Signature", [{ kind: "strong", text: "UNSIGNED" }]],
          ["Schema", [`evidence-manifest v${report.schemaVersion}`]],
        ],
      },
    ],
  };
}

function summary(report: AuditReport): Section {
  const { coverage, exceptions, changes, controls } = report;
  const counts = evidenceStatuses.map((status) => ({
    status,
    count: changes.filter((change) => change.status === status).length,
  }));
  return {
    id: "summary",
    title: "Executive summary",
    blocks: [
      {
        kind: "list",
        items: [
          [
            { kind: "strong", text: counted(coverage.changes, "change") },
            " landed in the period; each was judged again from git.",
          ],
          [
            { kind: "strong", text: `${coverage.withDocuments} of ${coverage.changes}` },
            " have the stored lint, compliance and risk documents of when they were made.",
          ],
          [
            { kind: "strong", text: counted(exceptions.length, "exception") },
            exceptions.length === 0 ? "." : ", each named below.",
          ],
          [
            { kind: "strong", text: counted(coverage.gaps, "evidence gap") },
            ": changes without stored evidence, or that could not be judged.",
          ],
        ],
      },
      { kind: "coverage", caption: "Evidence coverage: changes by status", counts },
      {
        kind: "table",
        caption: "Verdict per framework",
        columns: [
          { title: "Framework" },
          { title: "Verdict" },
          ...evidenceStatuses.map((status) => ({ title: statusWords[status].words, align: "right" as const })),
        ],
        rows: frameworksOf(controls.map(({ framework }) => framework)).map(([id, title]) => {
          const own = controls.filter(({ framework }) => framework === id).map(({ status }) => status);
          const count = (status: EvidenceStatus) => [String(own.filter((each) => each === status).length)];
          return [[title], [{ kind: "status", status: worst(own) }], ...evidenceStatuses.map(count)];
        }),
        empty: "No control was evidenced by any rule in the period.",
      },
    ],
  };
}

/** Controls of a framework, together: one that fails or lacks evidence decides. */
function worst(statuses: readonly EvidenceStatus[]): EvidenceStatus {
  const order: readonly EvidenceStatus[] = ["NOT_SATISFIED", "INSUFFICIENT_EVIDENCE", "NOT_EVALUATED", "SATISFIED"];
  return order.find((status) => statuses.includes(status)) ?? "NOT_APPLICABLE";
}

function frameworksOf(ids: readonly string[]): [id: string, title: string][] {
  const known = new Map<string, string>(frameworks.map(({ id, title }) => [id, title]));
  return [...new Set(ids)].sort().map((id) => [id, known.get(id) ?? id]);
}

function method(report: AuditReport): Section {
  return {
    id: "method",
    title: "Scope and method",
    blocks: [
      {
        kind: "paragraph",
        text: [
          "The population is every first-parent commit of the branch in the period: one for each change that landed, whatever way it came. Nothing is sampled. The period is cut at two places of the branch only, so that a commit with a forged date stays in it and becomes an exception.",
        ],
      },
      {
        kind: "paragraph",
        text: [
          "Each change is judged again from git alone, with the configuration of the tree that it was based on and as of the time at which its stored analysis was made (else its own date). It is joined with the documents that were stored when it was made: by the commit that they judged, else by the tree that landing was foreseen to give, else by the identity of its patch.",
        ],
      },
      {
        kind: "table",
        caption: "What the statuses mean",
        columns: [{ title: "Status", narrow: true }, { title: "Meaning" }],
        rows: [
          [
            [{ kind: "status", status: "SATISFIED" }],
            ["Judged again without a violation, and the stored documents of the time are in the package."],
          ],
          [
            [{ kind: "status", status: "NOT_SATISFIED" }],
            ["A rule is violated, or the stored analysis had found so and the change landed all the same."],
          ],
          [
            [{ kind: "status", status: "INSUFFICIENT_EVIDENCE" }],
            [
              "No violation was found, but stored documents are missing: it is not proven that the control worked then.",
            ],
          ],
          [
            [{ kind: "status", status: "NOT_EVALUATED" }],
            ["It could not be judged, or was made before the adoption; the reason is given."],
          ],
          [[{ kind: "status", status: "NOT_APPLICABLE" }], ["No rule applies to it."]],
        ],
        empty: "",
      },
      ...(report.notEvaluated.length === 0 ? [] : [openList(report)]),
    ],
  };
}

function openList({ notEvaluated }: AuditReport): PageBlock {
  const items = notEvaluated.map(({ what, reason }): Inline[] => [
    { kind: "strong", text: what },
    `: not evaluated, ${reason}`,
  ]);
  return { kind: "list", items };
}

function population({ extraction, period, unjoined }: AuditReport): Section {
  const end = (each: AuditReport["period"]["since"]): Inline[] =>
    each.commit === null ? [each.given] : [`${each.given} `, { kind: "code", text: each.commit.slice(0, 12) }];
  return {
    id: "population",
    title: "Population",
    blocks: [
      {
        kind: "facts",
        facts: [
          ["Query", [{ kind: "code", text: extraction.query }]],
          ["Commits listed", [String(extraction.listed)]],
          ["After (excluded)", end(period.since)],
          ["In the period", [String(extraction.inPeriod)]],
          ["Until (included)", end(period.until)],
          ["Audited", [String(extraction.commits)]],
          ["JSON files seen", [String(extraction.files)]],
          ["Valid documents", [`${extraction.valid}, ${extraction.documents} different`]],
        ],
      },
      {
        kind: "table",
        caption: "Stored documents that belong to no change of the period",
        columns: [
          { title: "File" },
          { title: "Kind", narrow: true },
          { title: "About commit", narrow: true },
          { title: "Made at", narrow: true },
        ],
        rows: unjoined.map(({ path, kind, subject, evaluatedAt }) => [
          [path],
          [kind],
          [{ kind: "code", text: subject.slice(0, 12) }],
          [evaluatedAt],
        ]),
        empty: "Every stored document belongs to a change of the period.",
      },
    ],
  };
}
