import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("trailers/exists", message, {
    configuration: configured({ rules: { "trailers/exists": { severity: "error", ...options } } }),
    ...facts,
  });

describe("trailers/exists", () => {
  it("takes keys as commitlint writes them, and only trailers that git sees", () => {
    const options = { trailers: ["Change-Request:"] };
    expect(check("feat: x\n\nchange-request: 7\n", options)).toEqual([]);
    expect(check("feat: x\n\nChange-Request: 7\n\nmore\n", options)).toHaveLength(1);
  });
});
