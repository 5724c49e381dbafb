import { parseConfiguration } from "@gitops-health/config";
import { describe, expect, it } from "vitest";
import { lint } from "../../../test/lint.ts";

describe("kind/fixup", () => {
  it("refuses every form that git writes, and asks nothing else of it", () => {
    for (const header of ["fixup! x", "squash! x", "amend! fixup! x"])
      expect(lint(`${header}\n`, { kind: "fixup", domains: ["phi"] })).toMatchObject([
        { rule: "kind/fixup", severity: "error" },
      ]);
  });

  it.each(["off", "warning"] as const)(
    "that the configuration lets land (%s) needs the trailers of its path",
    (severity) => {
      const configuration = parseConfiguration(
        Buffer.from(`version: 1\ncommit: { rules: { kind/fixup: "${severity}" } }\n`),
        "gitops-health.yml",
      );
      const found = lint("fixup! x\n", { kind: "fixup", domains: ["phi"], configuration });
      expect(new Set(found.map(({ rule }) => rule))).toEqual(
        new Set([...(severity === "off" ? [] : ["kind/fixup"]), "trailers/required-by-domain"]),
      );
    },
  );
});
