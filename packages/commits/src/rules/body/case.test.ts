import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("body/case", message, {
    configuration: configured({ rules: { "body/case": { severity: "error", ...options } } }),
    ...facts,
  });

describe("body/case", () => {
  it("asks nothing where there is no body", () => {
    expect(check("feat: x\n")).toEqual([]);
    expect(check("feat: x\n\nall small\n", { case: ["lower-case"] })).toEqual([]);
  });
});
