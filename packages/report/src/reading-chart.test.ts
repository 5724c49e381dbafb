import { describe, expect, test } from "vitest";
import { reading, reportOf, sha } from "../../../test/culprit-report.ts";
import { chartCaption, readingChart } from "./reading-chart.ts";
import { readingSvg } from "./reading-svg.ts";

test("each measured commit has a line, in order, with its readings as points and their median as a full one", () => {
  const lines = readingChart(reportOf()).split("\n");
  expect(lines.map((line) => line.slice(0, 20).trim())).toEqual([
    "0  000000000000",
    "· 2 not measured",
    "3  333333333333",
    expect.stringMatching(/^─+$/),
    "4  444444444444",
    "· 7 not measured",
    "12  999999999999",
  ]);
  const [good, , before, , bad] = lines;
  expect(before).toMatch(/●.*·.*│.*190 of 3 {2}good/);
  expect(good).toMatch(/●.*│.*178 {7}good {4}good end/);
  expect(bad).toMatch(/│.*●.*690 {7}bad {5}<- culprit/);
});

describe("odd readings", () => {
  test("of a pass/fail command are counted", () => {
    const readings = [
      reading(0, "0", "good", null),
      reading(4, "4", "bad", null),
      reading(4, "4", "good", null),
      reading(2, "2", "skip", null),
    ];
    const chart = readingChart(reportOf({ metric: null, readings }));
    expect(chart).toContain("0 of 1 bad");
    expect(chart).toContain("1 of 2 bad");
    expect(chart).toContain("0 of 0 bad    skip");
  });

  test.each([
    ["all the same", 0, [0, 0]],
    ["below zero", -5, [-1, -9]],
    ["enormous", 1e300, [1e300, 1.7e308]],
    ["tiny", 1e-300, [1e-300, 5e-300]],
    ["none", 5, []],
  ])("that are %s are drawn without a figure that is none", (_, threshold, values) => {
    const report = reportOf({
      metric: { name: "x", threshold, direction: "above" },
      readings: values.map((value, index) => reading(index, String(index), "good", value)),
    });
    for (const drawn of [readingChart(report), readingSvg(report), chartCaption(report)])
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("so far off that they would press the others together are drawn at the edge, and counted", () => {
    const readings = [
      ...reportOf().readings,
      ...Array.from({ length: 30 }, () => reading(3, "3", "good", 185)),
      reading(3, "3", "good", 1e9),
    ];
    const report = reportOf({ readings });
    expect(chartCaption(report)).toContain("1 stray reading lies beyond the edge");
    const line = readingChart(report)
      .split("\n")
      .find((each) => each.includes(sha("3").slice(0, 12)));
    expect(line?.indexOf("●")).toBeLessThan(line?.indexOf("│") ?? 0);
  });
});

test("of thousands of commits those around the change are shown, and how many are not", () => {
  const readings = Array.from({ length: 1000 }, (_, index) => ({
    ...reading(index, "1", index < 500 ? "good" : "bad", index),
    commit: index === 500 ? sha("4") : index.toString(16).padStart(40, "0"),
  }));
  const chart = readingChart(reportOf({ readings, suspects: 999 }));
  expect(chart).toContain("… 480 measured commits before");
  expect(chart).toContain("it changes here");
  expect(chart.split("\n").length).toBeLessThan(50);
  expect(readingSvg(reportOf({ readings, suspects: 999 })).length).toBeLessThan(60_000);
});

test("gaps of commits that stand close are short, so that their words do not run into each other", () => {
  const svg = (count: number) =>
    readingSvg(
      reportOf({ readings: Array.from({ length: count }, (_, at) => reading(3 * at, String(at), "good", 1)) }),
    );
  expect(svg(3)).toContain("⋯ 2 not measured<title>");
  expect(svg(9)).toContain("⋯ 2<title>2 not measured</title>");
  expect(svg(9)).not.toContain("⋯ 2 not measured");
  expect(svg(9)).toContain(">⋯ not measured</text>");
  expect(svg(3)).not.toContain(">⋯ not measured</text>");
});

test("the words of the threshold stand at the good end, on the side of the bad readings", () => {
  const { metric } = reportOf();
  if (metric === null) throw new Error("no metric");
  const at = (direction: "above" | "below") => {
    const svg = readingSvg(reportOf({ metric: { ...metric, direction } }));
    const line = Number(/class="threshold"[^>]* y1="([\d.]+)"/.exec(svg)?.[1]);
    const [, x, y] = /<text x="([\d.]+)" y="([\d.]+)">threshold/.exec(svg) ?? [];
    expect(Number(x)).toBeLessThan(100);
    return Number(y) - line;
  };
  expect(at("above")).toBeLessThan(0);
  expect(at("below")).toBeGreaterThan(0);
});
