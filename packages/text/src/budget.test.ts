import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLength, truncate } from "./budget.ts";

test("a cut text fits and is the start of the whole", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 3, max: 60 }), (text, bytes) => {
      const cut = truncate(text, bytes);
      expect(byteLength(cut)).toBeLessThanOrEqual(bytes);
      expect(cut === text || (cut.endsWith("…") && text.startsWith(cut.slice(0, -1)))).toBe(true);
    }),
  ));
