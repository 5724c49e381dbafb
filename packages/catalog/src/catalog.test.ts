import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "./index.ts";

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
    ["１６４．３１２（ｂ）", "HIPAA:164.312(b)"],
    ["164.312(a)(2)(Ⅳ)", "HIPAA:164.312(a)(2)(iv)"],
    ["164.400", "HIPAA:164.400"],
    ["HIPAA Privacy Rule §164.502(B)", "HIPAA:164.502(b)"],
    ["164.514(b)(2)(i)(R)", "HIPAA:164.514(b)(2)(i)(R)"],
    ["QMSR 21 CFR 820.10(c)", "QMSR:820.10(c)"],
    ["SOX section 302", "SOX:302"],
    ["Sarbanes-Oxley Act §404(b)", "SOX:404(b)"],
    ["15 U.S.C. 7262(a)", "SOX:404(a)"],
    ["pci dss v4.0.1 req 3.5.1.2", "PCI:3.5.1.2"],
    ["PCI DSS 6.2.4", "PCI:6.2.4"],
    ["PCI-DSS-4.0.1:8.3.6", "PCI:8.3.6"],
    ["PCI requirement A1.1.1", "PCI:A1.1.1"],
    ["PCI:3.2.1", "PCI:3.2.1"],
    ["AC-2", "NIST:AC-2"],
    ["ac-02(01)", "NIST:AC-2(1)"],
    ["NIST SP 800-53r5 AU-12", "NIST:AU-12"],
    ["NIST 800-53 Rev. 5 SC-28(1)", "NIST:SC-28(1)"],
    ["NIST SP 800-66r2 5.3.2", "NIST66:5.3.2"],
    ["APO12", "COBIT:APO12"],
    ["COBIT 2019 dss05", "COBIT:DSS05"],
    ["Art. 32(1)(a) GDPR", "GDPR:32(1)(a)"],
    ["GDPR Article 9", "GDPR:9"],
    ["ISO 13485:2016 clause 7.3.9", "ISO13485:7.3.9"],
    ["EN ISO 14971:2019 7.4", "ISO14971:7.4"],
    ["ISO/IEC 27001:2022 Annex A 8.24", "ISO27001:A.8.24"],
    ["A.8.15", "ISO27001:A.8.15"],
    ["IEC 62304:2006+A1:2015 5.5.5", "IEC62304:5.5.5"],
    ["62304 §8.2.1", "IEC62304:8.2.1"],
  ])("%s is %s", (raw, canonical) => {
    expect(catalog.lookup(raw, today)).toMatchObject({ verdict: "valid", canonical });
  });
});

describe("known mistakes of other projects", () => {
  test("every paragraph is found in upper case", () => {
    for (const { id } of catalog.all) expect(catalog.lookup(id.toUpperCase(), today).canonical, id).toBe(id);
  });
  test("164.400 is applicability; the definitions are 164.402", () => {
    expect(catalog.get("HIPAA:164.400")?.title).toBe("Applicability");
    expect(catalog.get("HIPAA:164.402")?.title).toBe("Definitions");
  });
  test("a clause of ISO 27001 is no control of its Annex A", () => {
    expect(catalog.lookup("ISO 27001 8.1", today).verdict).toBe("unknown");
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
      suggestions: ["PCI:DSS-4.0"],
      effectiveFrom: "2018-05-17",
      effectiveTo: "2024-03-31",
      topics: [],
    });
    // The successor that is in force on the day is named, not one that has been retired since.
    expect(catalog.lookup("PCI-DSS-3.2.1", today).suggestions).toEqual(["PCI:DSS-4.0.1"]);
  });
  test("an edition that is not in force yet is unknown, and the former one is suggested", () => {
    expect(catalog.lookup("PCI-DSS-4.0.1", "2023-01-01")).toMatchObject({
      verdict: "unknown",
      canonical: null,
      suggestions: ["PCI:DSS-3.2.1", "PCI:DSS-4.0"],
    });
  });
});

describe("21 CFR 820 before and after 2026-02-02", () => {
  test("the old design controls end on the day before, with a successor", () => {
    expect(catalog.lookup("21 CFR 820.30(g)", "2026-02-01")).toMatchObject({
      verdict: "valid",
      canonical: "QSR:820.30(g)",
    });
    expect(catalog.lookup("820.30", "2026-02-02")).toMatchObject({
      verdict: "superseded",
      canonical: "QSR:820.30",
      effectiveTo: "2026-02-01",
      suggestions: ["QMSR:820.10(c)"],
    });
  });
  test("a number of both regulations means the one in force, unless the name says which", () => {
    expect(catalog.lookup("820.1", "2026-02-01").canonical).toBe("QSR:820.1");
    expect(catalog.lookup("21 CFR § 820.1", "2026-02-02").canonical).toBe("QMSR:820.1");
    expect(catalog.lookup("QSR:820.1", "2026-02-02")).toMatchObject({
      verdict: "superseded",
      suggestions: ["QMSR:820.1"],
    });
    expect(catalog.lookup("21 CFR Part 820", "2025-01-01").canonical).toBe("QSR:ALL");
    expect(catalog.lookup("21 CFR Part 820", "2026-02-02").canonical).toBe("QMSR:ALL");
  });
  test("a new section is not in force yet before, and what it will replace is suggested", () => {
    expect(catalog.lookup("820.35(a)", "2026-02-01")).toMatchObject({
      verdict: "unknown",
      effectiveFrom: "2026-02-02",
      suggestions: expect.arrayContaining(["QSR:820.198"]),
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
    expect(catalog.lookup("PCI:12.99.12.14.77.5.31", today).suggestions).toEqual(["PCI:12"]);
    expect(catalog.lookup("COBIT 4.1 DS5.3.99.12.17.66", today).suggestions).toEqual(["COBIT:DSS05"]);
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
