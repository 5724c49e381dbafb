import { readFile } from "node:fs/promises";
import { GitHubError } from "./error.ts";

/** The event that started a workflow run, as the runner hands it over. */
export interface GitHubEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The JSON at GITHUB_EVENT_PATH. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** GITHUB_REPOSITORY, `owner/name`. */
  readonly repository: string | undefined;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string | undefined;
  readonly ref: string | undefined;
  readonly actor: string | undefined;
}

/**
 * The event of this run; undefined outside GitHub Actions (no GITHUB_EVENT_NAME).
 * @throws GitHubError `event-unreadable` or `event-invalid`
 */
export async function readEvent(env: NodeJS.ProcessEnv): Promise<GitHubEvent | undefined> {
  const name = env["GITHUB_EVENT_NAME"];
  if (!name) return undefined;
  return {
    name,
    payload: await readPayload(env["GITHUB_EVENT_PATH"]),
    repository: env["GITHUB_REPOSITORY"] || undefined,
    sha: env["GITHUB_SHA"] || undefined,
    ref: env["GITHUB_REF"] || undefined,
    actor: env["GITHUB_ACTOR"] || undefined,
  };
}

/** Events whose payload has a whole `pull_request`. */
export const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
]);

async function readPayload(path: string | undefined): Promise<GitHubEvent["payload"]> {
  if (!path) {
    const message =
      "GITHUB_EVENT_PATH is not set, although GITHUB_EVENT_NAME is. Unset both to run outside GitHub Actions.";
    throw new GitHubError("event-unreadable", "environment", message);
  }
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    const message = `The event payload at ${path} (GITHUB_EVENT_PATH) can't be read: ${(cause as Error).message}.`;
    throw new GitHubError("event-unreadable", "environment", message, { cause });
  }
  const payload = parse(text, path);
  if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
    return payload as GitHubEvent["payload"];
  const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not a JSON object.`;
  throw new GitHubError("event-invalid", "environment", message);
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not JSON.`;
    throw new GitHubError("event-invalid", "environment", message, { cause });
  }
}
