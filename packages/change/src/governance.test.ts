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
    ),
  ).toEqual([".github/CODEOWNERS", ".mailmap", "conf.yml", "x/p.rego"]));
test("renaming the configuration away is an edit of it", () =>
  expect(governanceEdits([edited("old.yml", "conf.yml")], "conf.yml")).toEqual(["conf.yml"]));
