import { glob } from "@gitops-health/text";
import fc from "fast-check";
import { expect, test } from "vitest";
import { suspectedPaths } from "./suspects.ts";

test.each([
  ["src/patientRecords/a.ts", "phi", '"src/patientRecords/**"'],
  ["services/PHI_store/a.ts", "phi", '"services/PHI_store/**"'],
  ["lib/payments/charge.ts", "financial", '"lib/payments/**"'],
  ["src/device.c", "device", '"src/device.c"'],
])("%s looks like %s", (path, domain, pattern) => {
  expect(suspectedPaths([path])).toMatchObject([{ path, domain, pattern }]);
});

test("parts of other words and names of objects suggest nothing", () => {
  expect(suspectedPaths(["src/dolphin.ts", "src/impatient.ts", "constructor/toString.ts", ""])).toEqual([]);
});

test("a part of the tree is named once", () => {
  expect(suspectedPaths(["patient/a.ts", "patient/b.ts", "patient/c/d.ts"])).toHaveLength(1);
});

test("the pattern matches the path that suggested it, whatever its characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const path = `${before.replaceAll("/", "")}-patient/${after}`;
      const [suspect] = suspectedPaths([path]);
      expect(glob(JSON.parse(suspect?.pattern ?? '""')).matches(path)).toBe(true);
    }),
  );
});
