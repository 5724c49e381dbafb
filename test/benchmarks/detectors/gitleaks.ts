import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { toolPath } from "../../../tools/go-tools.mjs";

/** A value as gitleaks reports it. */
export interface Reported {
  readonly file: string;
  readonly rule: string;
  /** Line (from 1) in which the value begins. */
  readonly line: number;
  readonly value: string;
}

/** gitleaks in the version that tools/gitleaks pins; undefined when it can't be had. */
export const gitleaksPath: string | undefined = toolPath("gitleaks");

/** What gitleaks finds in a folder, with its own rules and one level of decoding, as ours has. */
export function gitleaksReport(gitleaks: string, folder: string): Reported[] {
  const scratch = mkdtempSync(join(tmpdir(), "bench-gitleaks-"));
  const path = join(scratch, "report.json");
  try {
    run(gitleaks, folder, ["--report-format", "json", "--report-path", path]);
    const found: { File: string; RuleID: string; StartLine: number; Match: string; Secret: string }[] = JSON.parse(
      readFileSync(path, "utf8"),
    );
    return found.map(({ File, RuleID, StartLine, Match, Secret }) => ({
      file: relative(folder, File),
      rule: RuleID,
      // A match may begin with the end of the line before.
      line: StartLine + newlines(Match.slice(0, Math.max(0, Match.indexOf(Secret)))),
      value: Secret,
    }));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** @returns processor time and time passed, in seconds; without Linux the first is the second */
export function gitleaksTime(
  gitleaks: string,
  folder: string,
): { readonly processor: number; readonly passed: number } {
  const [start, before] = [performance.now(), processorTimeOfChildren()];
  run(gitleaks, folder, []);
  const passed = (performance.now() - start) / 1000;
  return { processor: before === undefined ? passed : (processorTimeOfChildren() ?? 0) - before, passed };
}

/** Fields 16 and 17 of proc(5), in hundredths of a second. */
function processorTimeOfChildren(): number | undefined {
  if (process.platform !== "linux") return undefined;
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Writes files into a folder of their own for the time of a function. */
export function inFolder<T>(files: Iterable<readonly [path: string, text: string]>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "bench-secrets-"));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(gitleaks: string, folder: string, more: readonly string[]): void {
  const { status, stderr } = spawnSync(gitleaks, [...flags(folder), ...more], { encoding: "utf8" });
  if (status !== 0) throw new Error(`gitleaks ended with ${status}: ${stderr}`);
}

function flags(folder: string): string[] {
  return ["dir", folder, "--no-banner", "--exit-code", "0", "--log-level", "error", "--max-decode-depth", "1"];
}

function newlines(text: string): number {
  return text.split("\n").length - 1;
}
