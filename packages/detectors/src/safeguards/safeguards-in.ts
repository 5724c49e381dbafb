import { defaultConfiguration } from "@gitops-health/config";
import type { Finding, Safeguard } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";
import type { ChangeDetector } from "../engine/change-detector.ts";
import { contexts } from "../engine/context.ts";
import { familyOf } from "../engine/family.ts";
import { inOrder } from "../engine/order.ts";
import { addedWeaknesses } from "./added-weaknesses.ts";
import { READ } from "./detectors.ts";
import { findingAt } from "./finding-at.ts";
import { fateOf } from "./protections/gone.ts";
import { type HunkSide, hunkSides } from "./protections/hunk-side.ts";
import { type Instance, instancesIn } from "./protections/instance.ts";
import { weakenedLimits } from "./protections/limits.ts";
import { type Loosened, loosened } from "./protections/loosened.ts";
import { lostFiles } from "./protections/lost-files.ts";
import { lostOwners } from "./protections/owners.ts";
import { paired } from "./protections/pairing.ts";
import { remainingOf } from "./protections/remaining.ts";
import { removalConfidence } from "./protections/removal-confidence.ts";
import { wrappersIn } from "./protections/wrappers.ts";

type Options = Partial<Parameters<ChangeDetector>[1]>;

/**
 * The safeguards that a change weakens, removes and adds, judged over all of its files: what moved, was renamed, was wrapped or replaced
 * by an equivalent is no removal, nor is what went away together with the code that it protected.
 * @returns findings with the exact line on their side, by path; those of effect `added` are one for each kind and file.
 */
export function safeguardsIn(files: readonly FileChange[], options: Options = {}): Finding[] {
  const contextOf = options.contextOf ?? contexts(defaultConfiguration().paths);
  const context = { contextOf, commit: options.commit ?? null };
  const changes = files.filter(isRead).map((file) => ({
    file,
    removed: hunkSides(file, "removed"),
    added: hunkSides(file, "added"),
  }));
  const removed = changes.flatMap((each) => each.removed);
  const added = changes.flatMap((each) => each.added);
  const findings: Finding[] = addedWeaknesses(removed, added, context);
  for (const file of files)
    for (const { side, line, length } of lostOwners(file))
      findings.push(findingAt(file, { side, line, column: 1, endColumn: length + 1 }, LOST_OWNERS, context));
  for (const each of changes)
    for (const { hunk, line, start, end, ...limit } of weakenedLimits(each.removed, each.added))
      findings.push(
        findingAt(
          each.file,
          { side: "added", line: hunk.firstLine + line, column: start + 1, endColumn: end + 1 },
          { ...limit, effect: "weakened", severity: "medium", confidence: 90 },
          context,
        ),
      );
  findings.push(...protections(removed, added, context), ...lostFiles(changes, context));
  return inOrder(findings);
}

const LOST_OWNERS = {
  rule: "safeguard/owners-removed",
  kind: "owners",
  effect: "removed",
  severity: "medium",
  confidence: 92,
  redacted: "[owners]",
} as const;

function isRead({ path, previousPath, binary, newMode, oldMode }: FileChange): boolean {
  if (binary || newMode === SYMLINK || oldMode === SYMLINK || newMode === SUBMODULE) return false;
  return READ.has(familyOf(path)) || READ.has(familyOf(previousPath ?? path));
}

const SYMLINK = "120000";
const SUBMODULE = "160000";

/** Protections that the change takes away for good, those that it keeps and weakens, and those that it adds. */
function protections(
  removed: readonly HunkSide[],
  added: readonly HunkSide[],
  context: Parameters<typeof findingAt>[3],
): Finding[] {
  const wrappers = wrappersIn(added);
  const before = removed.flatMap((hunk) => instancesIn(hunk));
  const after = added.flatMap((hunk) => instancesIn(hunk, { wrappers, all: true }));
  const accounts = paired(before, after);
  const remaining = remainingOf(removed, added);
  const looser = loosened(removed, before, after);
  const findings = looser.map((each) => looserCheck(each, context));
  const addedSides = new Map(added.map((side) => [side.file.hunks[side.index], side]));
  let last: Instance | undefined;
  for (const instance of before) {
    const account = accounts.of.get(instance);
    if (account === "replaced") continue;
    const { hunk, kind, line } = instance;
    const fate = fateOf(instance, remaining);
    if (fate === "gone") continue;
    // A check of three lines is one finding.
    const isSame = last?.hunk === hunk && last.kind === kind && line - last.line <= NEAR;
    last = instance;
    if (isSame) continue;
    const confidence = removalConfidence(
      instance,
      { elsewhere: account === "perhaps-elsewhere", gone: fate === "perhaps" },
      addedSides.get(hunk.file.hunks[hunk.index]),
    );
    findings.push(findingAt(hunk.file, placeOf(instance, "removed"), { ...removalOf(kind), confidence }, context));
  }
  const told = new Set<string>();
  for (const instance of accounts.added) {
    const key = `${instance.kind} ${instance.hunk.file.path}`;
    if (told.has(key)) continue;
    told.add(key);
    findings.push(
      findingAt(
        instance.hunk.file,
        placeOf(instance, "added"),
        {
          ...removalOf(instance.kind),
          rule: `safeguard/${instance.kind}-added`,
          effect: "added",
          severity: "low",
          confidence: 80,
        },
        context,
      ),
    );
  }
  return findings;
}

function looserCheck({ instance, confidence }: Loosened, context: Parameters<typeof findingAt>[3]): Finding {
  const about = { ...LOOSER_CHECK, kind: instance.kind, confidence };
  return findingAt(instance.hunk.file, placeOf(instance, "added"), about, context);
}

const LOOSER_CHECK = {
  rule: "safeguard/access-control-looser",
  effect: "weakened",
  severity: "high",
  redacted: "[looser access check]",
} as const;

function removalOf(kind: Safeguard) {
  const severity = kind === "rate-limit" ? "medium" : "high";
  return { rule: `safeguard/${kind}-removed`, kind, effect: "removed", severity, redacted: `[${kind}]` } as const;
}

function placeOf({ hunk, line, start, end }: Instance, side: "added" | "removed") {
  return { side, line: hunk.firstLine + line, column: start + 1, endColumn: end + 1 };
}

/** So many lines belong together. */
const NEAR = 2;
