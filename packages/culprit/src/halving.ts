import { ancestorsOf, type Shares, sharesOf } from "./ancestry.ts";
import type { Assessment, SearchSpace, SearchStrategy, Step, Suspect } from "./search.ts";
import { testabilityOf } from "./testability.ts";
import { type CommitVerdict, verdictsOf } from "./verdicts.ts";

type Verdicts = ReadonlyMap<string, CommitVerdict>;

/**
 * The search for a command that gives the same answer every time: halving by the prior's mass instead of by count, so that
 * commits likely to be the culprit are reached in fewer tests.
 *
 * A prior can mislead. So a probe must leave so few commits on either side that plain halving ends within ceil(log2 N) + 1 tests in
 * all: the search costs at most one test more than `git bisect`, whatever the prior says. (Switching to plain halving only after
 * that many tests, the simpler rule, allows nearly twice as many.) Each commit that cannot be tested costs its own test and allows one more.
 *
 * With k probes side by side they stand at the quantiles j/(k+1), half by the prior's mass and half by count: a round leaves at
 * most about 2/(k+1) of the commits, whatever the prior says.
 */
export const halving: SearchStrategy = (space, readings, width = 1) => {
  const verdicts = verdictsOf(readings);
  const end = verifyEnds(space, verdicts, width);
  if (end !== undefined) return end;

  let remaining: readonly Suspect[] = space.suspects;
  let tests = 0;
  for (const [commit, verdict] of verdicts) {
    if (verdict === "skip" || commit === space.good || commit === space.suspects.at(-1)?.sha) continue;
    if (!remaining.some((each) => each.sha === commit)) continue;
    const inherited = ancestorsOf(commit, remaining);
    const left = remaining.filter((each) => inherited.has(each.sha) === (verdict === "bad"));
    // Contradicting verdicts (all suspects acquitted) come from a command that is not deterministic; the first ones stand.
    if (left.length > 0) remaining = left;
    tests++;
  }
  const candidates = remaining.length === 1 ? [] : candidatesAmong(remaining, space, verdicts);
  if (candidates.length === 0) return decided(remaining, space);
  const testsLeft = Math.ceil(Math.log2(space.suspects.length)) + 1 - tests;
  const commits =
    width === 1 ? best(candidates, remaining.length, testsLeft) : atQuantiles(candidates, remaining.length, width);
  return { kind: "probe", commits };
};

/** Both ends are tested before anything else, the bad one first: a regression that isn't there is the commonest surprise. */
function verifyEnds(space: SearchSpace, verdicts: Verdicts, width: number): Step | undefined {
  const bad = space.suspects.at(-1)?.sha ?? space.good;
  const untested: string[] = [];
  for (const [end, commit, other] of [
    ["bad", bad, "good"],
    ["good", space.good, "bad"],
  ] as const) {
    const verdict = verdicts.get(commit);
    if (verdict === undefined) untested.push(commit);
    if (verdict === "skip") return { kind: "end-not-testable", end };
    if (verdict === other) return { kind: "not-reproduced", end, assessment: assess([], space, 0) };
  }
  return untested.length === 0 ? undefined : { kind: "probe", commits: untested.slice(0, width) };
}

function decided(remaining: readonly Suspect[], space: SearchSpace): Step {
  return {
    kind: "decided",
    remaining: remaining.map((each) => each.sha),
    probability: 1,
    assessment: assess(remaining, space, 1),
  };
}

/** Certain readings leave the prior as it was among the remaining suspects, and nothing to the others; without any, all of it. */
function assess(remaining: readonly Suspect[], space: SearchSpace, reproduced: number): Assessment {
  const left = new Set((remaining.length === 0 ? space.suspects : remaining).map((each) => each.sha));
  const massOf = (sha: string) => (left.has(sha) ? (space.prior.get(sha) ?? 0) : 0);
  const total = space.suspects.reduce((sum, each) => sum + massOf(each.sha), 0);
  const shareOf = (sha: string) => (total > 0 ? massOf(sha) / total : left.has(sha) ? 1 / left.size : 0);
  return {
    model: "certain",
    posterior: new Map(space.suspects.map(({ sha }) => [sha, shareOf(sha)])),
    reproduced,
    effect: null,
    drifted: null,
    runnerOffsets: new Map(),
  };
}

interface Candidate extends Shares {
  readonly sha: string;
  /** 0 to 1: how likely it can be tested at all. */
  readonly testable: number;
}

/** The commits whose test would tell something, with what each of them inherits. */
function candidatesAmong(remaining: readonly Suspect[], space: SearchSpace, verdicts: Verdicts): Candidate[] {
  const chances = testabilityOf(remaining.map(({ sha }) => verdicts.get(sha) === "skip"));
  const shares = sharesOf(remaining, (sha) => space.prior.get(sha) ?? 0);
  return remaining.flatMap((suspect, index): Candidate[] => {
    const share = shares[index];
    const testable = chances[index] ?? 0;
    // A commit that inherits from all the rest is bad for certain; one that was tested (or skipped) is not asked again.
    if (share === undefined || share.count === remaining.length || verdicts.has(suspect.sha)) return [];
    return [{ sha: suspect.sha, testable, ...share }];
  });
}

/** The single commit that tells most, of those that keep the promised number of tests as long as there are any. */
function best(candidates: readonly Candidate[], count: number, testsLeft: number): string[] {
  const largestSide = (each: Candidate) => Math.max(each.count, count - each.count);
  const allowed = candidates.filter((each) => largestSide(each) <= 2 ** (testsLeft - 1));
  const worth = (each: Candidate) => each.testable * entropy(allowed.length > 0 ? each.mass : each.count / count);
  const found = highest(allowed.length > 0 ? allowed : candidates, worth);
  return found === undefined ? [] : [found.sha];
}

/** For each of the quantiles the commit nearest to it, the middle ones first: fewer than `width` when they coincide. */
function atQuantiles(candidates: readonly Candidate[], count: number, width: number): string[] {
  const levels = Array.from({ length: width }, (_, index) => (index + 1) / (width + 1));
  levels.sort((one, other) => Math.abs(one - 0.5) - Math.abs(other - 0.5));
  const chosen = new Set<string>();
  for (const level of levels) {
    const distance = (each: Candidate) => Math.abs((each.mass + each.count / count) / 2 - level);
    const left = candidates.filter((each) => !chosen.has(each.sha));
    const found = highest(left, (each) => each.testable / (distance(each) + 1 / count));
    if (found !== undefined) chosen.add(found.sha);
  }
  return [...chosen];
}

/** The first candidate with the highest worth. */
function highest(candidates: readonly Candidate[], worth: (candidate: Candidate) => number): Candidate | undefined {
  let found: { candidate: Candidate; value: number } | undefined;
  for (const candidate of candidates) {
    const value = worth(candidate);
    if (found === undefined || value > found.value) found = { candidate, value };
  }
  return found?.candidate;
}

/** Bits that one test tells when its answer is "bad" with probability p. */
function entropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
}
