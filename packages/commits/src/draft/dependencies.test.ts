import type { FileChange } from "@gitops-health/git";
import { expect, test } from "vitest";
import { dependencyChanges, packageName } from "./dependencies.ts";

const change = (path: string, removed: readonly string[], added: readonly string[]): FileChange => ({
  path,
  previousPath: undefined,
  status: "modified",
  oldMode: "100644",
  newMode: "100644",
  binary: false,
  additions: added.length,
  deletions: removed.length,
  hunks: [{ oldStart: 1, newStart: 1, removed, added }],
});

test("package.json, pom.xml and workflows name versions in their own way", () => {
  expect(
    dependencyChanges([change("package.json", ['    "a": "^1.0.0",'], ['    "a": "^2.0.0"', '    "@x/b": "1.2.3",'])]),
  ).toEqual([
    { name: "a", from: "^1.0.0", to: "^2.0.0" },
    { name: "@x/b", from: null, to: "1.2.3" },
  ]);
  expect(
    dependencyChanges([
      change("api/pom.xml", ["  <luceneVersion>9.1</luceneVersion>"], ["  <luceneVersion>9.2</luceneVersion>"]),
    ]),
  ).toEqual([{ name: "luceneVersion", from: "9.1", to: "9.2" }]);
  expect(
    dependencyChanges([
      change(
        ".github/workflows/ci.yml",
        ["      - uses: actions/checkout@v4"],
        ["      - uses: actions/checkout@v5 # pinned"],
      ),
    ]),
  ).toEqual([{ name: "actions/checkout", from: "v4", to: "v5" }]);
});

test("a project's own version, ports and what two files say differently are no dependency", () => {
  expect(
    dependencyChanges([
      change("package.json", ['  "version": "1.0.0",'], ['  "version": "1.1.0",', '  "port": "8080",']),
    ]),
  ).toEqual([]);
  const twice = [
    change("a/package.json", ['"a": "^1.0.0"'], ['"a": "^3.0.0"']),
    change("b/package.json", ['"a": "^2.0.0"'], ['"a": "^3.0.0"']),
  ];
  expect(dependencyChanges(twice)).toEqual([]);
});

test("an npm scope mentions nobody", () => expect(packageName("@octocat/x")).toBe("octocat/x"));
