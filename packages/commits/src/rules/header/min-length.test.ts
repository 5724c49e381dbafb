import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/min-length", message, {
    configuration: configured({ rules: { "header/min-length": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/min-length", () => {
  it("counts from the configured number", () => {
    expect(check("fix: a")).toHaveLength(1);
    expect(check("fix: a", { min: 6 })).toEqual([]);
  });
});
