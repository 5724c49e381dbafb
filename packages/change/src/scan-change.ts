import type { Finding, Findings } from "@gitops-health/contracts";
import {
  DetectorsError,
  type DiffOptions,
  type RepositoryRules,
  repositoryRules,
  repositorySuppressions,
  type Scan,
  type ScanOptions,
  scanDiff,
  scanMessage,
  valueDetectors,
} from "@gitops-health/detectors";
import type { Commit, FileChange } from "@gitops-health/git";
import type { PullRequestText } from "@gitops-health/github";
import type { Subject } from "./subject.ts";
import type { TrustedConfiguration } from "./types.ts";

/** What is scanned of a change. */
export interface ToScan {
  readonly subject: Subject;
  /** Oldest first. */
  readonly commits: readonly Commit[];
  /** The squashed diff. */
  readonly files: readonly FileChange[];
  readonly pullRequest: PullRequestText | null;
  /** The change's own configuration when it edits what it is judged by. */
  readonly own: TrustedConfiguration | null;
  /** Whether it edits what decides how changes are judged. */
  readonly editsRules: boolean;
  /** UTC day of the evaluation, `YYYY-MM-DD`: allowances end. */
  readonly day: string;
  readonly signal?: AbortSignal | undefined;
}

/** Findings of a change, and what a reader must know of how it was scanned. */
export interface ChangeScan {
  readonly findings: Findings;
  readonly notices: readonly string[];
  /** How it was scanned, for what must be redacted in the same way. */
  readonly options: ScanOptions;
}

/**
 * Looks for PHI, secrets and weakened safeguards: in the squashed diff, in every message, and in every commit for what a later
 * commit of the change takes away again, since the history keeps it. Judged by the rules and allowances of the tree that counts.
 * Rules that cannot be read leave everything unevaluated rather than unseen, so that a change that mends them can land.
 * @throws DetectorsError when the change itself breaks them
 */
export async function scanChange(scanned: ToScan): Promise<ChangeScan> {
  const { subject, commits, files, pullRequest } = scanned;
  const { git, range, configuration } = subject;
  const trusted = treeOf(range, configuration);
  if (scanned.editsRules) await refuseBroken(scanned);
  try {
    const read = (tree: string) => (path: string) => git.file(tree, path);
    const rules = await repositoryRules(configuration.value, read(trusted));
    const options = {
      ...rules.options,
      readFile: (path) => git.file(range.head, path),
      suppressions: {
        day: scanned.day,
        trusted: await repositorySuppressions(configuration.value, read(trusted)),
        ...(await ownSuppressions(scanned)),
      },
      ...(scanned.signal && { signal: scanned.signal }),
    } satisfies DiffOptions;
    const whole = await scanDiff(files, options);
    const passing = commits.length > 1 ? await passingThrough(commits, whole, options) : [];
    const inMessages = commits.flatMap(({ sha, message }) => scanMessage(message, { ...rules.options, commit: sha }));
    const inTitle = inPullRequest(pullRequest, rules.options);
    return {
      findings: joined([whole, ...passing], [...inMessages, ...inTitle]),
      notices: rules.notices,
      options: rules.options,
    };
  } catch (error) {
    if (!(error instanceof DetectorsError)) throw error;
    return { findings: { evaluated: false, reason: error.message }, notices: [], options: {} };
  }
}

/**
 * A change that breaks the rules would leave every change after it unevaluated, so it is told now, as for a broken configuration.
 * @throws DetectorsError
 */
async function refuseBroken({ subject: { git, range, configuration }, own }: ToScan): Promise<void> {
  const read = (path: string) => git.file(range.head, path);
  const { value } = own ?? configuration;
  await repositoryRules(value, read);
  await repositorySuppressions(value, read);
}

/** Title and description become a message when they are squashed, and are read by as many as one. */
function inPullRequest(pullRequest: PullRequestText | null, options: ScanOptions): Finding[] {
  if (pullRequest === null) return [];
  const { title, body } = pullRequest;
  return scanMessage(body === null ? title : `${title}\n\n${body}`, { ...options, side: "title" });
}

/** The tree whose rules count: that of the configuration that counts. */
function treeOf({ base, head }: Subject["range"], { source }: TrustedConfiguration): string {
  return source === "base" && base !== null ? base : head;
}

/** What the change itself would allow: told, but it does not count. */
async function ownSuppressions({ subject, own }: ToScan) {
  const { git, range } = subject;
  if (own === null) return {};
  try {
    return { own: await repositorySuppressions(own.value, (path) => git.file(range.head, path)) };
  } catch (error) {
    if (error instanceof DetectorsError) return {}; // it decides nothing; the next change is told
    throw error;
  }
}

/** Values in single commits that the squashed diff has no more: of a rule and file that it has nothing of. */
async function passingThrough(
  commits: readonly Commit[],
  whole: Scan,
  options: DiffOptions & RepositoryRules["options"],
): Promise<Scan[]> {
  const seen = new Set([...whole.findings, ...whole.waived.map(({ finding }) => finding)].map(placeOf));
  // What protects is judged over the whole change.
  const detectors = valueDetectors(options.detectors);
  const scans: Scan[] = [];
  for (const commit of commits) {
    const scan = await scanDiff(commit.files, {
      ...options,
      detectors,
      changeDetectors: [],
      commit: commit.sha,
      readFile: async () => undefined, // what is binary was read at the head
    });
    scans.push({
      findings: scan.findings.filter((finding) => !seen.has(placeOf(finding))),
      waived: scan.waived.filter(({ finding }) => !seen.has(placeOf(finding))),
      claims: scan.claims.filter(({ finding }) => !seen.has(placeOf(finding))),
      notScanned: [],
    });
  }
  return scans;
}

function placeOf({ rule, location }: Finding): string {
  return `${rule} ${location?.path ?? ""}`;
}

function joined(scans: readonly Scan[], inMessages: readonly Finding[]): Findings {
  return {
    evaluated: true,
    items: [...scans.flatMap(({ findings }) => findings), ...inMessages],
    allowed: scans.flatMap(({ waived, claims }) => [...waived, ...claims]),
    notScanned: scans.flatMap(({ notScanned }) => notScanned.map(({ path, reason }) => ({ path, reason }))),
  };
}
