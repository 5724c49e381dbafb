import { expect, test } from "vitest";
import { type Origin, readyAllowlist } from "./allowlist.ts";
import { readyRule } from "./ready-rule.ts";

const rule = {
  ...{ id: "acme-token", description: "", regex: "acme_[0-9a-f]{8}", secretGroup: 0, entropy: 0 },
  ...{ keywords: ["acme_"], allowlists: [] },
};
const list = {
  condition: "or",
  commits: [],
  paths: ["^vendor/"],
  regexTarget: "secret",
  regexes: [],
  stopwords: [],
} as const;
const here = { path: "src/a.ts", commit: null };
const vendored = { path: "vendor/a.ts", commit: null };
const token = "acme_0123abcd";
const nothing = "x".repeat(9000);

/** A rule, and how often it was asked whether a place is let pass. */
function watched() {
  const shipped = readyAllowlist(list);
  let asked = 0;
  const common = {
    ...shipped,
    allowsPlace: (origin: Origin) => {
      asked++;
      return shipped.allowsPlace(origin);
    },
  };
  return { ready: readyRule(rule, [common]), asked: () => asked };
}

test("places that are let pass are not asked about in a few lines with nothing in them", () => {
  const { ready, asked } = watched();
  expect([...ready.values(nothing, here)]).toEqual([]);
  expect(asked()).toBe(0);
  expect([...ready.values(token, here)]).toEqual([{ start: 0, end: token.length, value: token }]);
  expect(asked()).toBe(1);
});

test("they let pass, in the first lines and in those after many", () => {
  const { ready, asked } = watched();
  for (const text of [token, nothing, nothing, token]) expect([...ready.values(text, vendored)]).toEqual([]);
  expect(asked()).toBe(1);
  expect([...ready.values(token, here)]).toHaveLength(1);
  expect([...ready.values(token, vendored)]).toEqual([]);
});
