import { expect, test } from "vitest";
import { changedFile, replacedLines } from "../test/changes.ts";
import { diffFeatures } from "./diff-features.ts";

const isTest = (path: string) => path.includes("test");

test("tokens count in code only, lines and folders everywhere", () => {
  const files = [
    changedFile("src/a.ts", ["if (open()) {", "}"]),
    changedFile("test/a.ts", ["if (open()) {", "}", "run();"]),
    changedFile("docs/if.md", ["if (open())"]),
    changedFile("src/b.json", ["return()"]),
  ];
  expect(diffFeatures(files, isTest)).toEqual({
    controlFlow: 1,
    calls: 2,
    comparisons: 0,
    publicApi: 0,
    linesAdded: 7,
    hunks: 4,
    files: 4,
    directories: 3,
    structureKept: false,
  });
});

test("structure is kept by comments, formatting and tests, not by a branch more or less", () => {
  const kept = (...files: Parameters<typeof diffFeatures>[0]) => diffFeatures(files, isTest).structureKept;
  expect(kept(replacedLines("a.ts", ["if(a){b()}"], ["if (a) {", "  b();", "}", "// done"]))).toBe(true);
  expect(kept(changedFile("test/a.ts", ["if (x) {"]), changedFile("README.md", ["if"]))).toBe(true);
  expect(kept(replacedLines("a.ts", ["if (a && b) {"], ["if (a) {"]))).toBe(false);
  expect(kept(changedFile("a.ts", ["send(records);"]))).toBe(false);
});

test("a diff without files has no figures", () => {
  expect(diffFeatures([], isTest)).toMatchObject({ linesAdded: 0, files: 0, directories: 0, structureKept: true });
});
