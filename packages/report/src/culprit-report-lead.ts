import type { CulpritReport } from "@gitops-health/contracts";
import { counterfactualSentence, effectSentence, short } from "./culprit-report-answer.ts";
import type { Inline, PageBlock } from "./page.ts";
import { ROLLBACK_METHODS } from "./rollback-methods.ts";
import { counted } from "./words.ts";

/** What an SRE must see without scrolling: what to do, in its order, who must agree, and why it can be believed. */
export function leadBlocks(report: CulpritReport): PageBlock[] {
  const facts = [...worse(report), ...proof(report)];
  return [
    { kind: "steps", items: steps(report) },
    ...(facts.length === 0 ? [] : [{ kind: "facts" as const, facts }]),
    ...closest(report),
    ...group(report),
  ];
}

function steps(report: CulpritReport): Inline[][] {
  const { action, culprit, rollback } = report;
  const back = rollBack(report);
  if (action.kind === "roll-back" && culprit !== null)
    return [
      back,
      [strong(`A revert of ${short(culprit.commit)} alone does not help.`), small(action.why)],
      approvals(report),
    ];
  const act: Inline[] = [
    strong(action.what),
    ...(action.command === null ? [] : [" ", code(action.command)]),
    small(action.why),
  ];
  // What helps at once stands first.
  return [...(rollback.recommended === "yes" ? [back, act] : [act, back]), approvals(report)];
}

function rollBack({ rollback, deployment, good }: CulpritReport): Inline[] {
  const { target, versions, olderVersion, recommended, reason, undoes } = rollback;
  if (target === null || recommended === "no") return [strong("Do not roll back."), small(reason)];
  const methods = [...new Set((deployment.plan?.rollback ?? []).map(({ method }) => ROLLBACK_METHODS[method]))];
  const how =
    methods.length === 0
      ? "No stored plan says how; deploy that version as any other."
      : `The way back by the stored plan: ${methods.join("; ")}.`;
  const last = target === good ? "the version that is known to be good" : "the last version that was measured good";
  const [version] = versions;
  const to = version === undefined ? [code(short(target))] : [code(version), " (", code(short(target)), ")"];
  const older = olderVersion?.versions[0];
  const released: Inline[] =
    olderVersion === null || older === undefined
      ? []
      : [" No tag points at it; the nearest version before it is ", code(older), `, ${olderWords(olderVersion)}.`];
  const takes = `It takes ${counted(undoes, "commit")} back.`;
  return recommended === "yes"
    ? [strong("Roll back now to"), " ", ...to, `, ${last}.`, ...released, small(`${takes} ${reason} ${how}`)]
    : [strong("Decide whether to roll back to"), " ", ...to, ".", ...released, small(`${reason} ${takes} ${how}`)];
}

/** How far a version lies before the target of a roll-back, and what is known of it. */
export function olderWords({
  commit,
  before,
  readings,
  good,
}: NonNullable<CulpritReport["rollback"]["olderVersion"]>): string {
  const measured = readings === 0 ? "not measured itself" : `${good} of ${counted(readings, "reading")} good`;
  return `${counted(before, "commit")} older (${short(commit)}), ${measured}`;
}

function approvals({ approval, culprit, rollback }: CulpritReport): Inline[] {
  const { level, levelFrom, roles } = approval;
  if (roles.length === 0)
    return [
      strong("Approval: none is required"),
      ` by the configuration at level ${level}.`,
      small(`The level is ${levelFrom}.`),
    ];
  const named = roles.flatMap(({ role, eligible }, at): Inline[] => [
    at === 0 ? "" : ", ",
    strong(role),
    eligible.length === 0 ? " (nobody is named in the configuration)" : ` (${eligible.join(", ")})`,
  ]);
  return [
    strong(
      // While nobody is named and nothing is to be rolled back, there is nothing to ask an approval for.
      culprit === null && rollback.recommended !== "yes"
        ? `A roll-back needs approval of ${counted(roles.length, "role")}:`
        : `Get approval of ${counted(roles.length, "role")}:`,
    ),
    " ",
    ...named,
    ".",
    small(`By the configuration for level ${level}, which is ${levelFrom}. Whoever makes the revert does not count.`),
  ];
}

function worse(report: CulpritReport): [string, Inline[]][] {
  const sentence = effectSentence(report);
  return sentence === null ? [] : [[report.outcome === "not-reproduced" ? "Difference" : "How much worse", [sentence]]];
}

function proof(report: CulpritReport): [string, Inline[]][] {
  const sentence = counterfactualSentence(report);
  return sentence === null ? [] : [["Without the culprit", [sentence]]];
}

/** Lines of a hunk that are short enough to be taken in at a glance. */
const GLANCE = 8;

/** The one change to look at first, when names say that it has to do with what was measured. */
function closest({ culprit }: CulpritReport): PageBlock[] {
  const [hunk] = culprit?.hunks ?? [];
  if (hunk === undefined || hunk.points <= 0 || hunk.diffTruncated) return [];
  const lines = hunk.diff.trimEnd().split("\n").slice(1);
  if (lines.length > GLANCE) return [];
  return [
    {
      kind: "diff",
      title: ["Look first at ", code(`${hunk.path}:${hunk.line}`), ", by names the closest to what was measured:"],
      text: lines.join("\n"),
    },
  ];
}

/** Commits of a group that are few enough to be looked at one by one. */
const FEW = 5;

/** With no single commit to show a line of: those that it may be. */
function group({ outcome, remaining, top }: CulpritReport): PageBlock[] {
  if (outcome !== "group" || remaining.length > FEW) return [];
  const headers = new Map(top.map(({ commit, header }) => [commit, header]));
  return [
    { kind: "paragraph", text: ["Look at these, oldest first:"] },
    { kind: "list", items: remaining.map((sha): Inline[] => [code(short(sha)), ` ${headers.get(sha) ?? ""}`]) },
  ];
}

function strong(text: string): Inline {
  return { kind: "strong", text };
}

function code(text: string): Inline {
  return { kind: "code", text };
}

function small(text: string): Inline {
  return { kind: "small", text };
}
