import { describe, expect, test } from "vitest";
import { DetectorsError } from "../../error.ts";
import { secretsWith } from "../detectors.ts";
import { gitleaksToml } from "./gitleaks-toml.ts";

const nothing = () => undefined;
const read = (text: string, others: Readonly<Record<string, string>> = {}) =>
  gitleaksToml(text, ".gitleaks.toml", (path) => others[path]);
const found = (toml: string, text: string, path = "src/main.ts") => {
  const input = { text, path, family: "c-like", context: "main", side: "added" } as const;
  return secretsWith(read(toml)).flatMap(({ detect, keywords }) =>
    keywords.length === 0 || keywords.some((word) => text.toLowerCase().includes(word)) ? [...detect(input)] : [],
  );
};
const OWN = `
[[rules]]
id = "acme-token"
description = "Tokens of our own"
regex = '''acme_([a-z0-9]{8})'''
keywords = ["acme_"]
`;
const VALUE = ["acme", "k3j9x2p7"].join("_");
const GITHUB = ["ghp", "9aZ3kQ8mX1vB7nC5sD2fG6hJ4lP0wErTyUiO"].join("_");

describe("rules of a .gitleaks.toml", () => {
  test("are the only ones when the file does not extend the default, which is told", () => {
    expect(found(OWN, `a = "${VALUE}"; b = "${GITHUB}"`)).toMatchObject([
      { rule: "secret/acme-token", start: 10, end: 18, tier: "B", redacted: "[ACME-TOKEN]" },
    ]);
    expect(read(OWN).notices).toEqual([".gitleaks.toml: 222 of the 222 rules of gitleaks are off."]);
  });

  test("stand beside the default rules when the file extends them", () => {
    const both = found(`[extend]\nuseDefault = true\n${OWN}`, `a = "${VALUE}"; b = "${GITHUB}"`);
    expect(both.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["secret/acme-token", "secret/github-pat"]));
    expect(read(`[extend]\nuseDefault = true\n${OWN}`).notices).toEqual([]);
  });

  test("turn rules off, and say how many and which do not exist", () => {
    const { rules, notices } = read(`[extend]\nuseDefault = true\ndisabledRules = ["github-pat", "github-pta"]`);
    expect(rules.some(({ id }) => id === "github-pat")).toBe(false);
    expect(notices).toEqual([
      `.gitleaks.toml: "extend" turns off the rule "github-pta", which does not exist.`,
      ".gitleaks.toml: 1 of the 222 rules of gitleaks are off.",
    ]);
  });

  test("change a default rule where they say something, and add to its lists", () => {
    const { rules } = read(`
[extend]
useDefault = true
[[rules]]
id = "github-pat"
entropy = 4.5
keywords = ["GHQ_"]
[[rules.allowlists]]
stopwords = ["acme"]`);
    const rule = rules.find(({ id }) => id === "github-pat");
    expect(rule).toMatchObject({ entropy: 4.5, regex: "ghp_[0-9a-zA-Z]{36}", keywords: ["ghp_", "ghq_"] });
    expect(rule?.allowlists).toHaveLength(2);
  });

  test("are read from the file that is extended, if the repository has it", () => {
    const { rules } = read(`[extend]\npath = "base.toml"`, { "base.toml": OWN });
    expect(rules.map(({ id }) => id)).toEqual(["acme-token"]);
    expect(() => read(`[extend]\npath = "base.toml"`)).toThrow(/"extend" names the file "base.toml", which is not/);
  });

  test("end where files extend each other in a circle", () => {
    const circle = { "a.toml": `[extend]\npath = "a.toml"\n${OWN}` };
    expect(read(`[extend]\npath = "a.toml"`, circle).notices.join()).toMatch(/not followed further than 2 files/);
  });
});

describe("allow lists of a .gitleaks.toml", () => {
  test("of the whole file hold for all rules, in the former spelling too", () => {
    for (const head of ["[[allowlists]]", "[allowlist]"])
      expect(found(`${OWN}\n${head}\npaths = ['''\\.ts$''']`, VALUE)).toEqual([]);
    expect(found(`${OWN}\n[[allowlists]]\npaths = ['''\\.js$''']`, VALUE)).toHaveLength(1);
  });

  test("with targetRules hold for these only, and these must exist", () => {
    const other = OWN.replace("acme-token", "other-token");
    const toml = `${OWN}\n${other}\n[[allowlists]]\ntargetRules = ["acme-token"]\nregexes = ['''k3j9''']`;
    expect(found(toml, VALUE).map(({ rule }) => rule)).toEqual(["secret/other-token"]);
    expect(() => read(toml.replace('["acme-token"]', '["gone"]'))).toThrow(
      /names the rule "gone" which does not exist/,
    );
  });

  test("understand keys in any case, condition and regexTarget", () => {
    const toml = `${OWN}\n[[rules.allowlists]]\nCONDITION = "&&"\nregextarget = "line"\nregexes = ["demo"]\nstopwords = ["k3j9"]`;
    expect(found(toml, `${VALUE} // demo`)).toEqual([]);
    expect(found(toml, VALUE)).toHaveLength(1);
  });
});

describe("a .gitleaks.toml that is wrong", () => {
  test.each([
    ["[[rules]\n", /\.gitleaks\.toml: line 1, column \d+ cannot be read as TOML\./],
    ["[[rules]]\nregex = 'a'", /rule 1 has no "id"/],
    ["[[rules]]\nid = 'a'", /rule "a" has neither "regex" nor "path"/],
    ["[[rules]]\nid = 'a'\nregex = '(?=x)'", /rule "a" has an expression that RE2 does not take/],
    ["[[rules]]\nid = 'a'\nregex = 'x*'", /rule "a" has a regex that matches the empty text/],
    ["[[rules]]\nid = 'a'\nregex = 'x'\nsecretGroup = 1", /rule "a" has secretGroup 1, but its regex has 0 groups/],
    ["[[rules]]\nid = 'a'\nregex = 'x'\nkeywords = 'x'", /"keywords", which is expected to be a list of texts/],
    ["[[rules]]\nid = 'a'\nregex = 'x'\nentropy = 'x'", /"entropy", which is expected to be a number/],
    ["rules = 3", /"rules" is expected to be a list of tables/],
    ["[[allowlists]]\ndescription = 'x'", /allow list 1 is empty/],
    ["[[allowlists]]\nregexes = ['x']\ncondition = 'xor'", /"condition" that is neither "AND" nor "OR"/],
    ["[[allowlists]]\nregexes = ['x']\nregexTarget = 'file'", /"regexTarget" that is neither/],
    ["[allowlist]\nregexes = ['x']\n[[allowlists]]\nregexes = ['x']", /has both "allowlist" and "allowlists"/],
    ["[extend]\nuseDefault = true\npath = 'x'", /has both "path" and "useDefault"/],
  ])("is refused with a sentence: %j", (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
    expect(() => read(text)).toThrow(DetectorsError);
  });

  test("is refused without a word of its text", () => {
    const secret = ["sk", "8fj3k2l1"].join("-");
    for (const text of [`a = [ "${secret}"`, `[[allowlists]]\nregexes = ['''(?=${secret})''']`])
      expect(() => gitleaksToml(text, "x.toml", nothing)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining(secret) }),
      );
  });

  test("names keys that are not known, and what was meant", () => {
    expect(
      read(`titel = "x"\n[extend]\nuseDefault = true\n[[rules]]\nid = "github-pat"\nstopword = ["x"]`).notices,
    ).toEqual([
      `.gitleaks.toml: the file has a key "titel" that is not known; "title" is.`,
      `.gitleaks.toml: rule 1 has a key "stopword" that is not known.`,
    ]);
  });

  test("names what is not taken into account", () => {
    const { notices, rules } = read(`${OWN}skipReport = true\n[[rules.required]]\nid = "acme-token"`);
    expect(notices.join("\n")).toMatch(
      /"required", which is not taken into account[\s\S]*"skipReport", so nothing is looked for/,
    );
    expect(rules).toEqual([]);
  });
});
