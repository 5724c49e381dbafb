import { join } from "node:path";
import { catalog, judged } from "@gitops-health/catalog";
import { joinFacts, pathRules } from "@gitops-health/config";
import { type Findings, type Level, maxLevel, type NotEvaluated } from "@gitops-health/contracts";
import type { Commit, FileChange } from "@gitops-health/git";
import { type NothingToJudge, type PullRequestText, pullRequestText } from "@gitops-health/github";
import { parseMessage } from "@gitops-health/message";
import { assessRisk, type FloorInput, type PastReader } from "@gitops-health/risk";
import { claimOf } from "./claim.ts";
import { changedFile, factsOfFile } from "./files.ts";
import { findingFloors } from "./finding-floors.ts";
import { governanceEdits } from "./governance.ts";
import type { ChangeRequest } from "./request.ts";
import { scanChange } from "./scan-change.ts";
import { shownTexts } from "./shown-texts.ts";
import { readSubject, type Subject } from "./subject.ts";
import { ownConfiguration } from "./trusted-configuration.ts";
import type { Change, ChangeCommit } from "./types.ts";

/** The change that inputs and event ask for, as every action judges it. */
export async function readChange(request: ChangeRequest): Promise<Change | NothingToJudge> {
  const subject = await readSubject(request);
  if ("nothingToDo" in subject) return subject;
  return changeOf(subject, {
    configPath: request.configPath,
    cacheDirectory: join(request.outputDirectory, "cache"),
    day: request.day,
    pullRequest: pullRequestText(request.event?.payload, subject.range.head),
    signal: request.signal,
  });
}

/** How a subject is read: where its configuration is, and where the past may be kept from run to run (never evidence). */
export interface ChangeOptions {
  readonly configPath: string;
  readonly cacheDirectory: string | undefined;
  /** UTC day of the evaluation, `YYYY-MM-DD`: what is allowed, is allowed until a day. */
  readonly day: string;
  /** Default: null, as in a terminal. */
  readonly pullRequest?: PullRequestText | null;
  readonly signal?: AbortSignal;
  /** Whether the range is one commit and no merge, so that its files are the whole diff and need not be read twice; default: not known. */
  readonly single?: boolean;
  /** Shared by changes that follow each other, so that their common past is read once; default: each reads its own. */
  readonly readPast?: PastReader;
}

/** The whole change behind a subject: its commits, files, services, codes and risk. */
export async function changeOf(subject: Subject, options: ChangeOptions): Promise<Change> {
  const { git, range, configuration } = subject;
  const { day, pullRequest = null, signal, single = false } = options;
  const [readInFull, squashed, own] = await Promise.all([
    readCommits(subject, single ? "exclude" : "include"),
    single ? [] : git.diff(range.mergeBase, range.head, { files: "patch" }),
    ownConfiguration(git, range, options.configPath, configuration),
  ]);
  const diffInFull = single ? (readInFull[0]?.files ?? []) : squashed;
  const edits = governanceEdits(diffInFull, options.configPath, configuration.value);
  const scan = await scanChange({
    subject,
    commits: readInFull,
    files: diffInFull,
    pullRequest,
    own,
    editsRules: edits.length > 0,
    day,
    signal,
  });
  const { findings } = scan;
  // From here on no text of the change holds a value that was found in it; what the configuration says of a path it says of the real one.
  const shown = shownTexts(scan);
  const commits = readInFull.map(shown.commit);
  const diff = diffInFull.map(shown.file);
  const factsOf = pathRules(configuration.value);
  const factsOfShown = (file: FileChange) => factsOfFile(shown.inFull(file), factsOf);
  const governanceOf = (files: readonly FileChange[]) =>
    governanceEdits(files.map(shown.inFull), options.configPath, configuration.value);
  const shaOf = new Map(commits.map((commit) => [commit.files, commit.sha]));
  const floorsOf = (files: readonly FileChange[]): FloorInput => {
    const { domains, safetyClass } = joinFacts(files.map(factsOfShown));
    return {
      domains,
      safetyClass,
      governanceEdits: governanceOf(files),
      findings: findingFloors(findings, files, shaOf.get(files) ?? null),
    };
  };
  const messages = new Map(commits.map((commit) => [commit.sha, parseMessage(commit.message)]));
  const declaredLevelOf = (commit: Commit) => messages.get(commit.sha)?.declared.riskLevel ?? null;
  const changed = (file: FileChange) => shown.sameFile(file, changedFile(file, factsOfShown(file)));
  const files = diff.map(changed);
  const { services, domains } = joinFacts(files);
  const risk = await assessRisk(git, {
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
    governanceEdits: edits,
    commits: commits.map((commit, index): ChangeCommit => {
      const changedFiles = commit.files.map(changed);
      const facts = joinFacts(changedFiles);
      const message = messages.get(commit.sha) ?? parseMessage(commit.message);
      const day = dayOf(commit.committer.time);
      const score = risk.commits[index];
      if (score === undefined) throw new Error(`No risk score for commit ${commit.sha}.`);
      return {
        commit,
        message,
        files: changedFiles,
        services: facts.services,
        domains: facts.domains,
        // The risk is known by now and does not ask what the codes turn out to be, so there is no circle.
        codes: judged(
          catalog.lookupAll(message.declared.codes, day),
          claimOf({
            files: changedFiles,
            domains: facts.domains,
            level: score.level,
            findings,
            commit: commit.sha,
          }),
        ),
        risk: score,
      };
    }),
    files,
    services,
    domains,
    squashedRisk: risk.squashed,
    serviceRisks: risk.parts,
    findings,
    pullRequest: shown.pullRequest(pullRequest),
    redact: shown.text,
    notices: scan.notices,
    notEvaluated: notEvaluated(subject, risk.notEvaluated, findings),
  };
}

/** The UTC day of a commit's time. Git takes any number as one; a day beyond the year 9999 has no such form and counts as its last. */
function dayOf(epochSeconds: number): string {
  const LAST = 253_402_300_799;
  return new Date(Math.min(Math.max(epochSeconds, 0), LAST) * 1000).toISOString().slice(0, 10);
}

/** Without merges git is asked once; those it is asked for first, apart. */
async function readCommits({ git, range }: Subject, merges: "include" | "exclude"): Promise<Commit[]> {
  const commits: Commit[] = [];
  for await (const commit of git.log({
    base: range.mergeBase,
    head: range.head,
    order: "oldest",
    merges,
    files: "patch",
  }))
    commits.push(commit);
  return commits;
}

/** Files that are listed one by one; a change of thousands of images must not make a document of megabytes. */
const LISTED = 50;

function notEvaluated(subject: Subject, ofRisk: readonly NotEvaluated[], findings: Findings): NotEvaluated[] {
  const list = [...ofRisk];
  if (findings.evaluated) {
    const { notScanned } = findings;
    for (const { path, reason } of notScanned.slice(0, LISTED)) list.push({ what: `the content of ${path}`, reason });
    const more = notScanned.length - LISTED;
    if (more > 0) list.push({ what: `the content of ${more} more files`, reason: "not scanned; the first are listed" });
  } else list.push({ what: "findings", reason: findings.reason });
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
