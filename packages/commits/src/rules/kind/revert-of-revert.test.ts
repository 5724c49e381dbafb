import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("kind/revert-of-revert", message, {
    configuration: configured({ rules: { "kind/revert-of-revert": { severity: "error", ...options } } }),
    ...facts,
  });

describe("kind/revert-of-revert", () => {
  it.each([
    ['Revert "Revert "feat: x""', 'Reapply "feat: x"'],
    ['Revert "Revert "feat: x" (#1)" (#2)', 'Reapply "feat: x"'],
    ['Revert "Revert "Revert "feat: x"""', 'Revert "feat: x"'],
  ])("says in or out for %s", (header, mended) => {
    expect(check(`${header}\n`, {}, { kind: "revert" })[0]?.hint).toBe(`Write \`${mended}\`.`);
  });

  it("accepts what git writes", () => {
    for (const header of ['Revert "feat: x"', 'Reapply "feat: x"', 'Revert "Reapply "feat: x""'])
      expect(check(`${header}\n`, {}, { kind: "revert" })).toEqual([]);
  });
});
