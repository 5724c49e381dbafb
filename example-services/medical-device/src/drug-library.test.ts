import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDrugLibrary } from "./drug-library.ts";

const path = join(mkdtempSync(join(tmpdir(), "drugs-")), "drug-library.json");

test.each([
  ['{"a": {"softMaximum": 2, "hardMaximum": 1}}'],
  ['{"a": {"softMaximum": 1}}'],
  ['{"a": {"softMaximum": 1, "hardMaximum": 2, "hardMinimum": 1}}'],
  ['{"a": {"softMaximum": 0, "hardMaximum": 2}}'],
  ['{"a": null}'],
])("refuses the library %s as a whole and names the drug", (text) => {
  writeFileSync(path, text);
  expect(() => readDrugLibrary(path)).toThrow(/"a" needs softMaximum and hardMaximum/);
});
