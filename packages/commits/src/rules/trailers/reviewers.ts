import { type CommitKind, compareLevels, type Level, maxLevel } from "@gitops-health/contracts";
import { paste } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const reviewers: Rule = {
  id: "trailers/reviewers",
  severity: "error",
  description:
    "A change of high or critical risk, declared or computed, names reviewers in SUGGESTED-REVIEWERS. What a tool wrote (merges, bots, releases, web edits) must only in a regulated path; where no services are configured it is a warning.",
  why: "High risk needs the eyes of people who know the domain, and a record of who they should be.",
  mend: "Name them in SUGGESTED-REVIEWERS.",
  needs: ["risk"],
  example: {
    bad: "security: encrypt tokens\n\nRISK-LEVEL: high\n",
    good: "security: encrypt tokens\n\nRISK-LEVEL: high\nSUGGESTED-REVIEWERS: @acme/security\n",
    context: { domains: [] },
  },
  check({ message, declarations, context }) {
    const level = highest(message.declared.riskLevel, context.computedLevel);
    if (level === null || compareLevels(level, "high") < 0) return KEPT;
    if (declarations.some((each) => each.canonical === "SUGGESTED-REVIEWERS")) return KEPT;
    const { domains, kind } = context;
    // A bot cannot name reviewers, and a repository without configuration has not agreed to: neither may be red on day one.
    if (WRITTEN_BY_A_TOOL.includes(kind) && !domains?.length) return KEPT;
    const teams = suggested(context.configuration.approvals, level);
    return [
      {
        message: `The risk is ${level}, but the message suggests no reviewers.`,
        hint: `Add to the last paragraph: ${paste(`SUGGESTED-REVIEWERS: ${teams}`)}.`,
        line: null,
        ...(domains === null ? { severity: "warning" as const } : {}),
      },
    ];
  },
};

const WRITTEN_BY_A_TOOL: readonly CommitKind[] = ["merge", "release", "bot", "web-edit"];

function highest(a: Level | null, b: Level | null): Level | null {
  return a === null || b === null ? (a ?? b) : maxLevel(a, b);
}

/** The people and teams of the roles that must approve at this level, or a blank where none is configured. */
function suggested(
  approvals: { roles: Record<string, string[]>; required: Record<Level, string[]> },
  level: Level,
): string {
  const people = approvals.required[level].flatMap((role) => approvals.roles[role] ?? []);
  return people.length === 0 ? "<@user or @org/team>" : [...new Set(people)].slice(0, 5).join(", ");
}
