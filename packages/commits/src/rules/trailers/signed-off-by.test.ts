import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("trailers/signed-off-by", message, {
    configuration: configured({ rules: { "trailers/signed-off-by": { severity: "error", ...options } } }),
    ...facts,
  });

describe("trailers/signed-off-by", () => {
  const ada = { name: "Ada", email: "ada@example.org" };
  const grace = { name: "Grace", email: "grace@example.org" };
  const people = { author: ada, committer: grace };

  it("is the author's or the committer's, by mail address", () => {
    for (const signer of ["Ada <ADA@example.org>", "G. Hopper <grace@example.org>"])
      expect(check(`feat: x\n\nSigned-off-by: ${signer}\n`, {}, { people })).toEqual([]);
    expect(check("feat: x\n\nSigned-off-by: Ada <other@example.org>\n", {}, { people })).toHaveLength(1);
    expect(check("feat: x\n", {}, { people })[0]?.hint).toContain("`Signed-off-by: Ada <ada@example.org>`");
  });

  it("must be there where the author is not known yet, and is not asked of merges and bots", () => {
    expect(check("feat: x\n\nSigned-off-by: Anybody <a@example.org>\n")).toEqual([]);
    expect(check("feat: x\n")).toHaveLength(1);
    for (const kind of ["merge", "bot"]) expect(check("whatever\n", {}, { kind, people })).toEqual([]);
  });
});
