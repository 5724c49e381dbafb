import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMessage } from "./parse.ts";

const MESSAGE = `security(phi)!: encrypt records

Records are encrypted before the write.

- tests included

Closes #12
BREAKING CHANGE: old rows
  need the migration

they do not, once read

HIPAA-ADMIN: true
RISK_LEVEL: low
`;

describe("the header", () => {
  const header = (text: string) => parseMessage(text).header;

  it("has type, scope, breaking mark and subject", () => {
    expect(header(MESSAGE)).toEqual({
      text: "security(phi)!: encrypt records",
      line: 1,
      conventional: true,
      type: "security",
      scope: "phi",
      breaking: true,
      subject: "encrypt records",
    });
  });

  it("is not conventional without type, colon, space or subject", () => {
    for (const text of [
      "",
      "update",
      "feat:x",
      "feat: ",
      "feat(): x",
      "(ui): x",
      ": x",
      "two words: x",
      "feat (ui): x",
    ])
      expect(header(text)).toMatchObject({ conventional: false, type: null, scope: null, subject: null });
  });

  it("is the first line that is not blank", () => {
    expect(header("\n \n\nfeat: x\n")).toMatchObject({ text: "feat: x", line: 4 });
  });
});

describe("the body", () => {
  it("lies between header and the first footer of either reading", () => {
    const { body, bodyLine } = parseMessage(MESSAGE);
    expect(body).toEqual(["Records are encrypted before the write.", "", "- tests included"]);
    expect(bodyLine).toBe(3);
    expect(parseMessage("feat: x\n\nbody\n\nKey:value that only git reads\n").body).toEqual(["body"]);
  });

  it("keeps no carriage returns", () => {
    const { header, body, trailers } = parseMessage("feat: x\r\n\r\nbody\r\n\r\nKey: value\r\n");
    expect(header.text).toBe("feat: x");
    expect(body).toEqual(["body"]);
    expect(trailers).toEqual([{ key: "Key", canonical: "Key", value: "value", line: 5 }]);
  });

  it("may be absent", () => {
    for (const text of ["", "feat: x", "feat: x\n\n\n", "feat: x\n\nKey: value"])
      expect(parseMessage(text).body).toEqual([]);
  });
});

describe("the footers", () => {
  it("are those of Conventional Commits 1.0.0", () => {
    expect(parseMessage(MESSAGE).footers).toEqual([
      { key: "Closes", canonical: "Closes", value: "12", line: 7 },
      {
        key: "BREAKING CHANGE",
        canonical: "BREAKING-CHANGE",
        value: "old rows\n  need the migration\n\nthey do not, once read",
        line: 8,
      },
      { key: "HIPAA-ADMIN", canonical: "HIPAA-ADMIN", value: "true", line: 13 },
      { key: "RISK_LEVEL", canonical: "RISK-LEVEL", value: "low", line: 14 },
    ]);
  });

  it("need a blank line before the first, a word as token, and a colon and space or a space and #", () => {
    for (const text of [
      "body\nKey: value",
      "two words: x",
      "Key:value",
      "Key : value",
      "https://example.org",
      "breaking change: x",
    ])
      expect(parseMessage(`feat: x\n\n${text}\n`).footers).toEqual([]);
    expect(parseMessage("feat: x\n\nbody\n\nRefs #12\n").footers).toMatchObject([{ key: "Refs", value: "12" }]);
  });
});

describe("what a message declares", () => {
  it("comes from git's reading first, then from the footers", () => {
    // RISK_LEVEL hides the trailers of its paragraph from git; the footers still say them.
    expect(parseMessage(MESSAGE)).toMatchObject({
      trailers: [],
      breaking: true,
      declared: { riskLevel: "low", hipaaAdmin: true, codes: [], reviewers: [] },
    });
    expect(parseMessage("feat: x\n\nRISK-LEVEL: high\n\nRISK-LEVEL: low\n").declared.riskLevel).toBe("low");
  });

  it("is read in every legal spelling", () => {
    const { declared } = parseMessage(
      [
        "feat: x",
        "",
        "hipaa-admin: TRUE",
        "PHI-Impact: Direct",
        "FDA-SOFTWARE: false",
        "SOX-FINANCIAL: true",
        "Clinical-Safety: REQUIRES_CLINICAL_REVIEW",
        "Compliance: HIPAA:164.312(a)(2)(iv), SOX-404",
        "COMPLIANCE: SOX-404,\n  PCI-3",
        "Risk-Level: Critical",
        "Reviewers: @alice, @acme/security",
        "Evidence: https://evidence.example.org/1",
        "",
      ].join("\n"),
    );
    expect(declared).toEqual({
      riskLevel: "critical",
      codes: ["HIPAA:164.312(a)(2)(iv)", "SOX-404", "PCI-3"],
      reviewers: ["@alice", "@acme/security"],
      hipaaAdmin: true,
      phiImpact: "direct",
      fdaSoftware: false,
      soxFinancial: true,
      clinicalImpact: "high",
      evidence: "https://evidence.example.org/1",
    });
  });

  it("is nothing where it cannot be read", () => {
    const { declared } = parseMessage(
      "feat: x\n\nHIPAA-ADMIN: yes\nRISK-LEVEL: big\nReviewers: alice\nEvidence: drawer\n",
    );
    expect(declared).toMatchObject({ hipaaAdmin: null, riskLevel: null, reviewers: [], evidence: null });
  });

  it("is breaking by mark or by footer", () => {
    expect(parseMessage("feat!: x").breaking).toBe(true);
    expect(parseMessage("feat: x\n\nBREAKING-CHANGE: y\n").breaking).toBe(true);
    expect(parseMessage("feat: x\n\nno BREAKING CHANGE: here\n").breaking).toBe(false);
  });
});

it("reads any text without failing, and keeps it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (raw) => {
      const message = parseMessage(raw);
      expect(message.raw).toBe(raw);
      for (const { line } of [...message.trailers, ...message.footers])
        expect(line).toBeLessThanOrEqual(raw.split("\n").length);
    }),
    { numRuns: 2000 },
  );
});
