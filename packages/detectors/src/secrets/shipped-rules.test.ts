import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { heads, version } from "./gitleaks.generated.ts";
import { rulesIn, shippedRules } from "./shipped-rules.ts";

const file = new URL("../../data/gitleaks.json", import.meta.url);

test("the rules are those of the version that tools/gitleaks/go.mod pins, with the licence of their authors", () => {
  const module = readFileSync(new URL("../../../../tools/gitleaks/go.mod", import.meta.url), "utf8");
  expect(module).toContain(`github.com/zricethezav/gitleaks/v8 v${version} `);
  const { license, version: ofData } = JSON.parse(readFileSync(file, "utf8"));
  expect(ofData).toBe(version);
  expect(license).toMatch(/^MIT License\s+Copyright \(c\) 2019 Zachary Rice/);
});

test("every rule is listed with its keywords, so that it can be asked for before it is read", () => {
  expect(heads.map(({ id, keywords }) => [id, keywords])).toEqual(
    shippedRules().rules.map(({ id, keywords }) => [id, keywords]),
  );
});

test("a file with a rule less is refused", () => {
  const text = readFileSync(file, "utf8").replace("github-pat", "github-pad");
  expect(() => rulesIn(Buffer.from(text))).toThrow(/sha256 [0-9a-f]{64}, but [0-9a-f]{64} was released/);
});
