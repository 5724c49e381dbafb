import { describe, expect, test } from "vitest";
import { readyAllowlist } from "./allowlist.ts";
import type { Allowlist } from "./rule.ts";

function list(given: Partial<Allowlist>): ReturnType<typeof readyAllowlist> {
  return readyAllowlist({
    condition: "or",
    commits: [],
    paths: [],
    regexTarget: "secret",
    regexes: [],
    stopwords: [],
    ...given,
  });
}
const nowhere = { path: null, commit: null };
const candidate = {
  value: "abc-42",
  match: "token = abc-42",
  line: "export token = abc-42 // of the demo",
  path: "a/b.ts",
  commit: null,
};

describe("an allow list of which any part is enough", () => {
  test("lets a place pass by path or commit, whatever the case of the commit", () => {
    const { allowsPlace } = list({ paths: ["\\.ts$"], commits: ["ABCDEF"] });
    expect(allowsPlace({ path: "a.ts", commit: null })).toBe(true);
    expect(allowsPlace({ path: "a.js", commit: "abcdef" })).toBe(true);
    expect(allowsPlace({ path: "a.js", commit: "abc" })).toBe(false);
    expect(allowsPlace(nowhere)).toBe(false);
  });

  test("looks at the value, the match or the line, as its target says", () => {
    expect(list({ regexes: ["^abc"] }).allowsValue(candidate)).toBe(true);
    expect(list({ regexes: ["token"] }).allowsValue(candidate)).toBe(false);
    expect(list({ regexes: ["token"], regexTarget: "match" }).allowsValue(candidate)).toBe(true);
    expect(list({ regexes: ["demo"], regexTarget: "match" }).allowsValue(candidate)).toBe(false);
    expect(list({ regexes: ["demo"], regexTarget: "line" }).allowsValue(candidate)).toBe(true);
  });

  test("looks for stop words in the value only, in any case and any script", () => {
    expect(list({ stopwords: ["BC-4"] }).allowsValue(candidate)).toBe(true);
    expect(list({ stopwords: ["token"] }).allowsValue(candidate)).toBe(false);
    expect(list({ stopwords: ["süß"] }).allowsValue({ ...candidate, value: "xSÜßx" })).toBe(true);
  });

  test("does not let a value pass by its path alone: that is asked of the place", () => {
    expect(list({ paths: ["\\.ts$"] }).allowsValue(candidate)).toBe(false);
  });
});

describe("an allow list of which all parts are needed", () => {
  test("lets a place pass only when it has no part about values", () => {
    const place = { path: "a.ts", commit: "abc" };
    expect(list({ condition: "and", paths: ["ts$"], commits: ["abc"] }).allowsPlace(place)).toBe(true);
    expect(list({ condition: "and", paths: ["ts$"], commits: ["def"] }).allowsPlace(place)).toBe(false);
    expect(list({ condition: "and", paths: ["ts$"], regexes: ["abc"] }).allowsPlace(place)).toBe(false);
  });

  test("lets a value pass when path, expression and stop word hold together", () => {
    const all = { condition: "and", paths: ["ts$"], regexes: ["^abc"], stopwords: ["42"] } as const;
    expect(list(all).allowsValue(candidate)).toBe(true);
    expect(list(all).allowsValue({ ...candidate, path: "a.js" })).toBe(false);
    expect(list(all).allowsValue({ ...candidate, path: null })).toBe(false);
    expect(list({ ...all, stopwords: ["43"] }).allowsValue(candidate)).toBe(false);
  });
});

test("flags at the start of one expression hold for those that follow it, as in gitleaks", () => {
  expect(list({ regexes: ["(?i)^zzz$", "^ABC"] }).allowsValue(candidate)).toBe(true);
  expect(list({ regexes: ["^ABC"] }).allowsValue(candidate)).toBe(false);
});
