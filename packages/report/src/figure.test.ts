import { describe, expect, test } from "vitest";
import { exact, figure, span, tellingDigits, unitOf } from "./figure.ts";

describe("figures", () => {
  test.each([
    ["http_request_duration_seconds", " s"],
    ["payment.p95", ""],
    ["requests_per_seconds", ""],
    ["memory.bytes", " B"],
    ["seconds", " s"],
    ["", ""],
  ])("of %j are in %j", (name, unit) => expect(unitOf(name)).toBe(unit));

  test.each([
    [0, "0"],
    [-1234.5678, "-1,230"],
    [999.9, "1,000"],
    [1e6, "1,000,000"],
    [1.5e200, "1.50e+200"],
    [123_456_789_012_345, "1.23e+14"],
    [1.234e-9, "1.23e-9"],
  ])("%d is %s in three digits", (value, said) => expect(figure(value)).toBe(said));

  test("a threshold keeps all of its digits, and no noise of binary fractions", () => {
    expect(exact(1234.5678)).toBe("1,234.5678");
    expect(exact(0.1 + 0.2)).toBe("0.3");
  });

  test("take so many digits as tell them from another one, and no more where nothing tells them", () => {
    expect(tellingDigits(300, [180, 366])).toBe(3);
    expect(tellingDigits(500, [499.6, 687])).toBe(4);
    expect(tellingDigits(500, [500])).toBe(3);
    expect(tellingDigits(1, [1 + 1e-12])).toBe(3);
  });

  test("of time that passed are never nothing", () =>
    expect([span(0), span(0.2), span(840)]).toEqual(["0 s", "under 1 s", "14 min"]));
});
