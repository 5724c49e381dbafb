import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("body/full-stop", message, {
    configuration: configured({ rules: { "body/full-stop": { severity: "error", ...options } } }),
    ...facts,
  });

describe("body/full-stop", () => {
  it("may be asked for or refused", () => {
    expect(check("feat: x\n\none\ntwo\n")).toMatchObject([{ line: 4, hint: "End it as `two.`." }]);
    expect(check("feat: x\n\none.\n", { when: "never" })[0]?.hint).toBe("End it as `one`.");
    expect(check("feat: x\n\none;\n", { character: ";" })).toEqual([]);
  });
});
