import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("header/type-enum", message, facts);

describe("header/type-enum", () => {
  it("names the nearest type, in the header to paste", () => {
    expect(check("faet(ui): x")[0]?.hint).toBe("Write `feat(ui): x`.");
    expect(check("Faet: x")[0]?.hint).toBe("Write `feat: x`.");
  });

  it("leaves the case to header/type-case", () => {
    expect(check("FEAT: x")).toEqual([]);
  });

  it("lists the types when none is near", () => {
    expect(check("somethingelse: x")[0]?.hint).toContain("feat, fix, security");
  });

  it("takes the types of the configuration", () => {
    expect(check("wip: x", { configuration: configured({ types: ["wip"] }) })).toEqual([]);
  });
});
