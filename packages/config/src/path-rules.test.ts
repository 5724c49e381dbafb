import { expect, test } from "vitest";
import { parseConfiguration } from "./parse.ts";
import { joinFacts, pathRules } from "./path-rules.ts";

const facts = pathRules(
  parseConfiguration(
    Buffer.from(`version: 1
services:
  phi: { paths: ["services/phi/**", "!services/phi/README.md"], domains: [phi], safety-class: A }
  pump: { paths: ["services/p*/**"], domains: [device], safety-class: C }
`),
    "c.yml",
  ),
);

test("a path of two services has the union of their domains and the stricter safety class", () =>
  expect(facts("services/phi/src/a.ts")).toEqual({
    services: ["phi", "pump"],
    domains: ["phi", "device"],
    safetyClass: "C",
    isTest: false,
    isDoc: false,
  }));
test("an excluded path does not belong", () =>
  expect(facts("services/phi/README.md")).toMatchObject({ services: ["pump"], isDoc: true }));
test("a path of nobody has nothing", () =>
  expect(facts("x/a.test.ts")).toEqual({ services: [], domains: [], safetyClass: null, isTest: true, isDoc: false }));
test.each([
  "src/site/apt/whatsnew.apt",
  "core/src/site/resources/a.html",
  "src/xdoc/a.xml",
  "xdocs/a.xml",
  "notes.apt",
  "docs/a.html",
])("%s is documentation unless the configuration says otherwise", (path) =>
  expect(facts(path)).toMatchObject({ isDoc: true, isTest: false }),
);
test.each(["src/main/site/a.java", "website/a.ts", "apt/a.sh"])("%s is none", (path) =>
  expect(facts(path)).toMatchObject({ isDoc: false }),
);
test("facts joined: test only when all are tests", () =>
  expect(joinFacts([facts("x/a.test.ts"), facts("services/pump/a.ts")])).toMatchObject({
    services: ["pump"],
    isTest: false,
    safetyClass: "C",
  }));
