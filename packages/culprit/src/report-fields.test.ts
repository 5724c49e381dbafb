import type { Commit, FileChange } from "@gitops-health/git";
import { describe, expect, test } from "vitest";
import { type CulpritFacts, reportFields } from "./report-fields.ts";

const sha = (digit: string) => digit.repeat(40);
const person = { name: "Ada", email: "ada@example.com", time: 1_767_000_000 };

function commitOf(more: Partial<Commit> = {}): Commit {
  return {
    sha: sha("2"),
    tree: sha("a"),
    parents: [sha("1")],
    author: person,
    committer: person,
    message: "\nperf: smaller pool\n\nbody\n",
    files: [],
    ...more,
  };
}

function fileOf(more: Partial<FileChange> = {}): FileChange {
  return {
    path: "pool.json",
    previousPath: undefined,
    status: "modified",
    oldMode: "100644",
    newMode: "100644",
    binary: false,
    additions: 1,
    deletions: 1,
    hunks: [{ oldStart: 3, newStart: 3, removed: ["20"], added: ["10"] }],
    ...more,
  } as FileChange;
}

function fields(facts: Partial<CulpritFacts> | null, more: Partial<Parameters<typeof reportFields>[0]["result"]> = {}) {
  const suspects = [
    { sha: sha("2"), parents: [] },
    { sha: sha("9"), parents: [sha("2")] },
  ];
  const culprit =
    facts === null
      ? null
      : { commit: commitOf(), files: [fileOf()], services: ["payment"], riskScore: 12.5, brings: [], ...facts };
  const outcome = culprit === null ? "not-reproduced" : "culprit";
  return reportFields({
    space: { good: sha("1"), suspects, prior: new Map() },
    result: { outcome, remaining: culprit === null ? [] : [sha("2")], contradicted: undefined, readings: [], ...more },
    test: { command: "true", setupCommand: undefined, metric: undefined, timeLimit: 1000, environment: {} },
    prior: "risk",
    firstParent: true,
    culprit,
  });
}

describe("the culprit", () => {
  test("is described with its diff as git would show it without context", () => {
    expect(fields({}).culprit).toMatchObject({
      commit: sha("2"),
      parent: sha("1"),
      author: "Ada <ada@example.com>",
      date: "2025-12-29T09:20:00Z",
      header: "perf: smaller pool",
      diff: "diff --git a/pool.json b/pool.json\n--- a/pool.json\n+++ b/pool.json\n@@ -3,1 +3,1 @@\n-20\n+10\n",
      diffTruncated: false,
    });
  });

  test("shows renames, modes, new, deleted and binary files, and names that hold newlines on one line", () => {
    const diff = fields({
      files: [
        fileOf({ path: "b\nfake", previousPath: "a", status: "renamed", hunks: [] }),
        fileOf({ path: "run", oldMode: "100644", newMode: "100755", hunks: [] }),
        fileOf({
          path: "new",
          status: "added",
          oldMode: "000000",
          hunks: [{ oldStart: 0, newStart: 1, removed: [], added: ["x"] }],
        }),
        fileOf({
          path: "old",
          status: "deleted",
          newMode: "000000",
          hunks: [{ oldStart: 1, newStart: 0, removed: ["x"], added: [] }],
        }),
        fileOf({ path: "image", binary: true, hunks: [] }),
      ],
    }).culprit?.diff;
    expect(diff?.split("\n")).toEqual([
      "diff --git a/a b/b fake",
      "diff --git a/run b/run",
      "old mode 100644",
      "new mode 100755",
      "diff --git a/new b/new",
      "--- /dev/null",
      "+++ b/new",
      "@@ -0,0 +1,1 @@",
      "+x",
      "diff --git a/old b/old",
      "--- a/old",
      "+++ /dev/null",
      "@@ -1,1 +0,0 @@",
      "-x",
      "diff --git a/image b/image",
      "Binary files differ",
      "",
    ]);
  });

  test("has a diff of at most 64 KiB, cut between lines, and the report says so", () => {
    const added = Array.from({ length: 10_000 }, (_, index) => `line ${index} é`);
    const culprit = fields({ files: [fileOf({ hunks: [{ oldStart: 1, newStart: 1, removed: [], added }] })] }).culprit;
    expect(Buffer.byteLength(culprit?.diff ?? "")).toBeLessThanOrEqual(64 * 1024);
    expect(culprit?.diff).toMatch(/é\n$/);
    expect(culprit?.diffTruncated).toBe(true);
  });

  test("may be a root commit that a merge brought in", () =>
    expect(fields({ commit: commitOf({ parents: [] }) }).culprit?.parent).toBeNull());
});

describe("the recommendation", () => {
  const merge = commitOf({ parents: [sha("1"), sha("7")] });
  test("reverts a commit by name", () => expect(fields({}).recommendation).toContain(`git revert ${sha("2")}`));
  test("searches inside a merge", () =>
    expect(fields({ commit: merge, brings: [sha("7")] }).recommendation).toMatch(
      /merge of 1 commits?.*first-parent: false/,
    ));
  test("blames the combination when the sides of a merge were searched", () =>
    expect(fields({ commit: merge }).recommendation).toMatch(/combination.*git revert -m 1/));
  test("looks at the load when the bad end is good", () =>
    expect(fields(null, { contradicted: "bad" }).recommendation).toContain("The bad end is good here"));
  test("looks further back when the good end is bad", () =>
    expect(fields(null, { contradicted: "good" }).recommendation).toContain("an earlier good commit"));
  test("doubts the command when the shell could not find it", () => {
    const reading = {
      commit: sha("1"),
      position: 0,
      verdict: "bad",
      value: null,
      exitCode: 127,
      duration: 1,
      startedAt: "",
    } as const;
    expect(fields(null, { contradicted: "good", readings: [reading] }).recommendation).toContain("correct the command");
  });
});

test("nothing is claimed with confidence when nothing was reproduced", () => {
  expect(fields(null).confidence.value).toBeNull();
  expect(fields({}).confidence.value).toBe(1);
});
