import { describe, expect, it } from "vitest";
import { squashSettings } from "./settings.ts";

describe("merge settings", () => {
  it("are unknown, refuse squash merges, or say how its message is made", () => {
    const settings = { allowSquashMerge: true, squashTitle: "PR_TITLE", squashMessage: "BLANK" } as const;
    expect(squashSettings(undefined)).toBe("unknown");
    expect(squashSettings({ ...settings, allowSquashMerge: false })).toBe("not-allowed");
    expect(squashSettings(settings)).toEqual({ title: "PR_TITLE", message: "BLANK" });
  });
});
