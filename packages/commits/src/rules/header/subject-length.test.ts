import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("header/subject-length", message, {
    configuration: configured({ rules: { "header/subject-length": { severity: "error", ...options } } }),
    ...facts,
  });

describe("header/subject-length", () => {
  it("counts from min to max", () => {
    expect(check("feat: abc", { min: 4 })).toHaveLength(1);
    expect(check("feat: abcd", { min: 4, max: 4 })).toEqual([]);
    expect(check("feat: abcde", { max: 4 })[0]?.message).toBe("The subject has 5 characters; at most 4 are allowed.");
  });
});
