import fc from "fast-check";
import { expect, test } from "vitest";
import { keywordFilter } from "./keyword-filter.ts";

/** By a filter that has seen little before, which searches word by word, and by one that has built its automaton. */
const marked = (lists: readonly (readonly string[])[], text: string, seen: "little" | "much") => {
  const filter = keywordFilter(lists.map((keywords) => ({ keywords })));
  if (seen === "much") filter.mark("x".repeat(100_000), new Uint8Array(lists.length));
  const asked = new Uint8Array(lists.length);
  filter.mark(text, asked);
  return [...asked];
};

test.each(["little", "much"] as const)(
  "having seen %s, marks a detector of which a keyword is in the text, in either case, or that has none",
  (seen) => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "A", "k", "_", "9", "-"), minLength: 1, maxLength: 5 });
    const text = fc.string({
      unit: fc.constantFrom("a", "b", "A", "B", "_", "9", "-", "é", "\u212a", "k", "K", "\0"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 8 }), text, (lists, haystack) => {
        const lower = haystack.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        const expected = lists.map(
          (words) => words.length === 0 || words.some((each) => lower.includes(each.toLowerCase())),
        );
        expect(marked(lists, haystack, seen).map(Boolean)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  },
);

test("a filter is of use again and again", () => {
  const filter = keywordFilter([{ keywords: ["ab"] }, { keywords: ["b"] }]);
  for (let round = 0; round < 3; round++)
    for (const [text, expected] of [
      ["ab", [1, 1]],
      ["b", [0, 1]],
      ["", [0, 0]],
    ] as const) {
      const asked = new Uint8Array(2);
      filter.mark(text, asked);
      expect([...asked]).toEqual(expected);
    }
});

test("a keyword that is not ASCII is a mistake of ours", () => {
  expect(() => keywordFilter([{ keywords: ["naïve"] }])).toThrow("not ASCII");
});
