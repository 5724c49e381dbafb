import { capture } from "./git.ts";

/** Every k-th of the latest non-merge commits: how the samples are drawn, so that nobody picks what suits. */
export interface Sampling {
  readonly latest: number;
  readonly every: number;
  /** Leaves out every n-th, which another sample has. */
  readonly except?: number;
}

/** Full shas, newest first. */
export function sampled(repository: string, tip: string, { latest, every, except }: Sampling): string[] {
  const all = capture(repository, "rev-list", "--no-merges", `--max-count=${latest}`, tip).trim().split("\n");
  return all.filter((_, index) => (index + 1) % every === 0 && (except === undefined || (index + 1) % except !== 0));
}
