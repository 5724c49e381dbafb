/**
 * What the risk score is worth on a labelled history, and what it costs.
 *
 *   node --conditions=source test/benchmarks/risk/main.ts --repository PATH --labels CSV
 *
 * Every commit is scored as the action would have scored it then: against the at most 1,000 non-merge commits before it and
 * the shipped table without the project under test. See README.md for what the columns mean and what was tried.
 */
import { parseArgs } from "node:util";
import { defaultConfiguration, pathRules } from "@gitops-health/config";
import { openRepository, type Repository } from "@gitops-health/git";
import {
  type FeatureRow,
  factorsOf,
  type PastRow,
  readPast,
  ScoreWindow,
  sharesOf,
  shippedSources,
  shippedTable,
  type Table,
  tableOf,
  tableSource,
  weigh,
} from "@gitops-health/risk";
import { auc, aucWithin, type Judged } from "./auc.ts";
import { type Label, readLabels } from "./labels.ts";
import { messageTypeScore } from "./message-type.ts";
import { OwnPast } from "./own-past.ts";
import { isCodeCommit } from "./population.ts";

const { values } = parseArgs({ options: { repository: { type: "string" }, labels: { type: "string" } } });
if (values.repository === undefined || values.labels === undefined)
  throw new Error("Give --repository PATH (a complete clone) and --labels CSV.");

const configuration = defaultConfiguration();
const rules = pathRules(configuration);
const isTest = (path: string) => rules(path).isTest;
const shares = sharesOf(configuration.risk.weights);
const labels = await readLabels(values.labels);
const repository = await openRepository(values.repository);
try {
  await report(repository);
} finally {
  repository.close();
}

async function report(repository: Repository): Promise<void> {
  const head = await repository.resolve("HEAD");
  const others = shippedTable(await ownSources(repository));
  const started = performance.now();
  const { rows } = await readPast(repository, head, { isTest, extent: "all" });
  const read = performance.now();
  const scores = causalScores(rows, others);
  const scored = performance.now();
  const memory = process.resourceUsage().maxRSS / 1024;

  const facts = await readFacts(repository, head, rows);
  const all = tableOf([
    tableSource(
      "",
      head,
      rows.map(({ row }) => row),
    ),
  ]);
  const ownPast = ownPastScores(rows);
  const measures: Readonly<Record<string, (each: PastRow) => number>> = {
    "our score": ({ sha }) => scores.get(sha)?.score ?? Number.NaN,
    "our level": ({ sha }) => scores.get(sha)?.level ?? Number.NaN,
    "lines added": ({ row }) => row.linesAdded,
    "message type": ({ sha }) => facts.get(sha)?.messageScore ?? Number.NaN,
    "own past as scale": ({ sha }) => ownPast.get(sha) ?? Number.NaN,
    "  with look-ahead": ({ row }) => scoreAgainst(all, row),
  };
  const code = rows.filter(({ sha }) => facts.get(sha)?.code);
  const labelled = rows.filter(({ sha }) => facts.has(sha));
  console.log(
    `${values.repository}: ${rows.length} non-merge commits, ${labelled.length} labelled, ${code.length} of them code commits`,
  );
  console.log(`${"AUC".padEnd(24)}code commits  of the same year  all labelled`);
  for (const [name, score] of Object.entries(measures)) {
    const of = (some: readonly PastRow[]) => some.map((each) => judge(each, score(each), facts));
    console.log(
      `${name.padEnd(24)}${cell(auc(of(code)), 12)}${cell(aucWithin(of(code)), 18)}${cell(auc(of(labelled)), 14)}`,
    );
  }
  const seconds = (scored - started) / 1000;
  console.log(
    `reading ${((read - started) / 1000).toFixed(1)} s, scoring ${((scored - read) / 1000).toFixed(1)} s: ` +
      `${Math.round(rows.length / seconds)} commits/s, peak memory ${Math.round(memory)} MB (git's processes not counted)`,
  );
}

interface Facts {
  readonly label: Label;
  readonly code: boolean;
  readonly year: number;
  readonly messageScore: number;
}

/** What the judging needs to know of each labelled commit. */
async function readFacts(repository: Repository, head: string, rows: readonly PastRow[]): Promise<Map<string, Facts>> {
  const linesAdded = new Map(rows.map(({ sha, row }) => [sha, row.linesAdded]));
  const facts = new Map<string, Facts>();
  for await (const commit of repository.log({ head, merges: "exclude", files: "raw", renames: "exact" })) {
    const label = labels.get(commit.sha);
    const lines = linesAdded.get(commit.sha);
    if (label === undefined || lines === undefined) continue;
    facts.set(commit.sha, {
      label,
      code: isCodeCommit(commit, lines, label, isTest),
      year: new Date(commit.committer.time * 1000).getUTCFullYear(),
      messageScore: messageTypeScore(commit.message),
    });
  }
  return facts;
}

interface CausalScore {
  readonly score: number;
  /** 0 low to 3 critical, by the cuts of the 1,000 commits before. */
  readonly level: number;
}

function causalScores(rows: readonly PastRow[], table: Table): Map<string, CausalScore> {
  const scores = new Map<string, CausalScore>();
  const window = new ScoreWindow();
  for (const { sha, row } of rows) {
    const score = scoreAgainst(table, row);
    const { cuts } = window.reference();
    scores.set(sha, { score, level: [cuts.medium, cuts.high, cuts.critical].filter((cut) => score > cut).length });
    window.add(score);
  }
  return scores;
}

/** Every labelled commit with percentiles among the 1,000 commits before it. */
function ownPastScores(rows: readonly PastRow[]): Map<string, number> {
  const scores = new Map<string, number>();
  const past = new OwnPast();
  for (const { sha, row } of rows) {
    if (labels.has(sha)) scores.set(sha, weigh(factorsOf(row, past.percentile, 0), shares));
    past.add(row);
  }
  return scores;
}

function scoreAgainst(table: Table, row: FeatureRow): number {
  return weigh(factorsOf(row, table.percentile, 0), shares);
}

/** Histories in the shipped table that are this repository's own. */
async function ownSources(repository: Repository): Promise<string[]> {
  const own: string[] = [];
  for (const { repository: name, head } of shippedSources)
    if ((await repository.tryResolve(head)) !== undefined) own.push(name);
  return own;
}

function judge(each: PastRow, score: number, facts: ReadonlyMap<string, Facts>): Judged {
  const known = facts.get(each.sha);
  return { score, buggy: known?.label.buggy ?? false, group: known?.year ?? 0 };
}

function cell(value: number, width: number): string {
  return value.toFixed(3).padStart(width);
}
