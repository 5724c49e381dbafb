import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBad, metricFrom, readValue } from "./metric.ts";

const valueIn = (stdout: string, name: string) => {
  const answer = readValue(stdout, name);
  return "value" in answer ? answer.value : undefined;
};

describe("the value that a command prints", () => {
  test.each([
    ["687", 687],
    ["starting\n  178.5 \n\n", 178.5],
    ["-1e3", -1000],
    ['{"p95": 12}', 12],
    ['{"latency": {"p95": 12}, "p95": 3}', 3],
    ["687 ms", undefined],
    ["NaN", undefined],
    ["Infinity", undefined],
    ["1e999", undefined],
    ["-1e308", undefined],
    ['{"p95": 1e308}', undefined],
    ['{"p95": "12"}', undefined],
    ['{"p95": null}', undefined],
    ['{"p95": 12', undefined],
    ["12\nnot a number", undefined],
    ["", undefined],
  ])("%j is %s", (stdout, value) => expect(valueIn(stdout, "p95")).toBe(value));

  test("a value that is no number is named", () =>
    expect(readValue("warming up\nNaN\n", "p95")).toEqual({ reason: "its last line is NaN, which is no measurement" }));

  test("a dotted name finds a member inside", () =>
    expect(valueIn('{"latency": {"p95": 12}}', "latency.p95")).toBe(12));

  test("nothing is found on prototypes", () => expect(valueIn("{}", "constructor.length")).toBeUndefined());

  test("a number too large to work with is named as that", () =>
    expect(readValue("1e308\n", "p95")).toEqual({
      reason: "its last line has a number beyond 1e+100, which is no measurement",
    }));

  test("every number that can be a measurement is read as it was printed", () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e100, max: 1e100 }), (value) => {
        expect(valueIn(`${value}\n`, "value")).toBe(Object.is(value, -0) ? 0 : value);
      }),
    ));
});

test("a value on the threshold is good in either direction", () => {
  expect(isBad(500, { name: "p95", threshold: 500, direction: "above" })).toBe(false);
  expect(isBad(500, { name: "p95", threshold: 500, direction: "below" })).toBe(false);
  expect(isBad(500.1, { name: "p95", threshold: 500, direction: "above" })).toBe(true);
  expect(isBad(499.9, { name: "p95", threshold: 500, direction: "below" })).toBe(true);
});

test("a metric needs a threshold, a threshold needs no metric", () => {
  expect(() => metricFrom("p95", undefined, "above")).toThrow(/threshold: 500/);
  expect(metricFrom(undefined, 500, "below")).toEqual({ name: "value", threshold: 500, direction: "below" });
  expect(metricFrom(undefined, undefined, "above")).toBeUndefined();
});
