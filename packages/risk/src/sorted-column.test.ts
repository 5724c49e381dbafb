import fc from "fast-check";
import { expect, test } from "vitest";
import { SortedColumn } from "./sorted-column.ts";

const numbers = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 50 });

test("ranks are counted as by hand, ties in the middle, also after values came and went", () => {
  fc.assert(
    fc.property(numbers, numbers, fc.integer({ min: -1, max: 21 }), (kept, gone, value) => {
      const column = new SortedColumn(kept.length + gone.length);
      for (const each of [...gone, ...kept]) column.add(each);
      for (const each of gone) column.remove(each);
      const below = kept.filter((each) => each < value).length;
      const equal = kept.filter((each) => each === value).length;
      expect(column.rank(value)).toBe(below + equal / 2);
      expect(column.size).toBe(kept.length);
    }),
  );
});

test("quantiles lie between neighbours", () => {
  const column = SortedColumn.of([40, 10, 20, 30]);
  expect([0, 0.5, 1].map((q) => column.quantile(q))).toEqual([10, 25, 40]);
  expect(SortedColumn.of([]).quantile(0.5)).toBe(0);
});
