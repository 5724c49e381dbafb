import type { CulpritReport } from "@gitops-health/contracts";
import { counterfactualSentence, effectSentence, short } from "./culprit-report-answer.ts";
import type { Inline, PageBlock } from "./page.ts";
import { counted } from "./words.ts";

/** What an SRE must see without scrolling: what to do, in its order, who must agree, and why it can be believed. */
export function leadBlocks(report: CulpritReport): PageBlock[] {
  const facts = [...worse(report), ...proof(report)];
  return [
    { kind: "steps", items: steps(report) },
    ...(facts.length === 0 ? [] : [{ kind: "facts" as const, facts }]),
    ...closest(report),
  ];
}

function steps(report: CulpritReport): Inline[][] {
  const { action } = report;
  const act: Inline[] = [
    strong(action.what),
    ...(action.command === null ? [] : [" ", code(action.command)]),
    small(action.why),
  ];
  const back = rollBack(report);
  // What helps at once stands first; a roll-back that is the action itself is said once.
  const both = action.kind === "roll-back" ? [act] : report.rollback.recommended === "yes" ? [back, act] : [act, back];
  return [...both, approvals(report)];
}

function rollBack({ rollback, deployment, good }: CulpritReport): Inline[] {
  const { target, recommended, reason, undoes } = rollback;
  if (target === null || recommended === "no") return [strong("Do not roll back."), small(reason)];
  const methods = [...new Set((deployment.plan?.rollback ?? []).map(({ method }) => METHODS[method] ?? method))];
  const how = methods.length === 0 ? "" : ` The way back by the stored plan: ${methods.join("; ")}.`;
  const last = target === good ? "the version that is known to be good" : "the last version that was measured good";
  const takes = `It takes ${counted(undoes, "commit")} back.`;
  return recommended === "yes"
    ? [strong("Roll back now"), " to ", code(short(target)), `, ${last}.`, small(`${takes} ${reason}${how}`)]
    : [strong("Decide whether to roll back"), " to ", code(short(target)), ".", small(`${reason} ${takes}${how}`)];
}

/** The methods of a plan, in words. */
export const METHODS: Readonly<Record<string, string>> = {
  abort: "abort, all traffic goes back to the stable version",
  undo: "undo the rollout",
  "switch-back": "switch back to the former environment",
  "halt-and-page": "halt and page",
};

function approvals({ approval, culprit, rollback }: CulpritReport): Inline[] {
  const { level, levelFrom, roles } = approval;
  if (roles.length === 0)
    return [
      strong("Approval: none is required"),
      ` by the configuration at level ${level}.`,
      small(`The level: ${levelFrom}.`),
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
    small(`By the configuration for level ${level}: ${levelFrom}. Whoever makes the revert does not count.`),
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

function strong(text: string): Inline {
  return { kind: "strong", text };
}

function code(text: string): Inline {
  return { kind: "code", text };
}

function small(text: string): Inline {
  return { kind: "small", text };
}
