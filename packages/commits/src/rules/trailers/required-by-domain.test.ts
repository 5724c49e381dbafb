import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) =>
  findings("trailers/required-by-domain", message, facts);

describe("trailers/required-by-domain", () => {
  it("asks for each trailer of each touched domain once, with a line to paste", () => {
    const found = check("feat: x\n", {
      domains: ["phi", "financial"],
      services: ["phi-service"],
      computedLevel: "high",
    });
    expect(found.map((each) => /`(.*)`/.exec(each.hint)?.[1])).toEqual([
      "HIPAA-ADMIN: true",
      "PHI-Impact: <none, indirect or direct>",
      "COMPLIANCE: <control codes, separated by commas>",
      "RISK-LEVEL: high",
      "SOX-FINANCIAL: true",
    ]);
    expect(found[2]?.message).toBe(
      "The trailer COMPLIANCE is missing; the change touches phi and financial (phi-service).",
    );
  });

  it("accepts aliases and asks for nothing outside the domains", () => {
    expect(check("feat: x\n\nCOMPLIANCE: SOX-404\nRISK_LEVEL: low\n", { domains: ["cardholder"] })).toEqual([]);
    expect(check("feat: x\n", { domains: [] })).toEqual([]);
    expect(check("feat: x\n", { domains: null })).toEqual([]);
  });

  it("asks for a repository's own trailers too", () => {
    const configuration = configured({ trailers: { phi: ["Ticket"], financial: [], cardholder: [], device: [] } });
    expect(check("feat: x\n", { domains: ["phi"], configuration })[0]?.hint).toContain("`Ticket: <value>`");
    expect(check("feat: x\n\nticket: 12\n", { domains: ["phi"], configuration })).toEqual([]);
  });

  it("applies to merges, bots, releases and web edits as well", () => {
    for (const kind of ["merge", "bot", "release", "web-edit", "revert"] as const)
      expect(check("whatever\n", { domains: ["cardholder"], kind })).toHaveLength(2);
  });

  it("says that a bot's commit must be amended", () => {
    expect(check("Bump a\n", { domains: ["cardholder"], kind: "bot" })[0]?.hint).toMatch(
      /amending the bot's commit: `/,
    );
  });

  it("leaves what the commits of a squash message have to squash/trailers-kept", () => {
    const carried = [{ name: "COMPLIANCE" as const, value: "SOX-404" }];
    expect(check("feat: x\n", { domains: ["cardholder"], carried })).toMatchObject([
      { message: "The trailer RISK-LEVEL is missing; the change touches cardholder." },
    ]);
  });
});
