import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { ownerState, thisOwner } from "./owner.ts";

const [machine = "", pid = "", start = ""] = thisOwner().split("-");

test("a process knows itself, and can be part of a file name", () => {
  expect(thisOwner()).toMatch(/^[0-9a-f]{8}-\d+-\d+$/);
  expect(pid).toBe(String(process.pid));
  expect(ownerState(thisOwner())).toBe("alive");
});

test("a process that ended is dead", async () => {
  const child = spawn("true");
  await once(child, "close");
  expect(ownerState(`${machine}-${child.pid}-1`)).toBe("dead");
});

test.runIf(process.platform === "linux")("a later process with the same number is another one", () => {
  expect(ownerState(`${machine}-${pid}-${Number(start) - 1}`)).toBe("dead");
});

test("nothing is known of the processes of another machine", () =>
  expect(ownerState(`00000000-${pid}-${start}`)).toBe("unknown"));
