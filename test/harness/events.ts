import { parse } from "yaml";

export interface EventCommits {
  readonly base: string;
  readonly head: string;
  /** Of the pull request. */
  readonly title?: string;
  readonly body?: string;
  /** Of a workflow_dispatch; the client payload of a repository_dispatch. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The events that a workflow file names. */
export function eventsOf(workflow: string): string[] {
  const { on } = parse(workflow);
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

/** What GitHub sends with an event about one change, as far as anybody reads it; made from its documentation of webhook payloads. */
export function payload(event: string, { base, head, title = "Change", body = "", inputs = {} }: EventCommits): object {
  const common = {
    repository: { name: "health", full_name: "acme/health", default_branch: "main", owner: { login: "acme" } },
    sender: { login: "alice", type: "User" },
  };
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return {
        ...common,
        action: event === "pull_request" ? "synchronize" : "submitted",
        number: 7,
        pull_request: {
          number: 7,
          title,
          body,
          user: { login: "alice", type: "User" },
          base: { ref: "main", sha: base, repo: { full_name: "acme/health", fork: false } },
          head: { ref: "change", sha: head, repo: { full_name: "acme/health", fork: false } },
        },
      };
    case "merge_group":
      return {
        ...common,
        action: "checks_requested",
        merge_group: {
          base_sha: base,
          base_ref: "refs/heads/main",
          head_sha: head,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
        },
      };
    case "push":
      return {
        ...common,
        ref: "refs/heads/main",
        before: base,
        after: head,
        created: false,
        deleted: false,
        forced: false,
      };
    case "workflow_dispatch":
      return { ...common, ref: "refs/heads/change", inputs };
    case "repository_dispatch":
      return { ...common, action: "alert", branch: "main", client_payload: inputs };
    case "schedule":
      return { ...common, schedule: "0 4 * * 1" };
    default:
      throw new Error(`The harness knows no payload of ${event}.`);
  }
}
