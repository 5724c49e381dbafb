/** The waiver that is printed under a violation, copied from the summary, filled in, pasted and applied, for whatever names there are. */
import { parseConfiguration } from "@gitops-health/config";
import type { PolicyResult } from "@gitops-health/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyWaivers } from "../../../packages/policy/src/waivers.ts";
import { complianceSummary } from "../../../packages/report/src/compliance-analysis.ts";
import { waiverFor } from "../../../packages/report/src/waiver.ts";
import { complianceAnalysis, someHeader, violation } from "../../../test/predicates.ts";

const AT = "2026-11-22T08:00:00Z";
const CASES = 1500;

/** Names as attackers and foreign systems make them, without what git and our path text never hold (NUL, lone surrogates). */
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
  fc.string({ minLength: 1, maxLength: 8, unit: "binary" }),
  fc.constantFrom(
    'a "quoted" name.ts',
    "it's.ts",
    "new\nline.ts",
    "tab\t.ts",
    "src/[x]*.ts",
    "!not.ts",
    "a?b+c.ts",
    "back\\slash",
    "# no comment",
    "{a: [b]}",
    "\u202egpj.exe",
    "\u0085\u2028\ufeff.ts",
    "x\u{e0041}.ts",
    "<b>&amp;</b>|`c`.ts",
    "</pre>",
    "\\xff.ts",
    "${{ github.token }}",
  ),
);
const path = fc
  .array(name, { minLength: 1, maxLength: 3 })
  .map((parts) =>
    parts
      .join("/")
      .replaceAll("\0", "_")
      .replace(/^(\.{0,2}\/)+/, ""),
  )
  .filter((text) => text !== "" && !text.endsWith("/"));
const result: fc.Arbitrary<PolicyResult> = fc
  .record({
    code: fc.constantFrom("hipaa.encryption.weakened", "hipaa.encryption.removed", "Acme.rules.one-two"),
    paths: fc.uniqueArray(path, { maxLength: 4 }),
    services: fc.subarray(["labs", "phi 'service'", 'p"ay\n']),
    lines: fc.constantFrom(null, "a".repeat(64)),
  })
  .map(({ code, ...more }) => ({ ...violation(code), ...more }));

/** The configuration with a waiver pasted and its blanks filled in. */
function pasted(yaml: string, services: readonly string[]) {
  const filled = yaml
    .replace("<W-1>", "W-1")
    .replace("<why the risk is acceptable>", "legacy import")
    .replace("<@who approves>", "@boss")
    .replace("<where it was decided>", "SEC-12");
  const known = services.map((each) => `  ${JSON.stringify(each)}: { paths: ["${services.indexOf(each)}/**"] }\n`);
  const text = `version: 1\n${known.length === 0 ? "" : `services:\n${known.join("")}`}waivers:\n${filled}\n`;
  return parseConfiguration(Buffer.from(text), "gitops-health.yml").waivers;
}

function applied(waivers: ReturnType<typeof pasted>, results: readonly PolicyResult[]) {
  const facts = {
    day: AT.slice(0, 10),
    people: ["@dev"],
    roles: {},
    judgedCodes: [],
    touched: { paths: [], services: [] },
  };
  const judged = results.map((each) => ({ kind: "deny" as const, result: each }));
  return applyWaivers(judged, waivers, { ...facts, codes: results.map(({ code }) => code) });
}

test(`removes its finding, what lies wholly within the same places, and nothing else (${CASES} cases)`, () =>
  fc.assert(
    fc.property(result, fc.array(result, { maxLength: 6 }), (found, others) => {
      const waivers = pasted(waiverFor(found, AT).yaml, found.services);
      const parts = others.map((other) => ({
        ...other,
        paths: found.paths.slice(1),
        services: found.services.slice(1),
      }));
      const { exceptions } = applied(waivers, [found, ...others, ...parts]);
      const within = (inner: readonly string[], outer: readonly string[]) =>
        outer.length === 0 || (inner.length > 0 && inner.every((each) => outer.includes(each)));
      const expected = [found, ...others, ...parts].filter(
        (other) =>
          other.code === found.code && within(other.paths, found.paths) && within(other.services, found.services),
      );
      expect(expected).toContain(found);
      expect(exceptions.map((each) => each.result)).toEqual(expected);
    }),
    { numRuns: CASES, seed: 20261122 },
  ));

/** What a browser puts into the clipboard from preformatted HTML. */
const copied = (html: string) => html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test("is the same when it is copied from the rendered summary", () =>
  fc.assert(
    fc.property(result, (found) => {
      const page = complianceSummary(
        complianceAnalysis(someHeader(), { compliant: false, violations: [found] }),
        1_000_000,
      );
      const shown = /<pre>\n([\s\S]*?)\n<\/pre>/.exec(page)?.[1] ?? "";
      expect(copied(shown)).toBe(waiverFor(found, AT).yaml);
    }),
    { numRuns: 500 },
  ));

test("is refused while a blank is left as it was printed", () => {
  const { yaml } = waiverFor({ ...violation("hipaa.a.b"), paths: ["a"] }, AT);
  const text = (each: string) => Buffer.from(`version: 1\nwaivers:\n${each}\n`);
  const filled = yaml
    .replace("<@who approves>", "@boss")
    .replace("<W-1>", "W-1")
    .replace("<where it was decided>", "T");
  expect(() => parseConfiguration(text(filled), "c.yml")).toThrow(
    /waivers\.0\.reason.*expected a reason why the risk is acceptable/,
  );
  expect(() => parseConfiguration(text(yaml), "c.yml")).toThrow(/4 problems/);
});

test("ends with the files that it names when its last line counts", () => {
  const found = { ...violation("hipaa.a.b"), paths: ["a"], lines: "a".repeat(64) };
  const { yaml } = waiverFor(found, AT);
  const [waiver] = pasted(yaml.replace("# lines", "lines"), []);
  expect(waiver?.lines).toBe(found.lines);
  expect(applied(pasted(yaml, []), [found]).exceptions).toHaveLength(1);
  const changed = applied(pasted(yaml.replace("# lines", "lines"), []), [{ ...found, lines: "b".repeat(64) }]);
  expect(changed.notices.map(({ code }) => code)).toEqual(["waiver.lapsed"]);
});
