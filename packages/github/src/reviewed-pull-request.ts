import { type Connection, connectGitHub } from "./connect.ts";
import { GitHubError } from "./error.ts";
import { type GitHubEvent, PULL_REQUEST_EVENTS } from "./event.ts";
import { field, textField } from "./field.ts";
import type { GitHub, PullRequest, Review } from "./github.ts";
import { hasLanded } from "./landing.ts";

/** The one pull request that brings a change, with its reviews; or why it is not known. */
export type ReviewedPullRequest =
  | { readonly known: true; readonly pullRequest: PullRequest; readonly reviews: readonly Review[] }
  | { readonly known: false; readonly asked: boolean; readonly reason: string };

export interface PullRequestQuestion {
  readonly event: GitHubEvent | undefined;
  /** Without one GitHub is not asked. */
  readonly token: string | undefined;
  readonly apiUrl: string | undefined;
  /** The commits judged that lie on the branch itself, by first parents, newest first; the first is the head. */
  readonly mainline: readonly string[];
  readonly timeoutSeconds?: number;
}

/**
 * Asks GitHub for the pull request of a change. That of the event is taken when its head is judged, else the one that every
 * commit on the branch belongs to; of two it is none, because the reviews of one say nothing of the other. Never throws a
 * GitHubError: what GitHub did not answer is not known, and the reason says why.
 */
export async function readPullRequest(question: PullRequestQuestion): Promise<ReviewedPullRequest> {
  const { event, token, apiUrl, timeoutSeconds } = question;
  if (event === undefined) return notAsked("outside GitHub Actions no pull request is known");
  if (token === undefined) return notAsked("no github-token was given, so GitHub was not asked about the pull request");
  const connection: Connection = {
    token,
    repository: event.repository ?? "",
    ...(apiUrl === undefined ? {} : { apiUrl }),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  };
  try {
    const github = await connectGitHub(connection);
    const found = ofEvent(event, question.mainline) ?? (await ofCommits(github, event, question.mainline));
    if (typeof found === "string") return { known: false, asked: true, reason: found };
    const pullRequest = await github.pullRequest(found);
    const [head] = question.mainline;
    if (PULL_REQUEST_EVENTS.has(event.name) && pullRequest.head.sha !== head) {
      const reason = `pull request ${found} has moved on to commit ${pullRequest.head.sha}; a run on that commit judges it`;
      return { known: false, asked: true, reason };
    }
    return { known: true, pullRequest, reviews: await github.reviews(found) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { known: false, asked: true, reason: error.message };
  }
}

/** Of a branch pushed with more commits than this only git's own facts are judged. */
const MOST_COMMITS = 20;

function notAsked(reason: string): ReviewedPullRequest {
  return { known: false, asked: false, reason };
}

/** Number of the event's own pull request, if its head is what is judged. */
function ofEvent({ name, payload }: GitHubEvent, [head]: readonly string[]): number | undefined {
  const number = field(payload, "pull_request", "number");
  const own = PULL_REQUEST_EVENTS.has(name) && textField(payload, "pull_request", "head", "sha") === head;
  return own ? wholeNumber(number) : undefined;
}

/** Number of the pull request that all commits belong to, or why there is none. */
async function ofCommits(github: GitHub, event: GitHubEvent, mainline: readonly string[]): Promise<number | string> {
  if (mainline.length > MOST_COMMITS)
    return `the change has ${mainline.length} commits on its branch, and GitHub is asked about at most ${MOST_COMMITS}`;
  const numbers = new Set<number>();
  for (const sha of mainline) {
    const candidates = (await github.pullRequestsOfCommit(sha)).filter(hasLanded(event) ? landed : underway);
    const [only, ...others] = [...new Set(candidates.map(({ number }) => number))];
    if (others.length > 0) return `commit ${sha} belongs to several pull requests (${[only, ...others].join(", ")})`;
    const number = only ?? (mainline.length === 1 ? queued(event) : undefined);
    if (number === undefined) return `commit ${sha} belongs to no pull request`;
    numbers.add(number);
    if (numbers.size > 1) return `the change comes from several pull requests (${[...numbers].join(", ")})`;
  }
  const [number] = numbers;
  return number ?? "there is no commit to ask GitHub about";
}

/** A merge queue's commits are not merged yet, those on the default branch are. */
const landed = ({ merged, state }: PullRequest): boolean => merged || state === "open";
const underway = ({ state }: PullRequest): boolean => state === "open";

/** A queue's squash commit is new to GitHub's lists; its branch, which GitHub alone may write, is named for the pull request. */
function queued({ name, payload }: GitHubEvent): number | undefined {
  const ref = name === "merge_group" ? textField(payload, "merge_group", "head_ref") : undefined;
  return wholeNumber(
    Number(/^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9][0-9]{0,9})-[0-9a-f]{40,64}$/.exec(ref ?? "")?.[1]),
  );
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
