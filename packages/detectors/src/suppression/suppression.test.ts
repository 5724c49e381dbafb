import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallDetectors } from "../../../../test/small-detectors.ts";
import { inMemory, occurrencesInFiles } from "../engine/scan-file.ts";
import { DetectorsError } from "../error.ts";
import { baselineText, readBaseline } from "./baseline.ts";
import { fingerprint, formOf } from "./fingerprint.ts";
import { inlineAllow } from "./inline.ts";
import { suppress } from "./suppress.ts";

const SSN = ["219", "55", "4321"].join("-");
const SALT = "0123456789abcdef0123456789abcdef";
const options = { detectors: smallDetectors };
const found = async (files: Readonly<Record<string, string>>) => {
  const list = Object.entries(files).map(([path, text]) => ({ path, open: async () => inMemory(Buffer.from(text)) }));
  return (await occurrencesInFiles(list, options)).occurrences;
};

describe("a comment with a reason allows a rule", () => {
  test.each([
    ["same line, //", "x // gitops-health:allow phi/number a demo", ""],
    ["same line, #", "x # gitops-health:allow phi/number: a demo", ""],
    ["same line, --", "x -- gitops-health:allow phi/number a demo", ""],
    ["same line, /* */", "/* gitops-health:allow phi/number a demo */ x", ""],
    ["same line, <!-- -->", "x <!-- gitops-health:allow phi/number a demo -->", ""],
    ["category", "x // gitops-health:allow phi/* a demo", ""],
    ["second of two", "x // gitops-health:allow secret/a other gitops-health:allow phi/number a demo", ""],
    ["line before", "x", "   // gitops-health:allow phi/number a demo"],
    ["line before, REM", "x", "REM gitops-health:allow phi/number a demo"],
  ])("%s", (_, line, before) => expect(inlineAllow("phi/number", line, before)?.reason).toBe("a demo"));

  test.each([
    ["other rule", "x // gitops-health:allow phi/other a demo", ""],
    ["prefix of a rule", "x // gitops-health:allow phi/num a demo", ""],
    ["all rules at once", "x // gitops-health:allow * a demo", ""],
    ["line before with something else on it", "x", "y // gitops-health:allow phi/number a demo"],
    ["run together", "x // gitops-health:allowphi/number a demo", ""],
  ])("but not: %s", (_, line, before) => expect(inlineAllow("phi/number", line, before)).toBeUndefined());

  test.each(["", " ", " */", " -->", " :", " x", " 12", " */ the rest of the code"])("no reason in %j", (rest) =>
    expect(inlineAllow("phi/number", `x /* gitops-health:allow phi/number${rest}`, "")?.reason).toBe(""),
  );
});

test("what is allowed is told apart, with why; what does not count stays a finding with the claim", async () => {
  const occurrences = await found({
    "a.ts": `"${SSN}" // gitops-health:allow phi/number a demo\n\n"${SSN}" // gitops-health:allow phi/number\n`,
    "demo/b.ts": SSN,
    "old/c.ts": SSN,
    "d.ts": SSN,
  });
  const rule = { rule: "phi/*", reason: "made-up people" };
  const { findings, waived, claims } = suppress(occurrences, {
    trusted: {
      pathRules: [
        { ...rule, paths: ["demo/**"], expires: "2026-06-01" },
        { ...rule, paths: ["old/**"], expires: "2026-05-31" },
      ],
      baseline: null,
    },
    day: "2026-06-01",
  });
  expect(waived.map(({ kind, reason, finding }) => [finding.location?.path, kind, reason])).toEqual([
    ["a.ts", "comment", "a demo"],
    ["demo/b.ts", "paths", "made-up people"],
  ]);
  expect(findings.map(({ location }) => location)).toEqual([
    { path: "a.ts", line: 3 },
    { path: "old/c.ts", line: 1 },
    { path: "d.ts", line: 1 },
  ]);
  expect(claims.map(({ refused }) => refused)).toEqual(["the comment gives no reason", "it expired on 2026-05-31"]);
});

test("a reason is shown without the values that somebody wrote into it", async () => {
  const occurrences = await found({ "a.ts": `"${SSN}" // gitops-health:allow phi/number ${SSN} is nobody's\n` });
  const trusted = { pathRules: [], baseline: null };
  const { waived } = suppress(occurrences, { trusted, day: "2026-06-01", scanning: options });
  expect(waived.map(({ reason }) => reason)).toEqual(["[NUMBER] is nobody's", "[NUMBER] is nobody's"]);
});

describe("a baseline", () => {
  const lines = (value: string, count = 1) => ({ "a.ts": `const n = f("${value}", 1);\n`.repeat(count) });

  test("waives what was there, no more often than it was there", async () => {
    const baseline = readBaseline(Buffer.from(baselineText(await found(lines(SSN, 2)), SALT)), "b");
    const trusted = { pathRules: [], baseline };
    const { findings, waived } = suppress(await found(lines(SSN, 3)), { trusted, day: "2026-01-01" });
    expect([waived.length, findings.length]).toEqual([2, 1]);
    const elsewhere = await found({ "b.ts": `const n = f("${SSN}", 1);\n`, "a.ts": `x: ${SSN}` });
    expect(suppress(elsewhere, { trusted, day: "2026-01-01" }).findings).toHaveLength(2);
  });

  test("has nothing of the values: whatever they are, and whatever else stands in quotes or words, it is the same file", () =>
    fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[1-8]\d\d-\d\d-\d{4}$/),
        fc.stringMatching(/^[A-Za-z0-9äß]{1,12}$/),
        fc.stringMatching(/^[^"\n\\]{0,20}$/),
        async (value, word, quoted) => {
          // Blanks keep what stands around from being one with the value.
          const text = (a: string, b: string, c: string) => ({ "a.ts": `${b} = [ ${a} , "${c} " ]; ${b}\n` });
          const [one, two] = await Promise.all([found(text(value, word, quoted)), found(text(SSN, "other", "x"))]);
          fc.pre(one.length === 1);
          expect(baselineText(one, SALT)).toBe(baselineText(two, SALT));
        },
      ),
      { numRuns: 300 },
    ));

  test("differs in every repository, so that no table of it can be made", async () => {
    const [occurrence] = await found(lines(SSN));
    if (occurrence === undefined) throw new Error("nothing found");
    expect(fingerprint(SALT, occurrence)).not.toBe(fingerprint(SALT.replace("0", "1"), occurrence));
    expect(formOf(occurrence.line, occurrence.start, occurrence.end)).not.toMatch(/[a-z0-9-]/i);
  });

  test("that was altered, or is none, waives nothing and is refused", async () => {
    const text = baselineText(await found(lines(SSN, 2)), SALT);
    const swapped = JSON.parse(text);
    swapped.entries.push({ ...swapped.entries[0], path: "zzz.ts" });
    const cases: [string, string][] = [
      [text.replace('"count":2', '"count":9'), "was edited after it was made"],
      [text.replace("a.ts", "b.ts"), "was edited after it was made"],
      [text.replace('"version": 1', '"version": 2'), "is no baseline of gitops-health"],
      [text.slice(0, -3), "is no baseline of gitops-health"],
      [JSON.stringify(swapped), "was edited after it was made"],
      ["", "is no baseline of gitops-health"],
      ["[]", "is no baseline of gitops-health"],
    ];
    for (const [bytes, words] of cases) {
      const read = () => readBaseline(Buffer.from(bytes), "baseline.json");
      expect(read).toThrow(DetectorsError);
      expect(read).toThrow(words);
    }
    expect(readBaseline(Buffer.from(text), "baseline.json").counts.size).toBe(1);
  });
});
