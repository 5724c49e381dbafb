import { expect, test } from "vitest";
import { checkSameSubject, mergeNotEvaluated, type PlannedSubject } from "./subject.ts";

const sha = (digit: string) => digit.repeat(40);
const subject: PlannedSubject = {
  range: { base: sha("a"), head: sha("b"), mergeBase: sha("a") },
  headTree: sha("c"),
  resultTree: sha("d"),
  changeId: null,
};

function check(risk: PlannedSubject, compliance: PlannedSubject = subject): void {
  type Documents = Parameters<typeof checkSameSubject>[1];
  checkSameSubject(subject, { risk, compliance } as Documents);
}

test("documents about the same change pass", () => expect(() => check(subject)).not.toThrow());

test.each<[string, Partial<PlannedSubject>]>([
  ["base commit", { range: { ...subject.range, base: sha("e") } }],
  ["merge base", { range: { ...subject.range, mergeBase: sha("e") } }],
  ["head tree", { headTree: sha("e") }],
  ["result tree", { resultTree: null }],
  ["change id", { changeId: sha("e") }],
])("another %s is refused, in either document, and named", (name, more) => {
  const other = { ...subject, ...more };
  const expected = { code: "subjects-differ", fault: "integrity" };
  expect(() => check(other)).toThrow(expect.objectContaining(expected));
  expect(() => check(other)).toThrow(new RegExp(`risk-assessment document has the ${name}`));
  expect(() => check(subject, other)).toThrow(new RegExp(`compliance-analysis document has the ${name}`));
});

test("what neither could judge is listed once, sorted", () =>
  expect(
    mergeNotEvaluated(
      [
        { what: "history", reason: "shallow" },
        { what: "findings", reason: "no detector" },
      ],
      [{ what: "findings", reason: "no detector" }],
    ),
  ).toEqual([
    { what: "findings", reason: "no detector" },
    { what: "history", reason: "shallow" },
  ]));
