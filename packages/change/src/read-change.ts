import { join } from "node:path";
import { catalog } from "@gitops-health/catalog";
import { joinFacts, pathRules } from "@gitops-health/config";
import { type Level, maxLevel, type NotEvaluated } from "@gitops-health/contracts";
import type { Commit, FileChange } from "@gitops-health/git";
import { parseMessage } from "@gitops-health/message";
import { assessRisk, type FloorInput, type PastReader } from "@gitops-health/risk";
import { changedFile } from "./files.ts";
import { governanceEdits } from "./governance.ts";
import type { ChangeRequest, NothingToJudge } from "./request.ts";
import { readSubject, type Subject } from "./subject.ts";
import { ownConfiguration } from "./trusted-configuration.ts";
import type { Change, ChangeCommit } from "./types.ts";

/** Detectors of PHI, secrets and weakened safeguards do not exist yet, and nothing may pass for want of them. */
const FINDINGS = { evaluated: false, reason: "no detector of PHI, secrets or weakened safeguards ran" } as const;

/** The change that inputs and event ask for, as every action judges it. */
export async function readChange(request: ChangeRequest): Promise<Change | NothingToJudge> {
  const subject = await readSubject(request);
  if ("nothingToDo" in subject) return subject;
  return changeOf(subject, {
    configPath: request.configPath,
    cacheDirectory: join(request.outputDirectory, "cache"),
    signal: request.signal,
  });
}

/** How a subject is read: where its configuration is, and where raw features may be kept (never evidence). */
export interface ChangeOptions {
  readonly configPath: string;
  readonly cacheDirectory: string | undefined;
  readonly signal?: AbortSignal;
  /** Shared by changes that follow each other, so that their common past is read once; default: each reads its own. */
  readonly readPast?: PastReader;
}

/** The whole change behind a subject: its commits, files, services, codes and risk. */
export async function changeOf(subject: Subject, options: ChangeOptions): Promise<Change> {
  const { git, range, configuration } = subject;
  const [commits, diff, own] = await Promise.all([
    readCommits(subject),
    git.diff(range.mergeBase, range.head, { files: "patch" }),
    ownConfiguration(git, range, options.configPath, configuration),
  ]);
  const factsOf = pathRules(configuration.value);
  const floorsOf = (files: readonly FileChange[]): FloorInput => {
    const { domains, safetyClass } = joinFacts(files.map((file) => changedFile(file, factsOf)));
    return { domains, safetyClass, governanceEdits: governanceEdits(files, options.configPath), findings: [] };
  };
  const messages = new Map(commits.map((commit) => [commit.sha, parseMessage(commit.message)]));
  const declaredLevelOf = (commit: Commit) => messages.get(commit.sha)?.declared.riskLevel ?? null;
  const files = diff.map((file) => changedFile(file, factsOf));
  const { services, domains } = joinFacts(files);
  const risk = await assessRisk(git, {
    head: range.head,
    base: range.mergeBase,
    commits,
    files: diff,
    parts: services.map((service) => files.filter((file) => file.services.includes(service))),
    weights: configuration.value.risk.weights,
    isTest: (path) => factsOf(path).isTest,
    floorsOf,
    declaredLevelOf,
    shallow: git.shallow,
    configurationDigest: configuration.digest,
    cacheDirectory: options.cacheDirectory,
    ...(options.readPast && { readPast: options.readPast }),
  });
  return {
    ...subject,
    shallow: git.shallow,
    ownConfiguration: own,
    governanceEdits: governanceEdits(diff, options.configPath),
    commits: commits.map((commit, index): ChangeCommit => {
      const changed = commit.files.map((file) => changedFile(file, factsOf));
      const facts = joinFacts(changed);
      const message = messages.get(commit.sha) ?? parseMessage(commit.message);
      const day = dayOf(commit.committer.time);
      const score = risk.commits[index];
      if (score === undefined) throw new Error(`No risk score for commit ${commit.sha}.`);
      return {
        commit,
        message,
        files: changed,
        services: facts.services,
        domains: facts.domains,
        codes: catalog.lookupAll(message.declared.codes, day),
        risk: score,
      };
    }),
    files,
    services,
    domains,
    squashedRisk: risk.squashed,
    serviceRisks: risk.parts,
    findings: FINDINGS,
    notEvaluated: notEvaluated(subject, risk.notEvaluated),
  };
}

/** The UTC day of a commit's time. Git takes any number as one; a day beyond the year 9999 has no such form and counts as its last. */
function dayOf(epochSeconds: number): string {
  const LAST = 253_402_300_799;
  return new Date(Math.min(Math.max(epochSeconds, 0), LAST) * 1000).toISOString().slice(0, 10);
}

async function readCommits({ git, range }: Subject): Promise<Commit[]> {
  const commits: Commit[] = [];
  for await (const commit of git.log({
    base: range.mergeBase,
    head: range.head,
    order: "oldest",
    merges: "include",
    files: "patch",
  }))
    commits.push(commit);
  return commits;
}

function notEvaluated(subject: Subject, ofRisk: readonly NotEvaluated[]): NotEvaluated[] {
  const list = [...ofRisk, { what: "findings", reason: FINDINGS.reason }];
  if (subject.configuration.source === "defaults" && subject.configuration.notice !== null)
    list.push({ what: "domains", reason: subject.configuration.notice });
  return list;
}

/** The highest level that any commit of a range declares; null when none does. */
export function declaredLevel(commits: readonly ChangeCommit[]): Level | null {
  return commits.reduce<Level | null>((highest, { message }) => {
    const declared = message.declared.riskLevel;
    return declared === null ? highest : highest === null ? declared : maxLevel(highest, declared);
  }, null);
}
