import { existsSync } from "node:fs";
import { join } from "node:path";
import { fastest, node } from "./timing.ts";

const command = join(import.meta.dirname, "../../../packages/cli/dist/index.js");

/** Milliseconds of `gitops-health commit lint` over a range, with diffs, domains and risk; null where the command is not bundled. */
export function fullRun(directory: string, base: string, head: string, output: string): number | null {
  if (!existsSync(command)) return null;
  const args = ["commit", "lint", "--base", base, "--head", head, "--output-directory", output, "--json"];
  return fastest(3, () => node([command, ...args], { cwd: directory, exitCodes: [0, 1] }));
}
