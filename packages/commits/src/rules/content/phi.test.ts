import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";
import { phi } from "./phi.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("content/phi", message, {
    configuration: configured({ rules: { "content/phi": { severity: "error", ...options } } }),
    ...facts,
  });

describe("content/phi", () => {
  it("is judged by findings of its own category", () => {
    expect(check("fix: x\n", {}, { findings: [] })).toEqual([]);
    expect(check("fix: x\n", {}, { findings: phi.example.context?.findings })).toHaveLength(1);
    expect(check("fix: x\n", {}, { findings: [] })).toEqual([]);
  });
});
