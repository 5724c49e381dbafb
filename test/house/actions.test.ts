import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { InputTable } from "@gitops-health/actions-kit";
import { describe, expect, it } from "vitest";
import { root } from "../../tools/root.mjs";
import { readActionFile } from "../harness/index.ts";

const names = readdirSync(join(root, "actions")).sort();

describe.each(names)("actions/%s/action.yml", async (name) => {
  const file = readActionFile(join(root, "actions", name));
  const table: InputTable = (await import(join(root, "actions", name, "src/inputs.ts"))).inputs;

  it("has the inputs of the action's table, with the same words and defaults", () => {
    const listed = Object.entries(file.inputs).map(([key, { description, default: value, required }]) => {
      return [key, { description: description.trim(), default: String(value ?? ""), required: required ?? false }];
    });
    const built = Object.entries(table).map(([key, { description, default: value, required }]) => {
      return [key, { description, default: value ?? "", required }];
    });
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(built));
  });

  it("runs its bundle on node24 and says where the document is", () => {
    expect(file.runs).toEqual({ using: "node24", main: "dist/index.js" });
    expect(Object.keys(file.outputs)).toEqual(expect.arrayContaining(["result-path", "result-sha256", "result"]));
  });
});

describe("action.yml", () => {
  const file = readActionFile(root);
  const parts = ["commit-lint", "compliance-analyze", "risk-score", "deploy-strategy"];
  const steps = file.runs.using === "composite" ? file.runs.steps.slice(1) : [];

  it.each(parts.map((part, index) => ({ part, step: steps[index] })))(
    "gives $part only inputs that it has, also after a violation",
    ({ part, step }) => {
      expect(step?.["run"]).toBe(`node "$GITHUB_ACTION_PATH/actions/${part}/dist/index.js"`);
      expect(step?.["if"]).toContain("!cancelled()");
      const known = Object.keys(readActionFile(join(root, "actions", part)).inputs).map(
        (name) => `INPUT_${name.toUpperCase()}`,
      );
      const given = Object.keys(step?.["env"] ?? {});
      expect(known).toEqual(expect.arrayContaining(given));
      // A token goes only to those that ask GitHub something.
      const wanted = Object.keys(file.inputs).map((input) => `INPUT_${input.toUpperCase()}`);
      for (const input of wanted) expect(given.includes(input)).toBe(known.includes(input));
    },
  );

  it("passes on only outputs that its steps have", () => {
    const ids: Record<string, string> = {
      lint: "commit-lint",
      compliance: "compliance-analyze",
      risk: "risk-score",
      deploy: "deploy-strategy",
    };
    for (const { value = "" } of Object.values(file.outputs)) {
      const [, id = "", name = ""] = /steps\.([\w-]+)\.outputs\.([\w-]+)/.exec(value) ?? [];
      if (id !== "runner")
        expect(Object.keys(readActionFile(join(root, "actions", ids[id] ?? "")).outputs)).toContain(name);
    }
  });
});
