import type { ReviewedPullRequest } from "@gitops-health/github";
import { compare } from "@gitops-health/text";
import type { PolicyInput } from "./input.ts";

type Reviews = Extract<PolicyInput["pullRequest"], { evaluated: true }>["reviews"];
type Known = Extract<ReviewedPullRequest, { known: true }>;

/**
 * What the policies are told of a pull request. Of each person's reviews the latest that decides something counts, as GitHub
 * itself counts it: a comment after an approval takes nothing back, a dismissal does. A deleted account is nobody. In a public
 * repository, where everyone may leave an approval, only those of its owners, members and collaborators are told.
 */
export function inputPullRequest(found: ReviewedPullRequest): PolicyInput["pullRequest"] {
  if (!found.known) return { evaluated: false, reason: found.reason, due: found.asked };
  const { pullRequest } = found;
  return {
    evaluated: true,
    number: pullRequest.number,
    author: pullRequest.author === undefined ? null : identity(pullRequest.author),
    authorIsBot: pullRequest.authorIsBot,
    draft: pullRequest.draft,
    head: pullRequest.head.sha,
    labels: [...new Set(pullRequest.labels)].sort(compare),
    reviews: decidingReviews(found),
  };
}

const OF_THE_REPOSITORY: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

function decidingReviews({ pullRequest, reviews }: Known): Reviews {
  const latest = new Map<string, Reviews[number]>();
  for (const { reviewer, reviewerIsBot, association, state, commit, submitted } of reviews) {
    if (reviewer === undefined || state === "commented") continue;
    if (!pullRequest.private && !OF_THE_REPOSITORY.has(association)) continue;
    const login = identity(reviewer);
    // GitHub lists the oldest first; of two in one second the later one in the list counts.
    if ((latest.get(login)?.epoch ?? 0) > submitted) continue;
    const at = `${new Date(submitted * 1000).toISOString().slice(0, 19)}Z`;
    latest.set(login, { reviewer: login, reviewerIsBot, state, commit: commit ?? null, at, epoch: submitted });
  }
  return [...latest.values()].sort((a, b) => compare(a.reviewer, b.reviewer));
}

/** Logins are the same in any case. */
function identity(login: string): string {
  return `@${login.toLowerCase()}`;
}
