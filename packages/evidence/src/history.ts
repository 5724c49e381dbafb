import type { ResolvedRange } from "@gitops-health/git";

/** One commit of the audited branch, as git alone gives it. */
export interface LandedCommit {
  readonly sha: string;
  readonly tree: string;
  /** First the one that the branch came from, then what was merged. */
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string };
  readonly committer: { readonly name: string; readonly email: string; readonly time: number };
  /** First line of the message. */
  readonly header: string;
}

/** What an audit asks a repository; `actions/audit-report` binds it to git. */
export interface History {
  /** The full object name of a commit; undefined when there is none of that name. */
  resolve(ref: string): Promise<string | undefined>;
  /** First-parent commits that `until` reaches and `since` does not, newest first; all of them without `since`. */
  firstParents(until: string, since: string | undefined): AsyncIterable<LandedCommit>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** `git patch-id --stable` of the diff of each pair, in the order asked; null when the diff is empty. */
  changeIds(pairs: readonly Pick<ResolvedRange, "base" | "head">[]): Promise<readonly (string | null)[]>;
}
