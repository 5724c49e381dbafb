import type { Claim } from "@gitops-health/catalog";
import type { Domain, Finding, Findings, Level } from "@gitops-health/contracts";
import type { ChangedFile } from "./types.ts";

/** What a commit, or a whole range, shows for the controls that its message names. */
export interface Shown {
  readonly files: readonly Pick<ChangedFile, "path" | "topics">[];
  readonly domains: readonly Domain[];
  readonly level: Level;
  readonly findings: Findings;
  /** The commit whose findings count; null for those of the squashed diff. */
  readonly commit: string | null;
}

/** A change as the catalog judges claims on it. Detectors that did not look found nothing that would support a claim. */
export function claimOf({ files, domains, level, findings, commit }: Shown): Claim {
  const paths = new Set(files.map(({ path }) => path));
  // Findings of the squashed diff name no commit; they are of every commit that touches their file.
  const concerned = ({ commit: of, location }: Finding) =>
    of === commit || (of === null && location !== null && paths.has(location.path));
  return {
    level,
    topics: [...new Set(files.flatMap((file) => file.topics))].sort(),
    domains,
    findings: findings.evaluated ? findings.items.filter(concerned) : [],
  };
}
