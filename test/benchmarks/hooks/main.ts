/**
 * What a commit waits for: each hook on a staged change of 1, 20 and 500 files, cold, beside those of commitlint and gitleaks.
 *
 *   node --conditions=source test/benchmarks/hooks/main.ts [--bundle packages/cli/dist/index.js] [--rounds 9]
 *
 * Every run is a process of its own, as git starts it; the programs take turns, so that a busy machine is as busy for all. Before
 * each round HEAD moves on by a commit, as it does between two commits: what is kept of a past is never of this very one. The
 * minimum is what the program costs, the median what this machine made of it. commitlint is installed for the run; gitleaks is
 * taken from PATH and left out when it is not there.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createRepository, type TestRepository } from "../../repository.ts";
import { installRival } from "../lint/rival.ts";

const { values } = parseArgs({
  options: {
    bundle: { type: "string", default: join(import.meta.dirname, "../../../packages/cli/dist/index.js") },
    rounds: { type: "string", default: "9" },
    past: { type: "string", default: "1000" },
  },
});
const bundle = resolve(values.bundle);
const folder = await mkdtemp(join(tmpdir(), "bench-hooks-"));
const commitlint = await installRival(folder);
const withGitleaks = spawnSync("gitleaks", ["version"]).status === 0;

console.log(`Node ${process.version}; ${values.rounds} rounds in turns; ms, minimum / median`);
console.log(`${"".padEnd(34)}${[1, 20, 500].map((count) => `${count} files`.padStart(18)).join("")}`);
const table = new Map<string, string[]>();
for (const count of [1, 20, 500]) {
  await using repository = await createRepository();
  await repository.import(
    Array.from({ length: Number(values.past) }, (_, index) => ({
      message: `feat: step ${index}\n`,
      files: [[`src/${index % 50}/file${index % 200}.ts`, `export const value${index} = ${index};\n`] as const],
    })),
  );
  for (let index = 0; index < count; index++)
    await repository.write(
      `src/new/file${index}.ts`,
      `export function added${index}() {\n  return ${index};\n}\n`.repeat(5),
    );
  await repository.git("add", ".");
  const message = join(repository.directory, ".git/COMMIT_EDITMSG");
  const given = "feat: add functions\n\nThey return numbers.\n";
  const editor = "\n# Please enter the commit message for your changes.\n";
  const ours = (name: string, ...args: string[]) => [process.execPath, bundle, "hooks", "run", name, ...args];
  const programs: [string, string, string[]][] = [
    ["bare node", given, [process.execPath, "-e", "0"]],
    ["gitops-health pre-commit", given, ours("pre-commit")],
    ["gitops-health prepare-commit-msg", editor, ours("prepare-commit-msg", message)],
    ["gitops-health commit-msg", given, ours("commit-msg", message)],
    [
      `commitlint ${commitlint.version} commit-msg`,
      given,
      [
        process.execPath,
        commitlint.command,
        "--cwd",
        repository.directory,
        "--config",
        join(folder, "commitlint.config.js"),
        "--edit",
        message,
      ],
    ],
  ];
  if (withGitleaks)
    programs.push([
      "gitleaks pre-commit",
      given,
      ["gitleaks", "git", "--pre-commit", "--staged", "--no-banner", repository.directory],
    ]);
  const times = new Map(programs.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round <= Number(values.rounds); round++) {
    await moveHead(repository, round);
    for (const [name, text, [command = "", ...args]] of programs) {
      await writeFile(message, text);
      const started = process.hrtime.bigint();
      const { status, stderr } = spawnSync(command, args, {
        cwd: repository.directory,
        env: { ...repository.env, GIT_EDITOR: ":" },
      });
      const time = Number(process.hrtime.bigint() - started) / 1e6;
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      if (round > 0) times.get(name)?.push(time); // the first round reads the programs and the whole past
    }
  }
  for (const [name, all] of times) {
    all.sort((a, b) => a - b);
    const cell = `${(all[0] ?? 0).toFixed(0)} / ${(all[Math.floor(all.length / 2)] ?? 0).toFixed(0)}`;
    table.set(name, [...(table.get(name) ?? []), cell]);
  }
}
for (const [name, cells] of table) console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(18)).join(""));
await rm(folder, { recursive: true });

/** A commit on top, which leaves what is staged as it is. */
async function moveHead({ git }: TestRepository, round: number): Promise<void> {
  const commit = await git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", `chore: round ${round}`);
  await git("update-ref", "HEAD", commit);
}
