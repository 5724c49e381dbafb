import type { Reading } from "@gitops-health/contracts";
import type { Repository } from "@gitops-health/git";
import { logLine } from "@gitops-health/text";
import { throwIfCancelled } from "./command.ts";
import { CulpritError } from "./error.ts";
import { type Probed, probe, type Test } from "./probe.ts";
import type { SearchSpace, SearchStrategy, Step } from "./search.ts";

export interface CulpritSearch {
  readonly repository: Repository;
  readonly space: SearchSpace;
  readonly strategy: SearchStrategy;
  readonly test: Test;
  readonly signal: AbortSignal;
  /** One line for each reading. */
  readonly log: (line: string) => void;
}

export interface SearchResult {
  readonly outcome: "culprit" | "group" | "not-reproduced";
  /** The culprit, or the group that hides it, oldest first; empty when not reproduced. */
  readonly remaining: readonly string[];
  /** Which end gave the verdict of the other; undefined when both were as expected. */
  readonly contradicted: "good" | "bad" | undefined;
  /** In the order in which they were taken. */
  readonly readings: readonly Reading[];
}

/**
 * Asks the strategy for the next commit and tests it, until the strategy has decided.
 *
 * @throws CulpritError `end-not-testable`, `command-aborted`, `command-not-started`, `cancelled`
 */
export async function findCulprit(search: CulpritSearch): Promise<SearchResult> {
  const { repository, space, strategy, test, signal, log } = search;
  const positions = new Map([space.good, ...space.suspects.map((each) => each.sha)].map((sha, index) => [sha, index]));
  const readings: Reading[] = [];
  const probes = new Map<string, Probed>();
  for (;;) {
    throwIfCancelled(signal);
    const step = strategy(space, readings);
    if (step.kind === "end-not-testable") throw endNotTestable(step, space, probes);
    if (step.kind === "not-reproduced")
      return { outcome: "not-reproduced", remaining: [], contradicted: step.end, readings };
    if (step.kind === "decided") {
      const outcome = step.remaining.length === 1 ? "culprit" : "group";
      return { outcome, remaining: step.remaining, contradicted: undefined, readings };
    }
    const probed = await probe(repository, step.commit, test, signal);
    readings.push({ ...probed.reading, position: positions.get(step.commit) ?? 0 });
    probes.set(step.commit, probed);
    log(`${readings.length}. ${step.commit.slice(0, 12)} ${role(step.commit, space)}${account(probed)}`);
    for (const line of probed.reason === "" ? [] : lastLines(probed.output)) log(`   | ${line}`);
  }
}

function role(commit: string, space: SearchSpace): string {
  if (commit === space.good) return "(the good end) ";
  return commit === space.suspects.at(-1)?.sha ? "(the bad end) " : "";
}

function account({ reading, reason }: Probed): string {
  const value = reading.value === null ? "" : ` at ${reading.value}`;
  return `is ${reading.verdict}${value}${reason === "" ? "" : `: ${reason}`} (${(reading.duration / 1000).toFixed(1)} s)`;
}

function lastLines(output: string): string[] {
  return output.trimEnd().split("\n").slice(-5).map(logLine);
}

function endNotTestable(
  step: Extract<Step, { kind: "end-not-testable" }>,
  space: SearchSpace,
  probes: ReadonlyMap<string, Probed>,
): CulpritError {
  const commit = step.end === "good" ? space.good : (space.suspects.at(-1)?.sha ?? space.good);
  const reason = probes.get(commit)?.reason ?? "it has no verdict";
  return new CulpritError(
    "end-not-testable",
    "user",
    `The ${step.end} end ${commit} could not be tested: ${reason}. Without both ends nothing can be compared; mend the command, or give another ${step.end} commit.`,
  );
}
