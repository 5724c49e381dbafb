import { describe, expect, test } from "vitest";
import { type FreezeWindow, freezeAt } from "./freeze.ts";

const holidays: FreezeWindow = { name: "holidays", from: "2026-12-24T18:00:00+02:00", until: "2026-12-27T00:00Z" };

describe("a freeze window", () => {
  test.each([
    ["2026-12-24T15:59:59Z", false],
    ["2026-12-24T16:00:00Z", true],
    ["2026-12-26T23:59:59Z", true],
    ["2026-12-27T00:00:00Z", false],
  ])("is half open, with offsets from UTC: at %s it holds: %s", (at, holds) =>
    expect(freezeAt([holidays], at, "low")).toBe(holds ? holidays : undefined),
  );

  test("lets levels up to allow-up-to pass", () => {
    const window: FreezeWindow = { ...holidays, "allow-up-to": "medium" };
    const at = "2026-12-25T12:00:00Z";
    expect(freezeAt([window], at, "low")).toBeUndefined();
    expect(freezeAt([window], at, "medium")).toBeUndefined();
    expect(freezeAt([window], at, "high")).toBe(window);
  });

  test("that ends last is the one that is named", () => {
    const longer: FreezeWindow = { ...holidays, name: "year end", until: "2027-01-02T00:00:00-05:00" };
    expect(freezeAt([holidays, longer], "2026-12-25T12:00:00Z", "low")).toBe(longer);
  });
});
