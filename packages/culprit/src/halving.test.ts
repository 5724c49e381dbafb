import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { halving } from "./halving.ts";
import { riskPrior, uniformPrior } from "./prior.ts";
import type { LoggedReading, SearchSpace, SearchStrategy, Suspect } from "./search.ts";

const GOOD = "good";

/** Suspects 0 to N-1 on one line. */
function line(count: number): Suspect[] {
  return Array.from({ length: count }, (_, index) => ({
    sha: String(index),
    parents: index === 0 ? [] : [String(index - 1)],
  }));
}

function space(suspects: readonly Suspect[], risks?: readonly number[]): SearchSpace {
  const prior = risks === undefined ? uniformPrior(suspects) : riskPrior(suspects, (sha) => risks[Number(sha)] ?? 0);
  return { good: GOOD, suspects, prior };
}

const reading = (commit: string, verdict: LoggedReading["verdict"]): LoggedReading => ({
  commit,
  verdict,
  value: null,
  runner: "one",
});

const probe = (...commits: string[]) => ({ kind: "probe", commits });

/** Plays a search against a deterministic command: bad wherever the culprit is an ancestor. */
function play(
  strategy: SearchStrategy,
  searched: SearchSpace,
  culprit: string,
  untestable: ReadonlySet<string>,
  width = 1,
) {
  const parents = new Map(searched.suspects.map((each) => [each.sha, each.parents]));
  const inherits = (sha: string): boolean => {
    const open = [sha];
    const seen = new Set<string>();
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
      if (each === culprit) return true;
      if (!seen.has(each)) open.push(...(parents.get(each) ?? []));
      seen.add(each);
    }
    return false;
  };
  const log: LoggedReading[] = [];
  let rounds = 0;
  for (;;) {
    const step = strategy(searched, log, width);
    if (step.kind !== "probe") return { step, log, rounds, inner: log.length - 2 };
    expect(step.commits.length).toBeLessThanOrEqual(width);
    rounds++;
    for (const commit of step.commits) {
      if (log.some((each) => each.commit === commit)) throw new Error(`${commit} is asked twice`);
      log.push(reading(commit, untestable.has(commit) ? "skip" : inherits(commit) ? "bad" : "good"));
    }
  }
}

const risks = (count: number) => fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count });

describe("a command that always answers", () => {
  test("the culprit is found in at most one test more than git bisect, whatever the prior says", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }).chain((count) => fc.tuple(risks(count), fc.nat(count - 1))),
        ([scores, culprit]) => {
          const { step, inner } = play(halving, space(line(scores.length), scores), String(culprit), new Set());
          expect(step).toMatchObject({ kind: "decided", probability: 1, remaining: [String(culprit)] });
          expect(inner).toBeLessThanOrEqual(Math.ceil(Math.log2(scores.length)) + 1);
        },
      ),
    ));

  test("without a prior it is plain halving", () => {
    for (let culprit = 0; culprit < 64; culprit++)
      expect(play(halving, space(line(64)), String(culprit), new Set()).inner).toBe(6);
  });

  test("a prior that tells something saves tests: at most 5.8 of 64 suspects on average", () => {
    // A few commits stand out, in no order. Each commit is the culprit as often as its score says.
    const scores = Array.from({ length: 64 }, (_, index) => ((index * 37) % 64) ** 3);
    const total = scores.reduce((sum, score) => sum + score, 0);
    const mean = scores.reduce(
      (sum, score, culprit) =>
        sum + (score / total) * play(halving, space(line(64), scores), String(culprit), new Set()).inner,
      0,
    );
    expect(mean).toBeLessThanOrEqual(5.8);
  });

  test("both ends are tested first", () => {
    const { log } = play(halving, space(line(9)), "4", new Set());
    expect(log.slice(0, 2)).toEqual([reading("8", "bad"), reading(GOOD, "good")]);
  });
});

describe("commits that cannot be tested", () => {
  test("never lose the culprit, and cost no more than their own tests and one more each", () =>
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 120 })
          .chain((count) => fc.tuple(risks(count), fc.nat(count - 1), fc.array(fc.nat(count), { maxLength: 30 }))),
        ([scores, culprit, skips]) => {
          const last = scores.length - 1;
          const untestable = new Set(skips.filter((each) => each < last).map(String));
          const searched = space(line(scores.length), scores);
          const { step, log, inner } = play(halving, searched, String(culprit), untestable);
          if (step.kind !== "decided") throw new Error(step.kind);
          expect(step.remaining).toContain(String(culprit));
          // All but the newest of a group are untestable: nothing that could be known was left out.
          for (const sha of step.remaining.slice(0, -1)) expect(untestable).toContain(sha);
          const skipped = log.filter((each) => each.verdict === "skip").length;
          expect(inner).toBeLessThanOrEqual(Math.ceil(Math.log2(scores.length)) + 1 + 2 * skipped);
        },
      ),
    ));

  test("a run of broken commits is stepped over, not walked through", () => {
    const broken = new Set(Array.from({ length: 40 }, (_, index) => String(90 + index)));
    const { log } = play(halving, space(line(256)), "20", broken);
    expect(log.filter((each) => each.verdict === "skip").length).toBeLessThanOrEqual(6);
  });

  test("a failed reading is tried once again and then counts as one that cannot be tested", () => {
    const searched = space(line(4));
    const ends: LoggedReading[] = [reading("3", "bad"), reading(GOOD, "good")];
    const failed: LoggedReading = reading("1", "failed");
    expect(halving(searched, ends)).toEqual(probe("1"));
    expect(halving(searched, [...ends, failed])).toEqual(probe("1"));
    expect(halving(searched, [...ends, failed, failed])).not.toEqual(probe("1"));
    const mended: LoggedReading = reading("1", "bad");
    expect(halving(searched, [...ends, failed, mended])).toEqual(probe("0"));
  });
});

describe("several probes side by side", () => {
  test("find the culprit, each round leaving about a fifth with four of them", () => {
    for (const culprit of [0, 1, 100, 200, 254, 255]) {
      const { step, rounds } = play(halving, space(line(256)), String(culprit), new Set(), 4);
      expect(step).toMatchObject({ kind: "decided", remaining: [String(culprit)] });
      expect(rounds).toBeLessThanOrEqual(1 + 4);
    }
  });

  test("are bounded whatever the prior says", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 1, max: 200 }).chain((count) => fc.tuple(risks(count), fc.nat(count - 1))),
        (width, [scores, culprit]) => {
          const { step, rounds } = play(halving, space(line(scores.length), scores), String(culprit), new Set(), width);
          expect(step).toMatchObject({ kind: "decided", remaining: [String(culprit)] });
          expect(rounds).toBeLessThanOrEqual(
            2 + Math.ceil(Math.log(scores.length) / Math.log(Math.max((width + 1) / 2, 2))),
          );
        },
      ),
    ));
});

test("the assessment keeps the prior among what remains and gives the rest nothing", () => {
  const searched = space(line(4), [10, 20, 30, 40]);
  const { step } = play(halving, searched, "2", new Set(["1"]));
  if (step.kind !== "decided") throw new Error(step.kind);
  const { posterior, model, reproduced } = step.assessment;
  expect([model, reproduced]).toEqual(["certain", 1]);
  expect(step.remaining).toEqual(["1", "2"]);
  expect(posterior.get("0")).toBe(0);
  expect(posterior.get("3")).toBe(0);
  expect((posterior.get("1") ?? 0) / (posterior.get("2") ?? 0)).toBeCloseTo(
    (searched.prior.get("1") ?? 0) / (searched.prior.get("2") ?? 0),
  );
});

describe("ends that are not as expected", () => {
  const searched = space(line(4));
  test("a good bad end is not reproduced", () =>
    expect(halving(searched, [reading("3", "good")])).toMatchObject({
      kind: "not-reproduced",
      end: "bad",
    }));
  test("a bad good end is not reproduced", () =>
    expect(halving(searched, [reading("3", "bad"), reading(GOOD, "bad")])).toMatchObject({
      kind: "not-reproduced",
      end: "good",
    }));
  test("an end that cannot be tested ends the search", () =>
    expect(halving(searched, [reading("3", "skip")])).toEqual({
      kind: "end-not-testable",
      end: "bad",
    }));
  test("a single suspect is the culprit once both ends agree with it", () => {
    const { step, inner } = play(halving, space(line(1)), "0", new Set());
    expect(step).toMatchObject({ kind: "decided", probability: 1, remaining: ["0"] });
    expect(inner).toBe(0);
  });
});

test("a graph with merges is searched as well: the culprit is found wherever it is", () =>
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 100 })
        .chain((count) =>
          fc.tuple(fc.array(fc.tuple(fc.nat(), fc.nat(3)), { minLength: count, maxLength: count }), fc.nat(count - 1)),
        ),
      ([shape, culprit]) => {
        const suspects = graph(shape);
        const { step } = play(halving, space(suspects), String(culprit), new Set());
        expect(step).toMatchObject({ kind: "decided", probability: 1, remaining: [String(culprit)] });
      },
    ),
  ));

/** A graph in which every commit is an ancestor of the last: each joins its predecessor or a fresh side line that is merged later. */
function graph(shape: readonly (readonly [number, number])[]): Suspect[] {
  const tips = new Set<number>();
  return shape.map(([pick, kind], index) => {
    const open = [...tips];
    const last = index === shape.length - 1;
    const chosen = last || kind === 0 ? open : kind === 1 ? [] : [open[pick % Math.max(1, open.length)] ?? -1];
    const parents = chosen.filter((parent) => parent >= 0);
    for (const parent of parents) tips.delete(parent);
    tips.add(index);
    return { sha: String(index), parents: parents.map(String) };
  });
}
