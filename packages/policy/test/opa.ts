/** The real opa, for tests that hold our compiled policies to it. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { toolPath } from "../../../tools/go-tools.mjs";

export const policiesFolder = fileURLToPath(new URL("../../../policies", import.meta.url));

const path: string | undefined = toolPath("opa");

/** A test that needs opa: without it skipped by a name that says so, and failing where CI must have it. */
export const testWithOpa = (name: string, body: () => void | Promise<void>) =>
  path === undefined && process.env["CI"] !== "true"
    ? test.skip(`${name} (left out: opa is not here)`, () => undefined)
    : test(name, body, 120_000);

/** Output of an opa command in the folder of the policies. Throws with its complaint when it fails. */
export function opa(...commandLine: string[]): string {
  if (path === undefined)
    throw new Error("opa is neither on the PATH nor can it be built, and CI must not leave its tests out.");
  return execFileSync(path, commandLine, {
    cwd: policiesFolder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 256 * 1024 * 1024,
  });
}
