import fc from "fast-check";
import { expect, test } from "vitest";
import { ancestorsOf } from "../ancestry.ts";
import type { Suspect } from "../search.ts";
import { groupsOf } from "./groups.ts";
import { lineageOf } from "./lineage.ts";

/** A graph of any shape: commit i has some of the commits before it as parents. */
const graph = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.array(fc.array(fc.nat(1000), { maxLength: 3 }), { minLength: count, maxLength: count }).map((all) =>
    all.map(
      (parents, index): Suspect => ({
        sha: String(index + 1),
        parents: index === 0 ? [] : [...new Set(parents.map((parent) => String((parent % index) + 1)))],
      }),
    ),
  ),
);

const line = fc
  .integer({ min: 1, max: 60 })
  .map((count) =>
    Array.from({ length: count }, (_, i): Suspect => ({ sha: String(i + 1), parents: i ? [String(i)] : [] })),
  );

test("sums go by ancestors, on lines and graphs", () =>
  fc.assert(
    fc.property(fc.oneof(graph, line), (suspects) => {
      const lineage = lineageOf(suspects);
      const values = Float64Array.from({ length: suspects.length + 1 }, (_, index) => (index * 7) % 5);
      const inherited = lineage.inherited(values);
      const handedOn = lineage.handedOn(values);
      const expected = new Float64Array(suspects.length + 1);
      expect(inherited[0]).toBe(0);
      for (const { sha } of suspects) {
        const ancestors = [...ancestorsOf(sha, suspects)].map(Number);
        expect(inherited[Number(sha)]).toBeCloseTo(
          ancestors.reduce((sum, each) => sum + (values[each] ?? 0), 0),
          9,
        );
        for (const each of ancestors) expected[each] = (expected[each] ?? 0) + (values[Number(sha)] ?? 0);
        for (const each of suspects)
          expect(lineage.makesBad(Number(each.sha), Number(sha))).toBe(ancestors.includes(Number(each.sha)));
        expect(lineage.makesBad(Number(sha), 0)).toBe(false);
      }
      expect([...handedOn]).toEqual([...expected]);
    }),
    { numRuns: 60 },
  ));

test("suspects are in one group exactly when no testable commit tells them apart", () =>
  fc.assert(
    fc.property(fc.oneof(graph, line), fc.array(fc.nat(60)), (suspects, skips) => {
      const lineage = lineageOf(suspects);
      const untestable = Array.from({ length: suspects.length + 1 }, (_, at) => at > 0 && skips.includes(at));
      const signature = (suspect: number) =>
        suspects.map((_, i) => (untestable[i + 1] ? "" : lineage.makesBad(suspect, i + 1))).join();
      const groups = groupsOf(lineage, untestable);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(suspects.map((_, i) => i + 1));
      const signatures = groups.map((group) => new Set(group.map(signature)));
      for (const each of signatures) expect(each.size).toBe(1);
      expect(new Set(signatures.flatMap((each) => [...each])).size).toBe(groups.length);
    }),
    { numRuns: 60 },
  ));
