import type { RangeRequest } from "@gitops-health/contracts";
import { GitHubError } from "./error.ts";
import { type GitHubEvent, PULL_REQUEST_EVENTS } from "./event.ts";
import { booleanField, shaField, textField } from "./field.ts";

/** An event that brings no commits to judge. */
export interface NothingToJudge {
  /** One sentence for a notice: why. */
  readonly nothingToDo: string;
}

/**
 * Which commits an event is about. A reusable workflow (`workflow_call`) sees its caller's event.
 * @throws GitHubError `event-invalid` for a payload without the fields of its event, `event-unknown` for an event that
 * names no commits
 */
export function rangeRequest(event: GitHubEvent): RangeRequest | NothingToJudge {
  if (PULL_REQUEST_EVENTS.has(event.name)) {
    const base = sha(event, "pull_request", "base", "sha");
    return { kind: "pull-request", base, head: sha(event, "pull_request", "head", "sha") };
  }
  switch (event.name) {
    case "merge_group":
      return {
        kind: "merge-group",
        base: sha(event, "merge_group", "base_sha"),
        head: sha(event, "merge_group", "head_sha"),
      };
    case "push":
      return push(event);
    case "schedule": // runs on the default branch only
      return { kind: "branch", head: "HEAD", defaultBranch: defaultBranch(event), onDefaultBranch: true };
    case "workflow_dispatch":
    case "repository_dispatch":
      return {
        kind: "branch",
        head: "HEAD",
        defaultBranch: defaultBranch(event),
        onDefaultBranch: onDefaultBranch(event),
      };
    default: {
      const message = `The event ${JSON.stringify(event.name)} does not say which commits to judge. Set the inputs \`base\` and \`head\`, or run on pull_request, merge_group, push, workflow_dispatch or schedule.`;
      throw new GitHubError("event-unknown", "user", message);
    }
  }
}

function push(event: GitHubEvent): RangeRequest | NothingToJudge {
  const ref = textField(event.payload, "ref");
  if (ref === undefined) throw invalid(event, ["ref"], "the name of a ref");
  if (ref.startsWith("refs/tags/")) return { nothingToDo: "A tag was pushed: tags bring no commits to judge." };
  const after = sha(event, "after");
  if (booleanField(event.payload, "deleted") === true || ZEROS.test(after))
    return { nothingToDo: "A branch was deleted: there is nothing to judge." };
  const before = sha(event, "before");
  const name = defaultBranch(event);
  if (name === undefined) throw invalid(event, ["repository", "default_branch"], "the name of a branch");
  return {
    kind: "push",
    before: ZEROS.test(before) ? undefined : before,
    after,
    defaultBranch: name,
    onDefaultBranch: ref === `refs/heads/${name}`,
    forced: booleanField(event.payload, "forced") ?? false,
  };
}

/** `before` of a new branch and `after` of a deleted one, in either object format. */
const ZEROS = /^0+$/;

function defaultBranch(event: GitHubEvent): string | undefined {
  return textField(event.payload, "repository", "default_branch") || undefined;
}

/** Undefined when the run is not on a branch or the default branch isn't known: git will tell. */
function onDefaultBranch(event: GitHubEvent): boolean | undefined {
  const name = defaultBranch(event);
  const ref = event.ref ?? textField(event.payload, "ref");
  return name === undefined || !ref?.startsWith("refs/heads/") ? undefined : ref === `refs/heads/${name}`;
}

function sha(event: GitHubEvent, ...keys: readonly string[]): string {
  const found = shaField(event.payload, ...keys);
  if (found === undefined) throw invalid(event, keys, "a commit's 40 or 64 hex digits");
  return found;
}

function invalid(event: GitHubEvent, keys: readonly string[], expected: string): GitHubError {
  const message = `The payload of the ${event.name} event has no usable \`${keys.join(".")}\`; expected ${expected}. Set the inputs \`base\` and \`head\` to go without it.`;
  return new GitHubError("event-invalid", "environment", message);
}
