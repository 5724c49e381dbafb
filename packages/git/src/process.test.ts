import { expect, test } from "vitest";
import { start } from "./process.ts";

test("a git that was told to end has ended when that is said, so that nothing writes while its place is cleaned up", async () => {
  const aborted = new AbortController();
  const place = { options: [], cwd: import.meta.dirname, env: process.env, signal: aborted.signal };
  const { child, ended } = start(place, ["hash-object", "--stdin"]); // waits for input that does not come
  await new Promise((resolve) => child.once("spawn", resolve));
  aborted.abort(new Error("stopped"));
  await expect(ended).rejects.toThrow("stopped");
  expect(child.exitCode ?? child.signalCode).not.toBeNull();
});
