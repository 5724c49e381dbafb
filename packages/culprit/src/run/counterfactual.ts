import type { Counterfactual, Reading } from "@gitops-health/contracts";
import { GitError, type Repository } from "@gitops-health/git";
import { oneLine } from "@gitops-health/text";
import { type CulpritCode, CulpritError } from "../error.ts";
import type { Test } from "../probe.ts";
import { readCulprit } from "../read-culprit.ts";
import type { SearchEnd } from "../report/search-end.ts";
import type { SearchSpace } from "../search.ts";
import { buildKey } from "./build-key.ts";
import { throwIfOutOfSpace } from "./disk.ts";
import type { Measurements, Purpose } from "./measurements.ts";
import { judgeTakingBack, type TakingBack, takingBackEffect } from "./taking-back.ts";
import type { Target } from "./trees.ts";

/** The readings are looked at after so many of each side: every look more would be one more chance to be fooled. */
const LOOKS = [4, 8, 12];
/** Readings that may fail, of each side. */
const FAILURES = 2;

export interface CounterfactualRequest {
  readonly repository: Repository;
  readonly space: SearchSpace;
  readonly measurements: Measurements;
  readonly test: Pick<Test, "metric" | "setupCommand">;
  readonly width: number;
  readonly say: (line: string) => void;
}

/**
 * The proof by taking the culprit back: it is reverted on top of the bad end in a worktree (a merge to its first parent), and that is
 * measured with the same command. Without noise one reading tells. Under noise the bad end is measured again beside it, turn by turn, so that
 * a machine that grows slower slows both; the effect's interval decides.
 *
 * @returns null when nobody was named
 */
export async function counterfactualOf(
  request: CounterfactualRequest,
  end: SearchEnd,
  search: Purpose,
): Promise<Counterfactual | null> {
  try {
    return await takenBackAndMeasured(request, end, search);
  } catch (error) {
    // The search itself has its answer, which a command that gives up here must not lose.
    if (error instanceof CulpritError && ENDS_THE_PROOF.has(error.code)) return notMeasured(error.message);
    throw error;
  }
}

const ENDS_THE_PROOF = new Set<CulpritCode>(["command-aborted", "prometheus"]);

async function takenBackAndMeasured(
  request: CounterfactualRequest,
  end: SearchEnd,
  search: Purpose,
): Promise<Counterfactual | null> {
  const { repository, space, measurements, test, say } = request;
  if (end.kind !== "decided") return null;
  const [culprit, ...others] = end.remaining;
  if (culprit === undefined) return null;
  if (others.length > 0) return notMeasured("Several commits may be the culprit, so there is none to take back.");
  const bad = space.suspects.at(-1)?.sha ?? space.good;
  const taken = await takenBack(repository, culprit, bad);
  if ("kind" in taken) return taken;

  const sideOf = (target: Target) => {
    const key = buildKey(test.setupCommand, target.tree);
    const all = () => measurements.readings.filter((each) => each.of === "counterfactual" && each.buildKey === key);
    return { target, all, usable: () => all().filter(({ verdict }) => verdict === "good" || verdict === "bad") };
  };
  const without = sideOf(taken);
  const withIt = sideOf({ commit: bad, tree: await repository.tree(bad) });
  const certain = end.assessment.model === "certain";
  say(`Measuring ${bad.slice(0, 12)} without the culprit ${culprit.slice(0, 12)}`);
  let judged: TakingBack | undefined;
  for (const look of certain ? [1] : LOOKS) {
    if (judged?.clear === true) break;
    await topUp(request, certain ? [without] : [without, withIt], look, search);
    if (without.usable().length === 0) {
      const reason = measurements.reason(taken.tree) || "its readings have no verdict";
      return notMeasured(`The bad end without the culprit could not be tested: ${reason}.`);
    }
    const effect = takingBackEffect(without.usable(), withIt.usable(), test.metric);
    judged = certain ? undefined : judgeTakingBack(effect, end.assessment.effect);
  }
  const returned = without.usable().at(-1)?.verdict === "good";
  return {
    kind: "measured",
    outcome: judged?.outcome ?? (returned ? "returns" : "remains"),
    effect: judged?.effect ?? null,
    readings: without.all().map(({ of: _, ...reading }): Reading => reading),
    tree: taken.tree,
  };
}

interface Side {
  readonly target: Target;
  all(): readonly unknown[];
  usable(): readonly unknown[];
}

/** Measures each side until it has enough readings, in turns; gives up when one of them only fails, since it is the two that are compared. */
async function topUp(
  request: CounterfactualRequest,
  all: readonly Side[],
  enough: number,
  search: Purpose,
): Promise<void> {
  const { measurements, width } = request;
  for (;;) {
    if (all.some((side) => side.usable().length === 0 && side.all().length >= FAILURES)) return;
    const open = all.filter((side) => side.usable().length < enough && side.all().length < enough + FAILURES);
    if (open.length === 0) return;
    const targets = open.map((side) => side.target);
    const purpose: Purpose = {
      ...search,
      of: "counterfactual",
      role: (_, prepared) => (prepared ? "(without the culprit) " : "(as it is) "),
    };
    if (width > 1) await measurements.take(targets, purpose);
    else for (const target of targets) await measurements.take([target], purpose);
  }
}

/** The bad end without the culprit as something to measure, or why it is none. */
async function takenBack(repository: Repository, culprit: string, bad: string): Promise<Target | Counterfactual> {
  const { commit } = await readCulprit(repository, culprit);
  const mainline = commit.parents.length > 1 ? 1 : undefined;
  const worktree = await repository.addWorktree(bad);
  try {
    const taken = await worktree.takeBack(culprit, mainline);
    if (taken.kind === "conflicts") return { kind: "conflicts", paths: [...taken.paths] };
    if (taken.tree === (await repository.tree(bad)))
      return notMeasured(
        "Taking the culprit back changes no file of the bad end: it was taken back already, or it is empty.",
      );
    return { commit: bad, tree: taken.tree, prepare: async (fresh) => void (await fresh.takeBack(culprit, mainline)) };
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== "git-failed") throw error;
    throwIfOutOfSpace(error);
    return notMeasured(`git could not take the culprit back: ${oneLine(error.message)}`);
  } finally {
    await worktree.remove();
  }
}

function notMeasured(reason: string): Counterfactual {
  return { kind: "not-measured", reason };
}
