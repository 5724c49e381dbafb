import type { FileChange } from "@gitops-health/git";
import { expect, test } from "vitest";
import { governanceEdits } from "./governance.ts";

const edited = (path: string, previousPath?: string): FileChange => ({
  path,
  previousPath,
  status: previousPath === undefined ? "modified" : "renamed",
  oldMode: "100644",
  newMode: "100644",
  binary: false,
  additions: 1,
  deletions: 0,
  hunks: [],
});

test("configuration, policies, owners and identities decide how a change is judged", () =>
  expect(
    governanceEdits(
      ["src/a.ts", "x/p.rego", ".github/CODEOWNERS", ".mailmap", "conf.yml", "docs/conf.yml"].map((path) =>
        edited(path),
      ),
      "conf.yml",
      { policies: [], data: [] },
    ),
  ).toEqual([".github/CODEOWNERS", ".mailmap", "conf.yml", "x/p.rego"]));
test("renaming the configuration away is an edit of it", () =>
  expect(governanceEdits([edited("old.yml", "conf.yml")], "conf.yml", { policies: [], data: [] })).toEqual([
    "conf.yml",
  ]));

test("what the configuration names as policies and data decides too, in whatever spelling", () => {
  const named = { policies: ["./own/", "rules.wasm", "x/../bundles/acme.tar.gz"], data: ["data/limits.yaml"] };
  const edits = (...files: FileChange[]) => governanceEdits(files, "conf.yml", named);
  for (const path of ["own/a/table.json", "rules.wasm", "bundles/acme.tar.gz", "data/limits.yaml"])
    expect(edits(edited(path))).toEqual([path]);
  for (const path of ["owner.md", "src/own/a.json", "rules.wasm.md", "data/other.yaml", "bundles"])
    expect(edits(edited(path))).toEqual([]);
  expect(edits(edited("attic/rules.wasm", "rules.wasm"))).toEqual(["rules.wasm"]);
});
test("what says of a compiled module which rules it has decides too", () => {
  const edits = (path: string) =>
    governanceEdits([edited(path)], "conf.yml", { policies: ["own/rules.wasm", "acme.tar.gz"], data: [] });
  expect(edits("own/rules.rules.json")).toEqual(["own/rules.rules.json"]);
  expect(edits("acme.rules.json")).toEqual(["acme.rules.json"]);
  expect(edits("other.rules.json")).toEqual([]);
});
test("policies in the whole repository make every change one of them", () =>
  expect(governanceEdits([edited("src/a.ts")], "conf.yml", { policies: ["."], data: [] })).toEqual(["src/a.ts"]));
test("what allows findings decides too: the baseline that the configuration names, and the rules of gitleaks", () => {
  const detectors = { suppress: [], rules: [], baseline: "./known/debt.json" };
  expect(
    governanceEdits(
      ["known/debt.json", ".gitleaks.toml", "src/a.ts"].map((path) => edited(path)),
      "conf.yml",
      {
        policies: [],
        data: [],
        detectors,
      },
    ),
  ).toEqual([".gitleaks.toml", "known/debt.json"]);
});
