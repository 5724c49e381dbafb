import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../tools/root.mjs";
import { floors, sources, workspaces } from "./workspaces.ts";

const scope = "@gitops-health/";
const all = workspaces();
const house = all.filter(({ folder }) => !folder.startsWith("example-services/"));
const services = all.filter(({ folder }) => folder.startsWith("example-services/"));

describe.each(house)("$folder", ({ name, folder, imports, dependencies, references }) => {
  const own = imports.filter((each) => each.startsWith(scope)).map((each) => each.slice(scope.length));

  it("imports only from floors below its own", () => {
    const floor = floors[name];
    expect(floor, `${name} has no floor`).toBeDefined();
    expect(own.filter((each) => !((floors[each] ?? Infinity) < (floor ?? 0)))).toEqual([]);
  });

  it("declares in package.json what it imports, and nothing else", () => {
    expect(dependencies).toEqual(imports);
  });

  it("references in tsconfig.json the packages that it imports, and nothing else", () => {
    const folders = own.map((each) => all.find((other) => other.name === each)?.folder ?? each);
    expect(references).toEqual(folders.sort());
  });

  it("has no file above 250 lines", () => {
    const lines = (path: string) => readFileSync(join(root, path), "utf8").split("\n").length - 1;
    expect(sources(folder).filter((path) => !path.includes(".generated.") && lines(path) > 250)).toEqual([]);
  });
});

describe.each(services)("$folder", ({ imports, dependencies }) => {
  it("stands apart from the house: it imports other services' kit at most", () => {
    const kits = services.map(({ name }) => scope + name);
    expect(imports.filter((each) => each.startsWith(scope) && !kits.includes(each))).toEqual([]);
    expect(dependencies).toEqual(imports);
  });
});

describe.each(house.filter(({ folder }) => folder.startsWith("packages/")))("$folder", ({ folder }) => {
  it("explains itself in the first lines of its index", () => {
    const index = folder === "packages/cli" ? "src/main.ts" : "src/index.ts";
    expect(readFileSync(join(root, folder, index), "utf8")).toMatch(/^(#!.*\n)?\/\*\*\s*\S/);
  });
});

describe.each(house.filter(({ folder }) => folder.startsWith("actions/")))("$folder", ({ folder }) => {
  it("holds wiring only: main.ts, inputs.ts and run.ts, and phases when it has several", () => {
    const files = readdirSync(join(root, folder, "src")).filter((name) => !name.endsWith(".test.ts"));
    expect(files.filter((name) => name !== "phases").sort()).toEqual(["inputs.ts", "main.ts", "run.ts"]);
  });
});

it("gives every package a floor, and no floor to a package that is not there but is to come", () => {
  const toCome: string[] = [];
  expect(house.map(({ name }) => name).sort()).toEqual(
    Object.keys(floors)
      .filter((name) => !toCome.includes(name))
      .sort(),
  );
});

it("lists every workspace with sources in the TypeScript project", () => {
  const project = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
  expect(project.references.map(({ path }: { path: string }) => path).sort()).toEqual(
    all.map(({ folder }) => folder).sort(),
  );
});
