import { catalog, judged } from "@gitops-health/catalog";
import { type Change, type ChangeCommit, claimOf } from "@gitops-health/change";
import type { CommitKind, LintedMessage, LintFinding, NotEvaluated, SquashMessage } from "@gitops-health/contracts";
import type { PullRequestText } from "@gitops-health/github";
import { type ParsedMessage, parseMessage } from "@gitops-health/message";
import { diffBytes } from "./diff-bytes.ts";
import { kindOf } from "./kind.ts";
import { lintMessage } from "./lint-message.ts";
import { readingsAgree } from "./readings.ts";
import type { LintContext } from "./rule.ts";
import { rules } from "./rules.ts";
import { carriedTrailers } from "./squash/carried.ts";
import { composeSquash, type SquashSettings } from "./squash/compose.ts";

/** What is known of the pull request around a change. */
export interface LintOptions {
  /** As the change has it; null when the event has none. */
  readonly pullRequest: PullRequestText | null;
  /** The repository's merge settings; `unknown` without a token that may read them, `not-allowed` where squash merges are switched off. */
  readonly squash: SquashSettings | "unknown" | "not-allowed";
  /** Day that control codes of the squash message must be in force at, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What of a change its messages are judged by. */
export type JudgedChange = Pick<
  Change,
  "configuration" | "commits" | "files" | "services" | "domains" | "squashedRisk" | "findings"
>;

/** The verdict on all messages of a change. */
export interface ChangeLint {
  /** No error in any commit, nor in a squash message whose composition is certain. */
  readonly passed: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** Oldest first. */
  readonly commits: LintedMessage[];
  readonly squash: SquashMessage[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** sha256 of the catalog that the verdicts on codes came from. */
  readonly catalogDigest: string;
}

/** GitHub's default settings, and the pair that most repositories change to. */
const LIKELY: readonly SquashSettings[] = [
  { title: "COMMIT_OR_PR_TITLE", message: "COMMIT_MESSAGES" },
  { title: "PR_TITLE", message: "PR_BODY" },
];

/** Rules that say what the detectors found. */
const DETECTED = rules.filter((rule) => rule.needs.includes("findings")).map((rule) => rule.id);

/** Lints every commit of a change and, on a pull request, the message that a squash merge would land. */
export function lintChange(change: JudgedChange, options: LintOptions): ChangeLint {
  const commits = change.commits.map((each) => lintCommit(change, each));
  const squash = lintSquash(change, options);
  const findings = [...commits, ...squash.map((each) => each.result)].flatMap((each) => each.findings);
  const errors = findings.filter((finding) => finding.severity === "error").length;
  return {
    passed: errors === 0,
    errors,
    warnings: findings.length - errors,
    commits,
    squash,
    notEvaluated: notEvaluated(change, options),
    catalogDigest: catalog.digest,
  };
}

function lintCommit(change: JudgedChange, each: ChangeCommit): LintedMessage {
  return linted(each.commit.sha, each.message, commitContext(change, each));
}

/** What the rules are told of one commit of a change. */
export function commitContext(
  change: JudgedChange,
  { commit, message, files, domains, services, codes, risk }: ChangeCommit,
): LintContext {
  return {
    configuration: change.configuration.value,
    kind: kindOf(message, commit),
    domains: knownDomains(change, domains),
    services,
    codes,
    computedLevel: risk.computedLevel,
    diffBytes: diffBytes(files),
    carried: null,
    people: { author: commit.author, committer: commit.committer },
    findings: change.findings.evaluated
      ? change.findings.items.filter((each) => each.side === "message" && each.commit === commit.sha)
      : null,
  };
}

function lintSquash(change: JudgedChange, { pullRequest, squash, day }: LintOptions): SquashMessage[] {
  if (pullRequest === null || squash === "not-allowed") return [];
  const basis = squash === "unknown" ? "assumed" : "settings";
  const commits = change.commits
    // GitHub counts and lists the commits of a pull request without its merges.
    .filter(({ commit }) => commit.parents.length < 2)
    .map(({ message, commit }) => ({ message, author: commit.author }));
  const carried = carriedTrailers(change.commits.map(({ message }) => message));
  const findings = change.findings.evaluated ? change.findings.items.filter((each) => each.side === "title") : null;
  const { level } = change.squashedRisk;
  const claim = claimOf({ ...change, level, commit: null });
  return (squash === "unknown" ? LIKELY : [squash]).map((settings) => {
    const message = parseMessage(composeSquash(pullRequest, commits, settings));
    const result = linted(null, message, {
      configuration: change.configuration.value,
      kind: squashKind(message, change),
      domains: knownDomains(change, change.domains),
      services: change.services,
      codes: judged(catalog.lookupAll(message.declared.codes, day), claim),
      computedLevel: change.squashedRisk.computedLevel,
      diffBytes: diffBytes(change.files),
      carried,
      people: null,
      findings,
    });
    return {
      basis,
      composition: `${settings.title} + ${settings.message}`,
      result: basis === "assumed" ? { ...result, findings: result.findings.map(asWarning) } : result,
    };
  });
}

function linted(sha: string | null, message: ParsedMessage, context: LintContext): LintedMessage {
  return {
    sha,
    header: message.header.text,
    kind: context.kind,
    findings: lintMessage(message, context),
    readingsAgree: readingsAgree(message),
  };
}

/** Without services in the configuration nothing is known to be regulated, which is not the same as unregulated. */
function knownDomains(change: JudgedChange, domains: LintContext["domains"]): LintContext["domains"] {
  return Object.keys(change.configuration.value.services).length === 0 ? null : domains;
}

/** A pull request of a bot, or of edits in the browser, lands as what its commits are. */
function squashKind(message: ParsedMessage, change: JudgedChange): CommitKind {
  const own = kindOf(message, null);
  if (own !== "ordinary") return own;
  const kinds = new Set(change.commits.map((each) => kindOf(each.message, each.commit)));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === "bot" || kind === "web-edit") ? kind : "ordinary";
}

/** What only an assumed composition would break is no verdict. */
function asWarning(finding: LintFinding): LintFinding {
  return { ...finding, severity: "warning" };
}

function notEvaluated(change: JudgedChange, { pullRequest, squash }: LintOptions): NotEvaluated[] {
  const list: NotEvaluated[] = [];
  if (knownDomains(change, change.domains) === null)
    list.push({
      what: "commit-lint rules on regulated domains",
      reason: "the configuration names no services, so nothing is known to be regulated",
    });
  if (!change.findings.evaluated)
    list.push({ what: `commit-lint rules ${DETECTED.join(" and ")}`, reason: change.findings.reason });
  if (pullRequest === null)
    list.push({
      what: "squash message",
      reason: "the event has no pull request, so there is no squash message to foresee",
    });
  else if (squash === "unknown")
    list.push({
      what: "squash message as the repository's settings compose it",
      reason:
        "the merge settings could not be read (no token, or one without permission); the likely ones were assumed",
    });
  return list;
}
