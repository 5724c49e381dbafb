import type { Counterfactual, Reading } from "@gitops-health/contracts";
import { describe, expect, test } from "vitest";
import type { SearchSpace } from "../search.ts";
import { type ActionFacts, recommendedAction } from "./action.ts";
import { rollbackDecision, rollbackTarget } from "./rollback.ts";
import type { SearchEnd } from "./search-end.ts";

const sha = (digit: string) => digit.repeat(40);
const assessment = {
  model: "certain",
  posterior: new Map(),
  reproduced: 1,
  effect: null,
  drifted: null,
  runnerOffsets: new Map(),
} as const;
const decided = (...remaining: string[]): SearchEnd => ({ kind: "decided", remaining, probability: 1, assessment });

const CULPRIT = { commit: sha("3"), parents: [sha("2")], brings: [], migrations: [] };
const MERGE = { ...CULPRIT, parents: [sha("2"), sha("7")] };

function action(more: Partial<ActionFacts> = {}) {
  return recommendedAction({
    end: decided(sha("3")),
    good: sha("0"),
    readings: [],
    culprit: CULPRIT,
    counterfactual: null,
    rollback: { recommended: "yes", target: sha("2"), versions: [] },
    ...more,
  });
}

function measured(outcome: Extract<Counterfactual, { kind: "measured" }>["outcome"]): Counterfactual {
  return { kind: "measured", outcome, effect: null, readings: [], tree: sha("a") };
}

function reading(commit: string, verdict: Reading["verdict"], exitCode = 0): Reading {
  return {
    commit,
    verdict,
    exitCode,
    position: 0,
    value: null,
    duration: 1,
    setupDuration: null,
    startedAt: "2026-11-22T03:00:00Z",
    runner: "a",
    buildKey: "b",
  };
}

describe("a revert is called verified only when the bad version without the culprit was seen to be good", () => {
  test.each<[Counterfactual | null, string, boolean]>([
    [null, "revert", false],
    [{ kind: "not-measured", reason: "The time was up." }, "revert", false],
    [measured("returns"), "revert", true],
    [measured("partly"), "revert", false],
    [measured("unclear"), "revert", false],
    [measured("remains"), "roll-back", false],
    [{ kind: "conflicts", paths: ["a.ts"] }, "revert", false],
  ])("%j", (counterfactual, kind, revertVerified) => {
    expect(action({ counterfactual })).toMatchObject({ kind, revertVerified });
  });

  test("and what cannot be reverted by a command has none", () => {
    expect(action().command).toBe(`git revert ${sha("3")}`);
    expect(action({ counterfactual: { kind: "conflicts", paths: ["a.ts"] } })).toMatchObject({
      command: null,
      what: expect.stringContaining("a.ts"),
    });
    expect(action({ counterfactual: measured("remains") }).command).toBeNull();
    expect(action({ counterfactual: measured("remains") }).why).toContain("a command that takes it back first");
    const rollback = { recommended: "yes", target: sha("2"), versions: ["v2.14.1", "v2"] } as const;
    expect(
      action({ counterfactual: measured("remains"), rollback: { ...rollback, versions: [...rollback.versions] } }).what,
    ).toBe("Roll back to v2.14.1 (222222222222); reverting 333333333333 alone does not help.");
  });
});

test("where a revert does not help and there is nothing to go back to, one looks on", () =>
  expect(
    action({ counterfactual: measured("remains"), rollback: { recommended: "no", target: sha("2"), versions: [] } }),
  ).toMatchObject({ kind: "narrow-down", what: expect.stringContaining("as bad as before") }));

test.each(["destroys", "unknown"] as const)(
  "a migration that %s is mended forward, also when a revert was measured",
  (reversible) => {
    const culprit = { ...CULPRIT, migrations: [{ path: "db/7.sql", reversible, why: "it drops a column" }] };
    const found = action({ culprit, counterfactual: measured("returns") });
    expect(found).toMatchObject({ kind: "fix-forward", command: null, revertVerified: null });
    expect(found.why).toContain("db/7.sql");
  },
);

test("a migration with a way back does not stand against a revert", () => {
  const culprit = { ...CULPRIT, migrations: [{ path: "db/7.sql", reversible: "has-way-back" as const, why: "" }] };
  expect(action({ culprit })).toMatchObject({
    kind: "revert",
    why: expect.stringContaining("It changes stored data in db/7.sql"),
  });
});

describe("a merge", () => {
  test("is searched inside", () => {
    const found = action({ culprit: { ...MERGE, brings: [sha("7")] } });
    expect(found).toMatchObject({ kind: "search-merge", command: `git revert -m 1 ${sha("3")}` });
    expect(found.what).toContain("first-parent: false");
  });
  test("whose sides are good is bad by their combination", () =>
    expect(action({ culprit: MERGE }).why).toMatch(/combination is not/));
});

describe("without a culprit", () => {
  const none = { culprit: null };
  const ended = (end: "good" | "bad" | null): SearchEnd => ({ kind: "not-reproduced", end, assessment });
  test("a group is to be narrowed down", () =>
    expect(action({ ...none, end: decided(sha("3"), sha("4")) })).toMatchObject({ kind: "narrow-down" }));
  test("an undecided search goes on, and after a drift it begins anew", () => {
    const undecided = (reason: "measurements" | "drift"): SearchEnd => ({
      kind: "undecided",
      reason,
      remaining: [sha("3")],
      probability: 0.5,
      assessment,
    });
    expect(action({ ...none, end: undecided("measurements") }).what).toContain("max-measurements");
    expect(action({ ...none, end: undecided("drift") }).what).toContain("nobody can be named");
  });
  test("the load is looked at when the bad end is good", () =>
    expect(action({ ...none, end: ended("bad") })).toMatchObject({
      kind: "reproduce",
      why: expect.stringContaining("The bad end is good"),
    }));
  test("one looks further back when the good end is bad", () =>
    expect(action({ ...none, end: ended("good") }).what).toContain("an earlier good commit"));
  test("the command is doubted when the shell could not find it", () =>
    expect(action({ ...none, end: ended("good"), readings: [reading(sha("0"), "bad", 127)] }).what).toContain(
      "Correct the command",
    ));
});

describe("rolling back", () => {
  const space: SearchSpace = {
    good: sha("0"),
    suspects: ["1", "2", "3", "4"].map((digit, at, all) => ({
      sha: sha(digit),
      parents: at === 0 ? [] : [sha(all[at - 1] ?? "")],
    })),
    prior: new Map(),
  };

  test("goes to the last version that was measured good, before the oldest commit that may be the culprit", () => {
    const of = (end: SearchEnd, ...good: string[]) =>
      rollbackTarget(
        space,
        end,
        good.map((digit) => reading(sha(digit), "good")),
      );
    expect(of(decided(sha("3")), "2", "1")).toBe(sha("2"));
    expect(of(decided(sha("3")), "1")).toBe(sha("1"));
    expect(of(decided(sha("2"), sha("3")), "1", "2")).toBe(sha("1"));
    expect(of(decided(sha("3")))).toBe(sha("0"));
    const none: SearchEnd = { kind: "not-reproduced", end: null, assessment };
    expect(of(none, "0")).toBe(sha("0"));
    expect(rollbackTarget(space, none, [reading(sha("0"), "bad")])).toBeNull();
    const doubtful = [reading(sha("2"), "good"), reading(sha("2"), "bad"), reading(sha("1"), "good")];
    expect(rollbackTarget(space, decided(sha("3")), doubtful)).toBe(sha("1"));
  });

  const decision = (reversible: "destroys" | "unknown" | "has-way-back" | undefined, end = decided(sha("3"))) =>
    rollbackDecision({
      end,
      readings: [
        reading(sha("2"), "good"),
        reading(sha("2"), "bad"),
        reading(sha("2"), "skip"),
        reading(sha("1"), "good"),
      ],
      bad: sha("4"),
      target: sha("2"),
      undoes: 2,
      versions: { versions: [], olderVersion: null },
      migrations: reversible === undefined ? [] : [{ path: "db/7.sql", reversible, why: "" }],
    });

  test.each([
    [undefined, "yes"],
    ["has-way-back", "yes"],
    ["unknown", "people-decide"],
    ["destroys", "no"],
  ] as const)("over a migration that is %s: %s", (reversible, recommended) =>
    expect(decision(reversible)).toMatchObject({ recommended, targetReadings: 2, targetGood: 1 }),
  );

  test("says how the target measured, and that what was not reproduced gives no reason to go back", () => {
    expect(decision("has-way-back").reason).toContain("whether that works was not tried");
    expect(decision(undefined).reason).toContain("measured 2 times and was good in 1 of them");
    expect(decision(undefined, { kind: "not-reproduced", end: null, assessment }).recommended).toBe("people-decide");
    expect(decision(undefined, { kind: "not-reproduced", end: "bad", assessment }).reason).toMatch(
      /^The bad end was good/,
    );
  });

  test("is left to people while the ends do not show a difference", () => {
    const open = { kind: "undecided", reason: "measurements", remaining: [sha("3")], probability: 0.4 } as const;
    const of = (reproduced: number) => decision(undefined, { ...open, assessment: { ...assessment, reproduced } });
    expect(of(0.4)).toMatchObject({ recommended: "people-decide", reason: expect.stringContaining("do not show yet") });
    expect(of(0.9).recommended).toBe("yes");
  });

  test("is left to people when the bad end got worse on the good side of the threshold", () => {
    const of = (...verdicts: Reading["verdict"][]) =>
      rollbackDecision({
        end: decided(sha("3")),
        readings: [reading(sha("2"), "good"), ...verdicts.map((verdict) => reading(sha("4"), verdict))],
        bad: sha("4"),
        target: sha("2"),
        undoes: 2,
        versions: { versions: [], olderVersion: null },
        migrations: [],
      }).recommended;
    expect(of("good", "good")).toBe("people-decide");
    expect(of("good", "bad")).toBe("yes");
    expect(of()).toBe("yes");
  });
});
