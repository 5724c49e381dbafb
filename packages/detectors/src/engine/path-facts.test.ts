import { expect, test } from "vitest";
import { contexts } from "./context.ts";
import { familyOf } from "./family.ts";

test.each([
  ["src/A.java", "c-like"],
  ["a/b.d.ts", "c-like"],
  ["deploy.sh", "python-like"],
  ["Dockerfile", "python-like"],
  ["docker/Dockerfile.test", "python-like"],
  ["Makefile", "python-like"],
  ["schema.SQL", "sql"],
  [".env", "yaml-like"],
  [".env.production", "yaml-like"],
  ["application.properties", "yaml-like"],
  ["pom.xml", "xml"],
  ["bundle.json", "json"],
  ["people.tsv", "csv"],
  ["README", "text"],
  ["library/sql.inc", "c-like"],
  ["java/notes", "text"],
  ["a.unknown", "text"],
])("%s is %s", (path, family) => expect(familyOf(path)).toBe(family));

test("a message is text", () => expect(familyOf(null)).toBe("text"));

test("what kind of file a path is: the configuration's tests and docs, and what everybody calls lock files and fixtures", () => {
  const contextOf = contexts({ tests: ["checks/**"], docs: ["**/*.md"] });
  expect(
    [
      "src/a.ts",
      "checks/a.ts",
      "a.md",
      "checks/a.md",
      "web/package-lock.json",
      "go.sum",
      "src/test-data/a.hl7",
      "x/__fixtures__/a",
      "testdata",
    ].map(contextOf),
  ).toEqual(["main", "test", "doc", "test", "lock", "lock", "fixture", "fixture", "fixture"]);
  expect(contextOf(null)).toBe("main");
});
