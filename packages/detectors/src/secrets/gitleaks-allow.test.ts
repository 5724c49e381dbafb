import { expect, test } from "vitest";
import { inlineAllow } from "../suppression/inline.ts";

test("gitleaks:allow allows credentials on its own line, and nothing else", () => {
  const line = 'const token = "…"; // gitleaks:allow';
  expect(inlineAllow("secret/github-pat", line, "")).toEqual({ rule: "secret/*", reason: "marked gitleaks:allow" });
  expect(inlineAllow("secret/github-pat", "const token = 1;", "// gitleaks:allow")).toBeUndefined();
  expect(inlineAllow("phi/ssn", line, "")).toBeUndefined();
});
