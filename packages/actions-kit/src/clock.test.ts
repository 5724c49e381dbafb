import { expect, test } from "vitest";
import { evaluationTime } from "./clock.ts";

test("SOURCE_DATE_EPOCH overrides the clock", () =>
  expect(evaluationTime({ SOURCE_DATE_EPOCH: "1767225600" })).toBe("2026-01-01T00:00:00Z"));
test("without it the clock counts, to the second", () =>
  expect(evaluationTime({}, () => 1767225600999)).toBe("2026-01-01T00:00:00Z"));
test.each(["tomorrow", "-1", "1.5"])("SOURCE_DATE_EPOCH %j is refused", (text) =>
  expect(() => evaluationTime({ SOURCE_DATE_EPOCH: text })).toThrow("expected seconds since 1970"),
);
