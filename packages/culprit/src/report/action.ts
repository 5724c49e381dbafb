import type { Counterfactual, Migration, Reading, RecommendedAction, RollbackDecision } from "@gitops-health/contracts";
import type { SearchEnd } from "./search-end.ts";

/** What the recommendation is drawn from. */
export interface ActionFacts {
  readonly end: SearchEnd;
  readonly good: string;
  readonly readings: readonly Reading[];
  /** Null unless one commit was found. */
  readonly culprit: {
    readonly commit: string;
    readonly parents: readonly string[];
    /** Commits that it brought in, beside itself. */
    readonly brings: readonly string[];
    readonly migrations: readonly Migration[];
  } | null;
  readonly counterfactual: Counterfactual | null;
  readonly rollback: Pick<RollbackDecision, "recommended" | "target" | "versions">;
}

/** What to do next. Nothing is promised of a revert that was not measured, and nobody is told to revert what cannot be undone. */
export function recommendedAction(facts: ActionFacts): RecommendedAction {
  const { end, culprit } = facts;
  if (end.kind === "not-reproduced") return action("reproduce", ...reproduce(facts, end.end));
  if (end.kind === "undecided") return action("measure-more", ...measureMore(end));
  if (culprit === null) return action("narrow-down", ...narrowDown(end.remaining.length));
  const open = culprit.migrations.filter(({ reversible }) => reversible !== "has-way-back");
  if (open.length > 0) return fixForward(culprit.commit, open);
  return ofCounterfactual({ ...facts, culprit });
}

function action(kind: RecommendedAction["kind"], what: string, why: string): RecommendedAction {
  return { kind, what, why, command: null, revertVerified: null };
}

function fixForward(commit: string, open: readonly Migration[]): RecommendedAction {
  const [first] = open;
  return action(
    "fix-forward",
    `Mend ${commit.slice(0, 12)} forward in a new commit; do not revert it before somebody who knows its data has agreed.`,
    `It changes stored data in ${first?.path ?? "a migration"}, and ${first?.why ?? "no way back is known"}: a revert would take the code back but not the data.`,
  );
}

function ofCounterfactual(
  facts: ActionFacts & { readonly culprit: NonNullable<ActionFacts["culprit"]> },
): RecommendedAction {
  const { counterfactual, culprit, rollback } = facts;
  const short = culprit.commit.slice(0, 12);
  const merge = culprit.parents.length > 1;
  const command = merge ? `git revert -m 1 ${culprit.commit}` : `git revert ${culprit.commit}`;
  const data = culprit.migrations.map(({ path, why }) => ` It changes stored data in ${path}: ${why}.`).slice(0, 1);
  const revert = (what: string, why: string, verified: boolean): RecommendedAction => ({
    kind: "revert",
    what,
    why: `${why}${data.join("")}`,
    command,
    revertVerified: verified,
  });
  if (counterfactual?.kind === "measured")
    switch (counterfactual.outcome) {
      case "returns":
        return revert(
          `Take ${short} back by a revert: the bad version without it was measured and is good again.`,
          merge
            ? mergeClause(culprit.brings.length)
            : "Taking it back was tried on top of the bad version, and the readings returned to those of the good side.",
          true,
        );
      case "partly":
        return revert(
          `Take ${short} back by a revert and go on looking: without it the bad version is better, but not as good as before.`,
          "A part of the regression remains without it, so something else between the ends is worse too.",
          false,
        );
      case "remains":
        return {
          kind: rollback.recommended === "yes" ? "roll-back" : "narrow-down",
          what:
            rollback.recommended === "yes"
              ? `Roll back to ${versionWords(rollback)}; reverting ${short} alone does not help.`
              : `Do not rely on a revert of ${short}: without it the bad version was measured and is as bad as before.`,
          why: "The bad version without this commit was measured and is as bad as with it: a later commit is bad by itself, or depends on what this one began. To find that one, search again with this commit as good and a command that takes it back first; what is good in that search is good only without this commit.",
          command: null,
          revertVerified: false,
        };
      case "unclear":
        return revert(
          `Take ${short} back by a revert and measure again.`,
          "The bad version without it was measured, but the readings do not say whether it is good.",
          false,
        );
    }
  if (counterfactual?.kind === "conflicts")
    return {
      ...revert(
        `Take ${short} back by hand: a revert conflicts with later changes in ${listed(counterfactual.paths)}.`,
        "Since the revert does not apply, taking it back was not measured.",
        false,
      ),
      command: null,
    };
  if (merge && culprit.brings.length > 0)
    return {
      ...action(
        "search-merge",
        `Search again with first-parent: false to find which of the ${culprit.brings.length} commits of this merge it is, or take the whole merge back by a revert.`,
        mergeClause(culprit.brings.length),
      ),
      command,
      revertVerified: false,
    };
  const reason = counterfactual === null ? "it was not tried" : counterfactual.reason;
  return revert(
    `Take ${short} back by a revert and measure again, or mend it forward.`,
    `That taking it back helps was not measured: ${reason.replace(/\.$/, "")}.${merge ? ` ${mergeClause(culprit.brings.length)}` : ""}`,
    false,
  );
}

/** `v2.14.1 (3f2a…)`, or the commit alone when no tag names it. */
function versionWords({ target, versions }: ActionFacts["rollback"]): string {
  const commit = target?.slice(0, 12) ?? "";
  return versions[0] === undefined ? commit : `${versions[0]} (${commit})`;
}

function mergeClause(brings: number): string {
  return brings > 0
    ? `The regression came with a merge of ${brings} ${brings === 1 ? "commit" : "commits"}; a search with first-parent: false finds which of them.`
    : "The two sides of this merge are good and their combination is not.";
}

function listed(paths: readonly string[]): string {
  return `${paths.slice(0, 3).join(", ")}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""}`;
}

function narrowDown(count: number): [what: string, why: string] {
  return [
    `Make the commits that could not be tested testable (a setup command, a longer time limit) and search again among the ${count} that are left.`,
    "The first bad commit is one of them; what was tested does not tell which.",
  ];
}

function measureMore(end: Extract<SearchEnd, { kind: "undecided" }>): [what: string, why: string] {
  if (end.reason === "drift")
    return [
      "Measure again on a machine that does nothing else; nobody can be named by these readings.",
      "The good end, measured again at the end, no longer read as it did at the start: the machine drifted.",
    ];
  return [
    "Go on measuring: give more measurements (max-measurements) and resume from the log, or make the command vary less.",
    "The measurements that were allowed did not suffice for the confidence that was asked for.",
  ];
}

/** The shell's exit codes for a command that is not executable or not found. */
const NOT_RUN = new Set([126, 127]);

function reproduce({ good, readings }: ActionFacts, contradicted: "good" | "bad" | null): [what: string, why: string] {
  const reading = readings.findLast((each) => each.commit === good);
  if (contradicted !== "bad" && reading?.value === null && NOT_RUN.has(reading.exitCode ?? 0))
    return [
      "Correct the command and search again.",
      `At the good end the command ended with exit code ${reading.exitCode}, as the shell does for a command that is not there.`,
    ];
  if (contradicted === "good")
    return [
      "Give an earlier good commit, or look at what else changed: data, dependencies, machine.",
      "The good end is bad too, so the regression is older, or is not in the code.",
    ];
  const load = "Give the command the load, data and limits of the place where it was seen, or give a later bad commit.";
  return [
    load,
    contradicted === "bad"
      ? "The bad end is good here, so what was seen does not show in this command on this machine."
      : "The two ends do not differ as they should in this command on this machine.",
  ];
}
