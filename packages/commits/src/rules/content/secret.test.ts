import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";
import { secret } from "./secret.ts";

const example = () => {
  const [finding] = secret.example.context?.findings ?? [];
  if (finding === undefined) throw new Error("the rule has no example");
  return finding;
};
const check = (message: string, options: object = {}, facts = {}) =>
  findings("content/secret", message, {
    configuration: configured({ rules: { "content/secret": { severity: "error", ...options } } }),
    ...facts,
  });

describe("content/secret", () => {
  it("is not evaluated without detectors, and names no value", () => {
    expect(check("fix: use AKIA0000000000000000\n")).toEqual([]);
    const found = { ...example(), synthetic: true };
    expect(check("fix: x\n", {}, { findings: [found] })).toEqual([]);
    expect(check("fix: x\n", {}, { findings: [example()] })[0]?.message).toBe(
      'The message holds a secret: "[AWS KEY]" (secret/aws-access-key).',
    );
  });
});
