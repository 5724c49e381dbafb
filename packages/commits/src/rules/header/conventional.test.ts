import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("header/conventional", message, facts);

describe("header/conventional", () => {
  it("accepts scope, breaking mark and any subject", () => {
    for (const header of ["feat: x", "feat(phi)!: x", "fix!: drop #12", "security(a/b): AES-256", "feat: überall"])
      expect(check(header)).toEqual([]);
  });

  it.each([
    ["feat:add allergies", "feat: add allergies"],
    ["Feat : add allergies", "feat: add allergies"],
    ["faet(ui): add allergies", ""],
    ["feat(ui) : add allergies", "feat(ui): add allergies"],
    ["Fixed the login", "fix: fixed the login"],
    ["Add AES", "feat: add AES"],
    ["whatever", "feat: whatever"],
  ])("proposes a header for %s", (header, proposal) => {
    const [finding] = check(header);
    if (proposal === "") expect(finding).toBeUndefined();
    else expect(finding?.hint).toContain(`\`${proposal}\``);
  });

  it("says of an empty message that it is empty", () => {
    expect(check("")[0]?.message).toBe("The message is empty.");
    expect(check("\n\n")[0]?.message).toBe("The message is empty.");
  });

  it("shows invisible characters and cuts what is long", () => {
    const [finding] = check(`evil\u202e ${"x".repeat(1_000_000)}`);
    expect(finding?.message).toContain("\\u{202e}");
    expect(finding?.message.length).toBeLessThan(400);
  });
});
