import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("kind/cherry-pick", message, {
    configuration: configured({ rules: { "kind/cherry-pick": { severity: "error", ...options } } }),
    ...facts,
  });

describe("kind/cherry-pick", () => {
  const sha = "0123456789abcdef0123456789abcdef01234567";

  it("wants the full id in the last paragraph", () => {
    expect(check(`fix: x\n\nSigned-off-by: A <a@example.org>\n(cherry picked from commit ${sha})\n`)).toEqual([]);
    expect(check(`fix: x\n\n(cherry picked from commit ${sha})\n\nRISK-LEVEL: low\n`)).toMatchObject([{ line: 3 }]);
    expect(check("fix: x\n\n(cherry picked from commit abc)\n")).toMatchObject([{ line: 3 }]);
  });

  it("takes no sentence for the line", () => {
    expect(check("fix: x\n\nIt was (cherry picked from commit abc) before.\n")).toEqual([]);
  });
});
