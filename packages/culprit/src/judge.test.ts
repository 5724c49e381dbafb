import { describe, expect, test } from "vitest";
import { judge, judgeSetup } from "./judge.ts";
import type { Metric } from "./metric.ts";

const ended = (exitCode: number | null, stdout = "") => ({ exitCode, stdout });
const p95: Metric = { name: "p95", threshold: 500, direction: "above" };

describe("by exit code, as git bisect run", () => {
  test.each([
    [0, "good"],
    [1, "bad"],
    [124, "bad"],
    [125, "skip"],
    [126, "bad"],
    [127, "bad"],
    [null, "failed"],
  ])("%s is %s", (code, verdict) => expect(judge(ended(code), undefined).verdict).toBe(verdict));
  test.each([128, 137, 255])("%s stops the search", (code) =>
    expect(() => judge(ended(code), undefined)).toThrow(/stops the search/),
  );
});

describe("by metric", () => {
  test.each([
    [ended(0, "499"), "good", 499],
    [ended(0, "687"), "bad", 687],
    [ended(0, '{"p95": 687}'), "bad", 687],
    [ended(0, "NaN"), "failed", null],
    [ended(0, ""), "failed", null],
    [ended(1, "687"), "failed", null],
    [ended(137, "687"), "failed", null],
    [ended(125, "687"), "skip", null],
    [ended(null, "687"), "failed", null],
  ])("%j is %s", (result, verdict, value) => expect(judge(result, p95)).toMatchObject({ verdict, value }));
});

test("a failed setup means that the commit cannot be tested, one that was cut off is tried again", () => {
  expect(judgeSetup(ended(0))).toBeUndefined();
  expect(judgeSetup(ended(2))?.verdict).toBe("skip");
  expect(judgeSetup(ended(null))?.verdict).toBe("failed");
});
