/**
 * A pull request of 20 commits through commit-lint, compliance-analyze, risk-score and deploy-strategy, cold: the four
 * bundles one after the other as in a job, with an empty output folder, nothing kept from a former run.
 *
 * Usage: npm run bench:chain [-- --repository PATH]   (default: a generated repository)
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runBundle } from "../../harness/index.ts";
import { createRepository } from "../../repository.ts";

const ROUNDS = 5;
const COMMITS = 20;
const root = join(import.meta.dirname, "../../..");
const { values } = parseArgs({ options: { repository: { type: "string" } } });
const sample = values.repository === undefined ? await sampleRepository() : undefined;
const workspace = values.repository ?? sample?.directory ?? "";

const totals: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const temporary = mkdtempSync(join(tmpdir(), "bench-chain-"));
  const times: string[] = [];
  let total = 0;
  for (const name of ["commit-lint", "compliance-analyze", "risk-score", "deploy-strategy"]) {
    const run = await runBundle(join(root, "actions", name), {
      workspace,
      temporary,
      inputs: { base: `HEAD~${COMMITS}`, head: "HEAD", mode: "warn" },
    });
    if (run.exitCode !== 0) throw new Error(`${name} ended with ${run.exitCode}:\n${run.stdout}${run.stderr}`);
    total += run.milliseconds;
    times.push(`${name} ${(run.milliseconds / 1000).toFixed(2)} s`);
  }
  totals.push(total);
  console.log(`${(total / 1000).toFixed(2)} s: ${times.join(", ")}`);
  rmSync(temporary, { recursive: true, force: true });
}
totals.sort((a, b) => a - b);
console.log(
  `median of ${ROUNDS}: ${((totals[Math.floor(ROUNDS / 2)] ?? Number.NaN) / 1000).toFixed(2)} s for ${COMMITS} commits of ${values.repository ?? "the generated repository"}`,
);
await sample?.[Symbol.asyncDispose]();

/** 200 commits over four services, the last 20 of which are the pull request. */
async function sampleRepository() {
  const repository = await createRepository();
  const service = (n: number) => ["auth", "payment", "phi", "device"][n % 4] ?? "auth";
  const body = (n: number) =>
    Array.from(
      { length: 5 + (n % 40) },
      (_, line) => `export const value${line} = (input: number) => (input > ${line + n} ? ${line} : input * ${n});`,
    ).join("\n");
  const configuration = `version: 1\nservices:\n  phi: { paths: ["services/phi/**"], domains: [phi] }\n  payment: { paths: ["services/payment/**"], domains: [financial] }\n  device: { paths: ["services/device/**"], domains: [device], safety-class: C }\n`;
  await repository.commit("chore: adopt gitops-health", { files: { ".github/gitops-health.yml": configuration } });
  for (let n = 0; n < 200; n++) {
    const name = service(n);
    await repository.commit(
      `feat(${name}): compute value ${n}\n\nNeeded by report ${n}.\n\nHIPAA-ADMIN: true\nPHI-Impact: none\nCOMPLIANCE: HIPAA:164.312(b)\nRISK-LEVEL: medium`,
      {
        files: { [`services/${name}/src/part${n % 12}.ts`]: body(n) },
      },
    );
  }
  return repository;
}
