import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog, keyOf } from "./index.ts";

const today = "2026-11-22";

describe("spellings of one code", () => {
  test.each([
    "HIPAA:164.312(a)(2)(iv)",
    "hipaa:164.312(A)(2)(IV)",
    "164.312(a)(2)(iv)",
    "45 CFR 164.312(a)(2)(iv)",
    "45 CFR § 164.312(a)(2)(iv)",
    "45 C.F.R. §164.312(a)(2)(iv)",
    "45CFR164.312(a)(2)(iv)",
    "§ 164.312 (a) (2) (iv)",
    "164.312.a.2.iv",
    "HIPAA-164.312.a.2.iv",
    "HIPAA 45 CFR Part 164.312(a)(2)(iv)",
    "  HIPAA: 164.312(a)(2)(iv) ",
  ])("%s", (raw) => {
    expect(catalog.lookup(raw, today)).toMatchObject({
      verdict: "valid",
      canonical: "HIPAA:164.312(a)(2)(iv)",
      framework: "hipaa-security",
    });
  });

  test.each([
    ["PART11:11.10(e)", "PART11:11.10(e)"],
    ["21 CFR 11.10(e)", "PART11:11.10(e)"],
    ["21 CFR Part 11.10(e)", "PART11:11.10(e)"],
    ["11.10(E)", "PART11:11.10(e)"],
    ["FDA 21 CFR 11.10.k.2", "PART11:11.10(k)(2)"],
    ["21 CFR Part 11", "PART11:ALL"],
    ["FDA-510k", "FDA:510K"],
    ["510(k)", "FDA:510K"],
    ["HIPAA-SECURITY", "HIPAA:SECURITY"],
    ["SOX-404", "SOX:404"],
    ["sox 404(b)", "SOX:404(b)"],
    ["SOX:302", "SOX:302"],
    ["ITGC-001", "SOX:ITGC-001"],
    ["itgc1", "SOX:ITGC-001"],
    ["PCI-DSS", "PCI:DSS"],
    ["PCI DSS 4.0.1", "PCI:DSS-4.0.1"],
    ["PCI:3", "PCI:3"],
    ["pci-12", "PCI:12"],
    ["164.312(e)", "HIPAA:164.312(e)(1)"],
    ["164.312", "HIPAA:164.312"],
  ])("%s is %s", (raw, canonical) => {
    expect(catalog.lookup(raw, today)).toMatchObject({ verdict: "valid", canonical });
  });
});

describe("known mistakes of other projects", () => {
  test("every paragraph is found in upper case", () => {
    for (const { id } of catalog.all) expect(catalog.lookup(id.toUpperCase(), today).canonical, id).toBe(id);
  });
  test("disposal and media re-use are under 164.310(d)(2), not (d)(1)", () => {
    expect(catalog.get("HIPAA:164.310(d)(2)(i)")?.title).toBe("Disposal");
    expect(catalog.lookup("164.310(d)(1)(i)", today).verdict).toBe("unknown");
  });
});

describe("dates", () => {
  test("a retired edition is valid until its end and superseded afterwards", () => {
    expect(catalog.lookup("PCI-DSS-3.2.1", "2024-03-31").verdict).toBe("valid");
    expect(catalog.lookup("PCI-DSS-3.2.1", "2024-04-01T00:00:00Z")).toEqual({
      raw: "PCI-DSS-3.2.1",
      verdict: "superseded",
      canonical: "PCI:DSS-3.2.1",
      framework: "pci-dss",
      suggestions: ["PCI:DSS-4.0.1"],
    });
  });
  test("an edition that is not in force yet is unknown, and the former one is suggested", () => {
    expect(catalog.lookup("PCI-DSS-4.0.1", "2023-01-01")).toMatchObject({
      verdict: "unknown",
      canonical: null,
      suggestions: ["PCI:DSS-3.2.1", "PCI:DSS-4.0"],
    });
  });
});

describe("unknown codes", () => {
  test("the nearest codes are suggested and none is applied", () => {
    const verdict = catalog.lookup("164.312(a)(2)(v)", today);
    expect(verdict).toMatchObject({ verdict: "unknown", canonical: null, framework: null });
    expect(verdict.suggestions).toContain("HIPAA:164.312(a)(2)(iv)");
  });
  test("a paragraph below a known one suggests the known one", () => {
    expect(catalog.lookup("PCI:3.99.12.14", today).suggestions).toEqual(["PCI:3"]);
  });
  test("nothing near suggests nothing", () => {
    expect(catalog.lookup("GOODNIGHTMOON", today).suggestions).toEqual([]);
  });
  test("only the first fifty of a message are given suggestions", () => {
    const verdicts = catalog.lookupAll(
      Array.from({ length: 60 }, (_, n) => `164.312(a)(${n + 100})`),
      today,
    );
    expect(verdicts.filter((each) => each.suggestions.length > 0)).toHaveLength(50);
  });
});

describe("the data", () => {
  test("counts: the checked regulations are whole", () => {
    const of = (framework: string, kind: RegExp) =>
      catalog.all.filter((each) => each.framework === framework && kind.test(each.kind)).length;
    expect(of("hipaa-security", /^(standard|required|addressable|general)$/)).toBe(99);
    expect(of("21cfr11", /^(general|requirement)$/)).toBe(54);
    expect(catalog.all.filter((each) => /^PCI:\d+$/.test(each.id))).toHaveLength(12);
    expect(catalog.all.filter((each) => /^SOX:ITGC-\d+$/.test(each.id))).toHaveLength(4);
  });
  test("no two controls share a name", () => {
    const owners = new Map<string, string>();
    for (const each of catalog.all)
      for (const name of [each.id, each.cite, ...each.aliases]) {
        expect(owners.get(keyOf(name)) ?? each.id, name).toBe(each.id);
        owners.set(keyOf(name), each.id);
      }
  });
  test("parents and successors exist", () => {
    for (const each of catalog.all)
      for (const other of [each.parent, each.supersededBy])
        if (other !== null) expect(catalog.get(other), `${each.id} -> ${other}`).toBeDefined();
  });
});

test("any text is answered, and the same way in any case", () => {
  fc.assert(
    fc.property(fc.string(), (raw) => {
      const verdict = catalog.lookup(raw, today);
      expect(verdict.raw).toBe(raw);
      expect(verdict.canonical === null).toBe(verdict.verdict === "unknown");
      if (/^[\x20-\x7e]*$/.test(raw))
        expect(catalog.lookup(raw.toUpperCase(), today).canonical).toBe(verdict.canonical);
    }),
  );
});
