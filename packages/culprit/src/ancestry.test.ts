import fc from "fast-check";
import { expect, test } from "vitest";
import { ancestorsOf, sharesOf } from "./ancestry.ts";
import type { Suspect } from "./search.ts";

/** A graph of any shape: commit i has some of the commits before it as parents. */
const graph = fc.integer({ min: 1, max: 150 }).chain((count) =>
  fc.array(fc.array(fc.nat(1000), { maxLength: 3 }), { minLength: count, maxLength: count }).map((all) =>
    all.map(
      (parents, index): Suspect => ({
        sha: String(index),
        parents: index === 0 ? [] : [...new Set(parents.map((parent) => String(parent % index)))],
      }),
    ),
  ),
);

test("shares are those of the set of ancestors, on lines and graphs", () =>
  fc.assert(
    fc.property(graph, fc.boolean(), (suspects, asLine) => {
      const all = asLine
        ? suspects.map((each, index) => ({ ...each, parents: index === 0 ? [] : [String(index - 1)] }))
        : suspects;
      const massOf = (sha: string) => Number(sha) + 1;
      const total = all.reduce((sum, each) => sum + massOf(each.sha), 0);
      for (const [index, share] of sharesOf(all, massOf).entries()) {
        const ancestors = ancestorsOf(String(index), all);
        expect(share.count).toBe(ancestors.size);
        expect(share.mass).toBeCloseTo([...ancestors].reduce((sum, sha) => sum + massOf(sha), 0) / total, 10);
      }
    }),
    { numRuns: 50 },
  ));

test("parents outside of the suspects count for nothing", () =>
  expect(ancestorsOf("b", [{ sha: "b", parents: ["a", "c"] }])).toEqual(new Set(["b"])));
