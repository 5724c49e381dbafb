import type { CulpritReport, Deployment, Domain } from "@gitops-health/contracts";
import { olderWords } from "./culprit-report-lead.ts";
import { figure, span } from "./figure.ts";
import type { Inline, PageBlock, Section } from "./page.ts";
import { ROLLBACK_METHODS } from "./rollback-methods.ts";
import { counted } from "./words.ts";

/** What stands around the culprit: patients, deployment, past incidents, the way back. */
export function aroundSections(report: CulpritReport): Section[] {
  return [
    { id: "safety", title: "Patients and data", blocks: safety(report) },
    { id: "rollback", title: "Rollback decision", blocks: rollback(report) },
    { id: "deployment", title: "What it was deployed with", blocks: deployment(report.deployment) },
    { id: "incidents", title: "Similar past incidents", blocks: incidents(report) },
  ];
}

const DOMAINS: Readonly<Record<Domain, string>> = {
  phi: "health information of patients",
  financial: "financial records",
  cardholder: "card data",
  device: "a medical device",
};

function safety({ safety: impact, culprit }: CulpritReport): PageBlock[] {
  const { services, domains, safetyClass, clinicalImpact, deployedAt, detectedAt, exposureSeconds } = impact;
  const facts: [string, Inline[]][] = [
    ["Services", [services.length === 0 ? "none of the configuration" : services.join(", ")]],
    [
      "They handle",
      [
        domains.length === 0
          ? "nothing that the configuration calls regulated"
          : domains.map((each) => DOMAINS[each]).join(", "),
      ],
    ],
    ["Safety class", [safetyClass === null ? "none in the configuration (IEC 62304)" : `${safetyClass} (IEC 62304)`]],
    [
      "Clinical impact",
      [
        clinicalImpact === null
          ? culprit === null
            ? "not known without a culprit"
            : "not known: the culprit's message declares none that can be read (CLINICAL-IMPACT)"
          : `${clinicalImpact}, as its author declared`,
      ],
    ],
    ["Deployed", [deployedAt ?? "not known (input deployed-at)"]],
    ["Detected", [detectedAt ?? "not known (input detected-at)"]],
    [
      "Exposure",
      [
        exposureSeconds === null
          ? "not known: it needs both times"
          : `${span(exposureSeconds)}, from deployment to detection`,
      ],
    ],
  ];
  return [
    { kind: "facts", facts },
    {
      kind: "paragraph",
      text: [
        {
          kind: "small",
          text: "From the configuration and from what was declared. Whether a patient was harmed is not known from here; people find that out.",
        },
      ],
    },
  ];
}

const DECISIONS = { yes: "Roll back", no: "Do not roll back", "people-decide": "People must decide" } as const;

function rollback({ rollback: decision, approval }: CulpritReport): PageBlock[] {
  const { recommended, target, targetReadings, targetGood, undoes, reason, migrations } = decision;
  const facts: [string, Inline[]][] = [
    ["Recommended", [{ kind: "strong", text: DECISIONS[recommended] }]],
    ["Target", target === null ? ["none is known to be good"] : [{ kind: "code", text: target }]],
    ...(target === null ? [] : ([["Version", version(decision)]] as [string, Inline[]][])),
    [
      "Measured",
      [
        targetReadings === 0
          ? "the target was not measured itself"
          : `${targetGood} of ${counted(targetReadings, "reading")} good`,
      ],
    ],
    ["Takes back", [counted(undoes, "commit")]],
    ["Reason", [reason]],
    [
      "Must approve",
      [
        approval.roles.length === 0
          ? `nobody, by the configuration for level ${approval.level}`
          : approval.roles
              .map(({ role, eligible }) => `${role}: ${eligible.join(", ") || "nobody is named"}`)
              .join("; "),
      ],
    ],
    ["Decided by", ["not recorded here: people decide, and the incident file has the place for it"]],
  ];
  if (migrations.length === 0) return [{ kind: "facts", facts }];
  return [
    { kind: "facts", facts },
    {
      kind: "table",
      caption: "Changes of stored data between the target and the bad version, as far as words of the diff show them",
      columns: [{ title: "File" }, { title: "Way back" }],
      rows: migrations.slice(0, 50).map(({ path, why }) => [[{ kind: "code", text: path }], [why]]),
      empty: "",
    },
  ];
}

function version({ versions, olderVersion }: CulpritReport["rollback"]): Inline[] {
  const tags = (names: readonly string[]) =>
    names.flatMap((text, at): Inline[] => [at === 0 ? "" : ", ", { kind: "code", text }]);
  if (versions.length > 0) return tags(versions);
  return olderVersion === null
    ? ["no tag points at it, nor at a commit before it back to the good end"]
    : [
        "no tag points at it; the nearest one before it: ",
        ...tags(olderVersion.versions),
        `, ${olderWords(olderVersion)}`,
      ];
}

function deployment({ absent, joinedBy, risk, compliance, plan, refused }: Deployment): PageBlock[] {
  const blocks: PageBlock[] = [];
  if (absent !== null) blocks.push({ kind: "paragraph", text: [`Not known: ${absent}.`] });
  else {
    const from = (each: { file: string; evaluatedAt: string }): Inline => ({
      kind: "small",
      text: `${each.file}, ${each.evaluatedAt}`,
    });
    blocks.push({
      kind: "facts",
      facts: [
        [
          "Risk",
          risk === null
            ? ["no stored assessment"]
            : [{ kind: "level", level: risk.level }, `, score ${figure(risk.score)}`, from(risk)],
        ],
        [
          "Compliance",
          compliance === null
            ? ["no stored analysis"]
            : [
                compliance.compliant ? "compliant" : `not compliant: ${compliance.violations.join(", ")}`,
                from(compliance),
              ],
        ],
        [
          "Plan",
          plan === null
            ? ["no stored plan"]
            : [`${plan.strategy} to ${plan.environment}${plan.held ? ", held" : ""}`, from(plan)],
        ],
        [
          "Approvals required",
          [
            plan === null
              ? "not known without the plan"
              : plan.approvals.length === 0
                ? "none"
                : plan.approvals
                    .map(
                      ({ role, count, eligible }) =>
                        `${count} of ${role} (${eligible.join(", ") || "nobody is named"})`,
                    )
                    .join("; "),
          ],
        ],
        ["Approvals given", ["not known: the stored documents say what was required, not who gave it"]],
        ...(plan?.rollback ?? [])
          .slice(0, 10)
          .map(({ service, method, dataMigrationReversible }): [string, Inline[]] => [
            "Way back by the plan",
            [
              `${service}: ${ROLLBACK_METHODS[method]}; data migration ${dataMigrationReversible === null ? "not stated" : dataMigrationReversible ? "reversible" : "not reversible"}`,
            ],
          ]),
        ["Found by", [JOINED[joinedBy ?? "head"]]],
      ],
    });
  }
  if (refused.length > 0) blocks.push({ kind: "list", items: refused.map((each): Inline[] => [`Not used: ${each}`]) });
  return blocks;
}

const JOINED = {
  head: "documents about this very commit",
  range: "documents about a range of commits that this one is in",
  "change-id": "documents about the same patch (squashed or rebased)",
} as const;

function incidents({ incidents: past }: CulpritReport): PageBlock[] {
  if (!past.searched) return [{ kind: "paragraph", text: [`Not searched: ${past.reason}.`] }];
  const blocks: PageBlock[] = [];
  if (past.items.length === 0)
    blocks.push({
      kind: "paragraph",
      text: [`None of the ${counted(past.files, "file")} in ${past.folder} shares enough words with this one.`],
    });
  else
    blocks.push({
      kind: "table",
      caption: `Of ${counted(past.files, "file")} in ${past.folder}; what they say is theirs`,
      columns: [{ title: "Incident" }, { title: "Shares" }, { title: "Cause then" }, { title: "What helped" }],
      rows: past.items.map((each) => [
        [
          { kind: "strong", text: each.title },
          { kind: "small", text: `${each.date ?? "no date"}, ${each.file}` },
        ],
        [each.shared.join(", ")],
        [each.rootCause ?? "not said"],
        [each.resolution ?? "not said"],
      ]),
      empty: "",
    });
  if (past.passedOverCount > 0)
    blocks.push({
      kind: "paragraph",
      text: [
        {
          kind: "small",
          text: `${counted(past.passedOverCount, "file")} passed over: ${past.passedOver.slice(0, 5).join(" ")}`,
        },
      ],
    });
  return blocks;
}
