import { expect, test } from "vitest";
import { declaredType, isFix } from "./fix-message.ts";

test.each([
  ["fix(phi): close the session", "fix", true],
  ["FIX!: close", "fix", true],
  ["feat: show errors", "feat", false],
  ["docs: fix a typo", "docs", false],
  ["TRUNK-123: NullPointerException when saving", null, true],
  ["Prefix the names", null, false],
  ["\n\n  Crash on start\n\nfeat: x", null, true],
  ["Add a report\n\nfixes #12", null, false],
  ["", null, false],
])("%j", (message, type, fix) => {
  expect(declaredType(message)).toBe(type);
  expect(isFix(message)).toBe(fix);
});

test("a message of any length is judged by its start", () => {
  expect(isFix(`${"a".repeat(5_000_000)} fix`)).toBe(false);
  expect(declaredType(`feat(${"x".repeat(5_000_000)}`)).toBeNull();
});
