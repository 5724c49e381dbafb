import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { nodeFor } from "../../../test/harness/nodes.ts";
import { untilCancelled } from "./index.ts";

test.each(["SIGINT", "SIGTERM"] as const)("a step that %s cancels says so, and blames nobody", async (signal) => {
  const step = fileURLToPath(new URL("../test/waiting-step.ts", import.meta.url));
  const child = spawn(nodeFor("24"), ["--conditions=source", step], { stdio: ["ignore", "pipe", "inherit"] });
  let log = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    log += text;
    if (text.includes("waiting\n")) child.kill(signal);
  });
  const [code] = await once(child, "close");
  expect(log).toContain(`::error title=Cancelled::The run was stopped by ${signal} before it was done`);
  expect(log).not.toMatch(/our fault|A bug/);
  expect(code).toBe(5);
});

test("a failure before the cancellation keeps its own reason", async () => {
  const controller = new AbortController();
  const failing = () => Promise.reject(new Error("disk"));
  await expect(untilCancelled(controller.signal, failing)).rejects.toThrow("disk");
  controller.abort(new Error("stopped"));
  await expect(untilCancelled(controller.signal, failing)).rejects.toThrow("stopped");
});
