/**
 * What is said of safeguards in a real history: for each folder given, findings per 1,000 changed lines of its last commits, by rule and
 * band, and (with `--list removed` or `--list weakened`) the place of each, to be looked at by hand. Lines are never printed.
 * With `--touching`, only commits count whose removed lines name a protection (audit, authorize, privilege, permission ...).
 *
 *     node tools/node24.mjs test/benchmarks/detectors/safeguards-history.ts [--touching] [--most N] [--list EFFECT] FOLDER...
 */
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Finding } from "@gitops-health/contracts";
import { safeguardsIn } from "@gitops-health/detectors";
import { type Commit, openRepository } from "@gitops-health/git";

const PROTECTS =
  /audit|authoriz|requirePrivilege|hasPrivilege|hasPermission|PreAuthorize|userHasAccess|checkPermission|isAuthenticated|consent/i;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    touching: { type: "boolean", default: false },
    most: { type: "string", default: "1000" },
    list: { type: "string" },
  },
});

console.log(
  "| history | commits | changed lines | kind | from 90 | 60-89 | from 90 per 1,000 lines | 60-89 per 1,000 |",
);
console.log("|---|---|---|---|---|---|---|---|");
for (const folder of positionals) await one(folder);

async function one(folder: string): Promise<void> {
  const repository = await openRepository(resolve(folder));
  const head = await repository.resolve("HEAD");
  const found: Finding[] = [];
  let commits = 0;
  let lines = 0;
  for await (const commit of repository.log({ base: null, head, files: "patch", merges: "exclude" })) {
    if (values.touching && !touches(commit)) continue;
    lines += commit.files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
    for (const finding of safeguardsIn(commit.files, { commit: commit.sha })) found.push(finding);
    if (++commits >= Number(values.most)) break;
  }
  repository.close();
  for (const effect of ["removed", "weakened"] as const) {
    const main = found.filter(({ safeguard, context }) => safeguard?.effect === effect && context === "main");
    const high = main.filter(({ confidence }) => confidence >= 90).length;
    const medium = main.filter(({ confidence }) => confidence >= 60 && confidence < 90).length;
    const rate = (count: number) => ((count * 1000) / Math.max(1, lines)).toFixed(3);
    console.log(
      `| ${basename(folder)} | ${commits} | ${lines} | ${effect} | ${high} | ${medium} | ${rate(high)} | ${rate(medium)} |`,
    );
  }
  for (const { rule, safeguard, commit, confidence, context, location, side } of found)
    if (safeguard?.effect === values.list && confidence >= 60 && context === "main")
      console.log([commit?.slice(0, 10), confidence, rule, side, `${location?.path}:${location?.line}`].join("\t"));
}

function touches({ files }: Commit): boolean {
  return files.some(
    ({ path, hunks }) =>
      /\.(?:java|tsx?|jsx?|py|cs|go|rb|php)$/.test(path) &&
      hunks.some(({ removed }) => removed.some((line) => PROTECTS.test(line))),
  );
}
