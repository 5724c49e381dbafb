import { catalog } from "@gitops-health/catalog";
import { type Change, changeOf, trustedConfiguration } from "@gitops-health/change";
import { lintChange } from "@gitops-health/commits";
import type { Repository } from "@gitops-health/git";
import { analyseCompliance, ourPoliciesDigest, policyMaterials } from "@gitops-health/policy";
import { pastReader } from "@gitops-health/risk";
import type { Analyse } from "./analysed.ts";

/** Digests of what judges every change, beside its configuration. */
export function judgingMaterials(): { catalog: string; policies: string } {
  return { catalog: catalog.digest, policies: ourPoliciesDigest };
}

export const catalogVersion = catalog.version;

/** How landed changes are judged again: by the packages that the other actions use, from git alone, one change at a time. */
export interface LandedOptions {
  /** Path of the configuration inside the repository; read from the tree that each change was based on. */
  readonly configPath: string;
  /** `owner/name` when GitHub says it, else null. */
  readonly repository: string | null;
  readonly signal?: AbortSignal;
  /** Where compiled policies of the user are kept for the next change that they judge; never evidence. */
  readonly cacheDirectory?: string;
}

/** Judges landed changes of a repository: the diff of a first-parent commit against its first parent, with all commits that it brought in. */
export function analyseLanded(git: Repository, options: LandedOptions): Analyse {
  const { configPath, repository, signal, cacheDirectory } = options;
  const readPast = pastReader(git);
  return async (commit, evaluatedAt) => {
    const base = commit.parents[0] ?? null;
    const range = { base, head: commit.sha, mergeBase: base };
    // What a change would give and its patch identify it before it lands; a landed one is its commit, and need not be computed.
    const identity = { headTree: commit.tree, resultTree: commit.tree, changeId: null };
    const configuration = await trustedConfiguration(git, range, configPath);
    const change = await changeOf(
      { git, repository, range, ...identity, configuration },
      { configPath, cacheDirectory: undefined, day: evaluatedAt.slice(0, 10), readPast, ...(signal && { signal }) },
    );
    const lint = (each: Change) =>
      lintChange(each, { pullRequest: null, squash: "not-allowed", day: evaluatedAt.slice(0, 10) });
    const linted = lint(change);
    const compliance = await analyseCompliance(change, (each) => (each === change ? linted : lint(each)), {
      evaluatedAt,
      landed: true,
      own: { cacheDirectory, ...(signal && { signal }) },
    });
    const { score, level, computedLevel, declaredLevel } = change.squashedRisk;
    return {
      services: change.services,
      domains: change.domains,
      // A signature is checked against allowed signers, which git alone does not have.
      assurance: "self-declared",
      lint: { errors: linted.errors },
      compliance,
      risk: { score, level, computedLevel, declaredLevel, squashed: change.squashedRisk },
      materials: {
        ...judgingMaterials(),
        ...policyMaterials(compliance),
        configuration: change.configuration.digest,
      },
    };
  };
}
