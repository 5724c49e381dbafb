import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalog } from "@gitops-health/catalog";
import { domains } from "@gitops-health/contracts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { arbitraryInput } from "../test/arbitrary-input.ts";
import { cleanInput } from "../test/clean-input.ts";
import { opa, testWithOpa } from "../test/opa.ts";
import { bundle } from "./bundle.generated.ts";
import { PolicyInput } from "./input.ts";
import { ourPolicies, type PolicyFiles, policiesFrom } from "./policies.ts";
import { filled } from "./rules.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const inputs = fc.sample(arbitraryInput, { numRuns: 1000, seed: 20261122 });

describe("the sources", () => {
  testWithOpa("every Rego test passes and every line is covered", () => {
    const { coverage } = JSON.parse(opa("test", "--coverage", "--threshold", "100", ".")) as { coverage: number };
    expect(coverage).toBe(100);
  });
  testWithOpa("opa's strict check and formatter have no complaint, with natively compiled builtins only", () => {
    opa("check", "--strict", "--capabilities", "capabilities.json", ".");
    expect(opa("fmt", "--list", ".")).toBe("");
  });
  testWithOpa("a builtin that needs the host is refused", () => {
    const folder = mkdtempSync(join(tmpdir(), "policy-"));
    try {
      writeFileSync(join(folder, "p.rego"), 'package p\n\nx := sprintf("%d", [input.n])\n');
      expect(() => opa("check", "--capabilities", "capabilities.json", folder)).toThrow(/undefined function sprintf/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  testWithOpa("what is committed is what they compile to", () => {
    execFileSync(process.execPath, [join(root, "tools/policies.mjs"), "--check"], { stdio: "pipe" });
  });
});

describe("what rules say of themselves", () => {
  const { rules } = ourPolicies();
  test("codes are unique and in order", () => {
    const codes = rules.map((rule) => rule.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.length).toBeGreaterThan(25);
  });
  test("every control is in the catalog under its canonical id", () => {
    for (const rule of rules)
      for (const id of rule.controls) expect(catalog.get(id), `${rule.code}: ${id}`).toBeDefined();
  });
  test("a rule of a framework evidences some control", () => {
    for (const rule of rules) if (rule.collections[0] !== "minimal") expect(rule.controls, rule.code).not.toEqual([]);
  });
  test("a placeholder without a value stays to be seen", () => {
    expect(filled("{a} and {b}", { a: 1 })).toBe("1 and {b}");
    expect(filled("{constructor}", {})).toBe("{constructor}");
  });
});

describe("the compiled module", () => {
  test("generated inputs are inputs", () => {
    for (const input of inputs) z.parse(PolicyInput, input);
  });

  test("every rule fires on some input, and fills its message and solution", async () => {
    const { rules, evaluate } = ourPolicies();
    const fired = new Set<string>();
    for (const input of inputs) {
      const { deny, warn } = evaluate(input);
      for (const [kind, results] of [
        ["deny", deny],
        ["warn", warn],
      ] as const)
        for (const { code, params } of results) {
          const rule = rules.find((each) => each.code === code);
          expect(rule?.kind, code).toBe(kind);
          fired.add(code);
          for (const template of [rule?.failureMessage ?? "", rule?.solution ?? ""])
            for (const [, name] of template.matchAll(/\{([a-zA-Z]+)\}/g))
              expect(params, code).toHaveProperty(name ?? "");
        }
    }
    expect([...fired].sort()).toEqual(rules.map((rule) => rule.code));
  });

  test("no rule of any collection fires on a change of every domain that leaves nothing out", () => {
    z.parse(PolicyInput, cleanInput);
    expect(cleanInput.domains).toEqual(domains);
    expect(ourPolicies().evaluate(cleanInput)).toEqual({ deny: [], warn: [] });
  });

  test("a bundle with one changed byte is refused, whichever file it is in", () => {
    const names = ["wasm/policy.wasm.base64", "wasm/rules.json", "wasm/data.json"] as const;
    const files = Object.fromEntries(
      names.map((name) => [name, readFileSync(new URL(`../${name}`, import.meta.url))]),
    ) as unknown as PolicyFiles;
    expect(policiesFrom(files, bundle.digest).digest).toBe(bundle.digest);
    for (const name of names) {
      const altered = Buffer.from(files[name]);
      altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1;
      expect(() => policiesFrom({ ...files, [name]: altered }, bundle.digest)).toThrow(/policy bundle has sha256/);
    }
  });

  testWithOpa("a module that asks its host for a builtin is refused", async () => {
    const { fileOf } = await import("../../../tools/policies/archive.mjs");
    const { policyModule } = await import("./module.ts");
    const folder = mkdtempSync(join(tmpdir(), "policy-"));
    try {
      const source = 'package gitops_health\n\nresults := {"deny": {sprintf("%s", [input.now.at])}, "warn": set()}\n';
      writeFileSync(join(folder, "p.rego"), source);
      opa("build", "-t", "wasm", "-e", "gitops_health/results", "-o", join(folder, "b.tar.gz"), join(folder, "p.rego"));
      const evaluate = policyModule(fileOf(join(folder, "b.tar.gz"), "policy.wasm"), {});
      expect(() => evaluate({ now: { at: "x" } })).toThrow(/needs builtins .* \(sprintf\)/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
