import { ancestorsOf, type Shares, sharesOf } from "./ancestry.ts";
import type { SearchSpace, SearchStrategy, Step, Suspect } from "./search.ts";
import { verdictsOf } from "./verdicts.ts";

/**
 * The search for a command that gives the same answer every time: halving by the prior's mass instead of by count, so that
 * commits likely to be the culprit are reached in fewer tests.
 *
 * A prior can mislead. So a probe must leave so few commits on either side that plain halving ends within ceil(log2 N) + 1 tests in
 * all: the search costs at most one test more than `git bisect`, whatever the prior says. (Switching to plain halving only after
 * that many tests, the simpler rule, allows nearly twice as many.) Each commit that cannot be tested costs its own test and allows one more.
 */
export const halving: SearchStrategy = (space, readings) => {
  const verdicts = verdictsOf(readings);
  const end = verifyEnds(space, verdicts);
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
  if (remaining.length === 1) return decided(remaining);
  const probe = bestProbe(remaining, space, verdicts, Math.ceil(Math.log2(space.suspects.length)) + 1 - tests);
  return probe === undefined ? decided(remaining) : { kind: "probe", commit: probe };
};

/** Both ends are tested before anything else, the bad one first: a regression that isn't there is the commonest surprise. */
function verifyEnds(space: SearchSpace, verdicts: ReturnType<typeof verdictsOf>): Step | undefined {
  const bad = space.suspects.at(-1)?.sha ?? space.good;
  for (const [end, commit, other] of [
    ["bad", bad, "good"],
    ["good", space.good, "bad"],
  ] as const) {
    const verdict = verdicts.get(commit);
    if (verdict === undefined) return { kind: "probe", commit };
    if (verdict === "skip") return { kind: "end-not-testable", end };
    if (verdict === other) return { kind: "not-reproduced", end };
  }
  return undefined;
}

function decided(remaining: readonly Suspect[]): Step {
  return { kind: "decided", remaining: remaining.map((each) => each.sha) };
}

interface Candidate extends Shares {
  readonly sha: string;
  /** 0 to 1: how likely it can be tested at all. */
  readonly testable: number;
}

/** The commit to test next; undefined when none that would tell anything can be tested. */
function bestProbe(
  remaining: readonly Suspect[],
  space: SearchSpace,
  verdicts: ReturnType<typeof verdictsOf>,
  testsLeft: number,
): string | undefined {
  const chances = testability(remaining, verdicts);
  const shares = sharesOf(remaining, (sha) => space.prior.get(sha) ?? 0);
  const candidates = remaining.flatMap((suspect, index): Candidate[] => {
    const share = shares[index];
    const testable = chances[index] ?? 0;
    // A commit that inherits from all the rest is bad for certain; one that was tested (or skipped) is not asked again.
    if (share === undefined || share.count === remaining.length || verdicts.has(suspect.sha)) return [];
    return [{ sha: suspect.sha, testable, ...share }];
  });
  const largestSide = (each: Candidate) => Math.max(each.count, remaining.length - each.count);
  const allowed = candidates.filter((each) => largestSide(each) <= 2 ** (testsLeft - 1));
  if (allowed.length > 0) return best(allowed, (each) => each.testable * entropy(each.mass));
  return best(candidates, (each) => each.testable * entropy(each.count / remaining.length));
}

/** The first candidate with the highest worth. */
function best(candidates: readonly Candidate[], worth: (candidate: Candidate) => number): string | undefined {
  let found: { sha: string; value: number } | undefined;
  for (const candidate of candidates) {
    const value = worth(candidate);
    if (found === undefined || value > found.value) found = { sha: candidate.sha, value };
  }
  return found?.sha;
}

/** Bits that one test tells when its answer is "bad" with probability p. */
function entropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
}

/**
 * Commits that cannot be tested come in runs: one breaks the build, a later one mends it. So the chance that a commit can be
 * tested grows with its distance from the nearest skipped one, and the more were skipped the wider the search steps aside.
 */
function testability(remaining: readonly Suspect[], verdicts: ReturnType<typeof verdictsOf>): number[] {
  const skipped = remaining.map((each) => verdicts.get(each.sha) === "skip");
  const count = skipped.filter(Boolean).length;
  if (count === 0) return remaining.map(() => 1);
  const distances = remaining.map(() => Number.POSITIVE_INFINITY);
  const sweep = (indices: Iterable<number>) => {
    let distance = Number.POSITIVE_INFINITY;
    for (const index of indices) {
      distance = skipped[index] ? 0 : distance + 1;
      distances[index] = Math.min(distances[index] ?? distance, distance);
    }
  };
  sweep(remaining.keys());
  sweep([...remaining.keys()].reverse());
  return distances.map((distance) => (distance === Number.POSITIVE_INFINITY ? 1 : distance / (distance + count)));
}
