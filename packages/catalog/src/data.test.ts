import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Control, catalog, catalogs, keyOf, topics } from "./index.ts";

const of = (framework: string) => catalog.all.filter((each) => each.framework === framework);
const count = (framework: string, pattern: RegExp) => of(framework).filter(({ id }) => pattern.test(id)).length;

/** How many the published text has, and where it says so. */
const PUBLISHED: [what: string, found: () => number, published: number][] = [
  // 45 CFR 164.308 to 164.316; Appendix A to Subpart C of Part 164 lists 20 required and 22 addressable specifications.
  [
    "HIPAA Security: paragraphs",
    () => of("hipaa-security").filter((each) => /^(?:standard|required|addressable|general)$/.test(each.kind)).length,
    99,
  ],
  [
    "HIPAA Security: addressable specifications",
    () => of("hipaa-security").filter((each) => each.kind === "addressable").length,
    22,
  ],
  // eCFR, contents of Subpart D: 164.400, .402, .404, .406, .408, .410, .412, .414.
  ["HIPAA Breach: sections", () => count("hipaa-breach", /^HIPAA:164\.4\d\d$/), 8],
  // eCFR, contents of Subpart E: 164.500 to .534 are 17 with .501, without the vacated .509.
  [
    "HIPAA Privacy: sections",
    () => of("hipaa-privacy").filter((each) => /^HIPAA:164\.5\d\d$/.test(each.id) && each.effectiveTo === null).length,
    17,
  ],
  // 164.514(b)(2)(i)(A) to (R): the eighteen identifiers of the safe harbor.
  [
    "HIPAA Privacy: safe harbor identifiers",
    () => count("hipaa-privacy", /^HIPAA:164\.514\(b\)\(2\)\(i\)\([A-R]\)$/),
    18,
  ],
  // 164.512(a) to (l) and 164.530(a) to (k).
  ["HIPAA Privacy: 164.512", () => count("hipaa-privacy", /^HIPAA:164\.512\([a-l]\)$/), 12],
  ["HIPAA Privacy: 164.530", () => count("hipaa-privacy", /^HIPAA:164\.530\([a-k]\)$/), 11],
  ["21 CFR Part 11", () => count("21cfr11", /^PART11:11\./), 54],
  // eCFR, contents of Part 820 since 2026-02-02: 820.1, .3, .7, .10, .35, .45.
  ["QMSR: sections", () => count("21cfr820", /^QMSR:820\.\d+$/), 6],
  // eCFR, contents of Part 820 on 2026-02-01: Subparts A to O; 820.30(a) to (j), 820.70(a) to (i).
  ["QS Regulation: sections", () => count("21cfr820", /^QSR:820\.\d+$/), 31],
  ["QS Regulation: 820.30", () => count("21cfr820", /^QSR:820\.30\([a-j]\)$/), 10],
  ["QS Regulation: 820.70", () => count("21cfr820", /^QSR:820\.70\([a-i]\)$/), 9],
  // Pub. L. 107-204: the six that IT is asked about; 404 with (a) and (b).
  ["SOX: sections", () => count("sox-itgc", /^SOX:\d+$/), 6],
  ["SOX: domains of IT general controls", () => count("sox-itgc", /^SOX:ITGC-\d+$/), 4],
  // COBIT 2019 Framework, core model: 5 + 14 + 11 + 6 + 4; COBIT 4.1: 10 + 7 + 13 + 4.
  ["COBIT 2019", () => count("cobit", /^COBIT:(?:EDM|APO|BAI|DSS|MEA)\d\d$/), 40],
  ["COBIT 4.1", () => count("cobit", /^COBIT:(?:PO|AI|DS|ME)\d+$/), 34],
  // PCI DSS 4.0.1: 12 principal requirements with 63 sections (x.y), and the three appendices' sections.
  ["PCI DSS: principal requirements", () => count("pci-dss", /^PCI:\d+$/), 12],
  ["PCI DSS: sections", () => count("pci-dss", /^PCI:\d+\.\d+$/), 63],
  ["PCI DSS: appendices A1 to A3", () => count("pci-dss", /^PCI:A[123]\.\d+$/), 8],
  // NIST SP 800-53 Rev. 5, table of each family, without withdrawn controls (release 5.2.0 has IA-13 and SA-24).
  ["NIST: AC", () => current("AC"), 23],
  ["NIST: AU", () => current("AU"), 15],
  ["NIST: CA", () => current("CA"), 8],
  ["NIST: CM", () => current("CM"), 14],
  ["NIST: CP", () => current("CP"), 12],
  ["NIST: IA", () => current("IA"), 13],
  ["NIST: IR", () => current("IR"), 9],
  ["NIST: RA", () => current("RA"), 9],
  ["NIST: SA", () => current("SA"), 17],
  ["NIST: SC", () => current("SC"), 47],
  ["NIST: SI", () => current("SI"), 22],
  ["NIST: SR", () => current("SR"), 12],
  // NIST SP 800-66 Rev. 2: one section for each standard, 5.1 (9), 5.2 (4), 5.3 (5), 5.4 (2), 5.5 (2).
  ["NIST SP 800-66", () => count("nist-800-66", /^NIST66:5\.\d\.\d$/), 22],
  ["GDPR: articles", () => count("gdpr", /^GDPR:\d+$/), 99],
  // ISO/IEC 27001:2022 Annex A: 37 organizational, 8 people, 14 physical, 34 technological controls.
  ["ISO 27001 Annex A", () => count("iso27001", /^ISO27001:A\.[5-8]\.\d+$/), 93],
  ["ISO 27001 A.5", () => count("iso27001", /^ISO27001:A\.5\.\d+$/), 37],
  ["ISO 27001 A.8", () => count("iso27001", /^ISO27001:A\.8\.\d+$/), 34],
  // Tables of contents: design and development is 7.3.1 to 7.3.10 (ISO 13485), 5.1 has twelve clauses with Amendment 1 (IEC 62304),
  // risk control has six (ISO 14971).
  ["ISO 13485 7.3", () => count("iso13485", /^ISO13485:7\.3\.\d+$/), 10],
  ["IEC 62304 5.1", () => count("iec62304", /^IEC62304:5\.1\.\d+$/), 12],
  ["IEC 62304 9", () => count("iec62304", /^IEC62304:9\.\d+$/), 8],
  ["ISO 14971 7", () => count("iso14971", /^ISO14971:7\.\d+$/), 6],
];

function current(family: string): number {
  return of("nist-800-53").filter(
    (each) => each.kind === "control" && each.effectiveTo === null && each.id.startsWith(`NIST:${family}-`),
  ).length;
}

test.each(PUBLISHED)("%s: as many as published", (_, found, published) => expect(found()).toBe(published));

/** Samples of each list, as the published text has them. */
test.each([
  ["HIPAA:164.312(b)", "Audit controls"],
  ["HIPAA:164.404(b)", "Timeliness of notification"],
  ["HIPAA:164.502(b)", "Minimum necessary"],
  ["HIPAA:164.514(b)(2)(i)(G)", "Social security numbers"],
  ["PART11:11.10(e)", "Secure, computer-generated, time-stamped audit trails"],
  ["QMSR:820.35", "Control of records"],
  ["QSR:820.75", "Process validation"],
  ["SOX:906", "Criminal responsibility for financial reports"],
  ["NIST:AU-2", "Event Logging"],
  ["NIST:SC-28(1)", "Cryptographic Protection"],
  ["NIST66:5.3.2", "Audit controls"],
  ["GDPR:32", "Security of processing"],
  ["GDPR:35", "Data protection impact assessment"],
  ["COBIT:APO12", "Risk"],
  ["COBIT:AI7", "Solutions and changes installed and accredited"],
  ["PCI:8.6.2", "No passwords in scripts, configuration or code"],
  ["ISO13485:4.1.6", "Validation of the system's software"],
  ["ISO14971:7.4", "Benefit-risk analysis"],
  ["ISO27001:A.8.24", "Cryptography"],
  ["IEC62304:5.5.5", "Unit verification"],
])("%s is %s", (id, title) => expect(catalog.get(id)?.title).toBe(title));

describe("every control", () => {
  test("of more than 600", () => expect(catalog.all.length).toBeGreaterThan(600));
  test("has an id of its own", () => expect(new Set(catalog.all.map(({ id }) => id)).size).toBe(catalog.all.length));
  test("has a parent of its framework, or is a whole framework", () => {
    const wholes = new Set(catalogs.map(({ data }) => data.whole));
    for (const { id, parent, framework } of catalog.all)
      if (parent === null) expect(wholes, id).toContain(id);
      else expect(catalog.get(parent)?.framework, `${id} in ${parent}`).toBe(framework);
  });
  test("that is superseded has a successor that is in force later, and the line ends", () => {
    for (const each of catalog.all.filter(({ supersededBy }) => supersededBy !== null)) {
      const seen = new Set<string>();
      let last: Control | undefined = each;
      while (last !== undefined && last.supersededBy !== null) {
        expect(seen, each.id).not.toContain(last.id);
        seen.add(last.id);
        const next: Control | undefined = catalog.get(last.supersededBy);
        expect(next, `${last.id} -> ${last.supersededBy}`).toBeDefined();
        expect((next?.effectiveTo ?? "9999") > (last.effectiveTo ?? "9999"), `${last.id} -> ${next?.id}`).toBe(true);
        last = next;
      }
      expect(last?.effectiveTo, each.id).toBeNull();
    }
  });
  test("has days that are days, in order", () => {
    for (const { id, effectiveFrom, effectiveTo } of catalog.all)
      for (const day of [effectiveFrom, effectiveTo ?? effectiveFrom]) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), id).toBe(day);
        expect(day >= effectiveFrom, id).toBe(true);
      }
  });
  test("is about known topics, sorted", () => {
    for (const { id, topics: own } of catalog.all) {
      expect(topics, id).toEqual(expect.arrayContaining([...own]));
      expect([...own].sort(), id).toEqual(own);
    }
  });
  test("shares a name only with the same number of another edition", () => {
    const owners = new Map<string, Control>();
    for (const each of catalog.all)
      for (const name of [each.id, each.cite, ...each.aliases]) {
        const other = owners.get(keyOf(name)) ?? each;
        if (other !== each) {
          expect([other.framework, each.framework], name).toEqual(["21cfr820", "21cfr820"]);
          expect(
            other.effectiveFrom > (each.effectiveTo ?? "9999") || each.effectiveFrom > (other.effectiveTo ?? "9999"),
            name,
          ).toBe(true);
        }
        owners.set(keyOf(name), each);
      }
  });
  test("is told from where it was taken, at a public address", () => {
    for (const { id, source } of catalog.all) expect(source, id).toMatch(/https:\/\//);
  });
});

/** Ways to write a code that mean no difference. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => [...name].map((letter, n) => (n % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase())).join(""),
  (name) => name.replaceAll(/\)\(|\(/g, ".").replaceAll(")", ""),
  (name) => name.replaceAll("(", " ("),
  (name) => name.replace(/(?<=[ :])(?=\d)/, "§ "),
  (name) => name.replace(":", " "),
  (name) => name.replace(":", "-"),
  (name) => `  ${name}  `,
];

test("every name of every control is found in every spelling on a day when it is in force", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...catalog.all).chain((control) =>
        fc.record({
          control: fc.constant(control),
          name: fc.constantFrom(control.id, control.cite, ...control.aliases),
          spell: fc.constantFrom(...SPELLINGS),
        }),
      ),
      ({ control, name, spell }) => {
        const { verdict, canonical } = catalog.lookup(spell(name), control.effectiveTo ?? control.effectiveFrom);
        expect([verdict, canonical], spell(name)).toEqual(["valid", control.id]);
      },
    ),
    { numRuns: 5_000 },
  );
});

test("every id and every citation is found in every spelling", () => {
  const missed: string[] = [];
  for (const control of catalog.all)
    for (const name of [control.id, control.cite])
      for (const spell of SPELLINGS) {
        const day = control.effectiveTo ?? control.effectiveFrom;
        if (catalog.lookup(spell(name), day).canonical !== control.id) missed.push(`${control.id}: ${spell(name)}`);
      }
  expect(missed).toEqual([]);
});
