import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { riskPrior, uniformPrior } from "../prior.ts";
import type { LoggedReading, SearchSpace, Step, Suspect } from "../search.ts";
import { type BayesOptions, bayesian } from "./bayesian.ts";
import { lineageOf } from "./lineage.ts";

/** Suspects 1 to N on one line; the good end is 0. */
function line(count: number): Suspect[] {
  return Array.from({ length: count }, (_, i) => ({ sha: String(i + 1), parents: i === 0 ? [] : [String(i)] }));
}

function space(suspects: readonly Suspect[], risks?: readonly number[]): SearchSpace {
  const prior =
    risks === undefined ? uniformPrior(suspects) : riskPrior(suspects, (sha) => risks[Number(sha) - 1] ?? 0);
  return { good: "0", suspects, prior };
}

const METRIC = { threshold: 100, direction: "above" } as const;

function options(changed: Partial<BayesOptions> = {}): BayesOptions {
  return {
    metric: undefined,
    confidence: 0.95,
    confirm: 3,
    maxMeasurements: 400,
    cost: { measure: 1, build: 0 },
    ...changed,
  };
}

const answer = (commit: number | string, bad: boolean, runner = "one"): LoggedReading => ({
  commit: String(commit),
  verdict: bad ? "bad" : "good",
  value: null,
  runner,
});

const measured = (commit: number | string, value: number, runner = "one"): LoggedReading => ({
  commit: String(commit),
  verdict: value > METRIC.threshold ? "bad" : "good",
  value,
  runner,
});

/** Park and Miller's generator: uniform draws of (0, 1). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** About normal: twelve draws, mean 0, standard deviation 1. */
function noise(draw: () => number): number {
  return Array.from({ length: 12 }, draw).reduce((sum, each) => sum + each, -6);
}

type Read = (commit: number, n: number) => LoggedReading;

/** Plays a search to its end. */
function play(searched: SearchSpace, chosen: BayesOptions, read: Read, width = 1) {
  const strategy = bayesian(chosen);
  const log: LoggedReading[] = [];
  let rounds = 0;
  for (;;) {
    const step = strategy(searched, log, width);
    if (step.kind !== "probe") return { step, log, rounds, builds: new Set(log.map((each) => each.commit)).size };
    expect(step.commits.length).toBeLessThanOrEqual(width);
    expect(step.commits.length).toBeGreaterThan(0);
    rounds++;
    for (const commit of step.commits) log.push(read(Number(commit), log.length));
    expect(log.length).toBeLessThan(1000);
  }
}

/** Each commit by its inheritance from the culprit. */
function answering(suspects: readonly Suspect[], culprit: number, flips: number, seed: number): Read {
  const lineage = lineageOf(suspects);
  const draw = uniform(seed);
  return (commit) => answer(commit, lineage.makesBad(culprit, commit) !== draw() < flips);
}

function decided(step: Step) {
  if (step.kind !== "decided") throw new Error(step.kind);
  return step;
}

describe("answers that do not vary", () => {
  test("the culprit is found wherever it is, read three times as its parent is", () => {
    for (let culprit = 1; culprit <= 20; culprit++) {
      const suspects = line(20);
      const { step, log } = play(space(suspects), options(), answering(suspects, culprit, 0, 1));
      const { remaining, probability, assessment } = decided(step);
      expect(remaining).toEqual([String(culprit)]);
      expect(probability).toBeGreaterThanOrEqual(0.95);
      expect(assessment).toMatchObject({ model: "counts", drifted: false });
      for (const end of [culprit, culprit - 1])
        expect(log.filter((each) => each.commit === String(end)).length).toBeGreaterThanOrEqual(3);
      expect(log.at(-1)?.commit).toBe("0");
      expect(log.length).toBeLessThanOrEqual(20);
    }
  });

  test("a single suspect is the culprit once the ends differ", () => {
    const { step } = play(space(line(1)), options(), answering(line(1), 1, 0, 1));
    expect(decided(step).remaining).toEqual(["1"]);
  });

  test("the bad end is read first, then the good one; all places are used when there are more", () => {
    const strategy = bayesian(options());
    expect(strategy(space(line(9)), [])).toEqual({ kind: "probe", commits: ["9"] });
    expect(strategy(space(line(9)), [answer(9, true)])).toEqual({ kind: "probe", commits: ["0"] });
    expect(strategy(space(line(9)), [], 4)).toEqual({ kind: "probe", commits: ["9", "0", "0", "9"] });
  });
});

describe("answers that vary", () => {
  test("one in ten wrong: nearly always the right commit of 64", () => {
    const suspects = line(64);
    let [right, taken] = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const culprit = 1 + ((seed * 29) % 64);
      const { step, log } = play(space(suspects), options(), answering(suspects, culprit, 0.1, seed * 7919));
      if (step.kind === "decided" && step.remaining.join() === String(culprit)) right++;
      taken += log.length;
    }
    expect(right).toBeGreaterThanOrEqual(37);
    expect(taken / 40).toBeLessThan(30);
  });

  test("in a graph with merges as well", () => {
    const suspects = graph(40);
    let right = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const culprit = 1 + ((seed * 13) % 40);
      const { step } = play(space(suspects), options(), answering(suspects, culprit, 0.1, seed * 104729));
      if (step.kind === "decided" && step.remaining.includes(String(culprit))) right++;
    }
    expect(right).toBeGreaterThanOrEqual(18);
  });

  test("values two standard deviations apart: the culprit, the effect with its interval", () => {
    const suspects = line(64);
    let [right, covered] = [0, 0];
    for (let seed = 1; seed <= 20; seed++) {
      const culprit = 1 + ((seed * 29) % 64);
      const draw = uniform(seed * 7919);
      const read: Read = (commit) => measured(commit, 99 + (commit >= culprit ? 2 : 0) + noise(draw));
      const { step } = play(space(suspects), options({ metric: METRIC }), read);
      if (step.kind !== "decided" || step.remaining.join() !== String(culprit)) continue;
      right++;
      const { effect } = step.assessment;
      if (effect !== null && effect.low <= 2 && effect.high >= 2) covered++;
    }
    expect(right).toBeGreaterThanOrEqual(18);
    expect(covered).toBeGreaterThanOrEqual(right - 4);
  });

  test("nothing changed: nobody is named", () => {
    let named = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const draw = uniform(seed * 7919);
      const { step } = play(space(line(32)), options({ metric: METRIC }), (commit) =>
        measured(commit, 99 + noise(draw)),
      );
      if (step.kind === "decided") named++;
      else expect(step.kind === "not-reproduced" || step.kind === "undecided").toBe(true);
    }
    expect(named).toBeLessThanOrEqual(1);
  });

  test("both ends bad every time is not reproduced, with an account of it", () => {
    const { step } = play(space(line(9)), options(), (commit) => answer(commit, true));
    expect(step).toMatchObject({ kind: "not-reproduced", end: null, assessment: { effect: { difference: 0 } } });
    if (step.kind === "not-reproduced") expect(step.assessment.reproduced).toBeLessThan(0.8);
  });
});

describe("when it cannot decide", () => {
  test("the allowed readings are used up: the fewest suspects that hold the wanted probability", () => {
    const suspects = line(64);
    const { step, log } = play(space(suspects), options({ maxMeasurements: 9 }), answering(suspects, 40, 0, 1), 4);
    expect(log.length).toBe(9);
    if (step.kind !== "undecided") throw new Error(step.kind);
    expect(step.reason).toBe("measurements");
    expect(step.remaining).toContain("40");
    expect(step.remaining.length).toBeLessThan(64);
    const mass = step.remaining.reduce((sum, sha) => sum + (step.assessment.posterior.get(sha) ?? 0), 0);
    expect(mass).toBeCloseTo(step.probability, 9);
    expect(step.probability).toBeGreaterThanOrEqual(0.95);
  });

  test("while the ends do not show a difference, no culprit among all suspects is sure", () => {
    const { step } = play(space(line(1)), options({ metric: METRIC, maxMeasurements: 7 }), (commit) =>
      measured(commit, commit === 0 ? 101 : 99),
    );
    if (step.kind !== "undecided") throw new Error(step.kind);
    expect(step.remaining).toEqual(["1"]);
    expect(step.probability).toBeLessThan(0.1);
    expect(step.probability).toBe(step.assessment.reproduced);
  });

  test("a machine that has become slower at the end is noticed at the good end", () => {
    const suspects = line(32);
    const draw = uniform(4242);
    let closing = false;
    const strategy = bayesian(options({ metric: METRIC }));
    const log: LoggedReading[] = [];
    for (;;) {
      const step = strategy(space(suspects), log);
      if (step.kind !== "probe") {
        expect(step).toMatchObject({ kind: "undecided", reason: "drift", assessment: { drifted: true } });
        return;
      }
      const [commit = ""] = step.commits;
      // The first reading of the good end after those of culprit and parent begins the check.
      closing = commit === "0" && log.filter((each) => each.commit === "20").length >= 3;
      log.push(measured(commit, 98 + (Number(commit) >= 20 ? 4 : 0) + noise(draw) / 4 + (closing ? 4 : 0)));
      expect(log.length).toBeLessThan(200);
    }
  });

  test("an end that cannot be tested ends the search", () => {
    const skip: LoggedReading = { commit: "9", verdict: "skip", value: null, runner: "one" };
    const failed: LoggedReading = { commit: "0", verdict: "failed", value: null, runner: "one" };
    const strategy = bayesian(options());
    expect(strategy(space(line(9)), [skip])).toEqual({ kind: "end-not-testable", end: "bad" });
    expect(strategy(space(line(9)), [answer(9, true), failed])).toEqual({ kind: "probe", commits: ["0"] });
    expect(strategy(space(line(9)), [answer(9, true), failed, failed])).toEqual({
      kind: "end-not-testable",
      end: "good",
    });
  });
});

describe("commits that cannot be tested", () => {
  test("keep their probability and are named as a group with the one after them", () => {
    const suspects = line(40);
    const broken = new Set([20, 21, 22]);
    for (const culprit of [20, 22, 23]) {
      const read = answering(suspects, culprit, 0, 1);
      const { step, log } = play(space(suspects), options(), (commit, n) =>
        broken.has(commit) ? { ...read(commit, n), verdict: "skip" } : read(commit, n),
      );
      const { remaining, probability } = decided(step);
      expect(remaining.map(Number)).toContain(culprit);
      for (const each of remaining) expect([20, 21, 22, 23]).toContain(Number(each));
      expect(probability).toBeGreaterThanOrEqual(0.95);
      for (const each of broken) expect(log.filter((one) => one.commit === String(each)).length).toBeLessThanOrEqual(1);
    }
  });

  test("a command that fails now and then does not lose a commit", () => {
    const suspects = line(16);
    const read = answering(suspects, 9, 0, 1);
    const { step } = play(space(suspects), options(), (commit, n) =>
      n % 4 === 3 ? { ...read(commit, n), verdict: "failed" } : read(commit, n),
    );
    expect(decided(step).remaining).toContain("9");
  });
});

describe("several probes side by side", () => {
  test("need fewer rounds, and find the same", () => {
    const suspects = line(64);
    for (const culprit of [1, 17, 40, 64]) {
      const one = play(space(suspects), options(), answering(suspects, culprit, 0, 1));
      const four = play(space(suspects), options(), answering(suspects, culprit, 0, 1), 4);
      expect(decided(four.step).remaining).toEqual([String(culprit)]);
      expect(four.rounds).toBeLessThan(one.rounds / 2 + 1);
    }
  });
});

test("where builds are dear, fewer commits are built", () => {
  const suspects = line(64);
  let [cheap, dear] = [0, 0];
  for (let seed = 1; seed <= 15; seed++) {
    const culprit = 1 + ((seed * 29) % 64);
    cheap += play(space(suspects), options(), answering(suspects, culprit, 0.1, seed * 7919)).builds;
    dear += play(
      space(suspects),
      options({ cost: { measure: 1, build: 10 } }),
      answering(suspects, culprit, 0.1, seed * 7919),
    ).builds;
  }
  expect(dear).toBeLessThan(0.9 * cheap);
});

test("a commit that was built before is no build", () => {
  const strategy = (built: (sha: string) => boolean) => bayesian(options({ cost: { measure: 1, build: 50 }, built }));
  const ends = [answer(64, true), answer(0, false), answer(64, true), answer(0, false)];
  expect(strategy((sha) => sha === "20")(space(line(64)), ends)).toEqual({ kind: "probe", commits: ["20"] });
});

describe("unequal machines", () => {
  const suspects = line(32);
  /** The second machine reads as much higher as the culprit costs; it takes every second reading. */
  const read = (culprit: number, seed: number): Read => {
    const draw = uniform(seed);
    return (commit, n) => {
      const slow = n % 2 === 1;
      return measured(
        commit,
        98 + (commit >= culprit ? 4 : 0) + (slow ? 4 : 0) + noise(draw) / 2,
        slow ? "slow" : "fast",
      );
    };
  };

  test("do not make a wrong culprit", () => {
    let right = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const culprit = 2 + ((seed * 11) % 30);
      const { step } = play(space(suspects), options({ metric: METRIC }), read(culprit, seed * 7919));
      if (step.kind !== "decided") continue;
      expect(step.remaining).toEqual([String(culprit)]);
      right++;
    }
    expect(right).toBeGreaterThanOrEqual(18);
  });

  test("are just noise when each reading comes from a machine of its own", () => {
    let right = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const culprit = 2 + ((seed * 11) % 30);
      const draw = uniform(seed * 7919);
      const own: Read = (commit, n) =>
        measured(commit, 98 + (commit >= culprit ? 4 : 0) + noise(draw) + draw(), `machine ${n}`);
      const { step } = play(space(suspects), options({ metric: METRIC }), own, 4);
      if (step.kind === "decided" && step.remaining.join() === String(culprit)) right++;
    }
    expect(right).toBeGreaterThanOrEqual(8);
  });

  test("of which one read the good end and the other the bad one are not compared", () => {
    const log = [
      measured(32, 104, "slow"),
      measured(0, 98, "fast"),
      measured(0, 98.5, "fast"),
      measured(32, 104.2, "slow"),
    ];
    const step = bayesian(options({ metric: METRIC }))(space(suspects), log, 1);
    expect(step).toEqual({ kind: "probe", commits: ["32"] });
  });

  test("are told apart: the offset is stated, beside the one with most readings", () => {
    const { step } = play(space(suspects), options({ metric: METRIC }), read(12, 99991));
    const { runnerOffsets } = decided(step).assessment;
    const [fast, slow] = [runnerOffsets.get("fast"), runnerOffsets.get("slow")];
    expect([fast, slow]).toContain(0);
    expect((slow ?? 0) - (fast ?? 0)).toBeGreaterThan(3);
    expect((slow ?? 0) - (fast ?? 0)).toBeLessThan(5);
  });

  test("are read as values however clear the effect is, since the threshold does not fit them all", () => {
    const clear = (runners: number) => {
      const draw = uniform(31);
      const step = play(space(suspects), options({ metric: METRIC }), (commit, n) =>
        measured(commit, 90 + (commit >= 9 ? 20 : 0) + noise(draw), `machine ${n % runners}`),
      ).step;
      expect(decided(step).remaining).toEqual(["9"]);
      return decided(step).assessment.model;
    };
    expect([clear(1), clear(2)]).toEqual(["counts", "continuous"]);
  });
});

describe("a runner on which the command answers for a reason of its own, of four that always get the same places of a round", () => {
  /** The answers of runner 3 are `odd`. */
  const played = (seed: number, changes: boolean, flips: number, odd: boolean) => {
    const suspects = line(64);
    const culprit = 1 + ((seed * 29) % 64);
    const draw = uniform(seed * 7919);
    const read: Read = (commit, n) => {
      const bad = n % 4 === 3 ? odd : (changes && commit >= culprit) !== draw() < flips;
      return answer(commit, bad, `runner ${n % 4}`);
    };
    const { step } = play(space(suspects), options({ maxMeasurements: 300 }), read, 4);
    return { step, right: step.kind === "decided" && step.remaining.join() === String(culprit) };
  };
  const all = (changes: boolean, flips: number, odd: boolean) =>
    Array.from({ length: 24 }, (_, index) => played(index + 1, changes, flips, odd));

  test.each([true, false])("fails %s: no more than a search in twenty names another commit", (odd) => {
    const found = all(true, 0.1, odd);
    const named = found.filter(({ step }) => step.kind === "decided");
    expect(named.length).toBeGreaterThanOrEqual(22);
    expect(named.filter(({ right }) => !right).length).toBeLessThanOrEqual(1);
  });

  test.each([true, false])("fails %s and nothing changed: somebody is named as seldom", (odd) => {
    const named = all(false, 0.15, odd).filter(({ step }) => step.kind === "decided");
    expect(named.length).toBeLessThanOrEqual(1);
  });

  test("does not always get the same part of what is left", () => {
    const strategy = bayesian(options());
    const log: LoggedReading[] = [];
    const places = new Set<number>();
    for (
      let step = strategy(space(line(64)), log, 4);
      step.kind === "probe";
      step = strategy(space(line(64)), log, 4)
    ) {
      const oldest = Math.min(...step.commits.map(Number));
      if (log.length >= 4) places.add(step.commits.indexOf(String(oldest)));
      for (const commit of step.commits) log.push(answer(commit, Number(commit) >= 30));
    }
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });

  test("is told by its share of bad answers", () => {
    const { step } = played(12, true, 0.05, true);
    const { runnerOffsets } = decided(step).assessment;
    expect([...runnerOffsets.keys()]).toEqual(["runner 0", "runner 1", "runner 2", "runner 3"]);
    const [odd = 0, ...others] = [...runnerOffsets.values()].sort((one, other) => other - one);
    expect(odd).toBe(runnerOffsets.get("runner 3"));
    expect(odd - Math.max(...others)).toBeGreaterThan(0.3);
  });
});

/** Random logs of a small search, values near the threshold. */
const logs = (values: boolean) =>
  fc.integer({ min: 2, max: 12 }).chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }),
      fc.array(fc.tuple(fc.nat(count), fc.integer({ min: 760, max: 840 }), fc.nat(9)), { maxLength: 40 }).map((all) =>
        all.map(([commit, eighths, kind]): LoggedReading => {
          const runner = kind < 7 ? "one" : "two";
          if (kind === 0) return { commit: String(commit), verdict: "failed", value: null, runner };
          return values ? measured(commit, eighths / 8, runner) : answer(commit, eighths > 800, runner);
        }),
      ),
    ),
  );

const anyLog = fc.boolean().chain((values) => fc.tuple(fc.constant(values ? METRIC : undefined), logs(values)));

function assessmentOf(step: Step) {
  return step.kind === "probe" || step.kind === "end-not-testable" ? undefined : step.assessment;
}

describe("whatever the readings are", () => {
  test("the posterior adds up to 1 and the remaining suspects hold what is stated", () =>
    fc.assert(
      fc.property(anyLog, ([metric, [count, risks, log]]) => {
        // No reading is left, so that every log is answered and assessed.
        const ends = [metric ? measured(0, 98) : answer(0, false), metric ? measured(count, 102) : answer(count, true)];
        const step = bayesian(options({ metric, maxMeasurements: 0 }))(space(line(count), risks), [...ends, ...log]);
        if (step.kind === "end-not-testable") return;
        const assessment = assessmentOf(step);
        expect(assessment).toBeDefined();
        const all = [...(assessment?.posterior.values() ?? [])];
        expect(all.length).toBe(count);
        expect(all.every((each) => each >= 0 && each <= 1)).toBe(true);
        expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
      }),
    ));

  test("their order does not matter, but for the closing ones", () =>
    fc.assert(
      fc.property(anyLog, fc.infiniteStream(fc.nat()), ([metric, [count, risks, log]], keys) => {
        const closing = log.filter((each) => each.commit === "0");
        const others = log.filter((each) => each.commit !== "0");
        const shuffled = others
          .map((each) => ({ each, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ each }) => each);
        const strategy = bayesian(options({ metric }));
        const searched = space(line(count), risks);
        expect(strategy(searched, [...shuffled, ...closing])).toEqual(strategy(searched, [...others, ...closing]));
      }),
    ));

  test("a replayed log gives the same step", () =>
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 1, max: 5 }), ([metric, [count, risks, log]], width) => {
        const first = bayesian(options({ metric }))(space(line(count), risks), log, width);
        const strategy = bayesian(options({ metric }));
        const searched = space(line(count), risks);
        for (let length = 0; length < log.length; length++) strategy(searched, log.slice(0, length), width);
        expect(strategy(searched, structuredClone(log), width)).toEqual(first);
      }),
    ));

  test("a value that can be no measurement is a failed reading", () =>
    fc.assert(
      fc.property(
        logs(true),
        fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e200, null),
        fc.nat(12),
        ([count, risks, log], value, commit) => {
          const strategy = bayesian(options({ metric: METRIC }));
          const searched = space(line(count), risks);
          const odd = { commit: String(commit % (count + 1)), verdict: "bad", runner: "one" } as const;
          const failed = { ...odd, verdict: "failed", value: null } as const;
          expect(strategy(searched, [...log, { ...odd, value }])).toEqual(strategy(searched, [...log, failed]));
        },
      ),
    ));

  test("scale and shift of the values do not change the step", () =>
    fc.assert(
      fc.property(
        logs(true),
        fc.constantFrom(0.25, 2, 1024),
        fc.integer({ min: -500, max: 500 }),
        ([count, risks, log], scale, shift) => {
          const searched = space(line(count), risks);
          const moved = log.map((each) => ({
            ...each,
            value: each.value === null ? null : each.value * scale + shift,
          }));
          const threshold = METRIC.threshold * scale + shift;
          const step = bayesian(options({ metric: METRIC }))(searched, log);
          const other = bayesian(options({ metric: { ...METRIC, threshold } }))(searched, moved);
          expect(withoutFigures(other)).toEqual(withoutFigures(step));
        },
      ),
    ));

  test("a metric that is bad when low is the mirror image", () =>
    fc.assert(
      fc.property(logs(true), ([count, risks, log]) => {
        const searched = space(line(count), risks);
        const turned = log.map((each) => ({ ...each, value: each.value === null ? null : -each.value }));
        const step = bayesian(options({ metric: METRIC }))(searched, log);
        const other = bayesian(options({ metric: { threshold: -METRIC.threshold, direction: "below" } }))(
          searched,
          turned,
        );
        expect(withoutFigures(other)).toEqual(withoutFigures(step));
        const [effect, mirrored] = [assessmentOf(step)?.effect, assessmentOf(other)?.effect];
        expect(mirrored?.difference ?? 0).toBeCloseTo(-(effect?.difference ?? 0), 9);
      }),
    ));
});

/** What is done next, without the figures in the metric's unit and roundings. */
function withoutFigures(step: Step) {
  if (step.kind === "probe" || step.kind === "end-not-testable") return step;
  const { posterior, model } = step.assessment;
  const shown = [...posterior].map(([sha, p]) => [sha, p.toFixed(6)]);
  return { kind: step.kind, model, posterior: shown, remaining: step.kind === "not-reproduced" ? [] : step.remaining };
}

/** Side lines of three commits that are merged back, every commit an ancestor of the last. */
function graph(count: number): Suspect[] {
  return Array.from({ length: count }, (_, i): Suspect => {
    const place = i % 8;
    const parents = place === 4 ? [i - 3] : place === 7 ? [i, i - 3] : [i];
    return { sha: String(i + 1), parents: parents.filter((each) => each > 0).map(String) };
  });
}

test("a clear effect that is wholly on one side of the threshold is found by the values, not given up after all measurements", () => {
  for (const [before, after] of [
    [20, 60],
    [140, 190],
  ] as const) {
    const draw = uniform(11);
    const { step, log } = play(space(line(20)), options({ metric: METRIC, maxMeasurements: 80 }), (commit) =>
      measured(commit, (commit >= 9 ? after : before) + noise(draw)),
    );
    expect(decided(step).remaining).toEqual(["9"]);
    expect(decided(step).assessment.model).toBe("continuous");
    expect(log.length).toBeLessThan(50);
  }
});
