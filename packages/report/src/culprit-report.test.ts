import type { CulpritReport } from "@gitops-health/contracts";
import { describe, expect, test } from "vitest";
import { culprit, reading, reportOf, sha, unnamed } from "../../../test/culprit-report.ts";
import { culpritFiles, culpritSummary } from "./culprit-report.ts";
import { culpritAnnotation, culpritLines } from "./culprit-report-lines.ts";

/** As a reader sees it: references are characters again. */
function read(page: string): string {
  return page.replace(/&#8203;/g, "").replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)));
}

function file(report: CulpritReport, name: string): string {
  const found = culpritFiles(report).find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.text;
}

/** What stands before the first section: the first screen. */
function firstScreen(report: CulpritReport): string {
  return read(culpritSummary(report, 1_000_000)).split("\n## ")[0] ?? "";
}

describe("the first screen says what to do", () => {
  test("when a culprit was found: roll back, revert, who must approve, how much worse, the line", () => {
    const page = firstScreen(reportOf());
    for (const said of [
      "Culprit found",
      "444444444444 “perf(payment): smaller pool” by Ada makes p95 worse: very likely (97 %)",
      "1. **Roll back now to** <code>v2.14.1</code> (<code>333333333333</code>), the last version that was measured good.",
      `2. **Take 444444444444 back by a revert: it was measured.** <code>git revert ${sha("4")}</code>`,
      "3. **Get approval of 2 roles:** **security** (@alice, @bob), **compliance** (nobody is named in the configuration).",
      "p95: 178 before, 687 from there on (difference +509, 95 % interval +480 to +540)",
      "is as good as the good side. p95 is 181 then (median of 1). Taking it back changes it by −507 (95 % interval −541 to −470)",
      "<code>config/pool.json:2</code>",
    ])
      expect(page).toContain(said);
  });

  test("when it cannot be told apart: how many, and what to make testable", () => {
    const page = firstScreen(unnamed("group"));
    expect(page).toContain("One of 2 commits");
    expect(page).toContain("likely (90 %)");
    expect(page).toContain("- <code>444444444444</code> perf(payment): smaller pool\n- <code>555555555555</code>");
    expect(firstScreen(unnamed("undecided"))).not.toContain("Look at these");
  });

  test("of a command that passes or fails, that it fails", () => {
    expect(firstScreen(reportOf({ metric: null, effect: null }))).toContain("by Ada makes the command fail: ");
    expect(firstScreen(unnamed("group", { metric: null }))).toContain(
      "The command begins to fail with one of 2 commits",
    );
    expect(firstScreen(unnamed("not-reproduced", { metric: null, contradicted: "bad", model: "certain" }))).toContain(
      "The bad end is good.",
    );
  });

  test("when it is undecided or not reproduced nobody is named", () => {
    expect(firstScreen(unnamed("undecided"))).toContain("Not decided: nobody is named");
    const none = firstScreen(unnamed("not-reproduced", { reproduced: 0.47 }));
    expect(none).toContain("Not reproduced: nobody is named");
    expect(none).toContain("probability that the bad end is worse: 47 %");
    expect(none).toContain("687 at the bad end");
    expect(none).not.toMatch(/from there on|very likely/);
  });

  test("a roll-back that is not recommended is not offered, and one that is the action itself is said once", () => {
    const { rollback, action } = reportOf();
    expect(firstScreen(reportOf({ rollback: { ...rollback, recommended: "no" } }))).toMatch(
      /^2\. \*\*Do not roll back/m,
    );
    expect(firstScreen(reportOf({ rollback: { ...rollback, recommended: "people-decide" } }))).toMatch(
      /^2\. \*\*Decide whether to roll back to\*\* <code>/m,
    );
    const back = firstScreen(reportOf({ action: { ...action, kind: "roll-back", what: "Roll back.", command: null } }));
    expect(back).toMatch(/^1\. \*\*Roll back now to\*\* <code>v2\.14\.1<\/code>.*undo the rollout/m);
    expect(back).toMatch(/^2\. \*\*A revert of 444444444444 alone does not help\.\*\*/m);
    expect(back).not.toContain("Roll back.");
  });
});

describe("a roll-back goes to a version, not only to a commit", () => {
  const { rollback } = reportOf();
  const older = { commit: sha("2"), versions: ["v2.13.0", "v2"], before: 3, readings: 0, good: 0 };

  test("by the tag at it, with all of its tags in the section", () => {
    expect(firstScreen(reportOf())).not.toContain("No tag");
    expect(read(file(reportOf(), "culprit-report.md"))).toContain(
      "- Version: <code>v2.14.1</code>, <code>stable</code>",
    );
  });

  test("without one by the nearest version before it, and what is known of that", () => {
    const page = firstScreen(reportOf({ rollback: { ...rollback, versions: [], olderVersion: older } }));
    expect(page).toContain(
      "to** <code>333333333333</code>, the last version that was measured good. No tag points at it; the nearest version before it is <code>v2.13.0</code>, 3 commits older (222222222222), not measured itself.",
    );
    const measured = { ...older, before: 1, readings: 2, good: 1 };
    expect(firstScreen(reportOf({ rollback: { ...rollback, versions: [], olderVersion: measured } }))).toContain(
      "1 commit older (222222222222), 1 of 2 readings good.",
    );
  });

  test("and says so when there is none", () => {
    const none = reportOf({ rollback: { ...rollback, versions: [], olderVersion: null } });
    expect(read(file(none, "culprit-report.md"))).toContain(
      "- Version: no tag points at it, nor at a commit before it",
    );
    expect(culpritLines(none).join("\n")).toContain("Roll back: yes, to 3333");
  });

  test("and how, when no stored plan says it", () => {
    const { deployment } = reportOf();
    expect(firstScreen(reportOf({ deployment: { ...deployment, plan: null } }))).toContain(
      "No stored plan says how; deploy that version as any other.",
    );
  });
});

describe("figures", () => {
  const metric = { name: "p95_ms", threshold: 1234.5, direction: "above" } as const;
  const effect = { good: 1234.5678, bad: 15_678.9, difference: 14_444.3322, low: 0.001234, high: 20_000, level: 0.95 };

  test("have three digits, thousands apart and a unit when the metric's name has one; a threshold keeps its own", () => {
    const page = firstScreen(reportOf({ metric, effect: { ...effect, good: 987.654 } }));
    expect(page).toContain("p95_ms above 1,234.5 ms");
    expect(page).toContain(
      "p95_ms: 988 ms before, 15,700 ms from there on (difference +14,400, 95 % interval +0.00123 to +20,000)",
    );
  });

  test("have more where they would read like another one or like the threshold", () => {
    expect(firstScreen(reportOf({ metric, effect }))).toContain("p95_ms: 1,234.6 ms before, 15,679 ms from there on");
    const near = { ...effect, good: 499.6, bad: 500.4 };
    expect(firstScreen(reportOf({ effect: near }))).toContain("p95: 499.6 before, 500.4 from there on");
  });
});

test("the header says when it was seen and when the search ended, not when the step began", () => {
  const { safety } = reportOf();
  const header = (more: Partial<CulpritReport>) => read(culpritSummary(reportOf(more), 1_000_000)).split("\n")[2];
  expect(header({})).toBe("p95 above 500, detected 2026-11-22 03:12 UTC, search ended 2026-11-22 08:00 UTC");
  expect(header({ safety: { ...safety, detectedAt: null } })).toBe("p95 above 500, search ended 2026-11-22 08:00 UTC");
  const { counterfactual } = reportOf();
  if (counterfactual?.kind !== "measured") throw new Error("the example lost its proof");
  const late = { ...reading(12, "9", "good", 181), startedAt: "2026-11-22T08:10:00Z", duration: 120_000 };
  expect(header({ counterfactual: { ...counterfactual, readings: [late] } })).toContain(
    "search ended 2026-11-22 08:12 UTC",
  );
  const foreign = ["", "yesterday", "+275760-09-13T00:00:00Z"].map((startedAt) => ({ ...late, startedAt }));
  expect(header({ counterfactual: null, readings: foreign })).toContain("search begun 2026-11-22 09:00 UTC");
});

test("a name that stands at the beginning of a line begins no list and no rule", () => {
  for (const name of ["- p95", "2) p95", "--- p95"]) {
    const summary = culpritSummary(reportOf({ metric: { name, threshold: 500, direction: "above" } }), 1_000_000);
    expect(summary).not.toMatch(/^(- p95|2\) p95|---)/m);
    expect(read(summary)).toContain(`\n${name} above 500, detected`);
  }
});

describe("what was seen by using it", () => {
  test("the lines of the terminal say whether to roll back in words", () => {
    const { rollback } = reportOf();
    const line = (recommended: typeof rollback.recommended) =>
      culpritLines(reportOf({ rollback: { ...rollback, recommended } })).find((each) => each.startsWith("Roll back"));
    expect(line("yes")).toMatch(/^Roll back: yes, to v2\.14\.1 \(3{40}\)\. /);
    expect(line("no")).toMatch(/^Roll back: no, not to v2\.14\.1 \(3{40}\)\. /);
    expect(line("people-decide")).toMatch(/^Roll back: people decide, to v2\.14\.1 \(3{40}\)\. /);
  });

  test("no approval is asked for while there is nothing to approve", () => {
    const { rollback } = reportOf();
    const page = firstScreen(unnamed("undecided", { rollback: { ...rollback, recommended: "no" } }));
    expect(page).toContain("A roll-back needs approval of");
    expect(page).not.toContain("Get approval");
  });

  test("the time line does not put the report before the readings that it reports", () => {
    const [first] = reportOf().readings;
    const page = read(file(reportOf({ evaluatedAt: "2000-01-01T00:00:00Z" }), "culprit-report.md"));
    expect(first).toBeDefined();
    expect(page).toContain("**2000-01-01T00:00:00Z** this run of bisect began");
    expect(page).not.toContain("this report\n");
  });

  test("a threshold beside both sides is named as such", () => {
    const { metric } = reportOf();
    if (metric === null) throw new Error("no metric");
    expect(firstScreen(reportOf())).not.toContain("does not part them");
    expect(firstScreen(reportOf({ metric: { ...metric, threshold: 2000 } }))).toContain(
      "Both are on the good side of the threshold 2,000, which does not part them",
    );
    expect(firstScreen(reportOf({ metric: { ...metric, threshold: 50 } }))).toContain("on the bad side");
  });
});

describe("nothing is claimed that was not measured", () => {
  test("a readings' certainty is a condition, not a probability", () => {
    const page = firstScreen(reportOf({ model: "certain", effect: null, confidence: { value: 1, assumption: "x" } }));
    expect(page).toContain("certain, if the command always answers the same at the same commit");
    expect(page).not.toContain("100 %");
    expect(page).toContain("without an interval");
  });

  test.each<[CulpritReport["counterfactual"], string]>([
    [null, "was not tried, so that a revert helps is not known"],
    [{ kind: "conflicts", paths: ["a.ts", "b.ts"] }, "a.ts, b.ts conflict. So taking it back was not measured"],
    [{ kind: "not-measured", reason: "The limit was reached." }, "was not measured: The limit was reached."],
  ])("of a counterfactual that is %j", (counterfactual, said) => {
    expect(firstScreen(reportOf({ counterfactual }))).toContain(said);
  });

  test("what nobody said is called not known: approvals, exposure, impact, past incidents, documents", () => {
    const { safety, deployment } = reportOf();
    const page = read(
      culpritSummary(
        reportOf({
          safety: { ...safety, deployedAt: null, detectedAt: null, exposureSeconds: null, clinicalImpact: null },
          deployment: {
            ...deployment,
            risk: null,
            plan: null,
            joinedBy: null,
            absent: "no stored document that verifies was found",
          },
          incidents: { searched: false, reason: "there is no folder" },
        }),
        1_000_000,
      ),
    );
    for (const said of [
      "Exposure: not known: it needs both times",
      "Clinical impact: not known: the culprit's message declares none that can be read (CLINICAL-IMPACT)",
      "Not known: no stored document that verifies was found.",
      "Not searched: there is no folder.",
    ])
      expect(page).toContain(said);
    expect(read(culpritSummary(reportOf(), 1_000_000))).toContain(
      "Approvals given: not known: the stored documents say what was required, not who gave it",
    );
  });

  test.each([
    [0.9996, "over 99.9 %"],
    [0.9949, "99.4 %"],
    [0.9799, "97 %"],
    [0.004, "under 1 %"],
  ])("a probability of %d is %s, never rounded up", (value, said) => {
    expect(firstScreen(reportOf({ confidence: { value, assumption: "" } }))).toContain(`(${said})`);
  });
});

test("the draft of the next incident file has a blank for everything that only people know", () => {
  const draft = file(reportOf(), "incident-draft.md");
  expect(draft).toMatch(
    /^---\ntitle: "p95 above 500 after “perf\(payment\): smaller pool”"\ndate: 2026-11-22\nstatus: draft\n/,
  );
  expect(draft).toContain("- 2026-11-22T03:12:00Z regression detected");
  for (const blank of [
    "Patients affected",
    "rollback decided by",
    "Decision, by whom and why",
    "back to normal",
    "owner, date",
  ])
    expect(draft).toMatch(new RegExp(`${blank}[^\n]*`));
  expect(draft.match(/\[to be filled in: /g)?.length).toBeGreaterThan(15);
  // A later search quotes the first paragraph of these, which must not be a recommendation.
  expect(draft).toMatch(/^## Root cause\n\n\[to be filled in: /m);
  expect(draft).toMatch(/^## Resolution\n\n\[to be filled in: [^\n]*\n\nRecommended by bisect: /m);
  expect(file(unnamed("not-reproduced"), "incident-draft.md")).toContain("culprit: null");
});

test("the time line is in order and holds only what is known", () => {
  const page = read(culpritSummary(reportOf(), 1_000_000)).split("## Time line")[1] ?? "";
  const times = [...(page.split("\n## ")[0] ?? "").matchAll(/\*\*(\d{4}-[^*]+)\*\*/g)].map(([, at]) => at);
  expect(times).toEqual([...times].sort());
  expect(times).toHaveLength(7);
});

test("the HTML is one file that loads nothing and runs nothing", () => {
  const page = file(reportOf(), "culprit-report.html");
  expect(page).toContain("default-src 'none'; style-src 'sha256-");
  expect(page).not.toMatch(/<(script|img|link|iframe|object|form)\b|\son\w+=|\sstyle=|url\(|@import|https?:/);
  expect(page.indexOf('class="lead"')).toBeLessThan(page.indexOf("<nav"));
});

test("the drawing is a file of its own with a place for each measured commit and the change between two", () => {
  const svg = file(reportOf(), "culprit-report.svg");
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="960"/);
  expect(svg.match(/class="point good"/g)).toHaveLength(4);
  expect(svg.match(/class="point bad"/g)).toHaveLength(2);
  expect(svg.match(/class="median"/g)).toHaveLength(4);
  expect(svg).toContain("it changes here: 444444444444");
  expect(
    file(unnamed("group", { readings: [...reportOf().readings, reading(5, "5", "skip", null)] }), "culprit-report.svg"),
  ).toMatch(/class="band".*one of 2 commits/);
  expect(file(unnamed("not-reproduced"), "culprit-report.svg")).not.toContain('class="change"');
});

test("log and annotation give the answer; a notice for a culprit, a warning for everything else", () => {
  expect(culpritLines(reportOf()).join("\n")).toContain("very likely (97 %)");
  expect(culpritAnnotation(reportOf())).toMatchObject({ level: "notice", title: "Bisect: Culprit found" });
  expect(culpritAnnotation(unnamed("undecided")).level).toBe("warning");
});

test("a huge report fits any budget", () => {
  const files = Array.from({ length: 5000 }, (_, index) => ({
    path: `folder/file-${index}`,
    additions: 1,
    deletions: 0,
  }));
  const remaining = Array.from({ length: 10_000 }, (_, index) => index.toString(16).padStart(40, "0"));
  const readings = Array.from({ length: 10_000 }, (_, index) => ({
    ...reading(index, "1", "good", index),
    commit: remaining[index] ?? "",
  }));
  const hunks = Array.from(
    { length: 20 },
    () => ({ ...culprit.hunks[0], diff: "+line of the diff\n".repeat(100) }) as never,
  );
  const huge = reportOf({ culprit: { ...culprit, files, hunks }, readings });
  for (const report of [huge, unnamed("group", { remaining, readings, suspects: 10_000 })])
    for (const budget of [500, 5000, 50_000])
      expect(Buffer.byteLength(culpritSummary(report, budget))).toBeLessThanOrEqual(budget);
  for (const { text } of culpritFiles(huge)) expect(Buffer.byteLength(text)).toBeLessThan(200_000);
});

test("several runners are named with what parts them: in the metric's unit, or in points of the share of bad answers", () => {
  const runners = [
    { runner: "linux-1", offset: 0 },
    { runner: "linux-2", offset: 0.62 },
  ];
  const summary = (given: Partial<CulpritReport>) => read(culpritSummary(reportOf({ runners, ...given }), 1_000_000));
  expect(summary({})).toContain(
    "Readings of 2 runners, allowed to differ by a constant: <code>linux-1</code> ±0, <code>linux-2</code> +0.62.",
  );
  expect(summary({ metric: null })).toContain(
    "Answers of 2 runners, each allowed to fail at a rate of its own; by share of bad answers: <code>linux-1</code> ±0 points, <code>linux-2</code> +62 points.",
  );
});
