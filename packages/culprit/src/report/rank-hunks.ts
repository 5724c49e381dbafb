import { topicsOf } from "@gitops-health/catalog";
import type { PathFacts } from "@gitops-health/config";
import type { RankedHunk } from "@gitops-health/contracts";
import type { FileChange, Hunk } from "@gitops-health/git";
import { globs, oneLine } from "@gitops-health/text";
import type { Component } from "./component.ts";
import { hunkText, type Redact } from "./hunk-text.ts";
import { wordsOf } from "./words.ts";

/** Hunks that a report carries, and bytes of each. */
const MOST = 20;
const HUNK_LIMIT = 2 * 1024;
/** Lines of a hunk that are compared. */
const LOOKED_AT = 400;

/**
 * The hunks of a diff, the closest to what was measured first; hunks of the same points stay in the diff's order. The points are
 * a reading aid: each comes with its reason, and none of them was measured. `docs/incidents.md` has the table.
 */
export function rankHunks(
  files: readonly FileChange[],
  component: Component,
  factsOf: (path: string) => PathFacts,
  redact: Redact,
): { hunks: RankedHunk[]; count: number } {
  const all = files.flatMap((file) => {
    const ofPath = pathReasons(file.path, component, factsOf(file.path));
    return file.hunks.map((hunk) => {
      const reasons = [...ofPath, ...lineReasons(file.path, hunk, component)];
      return { file, hunk, reasons, points: reasons.reduce((sum, { points }) => sum + points, 0) };
    });
  });
  const hunks = all
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST)
    .map(({ file, hunk, reasons, points }): RankedHunk => {
      const { text, truncated } = hunkText(file, hunk, redact, HUNK_LIMIT);
      const line = hunk.added.length > 0 ? hunk.newStart : hunk.oldStart;
      return { path: oneLine(file.path), line, points, reasons, diff: text, diffTruncated: truncated };
    });
  return { hunks, count: all.length };
}

type Reason = RankedHunk["reasons"][number];

function pathReasons(path: string, component: Component, facts: PathFacts): Reason[] {
  const reasons: Reason[] = [];
  const services = facts.services.filter((name) => component.services.includes(name));
  if (services.length > 0) reasons.push({ points: 4, what: `belongs to ${services.join(", ")}, which was measured` });
  const words = sharedWords(wordsOf(path), component);
  if (words.length > 0) reasons.push({ points: 2, what: `its path says ${words.join(", ")}` });
  if (CONFIGURATION.matches(path) && !LOCKS.matches(path))
    reasons.push({ points: 2, what: "changes a value of a configuration file" });
  if (facts.isTest) reasons.push({ points: -6, what: "is a test" });
  else if (facts.isDoc) reasons.push({ points: -6, what: "is documentation" });
  return reasons;
}

const ENDINGS = ["json", "yml", "yaml", "toml", "ini", "env", "properties", "conf", "cfg", "tf", "tfvars"];
const CONFIGURATION = globs(ENDINGS.map((ending) => `**/*.${ending}`));
const LOCKS = globs(["**/package-lock.json", "**/composer.lock", "**/pnpm-lock.yaml", "**/*.lock"]);

function lineReasons(path: string, hunk: Hunk, component: Component): Reason[] {
  const reasons: Reason[] = [];
  const lines = [...hunk.removed.slice(0, LOOKED_AT), ...hunk.added.slice(0, LOOKED_AT)];
  const words = new Set(lines.flatMap((line) => wordsOf(line.slice(0, 1_000))));
  const shared = sharedWords(words, component);
  if (shared.length > 0) reasons.push({ points: 1, what: `its lines say ${shared.join(", ")}` });
  const topics = topicsOf(path, lines).filter((topic) => component.topics.includes(topic));
  if (topics.length > 0) reasons.push({ points: 1, what: `is about ${topics.join(", ")}, as what was measured` });
  const limits = changedNumbers(hunk).filter((line) => wordsOf(line).some((word) => LIMITS.has(word)));
  if (limits.length > 0) {
    const named = [...new Set(limits.flatMap(wordsOf).filter((word) => LIMITS.has(word)))].slice(0, 3);
    reasons.push({ points: 2, what: `changes a number beside ${named.join(", ")}` });
  }
  return reasons;
}

/** Words for what a service may take or wait for; a number beside one is a limit. */
const LIMITS = new Set(
  "pool size limit timeout idle connections connection threads workers concurrency cache buffer batch queue retries retry interval ttl keepalive memory replicas".split(
    " ",
  ),
);

/** Added lines that differ from a removed one in nothing but numbers. */
function changedNumbers(hunk: Hunk): string[] {
  const before = new Map<string, string>();
  for (const line of hunk.removed.slice(0, LOOKED_AT)) before.set(withoutNumbers(line), line);
  return hunk.added.slice(0, LOOKED_AT).filter((line) => {
    const former = before.get(withoutNumbers(line));
    return former !== undefined && former !== line;
  });
}

function withoutNumbers(line: string): string {
  return line.slice(0, 1_000).replace(/\d[\d._]*/g, "#");
}

function sharedWords(words: Iterable<string>, component: Component): string[] {
  const own = new Set(words);
  return component.words.filter((word) => own.has(word)).slice(0, 3);
}
