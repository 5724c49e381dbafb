import { expect, test } from "vitest";
import { ranked } from "./annotations.ts";
import type { Annotation } from "./result.ts";

const at = (path: string | null, line: number | null, message = "m"): Annotation => ({
  level: "error",
  title: "t",
  message,
  path,
  line,
});

test("more than ten of a level leave ten, the last of which says how many more there are", () => {
  const shown = ranked(Array.from({ length: 25 }, (_, i) => at(`f${i}`, 1)));
  expect(shown).toHaveLength(10);
  expect(shown.at(-1)).toMatchObject({ title: "16 more", path: null });
});
test("those with a place come first", () =>
  expect(ranked([at(null, null), at("a", 1)]).map((each) => each.path)).toEqual(["a", null]));
test("several at one line become one", () =>
  expect(ranked([at("a", 1, "x"), at("a", 1, "y"), at("a", 2)])).toEqual([
    { ...at("a", 1), title: "t; t", message: "x\ny" },
    at("a", 2),
  ]));
