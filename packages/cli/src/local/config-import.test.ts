import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cli } from "../cli.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "config-import-"));
});
afterAll(() => rm(directory, { recursive: true }));

async function run(...argv: string[]) {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await cli(["config", "import", ...argv], "0.1.0", {
    directory,
    environment: {},
    script: "",
    ask: undefined,
    print: (text) => printed.push(text),
    note: (text) => noted.push(text),
  });
  return { code, printed: printed.join("\n"), noted };
}

it("prints the section, and apart from it what could not be carried over", async () => {
  await writeFile(
    join(directory, "commitlint.config.js"),
    'module.exports = { extends: ["@commitlint/config-conventional"], plugins: ["x"], rules: { "type-enum": [2, "always", ["feat", "fix"]] } };\n',
  );
  const { code, printed, noted } = await run("commitlint.config.js");
  expect(code).toBe(0);
  expect(printed).toContain("version: 1\ncommit:\n  body-max-line-length: 100\n  types: [feat, fix]\n  rules:\n");
  expect(noted).toHaveLength(2);
});

it.each([
  [["missing.js"], '"missing.js" cannot be read'],
  [[], "takes one file"],
  [["a", "b"], "takes one file"],
])("with %j ends with 2 and one sentence", async (argv, message) => {
  const { code, printed, noted } = await run(...argv);
  expect([code, printed]).toEqual([2, ""]);
  expect(noted.join("\n")).toContain(message);
});

it("refuses a configuration that is code, and says how to export it", async () => {
  await writeFile(join(directory, "code.config.js"), "module.exports = make();\n");
  const { code, noted } = await run("code.config.js");
  expect(code).toBe(2);
  expect(noted.join("\n")).toContain("npx commitlint --print-config json");
});
