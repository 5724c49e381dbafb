import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLimits } from "./limits.ts";

const path = join(mkdtempSync(join(tmpdir(), "limits-")), "limits.json");

function read(text: string) {
  writeFileSync(path, text);
  return readLimits(path, ["connections", "waitMs"]);
}

test("reads exactly the named limits", () => {
  expect(read('{"waitMs": 5, "connections": 2}')).toEqual({ connections: 2, waitMs: 5 });
});

test.each([
  ['{"connections": 2}', /"waitMs" must be a whole number above zero, not missing/],
  ['{"connections": 0, "waitMs": 5}', /"connections" must be/],
  ['{"connections": "2", "waitMs": 5}', /not "2"/],
  ['{"connections": 2, "waitMs": 5, "wait": 1}', /"wait" is not a limit of this service; expected connections, waitMs/],
  ["[]", /expected an object/],
])("refuses %s", (text, message) => {
  expect(() => read(text)).toThrow(message);
});
