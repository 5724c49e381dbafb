import { parseMessage } from "@gitops-health/message";
import { describe, expect, it } from "vitest";
import { carriedTrailers, isCarried } from "./carried.ts";

const carriedBy = (...trailers: string[]) =>
  carriedTrailers(trailers.map((each) => parseMessage(`feat: x\n\n${each}\n`)));

describe("the trailers that a squash message must carry", () => {
  it("are the highest of ordered words", () => {
    expect(carriedBy("RISK-LEVEL: low", "RISK-LEVEL: HIGH", "RISK-LEVEL: medium")).toEqual([
      { name: "RISK-LEVEL", value: "high" },
    ]);
    expect(carriedBy("HIPAA-ADMIN: true", "HIPAA-ADMIN: false")).toEqual([{ name: "HIPAA-ADMIN", value: "true" }]);
    expect(carriedBy("PHI-Impact: none", "PHI-Impact: indirect")).toEqual([{ name: "PHI-Impact", value: "indirect" }]);
  });

  it("are the union of lists, in the order of the table", () => {
    expect(carriedBy("COMPLIANCE: SOX-404, SOX-302", "Reviewers: @a", "COMPLIANCE: SOX-302, PCI-3")).toEqual([
      { name: "COMPLIANCE", value: "SOX-404, SOX-302, PCI-3" },
      { name: "SUGGESTED-REVIEWERS", value: "@a" },
    ]);
  });

  it("leave out what cannot be read", () => {
    expect(carriedBy("RISK-LEVEL: dunno")).toEqual([]);
  });

  it("are kept only where git sees them, but for BREAKING CHANGE", () => {
    const found = parseMessage("feat!: x\n\nBREAKING CHANGE: other words\n\nRISK-LEVEL: low\n\nPS: y\n").declarations;
    expect(isCarried({ name: "RISK-LEVEL", value: "low" }, found)).toBe(false);
    expect(isCarried({ name: "BREAKING-CHANGE", value: "words" }, found)).toBe(true);
  });

  it("stand 300,000 of one kind", () => {
    const [carried] = carriedBy("RISK-LEVEL: low\n".repeat(300_000));
    expect(carried).toEqual({ name: "RISK-LEVEL", value: "low" });
  });
});
