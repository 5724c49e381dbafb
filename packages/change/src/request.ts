import type { RangeRequest } from "@gitops-health/contracts";
import { type GitHubEvent, type NothingToJudge, rangeRequest } from "@gitops-health/github";
import { ChangeError } from "./error.ts";

/** Which change to judge, as an action's inputs and the event say it. */
export interface ChangeRequest {
  /** Folder inside the repository. */
  readonly directory: string;
  readonly event: GitHubEvent | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Path of the configuration inside the repository. */
  readonly configPath: string;
  readonly outputDirectory: string;
  readonly allowEmpty: boolean;
  /** UTC day of the evaluation, `YYYY-MM-DD`. */
  readonly day: string;
  readonly signal: AbortSignal;
}

/**
 * The range that inputs and event ask for; the inputs win. Without both it is the current branch, as in a terminal.
 * Asks nothing of git, so that a run that has nothing to judge ends at once.
 */
export function requestedRange({
  event,
  base,
  head,
}: Pick<ChangeRequest, "event" | "base" | "head">): RangeRequest | NothingToJudge {
  if (base !== undefined) return { kind: "explicit", base, head: head ?? "HEAD" };
  if (event === undefined)
    return { kind: "branch", head: head ?? "HEAD", defaultBranch: undefined, onDefaultBranch: undefined };
  if (head !== undefined)
    throw new ChangeError(
      "range-half-given",
      "user",
      'The input "head" is given without "base"; give both, or neither to judge what the event is about.',
    );
  return rangeRequest(event);
}
