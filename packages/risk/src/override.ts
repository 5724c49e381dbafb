import { compareLevels, type Level, type RiskAssessment } from "@gitops-health/contracts";
import type { Commit } from "@gitops-health/git";
import { RiskError } from "./error.ts";

/** A person's own judgement in place of the computed level, as the inputs give it. */
export interface OverrideRequest {
  readonly level: Level | undefined;
  readonly reason: string | undefined;
  /** A GitHub login, with `@` or without. */
  readonly by: string | undefined;
}

/** What is known of people when an override wants to lower a level. */
export interface OverridePeople {
  /** Login of who started the run by hand, as GitHub says it; undefined where an event or a terminal did. */
  readonly startedBy: string | undefined;
  /** Logins (`@alice`) that may approve a deployment at the level that is to be lowered. */
  readonly approvers: readonly string[];
  /** Logins of those who made the change. */
  readonly makers: readonly string[];
}

/**
 * The level after an override. Anybody may raise it, giving name and reason. Only a person who could approve the deployment
 * may lower it: named in a required role, not a maker of the change, and the one who started this run by hand, since a name in an
 * input can be anybody's, and a pull request's workflow its author's.
 *
 * @throws RiskError when reason or name is missing, or when the person may not lower the level
 */
export function overridden(
  level: Level,
  request: OverrideRequest,
  people: OverridePeople,
): { level: Level; override: RiskAssessment["override"] } {
  if (request.level === undefined) {
    if (request.reason === undefined && request.by === undefined) return { level, override: null };
    throw incomplete("override-level is missing");
  }
  if (request.reason === undefined) throw incomplete("override-reason is missing");
  if (request.by === undefined) throw incomplete("override-by is missing");
  if (compareLevels(request.level, level) < 0) checkMayLower(level, plain(request.by), people);
  return {
    level: request.level,
    override: { level: request.level, reason: request.reason, by: `@${plain(request.by)}` },
  };
}

function checkMayLower(level: Level, by: string, { startedBy, approvers, makers }: OverridePeople): void {
  const is = (login: string) => plain(login) === by;
  const problem = !approvers.some(is)
    ? `no role in approvals.required.${level} of the configuration names them (teams cannot be looked up without a token)`
    : makers.some(is)
      ? "they made the change themselves"
      : startedBy === undefined || !is(startedBy)
        ? `the run was started by ${startedBy === undefined ? "nobody by hand (workflow_dispatch)" : `@${plain(startedBy)}`}`
        : undefined;
  if (problem === undefined) return;
  throw new RiskError(
    "override-refused",
    "user",
    `@${by} may not lower the risk below ${level}: ${problem}. An override may always raise; only a person who could approve the deployment may lower, in a run that they start by hand.`,
  );
}

function incomplete(what: string): RiskError {
  return new RiskError(
    "override-incomplete",
    "user",
    `An override needs the inputs override-level, override-reason and override-by together; ${what}.`,
  );
}

/** Logins are compared as GitHub does: without regard to case. */
function plain(login: string): string {
  return login.replace(/^@/, "").toLowerCase();
}

/** Logins of those who made a change, as far as they can be known without asking: the pull request's author, and addresses that GitHub gave out. */
export function makersOf(commits: readonly Commit[], pullRequestAuthor: string | undefined): string[] {
  const people = commits.flatMap((commit) => [commit.author, commit.committer]);
  const logins = [...people.map(({ email }) => NOREPLY.exec(email)?.[1]), pullRequestAuthor];
  return [...new Set(logins.filter((login) => login !== undefined))];
}

/** `123+alice@users.noreply.github.com`, formerly without the number. */
const NOREPLY = /^(?:\d{1,20}\+)?([A-Za-z0-9-]{1,100})@users\.noreply\.github\.com$/;
