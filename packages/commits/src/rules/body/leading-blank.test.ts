import { describe, expect, it } from "vitest";
import { findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("body/leading-blank", message, facts);

describe("body/leading-blank", () => {
  it("points at the body, also in a message with CRLF", () => {
    expect(check("fix: x\r\nbody\r\n")).toMatchObject([{ line: 2 }]);
    expect(check("fix: x\r\n\r\nbody\r\n")).toEqual([]);
  });

  it("asks for nothing where there is no body", () => {
    expect(check("fix: x\n")).toEqual([]);
  });
});
