import type { RangeRequest } from "@gitops-health/contracts";
import type { Repository } from "@gitops-health/git";
import { type GitHubEvent, rangeRequest } from "@gitops-health/github";
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
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

export interface NothingToJudge {
  readonly nothingToDo: string;
}

/** The range that inputs and event ask for; the inputs win. Without both it is the current branch, as in a terminal. */
export async function requestedRange(
  request: Pick<ChangeRequest, "event" | "base" | "head">,
  repository: Repository,
): Promise<RangeRequest | NothingToJudge> {
  const { base, head, event } = request;
  if (base !== undefined) return { kind: "explicit", base, head: head ?? "HEAD" };
  if (head !== undefined && event !== undefined)
    throw new ChangeError(
      "range-half-given",
      "user",
      'The input "head" is given without "base"; give both, or neither to judge what the event is about.',
    );
  if (event === undefined) {
    const defaultBranch = await repository.defaultBranch();
    return { kind: "branch", head: head ?? "HEAD", defaultBranch, onDefaultBranch: undefined };
  }
  const asked = rangeRequest(event);
  return asked.kind === "nothing" ? { nothingToDo: asked.reason } : asked;
}
