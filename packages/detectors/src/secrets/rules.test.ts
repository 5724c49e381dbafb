import { describe, expect, test } from "vitest";
import { pathFor, textFor, textRules } from "../../../../test/rule-values.ts";
import type { Match, ScanInput } from "../engine/detector.ts";
import { secrets } from "./detectors.ts";

const ids = new Map(secrets.map((detector) => [detector.id, detector]));

function found(id: string, text: string, path: string | null): Match[] {
  const detector = ids.get(`secret/${id}`);
  const input: ScanInput = { text, path, family: "text", context: "main", side: "added" };
  return [...(detector?.detect(input) ?? [])];
}

/** Values of a rule are drawn until one passes the rule's own entropy and allow lists, which few do not. */
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

describe("every rule that looks at text", () => {
  const rules = textRules();

  test("there are 221 of them, and one that looks at paths", () => {
    expect(rules.length).toBe(221);
    expect(secrets.filter(({ id }) => !rules.some((rule) => `secret/${rule.id}` === id)).map(({ id }) => id)).toEqual([
      "secret/pkcs12-file",
      "secret/url-credentials",
      "secret/database-connection-string",
    ]);
  });

  for (const rule of rules)
    test(`${rule.id} fires on a value made for it and not on the same value cut short`, () => {
      const texts = SEEDS.map((seed) => textFor(rule, seed, 0));
      // Some rules have so short a shortest value that its entropy is never enough.
      const enough = [...texts, ...SEEDS.map((seed) => textFor(rule, seed, 40))];
      const text = enough.find((each) => found(rule.id, each, pathFor(rule)).length > 0) ?? "";
      const [match] = found(rule.id, text, pathFor(rule));
      expect(match?.rule).toBe(`secret/${rule.id}`);
      const { start = 0, end = 0 } = match ?? {};
      const shortened = texts.includes(text) ? 6 : end - start - 4;
      expect(found(rule.id, text.slice(0, end - shortened) + text.slice(end), pathFor(rule))).toEqual([]);
    });
});

describe("the rule about a path", () => {
  test("fires on the name of a key store, which stays readable", () => {
    expect(found("pkcs12-file", "conf/server.p12", null)).toMatchObject([{ start: 11, end: 15, redacted: ".p12" }]);
  });

  test("does not fire on other names, in files or in messages", () => {
    expect(found("pkcs12-file", "conf/server.p12.md", null)).toEqual([]);
    expect(found("pkcs12-file", "conf/server.p12", "list.txt")).toEqual([]);
    expect(found("pkcs12-file", "take conf/server.p12\n", null)).toEqual([]);
  });
});
