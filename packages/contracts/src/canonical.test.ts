import { canonicalText } from "@gitops-health/contracts";
import { expect, test } from "vitest";

test("keys are sorted", () =>
  expect(canonicalText({ b: 1, a: [true, null, "x"] })).toBe('{"a":[true,null,"x"],"b":1}'));
