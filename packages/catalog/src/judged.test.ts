import { domains } from "@gitops-health/contracts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Claim, catalog, judged, topics } from "./index.ts";

const DAY = "2026-11-22";
const nothing: Claim = { level: "low", topics: [], domains: [], findings: [] };

/** The verdicts on some codes, given what the change shows. */
function verdicts(codes: readonly string[], claim: Partial<Claim> = {}) {
  return judged(catalog.lookupAll(codes, DAY), { ...nothing, ...claim }).map(({ verdict }) => verdict);
}

describe("too coarse", () => {
  test("a shorthand is fine on low and medium risk", () => {
    for (const level of ["low", "medium"] as const) expect(verdicts(["SOX-404"], { level })).toEqual(["valid"]);
  });
  test.each(["SOX-404", "HIPAA-SECURITY", "FDA-510k", "21 CFR Part 11", "PCI-DSS-4.0.1", "ISO 13485", "NIST:AC"])(
    "%s alone is too coarse on high and critical risk",
    (code) => {
      for (const level of ["high", "critical"] as const) expect(verdicts([code], { level })).toEqual(["too-coarse"]);
    },
  );
  test("a precise code of the same framework beside it is enough, one of another framework is not", () => {
    const level = "high";
    expect(verdicts(["SOX-404", "ITGC-001"], { level })).toEqual(["valid", "valid"]);
    expect(verdicts(["SOX-404", "PCI:6.5.1"], { level })).toEqual(["too-coarse", "valid"]);
    expect(verdicts(["SOX-404", "SOX-ITGC"], { level })).toEqual(["too-coarse", "too-coarse"]);
  });
  test("a precise code that nothing supports does not carry the shorthand", () => {
    expect(verdicts(["HIPAA-SECURITY", "164.312(b)"], { level: "high" })).toEqual(["too-coarse", "implausible"]);
  });
  test("the precise codes that fit the change are suggested", () => {
    const [verdict] = judged(catalog.lookupAll(["HIPAA-SECURITY"], DAY), {
      ...nothing,
      level: "critical",
      topics: ["audit", "logging"],
      domains: ["phi"],
    });
    expect(verdict).toMatchObject({ verdict: "too-coarse", canonical: "HIPAA:SECURITY" });
    expect(verdict?.suggestions).toContain("HIPAA:164.312(b)");
  });
});

describe("implausible", () => {
  test("nothing in the diff supports the claim", () => {
    expect(verdicts(["164.312(b)"])).toEqual(["implausible"]);
    expect(verdicts(["164.312(b)"], { topics: ["encryption"], domains: ["cardholder"] })).toEqual(["implausible"]);
  });
  test("a topic, a domain of the framework or a finding supports it", () => {
    expect(verdicts(["164.312(b)"], { topics: ["audit"] })).toEqual(["valid"]);
    expect(verdicts(["164.312(b)"], { domains: ["phi"] })).toEqual(["valid"]);
    const safeguard = { kind: "audit", effect: "removed" } as const;
    expect(verdicts(["164.312(b)"], { findings: [{ controls: [], safeguard }] })).toEqual(["valid"]);
    expect(verdicts(["164.312(b)"], { findings: [{ controls: ["HIPAA:164.312(b)"], safeguard: null }] })).toEqual([
      "valid",
    ]);
  });
  test("controls that no diff can show are always plausible", () => {
    expect(verdicts(["164.308(a)(2)", "SOX:ITGC-001", "164.312", "GDPR:33"])).toEqual(Array(4).fill("valid"));
  });
  test("an administrative control is plausible on any regulated change, and only there without its topic", () => {
    expect(verdicts(["164.308(a)(7)(ii)(A)"], { domains: ["device"] })).toEqual(["valid"]);
    expect(verdicts(["164.308(a)(7)(ii)(A)"])).toEqual(["implausible"]);
    expect(verdicts(["164.308(a)(7)(ii)(A)"], { topics: ["backup"] })).toEqual(["valid"]);
  });
});

test("what is unknown or superseded stays so, whatever the change", () => {
  for (const level of ["low", "critical"] as const)
    expect(verdicts(["164.312(z)", "PCI-DSS-3.2.1"], { level })).toEqual(["unknown", "superseded"]);
});

test("more in the change never takes a verdict's support away, and codes never change their meaning", () => {
  const ids = fc.constantFrom(...catalog.all.map(({ id }) => id));
  const claim = fc.record({
    level: fc.constantFrom("low" as const, "medium" as const, "high" as const, "critical" as const),
    topics: fc.subarray([...topics]),
    domains: fc.subarray([...domains]),
    findings: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 6 }), claim, fc.subarray([...topics]), (codes, less, more) => {
      const looked = catalog.lookupAll(codes, DAY);
      const before = judged(looked, less);
      const after = judged(looked, { ...less, topics: [...less.topics, ...more] });
      expect(before.map(({ raw, canonical }) => [raw, canonical])).toEqual(
        looked.map(({ raw, canonical }) => [raw, canonical]),
      );
      for (const [n, { verdict }] of before.entries()) if (verdict === "valid") expect(after[n]?.verdict).toBe("valid");
    }),
    { numRuns: 1_000 },
  );
});
