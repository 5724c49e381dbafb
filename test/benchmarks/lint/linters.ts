import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A linter that judges the commits of a range in one process. */
export interface RangeLinter {
  readonly name: string;
  /** How often it is timed. */
  readonly rounds: number;
  /** Its command line for a range. */
  command(base: string, head: string): { readonly file: string; readonly args: readonly string[] };
  /** Abbreviated ids of the commits that its output complains about. */
  readonly complaint: RegExp;
}

const ROUNDS = 5;

/** gitlint and cocogitto where they can be had; why not is printed. Both are set to the same lengths and types as commitlint's. */
export function otherLinters(folder: string, repository: string): RangeLinter[] {
  return [gitlint(folder), cocogitto(repository)].filter((each) => each !== undefined);
}

/** From PyPI, into a virtual environment of its own for this run. */
function gitlint(folder: string): RangeLinter | undefined {
  const environment = join(folder, "gitlint");
  try {
    execFileSync("python3", ["-m", "venv", environment], { stdio: "ignore" });
    execFileSync(join(environment, "bin/pip"), ["install", "--quiet", "gitlint==0.19.1"], { stdio: "ignore" });
  } catch {
    console.log("gitlint: not measured (needs python3 with venv, and PyPI)");
    return undefined;
  }
  const options = [
    "contrib=CT1",
    "ignore=body-is-missing",
    "ignore-fixup-commits=false",
    "ignore-revert-commits=false",
  ];
  const lengths = ["title-max-length.line-length=100", "body-max-line-length.line-length=200"];
  const settings = [...options.map((each) => `general.${each}`), ...lengths].flatMap((each) => ["-c", each]);
  return {
    // It asks git several times for each commit, a minute in all.
    rounds: 1,
    name: `gitlint ${execFileSync(join(environment, "bin/gitlint"), ["--version"], { encoding: "utf8" }).trim().split(" ").at(-1)}`,
    command: (base, head) => ({
      file: join(environment, "bin/gitlint"),
      args: [...settings, "--commits", `${base}..${head}`],
    }),
    complaint: /^Commit ([0-9a-f]{10}):$/gm,
  };
}

/** As found on PATH: compiling it takes minutes. */
function cocogitto(repository: string): RangeLinter | undefined {
  const version = spawnSync("cog", ["--version"], { encoding: "utf8" });
  if (version.error !== undefined) {
    console.log("cocogitto: not measured (put cog on PATH: cargo install cocogitto --locked)");
    return undefined;
  }
  writeFileSync(join(repository, "cog.toml"), "ignore_merge_commits = true\n");
  return {
    rounds: ROUNDS,
    name: `cocogitto ${version.stdout.trim().split(" ").at(-1)}`,
    command: (base, head) => ({ file: "cog", args: ["check", `${base}..${head}`] }),
    complaint: /^Errored commit: ([0-9a-f]{40})/gm,
  };
}

/** The output of a linter over a range. */
export function judge(linter: RangeLinter, directory: string, base: string, head: string): string {
  const { file, args } = linter.command(base, head);
  const result = spawnSync(file, args, {
    cwd: directory,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, RUST_BACKTRACE: "0", LC_ALL: "C.UTF-8" },
  });
  if (result.error !== undefined) throw result.error;
  return result.stdout + result.stderr;
}

/** For each commit of a range, oldest first, whether a linter complains about it. */
export function complaints(linter: RangeLinter, directory: string, base: string, head: string): boolean[] {
  const bad = new Set(
    [...judge(linter, directory, base, head).matchAll(linter.complaint)].map(([, id = ""]) => id.slice(0, 10)),
  );
  const ids = execFileSync("git", ["rev-list", "--reverse", `${base}..${head}`], { cwd: directory, encoding: "utf8" });
  return ids
    .trim()
    .split("\n")
    .map((id) => bad.has(id.slice(0, 10)));
}
