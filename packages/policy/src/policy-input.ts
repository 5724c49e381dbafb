import { type Change, type ChangeCommit, type ChangedFile, coAuthors, peopleOf } from "@gitops-health/change";
import type { Configuration } from "@gitops-health/config";
import { domains, frameworks, type LintedMessage, type RiskScore, type SquashMessage } from "@gitops-health/contracts";
import type { Commit, Person } from "@gitops-health/git";
import { type ParsedMessage, trailerName } from "@gitops-health/message";
import { compare, truncate } from "@gitops-health/text";
import { PolicyError } from "./error.ts";
import type { InputApproval, PolicyInput } from "./input.ts";
import { identitiesOf } from "./people.ts";
import { signaturesOf } from "./signatures.ts";
import { suspectedPaths } from "./suspects.ts";

const LONGEST_BODY = 16 * 1024;
// 9999-12-31T23:59:59Z: git takes any number as a time, and a year of five digits has another form.
const LAST_SECOND = 253_402_300_799;

/** What commit-lint says of a change: the result of its `lintChange`. */
export interface Lint {
  readonly commits: readonly LintedMessage[];
  readonly squash: readonly SquashMessage[];
}

export interface InputOptions {
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly evaluatedAt: string;
  /** Default `change`. */
  readonly phase?: "change" | "deploy";
  /** Whether the commits are on their branch already, so that no squash merge is ahead. */
  readonly landed: boolean;
  /** GitHub logins (without `@`) known to have made the change, beside its commits' people: the pull request's author. */
  readonly logins?: readonly string[];
  /** What GitHub says of the pull request, or why it was not asked. */
  readonly pullRequest?: PolicyInput["pullRequest"];
  /** For phase `deploy`; null or absent when none were collected. */
  readonly approvals?: readonly InputApproval[] | null;
  /** For phase `deploy`: the approvals that the plan asks for. */
  readonly requiredApprovals?: PolicyInput["requiredApprovals"];
}

/** The one document that a whole range of commits is judged by. Pure: the same change, lint and time give the same bytes. */
export function policyInput(change: Change, lint: Lint, options: InputOptions): PolicyInput {
  const { value, source } = change.configuration;
  const linted = new Map(lint.commits.map((message) => [message.sha, message]));
  const people = peopleOf(change.commits.map(({ commit }) => commit));
  const identities = identitiesOf([...people.authors, ...people.committers, ...people.coAuthors]);
  const configured = Object.keys(value.services).length > 0;
  return {
    now: { at: options.evaluatedAt, epoch: Math.floor(Date.parse(options.evaluatedAt) / 1000) },
    phase: options.phase ?? "change",
    repository: change.repository,
    range: { base: change.range.base, head: change.range.head, mergeBase: change.range.mergeBase },
    config: {
      source,
      services: inputServices(value),
      proposed: change.ownConfiguration === null ? null : inputServices(change.ownConfiguration.value),
      collections: judgedCollections(value),
      trailers: Object.fromEntries(
        Object.entries(value.commit.trailers).map(([domain, keys]) => [
          domain,
          keys.map((key) => trailerName(key) ?? key),
        ]),
      ),
    },
    commits: change.commits.map((commit) => inputCommit(commit, linted.get(commit.commit.sha))),
    files: change.files.map(inputFile),
    services: union([change.services, ...change.commits.map((commit) => commit.services)]),
    domains: domains.filter((domain) => [change, ...change.commits].some((each) => each.domains.includes(domain))),
    risk: inputRisk(change.squashedRisk),
    squash: options.landed
      ? null
      : lint.squash.map(({ basis, composition, result }) => ({ basis, composition, lint: inputLint(result) })),
    governanceEdits: [...change.governanceEdits],
    suspectedPaths: configured ? [] : suspectedPaths(touchedPaths(change)),
    people: union([identities, (options.logins ?? []).map((login) => `@${login.toLowerCase()}`)]),
    approvals: options.approvals?.map((approval) => ({ ...approval })) ?? null,
    requiredApprovals: [...(options.requiredApprovals ?? [])],
    findings: inputFindings(change),
    pullRequest: options.pullRequest ?? {
      evaluated: false,
      reason: "GitHub was not asked about a pull request (no token, or no pull request)",
      due: false,
    },
  };
}

function inputServices({ services }: Configuration): PolicyInput["config"]["services"] {
  return Object.fromEntries(
    Object.entries(services).map(([name, service]) => [
      name,
      { domains: service.domains, owners: service.owners, safetyClass: service["safety-class"] ?? null },
    ]),
  );
}

/** The configuration's collections; one of a framework counts only while the framework does. */
function judgedCollections({ collections, frameworks: enabled }: Configuration): string[] {
  const off = frameworks.filter(({ id }) => !enabled.includes(id)).map(({ policy }): string => policy);
  return union([collections.filter((name) => !off.includes(name))]);
}

function inputCommit(change: ChangeCommit, lint: LintedMessage | undefined): PolicyInput["commits"][number] {
  const { commit, message, risk } = change;
  if (lint === undefined)
    throw new PolicyError("lint-missing", "ours", `Commit ${commit.sha} was not linted; please report this.`);
  return {
    sha: commit.sha,
    kind: lint.kind,
    parents: commit.parents.length,
    author: inputPerson(commit.author),
    committer: inputPerson(commit.committer),
    coAuthors: coAuthors(commit.message),
    message: inputMessage(message, commit),
    files: change.files.map(inputFile),
    services: [...change.services],
    domains: [...change.domains],
    codes: change.codes.map(({ raw, verdict, canonical, framework, suggestions }) => ({
      raw,
      verdict,
      canonical,
      framework,
      suggestions: [...suggestions],
    })),
    lint: inputLint(lint),
    risk: inputRisk(risk),
  };
}

function inputMessage(message: ParsedMessage, commit: Commit): PolicyInput["commits"][number]["message"] {
  const { header, declared } = message;
  const { codes: _, ...facts } = declared;
  const seen = new Set<string>();
  const trailers = [...message.trailers, ...message.footers]
    .map(({ canonical, value, line }) => ({ key: canonical, value, line }))
    .filter(({ key, line }) => !seen.has(`${line} ${key}`) && seen.add(`${line} ${key}`));
  return {
    header: truncate(header.text, LONGEST_BODY),
    conventional: header.conventional,
    type: header.type,
    scope: header.scope,
    breaking: message.breaking,
    body: truncate(message.body.join("\n"), LONGEST_BODY),
    trailers,
    trailerKeys: union([trailers.map(({ key }) => key.toLowerCase())]),
    signatures: signaturesOf(trailers, commit),
    declared: { ...facts, reviewers: [...declared.reviewers] },
  };
}

function inputFile(file: ChangedFile): PolicyInput["files"][number] {
  return {
    path: file.path,
    previousPath: file.previousPath ?? null,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    services: [...file.services],
    domains: [...file.domains],
    safetyClass: file.safetyClass,
    isTest: file.isTest,
    isDoc: file.isDoc,
    topics: [...file.topics],
  };
}

/** Each finding with what the configuration says of its path: a waiver's scope and the rules of domains need it. */
function inputFindings({ findings, files, commits }: Change): PolicyInput["findings"] {
  if (!findings.evaluated) return findings;
  const changed = [...commits.flatMap((commit) => commit.files), ...files];
  // What is removed from a renamed file may be reported under its old path.
  const facts = new Map([
    ...changed.flatMap((file) => (file.previousPath === undefined ? [] : [[file.previousPath, file] as const])),
    ...changed.map((file) => [file.path, file] as const),
  ]);
  return {
    evaluated: true,
    items: findings.items.map((finding) => {
      const file = finding.location === null ? undefined : facts.get(finding.location.path);
      return { ...finding, services: [...(file?.services ?? [])], domains: [...(file?.domains ?? [])] };
    }),
  };
}

function inputLint(message: LintedMessage) {
  return message.findings.map(({ rule, severity, line }) => ({ rule, severity, line }));
}

function inputRisk({ score, level, computedLevel, declaredLevel }: RiskScore): PolicyInput["risk"] {
  return { score, level, computedLevel, declaredLevel };
}

function inputPerson({ name, email, time }: Person) {
  const epoch = Math.min(Math.max(time, 0), LAST_SECOND);
  return { name, email, at: `${new Date(epoch * 1000).toISOString().slice(0, 19)}Z`, epoch };
}

function* touchedPaths(change: Change): Generator<string> {
  for (const { files } of [change, ...change.commits])
    for (const file of files) {
      yield file.path;
      if (file.previousPath !== undefined) yield file.previousPath;
    }
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort(compare);
}
