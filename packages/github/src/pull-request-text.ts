/** What of a pull request becomes part of a squash message. */
export interface PullRequestText {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
}

/** Longest title and description that GitHub stores. */
const LONGEST = 262_144;

/** The pull request in the payload of an event whose head is the judged one; null when there is none. */
export function pullRequestText(payload: unknown, head: string): PullRequestText | null {
  const pullRequest = member(payload, "pull_request");
  const number = member(pullRequest, "number");
  const title = member(pullRequest, "title");
  const body = member(pullRequest, "body");
  if (typeof number !== "number" || typeof title !== "string") return null;
  // Inputs may name other commits than the event does; those will not land by this pull request.
  if (member(member(pullRequest, "head"), "sha") !== head) return null;
  return { number, title: title.slice(0, LONGEST), body: typeof body === "string" ? body.slice(0, LONGEST) : null };
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
