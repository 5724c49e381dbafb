import type { Migration, Reading, RollbackDecision } from "@gitops-health/contracts";
import { LIKELY_ENOUGH } from "../bayes/ends.ts";
import type { SearchSpace } from "../search.ts";
import { balanceOf } from "./balance.ts";
import type { SearchEnd } from "./search-end.ts";

/**
 * The version to go back to: the last one before the oldest commit that may be the culprit that was measured and is good by most of
 * its readings; the good end when there is none between. Null when nothing was reproduced and the good end itself turned out to be bad.
 */
export function rollbackTarget(space: SearchSpace, end: SearchEnd, readings: readonly Reading[]): string | null {
  const balance = balanceOf(readings);
  if (end.kind === "not-reproduced") return (balance.get(space.good) ?? 0) < 0 ? null : space.good;
  const parents = new Map(space.suspects.map((each) => [each.sha, each.parents]));
  let target = parents.get(end.remaining[0] ?? "")?.[0];
  while (target !== undefined && (balance.get(target) ?? 0) <= 0) target = parents.get(target)?.[0];
  return target ?? space.good;
}

/** Whether to go back, as this report would decide, and why. */
export function rollbackDecision(request: {
  readonly end: SearchEnd;
  readonly readings: readonly Reading[];
  readonly bad: string;
  readonly target: string | null;
  /** Commits between the target and the bad end. */
  readonly undoes: number;
  /** In the diff from the target to the bad end. */
  readonly migrations: readonly Migration[];
  /** By which names the target is deployed. */
  readonly versions: Pick<RollbackDecision, "versions" | "olderVersion">;
}): RollbackDecision {
  const { readings, target, undoes, migrations, versions } = request;
  const usable = readings.filter(
    ({ commit, verdict }) => commit === target && (verdict === "good" || verdict === "bad"),
  );
  const targetGood = usable.filter(({ verdict }) => verdict === "good").length;
  const facts = { target, ...versions, targetReadings: usable.length, targetGood, undoes, migrations: [...migrations] };
  return { ...facts, ...decided(request, facts) };
}

type Facts = Pick<RollbackDecision, "target" | "targetReadings" | "targetGood">;

function decided(
  { end, bad, readings, migrations }: Omit<Parameters<typeof rollbackDecision>[0], "undoes" | "versions">,
  { target, targetReadings, targetGood }: Facts,
): Pick<RollbackDecision, "recommended" | "reason"> {
  if (target === null)
    return {
      recommended: "no",
      reason: "The good end was bad too, so no version between the ends is known to be better.",
    };
  if (end.kind === "not-reproduced")
    return {
      recommended: "people-decide",
      reason:
        end.end === "bad"
          ? "The bad end was good here, so nothing here says that going back would help."
          : "The two ends did not differ in what was measured, so nothing here says that going back would help.",
    };
  const destroying = migrations.filter(({ reversible }) => reversible === "destroys");
  if (destroying.length > 0)
    return {
      recommended: "no",
      reason: `The older version may not read what is stored now: ${paths(destroying)}, where ${destroying[0]?.why}.`,
    };
  const open = migrations.filter(({ reversible }) => reversible !== "has-way-back");
  if (open.length > 0)
    return {
      recommended: "people-decide",
      reason: `Stored data was changed since then without a way back that could be seen (${paths(open)}); whoever knows the data must say whether the older version can read it.`,
    };
  if (end.kind === "undecided" && end.reason === "drift")
    return {
      recommended: "people-decide",
      reason:
        "The good end no longer read as it did at the start, so the machine may have changed rather than the code.",
    };
  if (end.kind === "undecided" && end.assessment.reproduced < LIKELY_ENOUGH)
    return {
      recommended: "people-decide",
      reason:
        "The readings do not show yet that the bad end is worse, so nothing here says that going back would help.",
    };
  const ofBad = readings.filter(({ commit }) => commit === bad);
  if (ofBad.some(({ verdict }) => verdict === "good") && !ofBad.some(({ verdict }) => verdict === "bad"))
    return {
      recommended: "people-decide",
      reason: "The bad end got worse but never read bad itself, so people must say whether it is too bad to stay.",
    };
  const measured =
    targetReadings === 1
      ? `It was measured once and was ${targetGood === 1 ? "good" : "bad"}.`
      : `It was measured ${targetReadings} times and was good ${targetGood === targetReadings ? "each time" : `in ${targetGood} of them`}.`;
  const data =
    migrations.length === 0
      ? "No change of stored data was seen between it and the bad version."
      : "The changes of stored data between it and the bad version say how to undo themselves; whether that works was not tried.";
  return { recommended: "yes", reason: `${measured} ${data}` };
}

function paths(migrations: readonly Migration[]): string {
  const named = migrations.slice(0, 3).map(({ path }) => path);
  return `${named.join(", ")}${migrations.length > 3 ? ` and ${migrations.length - 3} more` : ""}`;
}
