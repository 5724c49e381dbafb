import { field, textField } from "./field.ts";

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
  const number = field(payload, "pull_request", "number");
  const title = textField(payload, "pull_request", "title");
  const body = textField(payload, "pull_request", "body");
  if (typeof number !== "number" || title === undefined) return null;
  // Inputs may name other commits than the event does; those will not land by this pull request.
  if (textField(payload, "pull_request", "head", "sha") !== head) return null;
  return { number, title: title.slice(0, LONGEST), body: body?.slice(0, LONGEST) ?? null };
}
