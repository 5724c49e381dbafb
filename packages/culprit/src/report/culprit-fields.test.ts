import { defaultConfiguration, pathRules } from "@gitops-health/config";
import { redact } from "@gitops-health/detectors";
import type { Commit, FileChange } from "@gitops-health/git";
import { describe, expect, test } from "vitest";
import { culpritFields } from "./culprit-fields.ts";

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
  };
}

function fields(files: readonly FileChange[] = [fileOf()], commit = commitOf()) {
  const factsOf = pathRules(defaultConfiguration());
  const component = { words: [], services: [], topics: [] };
  return culpritFields({
    commit,
    files,
    facts: factsOf("pool.json"),
    brings: [],
    riskScore: 12.5,
    component,
    factsOf,
    redact,
  });
}

test("the culprit is described with its diff as git would show it without context", () => {
  expect(fields()).toMatchObject({
    commit: sha("2"),
    parent: sha("1"),
    author: "Ada <ada@example.com>",
    date: "2025-12-29T09:20:00Z",
    header: "perf: smaller pool",
    diff: "diff --git a/pool.json b/pool.json\n--- a/pool.json\n+++ b/pool.json\n@@ -3,1 +3,1 @@\n-20\n+10\n",
    diffTruncated: false,
    hunkCount: 1,
  });
});

test("renames, modes, new, deleted and binary files are shown, and names that hold newlines stand on one line", () => {
  const { diff } = fields([
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
  ]);
  expect(diff.split("\n")).toEqual([
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

describe("a diff that is too large", () => {
  test.each([10_000, 1_000_000])("of %i lines is cut between lines at 64 KiB, and the report says so", (count) => {
    const added = Array.from({ length: count }, (_, index) => `line ${index} é`);
    const culprit = fields([fileOf({ hunks: [{ oldStart: 1, newStart: 1, removed: [], added }] })]);
    expect(Buffer.byteLength(culprit.diff)).toBeLessThanOrEqual(64 * 1024);
    expect(culprit.diff).toMatch(/é\n$/);
    expect(culprit).toMatchObject({ diffTruncated: true, hunks: [{ diffTruncated: true }] });
    expect(Buffer.byteLength(culprit.hunks[0]?.diff ?? "")).toBeLessThanOrEqual(2048);
  });
});

const KEY = [
  "-----BEGIN RSA PRIVATE KEY-----",
  ...Array.from({ length: 50 }, (_, at) => `MIIEpAIBAAKCAQEA${String(at).repeat(12)}`.slice(0, 64)),
  "-----END RSA PRIVATE KEY-----",
];

test("a secret is replaced before the diff is cut, so that no half of it stays", () => {
  const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");
  const filler = Array.from({ length: 20 }, (_, index) => `before ${index}`);
  const culprit = fields(
    [
      fileOf({
        path: "deploy.env",
        hunks: [{ oldStart: 1, newStart: 1, removed: [`TOKEN=${token}`], added: [...filler, ...KEY] }],
      }),
    ],
    commitOf({ message: `fix: use ${token} for now` }),
  );
  const all = JSON.stringify(culprit);
  expect(all).not.toContain(token.slice(4, 24));
  expect(all).not.toContain("MIIEpAIBAAKCAQEA");
  expect(culprit.diff).toContain("before 19");
});

test("a root commit has no parent, and a time that no calendar has is unknown", () => {
  const culprit = fields([], commitOf({ parents: [], committer: { ...person, time: 1e300 } }));
  expect(culprit).toMatchObject({ parent: null, date: "unknown" });
});
