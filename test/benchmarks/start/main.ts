/**
 * How fast each bundle starts: a run that finds nothing to judge, beside bare Node, in turns in the same run.
 *
 * A tag push is nothing to judge for the actions that judge a range; bisect and audit-report end at an input they refuse.
 * Usage: npm run bench:start
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRepository } from "../../repository.ts";

const ROUNDS = 25;
const root = join(import.meta.dirname, "../../..");
await using repository = await createRepository();
const sha = await repository.commit("chore: start", { files: { a: "1" } });
const temporary = mkdtempSync(join(tmpdir(), "bench-start-"));
const event = join(temporary, "event.json");
writeFileSync(
  event,
  JSON.stringify({
    ref: "refs/tags/v1",
    before: "0".repeat(40),
    after: sha,
    created: true,
    deleted: false,
    forced: false,
    repository: { default_branch: "main" },
  }),
);

const environment = {
  PATH: process.env["PATH"] ?? "",
  HOME: temporary,
  GITHUB_EVENT_NAME: "push",
  GITHUB_EVENT_PATH: event,
  GITHUB_REPOSITORY: "acme/app",
  GITHUB_REF: "refs/tags/v1",
  GITHUB_SHA: sha,
  GITHUB_WORKSPACE: repository.directory,
  RUNNER_TEMP: temporary,
  // Makes the two actions without such an event refuse at once: one input of theirs is missing or wrong.
  INPUT_TIMEOUT: "none",
  INPUT_FORMATS: "none",
};

const names = readdirSync(join(root, "actions")).sort();
console.log(`Node ${process.version}; median of ${ROUNDS} runs in turns with bare Node`);
console.log(
  `${"bundle".padEnd(20)} ${"kB".padStart(6)} ${"bare ms".padStart(8)} ${"ms".padStart(8)} ${"ratio".padStart(6)}`,
);
for (const name of names) {
  const bundle = join(root, "actions", name, "dist/index.js");
  const bare: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(time(["-e", "0"]));
    own.push(time([bundle]));
  }
  const [a, b] = [median(bare), median(own)];
  console.log(
    `${name.padEnd(20)} ${String(kilobytes(join(root, "actions", name, "dist"))).padStart(6)} ${a.toFixed(1).padStart(8)} ${b.toFixed(1).padStart(8)} ${(b / a).toFixed(2).padStart(6)}`,
  );
}
rmSync(temporary, { recursive: true });

function time(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { env: environment, cwd: repository.directory });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Of everything that a runner downloads to run the bundle, but for the licences. */
function kilobytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== "licenses.txt",
  );
  return Math.round(files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1000);
}
