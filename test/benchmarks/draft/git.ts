import { spawnSync } from "node:child_process";

/** What git prints; the benchmark reads the truth by git itself and not by the code that it judges. */
export function capture(repository: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("git", ["-C", repository, "-c", "core.quotepath=off", ...args], {
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")} in ${repository}: ${stderr}`);
  return stdout.toString();
}

/** As `capture`, empty where git finds nothing. */
export function captureOrNothing(repository: string, ...args: string[]): string {
  try {
    return capture(repository, ...args);
  } catch {
    return "";
  }
}
