import { describe, expect, it } from "vitest";
import { lint } from "../../../test/lint.ts";

describe("kind/fixup", () => {
  it("refuses every form that git writes, and asks nothing else of it", () => {
    for (const header of ["fixup! x", "squash! x", "amend! fixup! x"])
      expect(lint(`${header}\n`, { kind: "fixup", domains: ["phi"] })).toMatchObject([
        { rule: "kind/fixup", severity: "error" },
      ]);
  });
});
