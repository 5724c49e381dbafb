import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const keys = ["paths", "domains", "owners", "safety-class", "depends-on"];
test.each([
  ["domain", "domains"],
  ["Paths", "paths"],
  ["onwers", "owners"],
  ["safetyclass", "safety-class"],
])("%s is near to %s", (name, expected) => expect(nearest(name, keys)).toEqual([expected]));
test("what is far from all has no nearest", () => {
  expect(nearest("zzz", keys)).toEqual([]);
  for (const name of ["", "v", "xy"]) expect(nearest(name, ["pr", "a"])).toEqual([]);
});
test("several come best first", () =>
  expect(nearest("164.312(b)", ["164.312(c)", "164.312(b)", "164.308(a)"], 2)).toEqual(["164.312(b)", "164.312(c)"]));
