import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ourPolicies, type Policies } from "../policies.ts";
import { isReserved, refuseTakenNames } from "./names.ts";

const roots = [...new Set(ourPolicies().rules.map((rule) => rule.package.split(".", 1).join("")))];

test.each(roots)("a rule below our package %s is refused: it would pass for one of ours", (root) => {
  const rules = ourPolicies().rules.filter((rule) => rule.package.startsWith(`${root}.`)) as Policies["rules"];
  expect(() => refuseTakenNames([{ name: "policies", rules }])).toThrow(`packages below ${root} are gitops-health's`);
});

test("a package of the user's own is not", () => expect(isReserved("acme")).toBe(false));

test("the guide lists every name that is ours", () => {
  const guide = readFileSync(new URL("../../../../docs/custom-policies.md", import.meta.url), "utf8");
  const [, listed = ""] = /those below ([^.]*?) are ours\./.exec(guide.replaceAll("\n", " ")) ?? [];
  const names = [...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? "");
  expect(names.filter((name) => !isReserved(name))).toEqual([]);
  expect([...roots, "lib", "waiver", "settings", "gitops_health"].filter((root) => !names.includes(root))).toEqual([]);
});
