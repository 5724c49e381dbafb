import { expect, test } from "vitest";
import { levelOf } from "./level.ts";
import { ScoreWindow, WINDOW } from "./window.ts";

test("half, a fifth and a twentieth of the window lie above its cuts", () => {
  const window = new ScoreWindow();
  for (let score = 0; score < 100; score++) window.add(score);
  const { cuts, commits } = window.reference();
  const levels = Array.from({ length: 100 }, (_, score) => levelOf(score, cuts));
  expect(commits).toBe(100);
  expect(["low", "medium", "high", "critical"].map((level) => levels.filter((each) => each === level).length)).toEqual([
    50, 30, 15, 5,
  ]);
});

test("the oldest commits leave a full window", () => {
  const window = new ScoreWindow();
  for (let i = 0; i < WINDOW; i++) window.add(90);
  for (let i = 0; i < WINDOW; i++) window.add(10);
  expect(window.reference()).toMatchObject({ commits: WINDOW, cuts: { medium: 10, high: 10, critical: 10 } });
});

test("in a history of equal commits one more of them is low", () => {
  const window = new ScoreWindow();
  for (let i = 0; i < 200; i++) window.add(33.3);
  expect(levelOf(33.3, window.reference().cuts)).toBe("low");
  expect(levelOf(33.4, window.reference().cuts)).toBe("critical");
});
