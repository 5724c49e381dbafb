import fc from "fast-check";
import { expect, test } from "vitest";
import { OVERLAP, pieces, seenBetterElsewhere } from "./pieces.ts";

const whole = { cutBefore: false, cutAfter: false };
const text = fc
  .array(fc.tuple(fc.constantFrom("\n", "x", "line of text\n", "😀", "\r\n"), fc.integer({ min: 1, max: 20_000 })), {
    maxLength: 6,
  })
  .map((parts) => parts.map(([unit, count]) => unit.repeat(count)).join(""));

test("pieces cover a text, are small, overlap, say where they are cut and never cut a character", () =>
  fc.assert(
    fc.property(text, (all) => {
      let covered = 0;
      let total = 0;
      for (const { start, end, cutBefore, cutAfter } of pieces(all, whole)) {
        expect(end - start).toBeLessThanOrEqual(16 * 1024 + 1);
        if (start > 0) expect(start).toBeLessThanOrEqual(covered - OVERLAP);
        expect(cutBefore).toBe(start > 0 && all[start - 1] !== "\n");
        if (cutAfter) expect(all[end - 1]).not.toBe("\n");
        else expect(end === all.length || all[end - 1] === "\n").toBe(true);
        for (const at of [start, end]) expect(all.slice(at).charCodeAt(0) >>> 10).not.toBe(0xdc00 >>> 10);
        covered = end;
        total += end - start;
      }
      expect(covered).toBe(all.length);
      expect(total).toBeLessThanOrEqual(3 * all.length);
    }),
    { numRuns: 100 },
  ));

test("every place of up to 3 KB is seen well by some piece", () =>
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 3000 }), (all, from, length) => {
      fc.pre(all.length > 0);
      const start = from % all.length;
      const end = Math.min(all.length, start + length);
      const seen = [...pieces(all, whole)].some(
        (piece) =>
          piece.start <= start &&
          end <= piece.end &&
          !seenBetterElsewhere({ start: start - piece.start, end: end - piece.start }, piece),
      );
      expect(seen).toBe(true);
    }),
    { numRuns: 500 },
  ));
