/** The four actions of a pull request, run as bundles one after the other in one job's folder. */
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Kind, Statement } from "@gitops-health/contracts";
import { type BundleOptions, type BundleRun, runBundle } from "../harness/index.ts";

export const judging = ["commit-lint", "compliance-analyze", "risk-score", "deploy-strategy"] as const;
export type Judging = (typeof judging)[number];

const actions = join(import.meta.dirname, "../../actions");

/** A new RUNNER_TEMP. */
export function jobFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "gitops-health-job-"));
}

/** Runs one action's bundle. */
export function runOne(name: string, options: BundleOptions): Promise<BundleRun> {
  return runBundle(join(actions, name), options);
}

/** Runs all four in order, each whatever the former said. */
export async function runChain(
  options: BundleOptions,
): Promise<Record<Judging, BundleRun> & { readonly temporary: string }> {
  const temporary = options.temporary ?? (await jobFolder());
  const runs: Partial<Record<Judging, BundleRun>> = {};
  for (const name of judging) runs[name] = await runOne(name, { ...options, temporary });
  return { ...(runs as Record<Judging, BundleRun>), temporary };
}

/** The document that a run of the chain left in a job's folder. */
export async function documentOf<K extends Kind>(kind: K, temporary: string): Promise<Statement<K>> {
  return JSON.parse(await readFile(join(temporary, "gitops-health", `${kind}.json`), "utf8"));
}

/** The event of a pull request between two commits. */
export function pullRequest(base: string, head: string): NonNullable<BundleOptions["event"]> {
  return {
    name: "pull_request",
    payload: {
      repository: { full_name: "acme/health", default_branch: "main" },
      number: 7,
      pull_request: {
        number: 7,
        title: "Change",
        body: "",
        user: { login: "alice" },
        base: { ref: "main", sha: base },
        head: { ref: "topic", sha: head },
      },
    },
  };
}
