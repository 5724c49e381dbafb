import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("body/references", message, {
    configuration: configured({ rules: { "body/references": { severity: "error", ...options } } }),
    ...facts,
  });

describe("body/references", () => {
  it("finds issues of GitHub, Jira and others", () => {
    for (const text of [
      "Refs: #12",
      "see acme/shop#12",
      "GH-12",
      "TRUNK-6463",
      "https://github.com/acme/shop/issues/12",
    ])
      expect(check(`feat: x\n\n${text}\n`)).toEqual([]);
    for (const text of ["AES-256x", "#none", "version 1-2"]) expect(check(`feat: x\n\n${text}\n`)).toHaveLength(1);
  });

  it("may refuse them", () => {
    expect(check("feat: x (#12)\n", { when: "always" })).toMatchObject([{ line: 1 }]);
  });
});
