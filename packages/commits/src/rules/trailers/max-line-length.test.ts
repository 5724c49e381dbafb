import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("trailers/max-line-length", message, {
    configuration: configured({ rules: { "trailers/max-line-length": { severity: "error", ...options } } }),
    ...facts,
  });

describe("trailers/max-line-length", () => {
  it("spares URLs and the body", () => {
    const long = "x".repeat(50);
    expect(check(`feat: x\n\n${long}\n\nEvidence: https://example.org/${long}\n`, { max: 40 })).toEqual([]);
    expect(check(`feat: x\n\nbody\n\nNote: ${long}\n`, { max: 40 })).toMatchObject([{ line: 5 }]);
  });
});
