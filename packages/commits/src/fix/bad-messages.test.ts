import { parseMessage } from "@gitops-health/message";
import { describe, expect, it } from "vitest";
import { badMessages } from "../../test/bad-messages.ts";
import { fix, knowing } from "../../test/fix.ts";
import { trailersByGit } from "../../test/git-trailers.ts";
import { lintText } from "./facts.ts";

describe("messages with faults of public histories", () => {
  it("are sixty, each of another kind", () => {
    expect(badMessages.length).toBeGreaterThanOrEqual(60);
    expect(new Set(badMessages.map((each) => each.fault)).size).toBe(badMessages.length);
  });

  it.each(badMessages)("$fault", ({ message, mended, refused = [], context, facts }) => {
    const mend = fix(message, context, facts);
    expect(mend.message).toBe(mended);
    expect(mend.refused.map((finding) => finding.rule)).toEqual(refused);
    // What is refused says what to write; what is not refused passes the rules.
    for (const { hint } of mend.refused) expect(hint).toMatch(/\S/);
    expect(lintText(mend.message, knowing(message, context, facts))).toEqual(mend.refused);
    expect(mend.changes.length > 0).toBe(message !== mended);
  });

  it("are really bad: each breaks a rule, hides a trailer or is not as git would record it", () => {
    for (const { fault, message, mended, context, facts } of badMessages) {
      const findings = lintText(message, knowing(message, context, facts));
      const trailers = trailersByGit([message, mended]);
      const footers = [message, mended].map((each) =>
        JSON.stringify(parseMessage(each).footers.map(({ value }) => value)),
      );
      const seen = trailers[0] === trailers[1] && footers[0] === footers[1];
      expect(findings.length > 0 || !seen || /\r|\S[ \t]+\n/.test(message), fault).toBe(true);
    }
  });
});
