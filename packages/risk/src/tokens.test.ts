import fc from "fast-check";
import { expect, test } from "vitest";
import { noTokens } from "./diff-features.ts";
import { countTokens } from "./tokens.ts";

function counts(...lines: string[]) {
  const tokens = noTokens();
  for (const line of lines) countTokens(line, tokens);
  return tokens;
}

test.each([
  ["  if (a && b || c) {", { controlFlow: 3, calls: 1 }],
  ["return await load(id) ?? null;", { controlFlow: 2, calls: 1, comparisons: 2 }],
  ["if a != None and b == 2:", { controlFlow: 1, comparisons: 3 }],
  ["x?.y === undefined", { comparisons: 3 }],
  ["export function seal(record: PatientRecord): Sealed {", { calls: 1, publicApi: 1 }],
  ["const exported = iffy + matched;", {}],
  ["int export = 1; // not first", {}],
])("%s", (line, expected) => {
  expect(counts(line)).toEqual({ controlFlow: 0, calls: 0, comparisons: 0, publicApi: 0, ...expected });
});

test("comments count nothing, directives and operators that look alike do", () => {
  expect(counts("// if (a) return;", "   * if (x)", "/* catch */", "# while true", "-- case when", "*/", "#")).toEqual(
    counts(),
  );
  expect(counts("#if defined(A)", "*p = f(x);").calls).toBe(2);
});

test("only the start of a line is read, so that one minified line does not outweigh a change", () => {
  expect(counts("if(a)".repeat(100_000)).controlFlow).toBe(80);
});

test("any line is read in one pass without more tokens than characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (line) => {
      const { controlFlow, calls, comparisons, publicApi } = counts(line);
      expect(controlFlow + calls + comparisons + publicApi).toBeLessThanOrEqual(line.length);
    }),
  );
});
