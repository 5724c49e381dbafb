/** The page of the configuration: its defaults are those of the schema, its example is accepted, and no key is left out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultConfiguration, parseConfiguration } from "@gitops-health/config";
import { expect, it } from "vitest";
import { root } from "../tools/root.mjs";

const page = readFileSync(join(root, "docs/configuration.md"), "utf8");
const [example = "", defaults = ""] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text);

it("lists the defaults as they are", () => {
  expect(parseConfiguration(Buffer.from(defaults), "page")).toEqual(defaultConfiguration());
});

it("the README begins with a configuration that is accepted", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, block = ""] = /^```yaml\n(version: 1\n[\s\S]*?)^```$/m.exec(readme) ?? [];
  expect(Object.keys(parseConfiguration(Buffer.from(block), "README.md").services)).toHaveLength(3);
});

it("has an example that is accepted, with rules that there are", () => {
  const { services, waivers, enforcement } = parseConfiguration(Buffer.from(example), "page");
  expect(Object.keys(services)).toEqual(["phi-service", "auth-service"]);
  const list: { code: string }[] = JSON.parse(readFileSync(join(root, "packages/policy/wasm/rules.json"), "utf8"));
  const named = [...waivers.map(({ rule }) => rule), ...Object.keys(enforcement.rules)];
  expect(named).toHaveLength(2);
  expect(list.map(({ code }) => code)).toEqual(expect.arrayContaining(named));
});

it("names every key, those of commit-lint's rules aside, which have a page of their own", () => {
  const schema = JSON.parse(readFileSync(join(root, "packages/contracts/schemas/configuration.json"), "utf8"));
  delete schema.properties.commit.properties.rules;
  const words = new Set(page.match(/[\w-]+/g));
  expect([...keysOf(schema)].filter((key) => !words.has(key))).toEqual([]);
});

function* keysOf(schema: unknown): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [name, value] of Object.entries(schema)) {
    if (name === "properties") yield* Object.keys(value);
    yield* keysOf(value);
  }
}
