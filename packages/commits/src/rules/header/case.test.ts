import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/case", message, {
    configuration: configured({ rules: { "header/case": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/case", () => {
  it("leaves quoted names out, as commitlint does", () => {
    expect(check("feat: show `ReactNode`")).toEqual([]);
    expect(check("feat: show ReactNode")).toHaveLength(1);
  });
});
