import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("trailers/person-form", message, {
    configuration: configured({ rules: { "trailers/person-form": { severity: "error", ...options } } }),
    ...facts,
  });

describe("trailers/person-form", () => {
  it("accepts what git and the kernel write", () => {
    for (const value of [
      "Ada <ada@example.org>",
      "J\u00fcrgen O'Neill <j+x@example.org>",
      "Ada <ada@example.org> # reviewed by mail",
    ])
      expect(check(`feat: x\n\nReviewed-by: ${value}\n`)).toEqual([]);
    for (const value of ["ada@example.org", "Ada", "<ada@example.org>", "Ada <ada>", ""])
      expect(check(`feat: x\n\nSigned-off-by: ${value}\n`)).toHaveLength(1);
  });

  it("reads a hostile value in linear time", () => {
    expect(check(`feat: x\n\nAcked-by: ${"a ".repeat(200_000)}<\n`)).toHaveLength(1);
  });
});
