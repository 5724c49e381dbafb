import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";
import type { LintContext } from "../../rule.ts";

const check = (message: string, facts?: Partial<LintContext>) => findings("body/max-line-length", message, facts);

describe("body/max-line-length", () => {
  it("names each long line, but none with a URL", () => {
    const configuration = configured({ "body-max-line-length": 10 });
    const body = "short\nthis one is long\nhttps://example.org/long\nlong as well";
    expect(check(`fix: x\n\n${body}`, { configuration }).map((each) => each.line)).toEqual([4, 6]);
  });
});
