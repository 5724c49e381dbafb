import type { Reading } from "@gitops-health/contracts";
import type { Repository } from "@gitops-health/git";
import { CulpritError } from "./error.ts";
import type { Test } from "./probe.ts";
import type { Found, SearchEnd } from "./report/search-end.ts";
import { counterfactualOf } from "./run/counterfactual.ts";
import type { Measurements, Purpose } from "./run/measurements.ts";
import type { SearchSpace, SearchStrategy, Step } from "./search.ts";

export interface CulpritSearch {
  readonly repository: Repository;
  readonly space: SearchSpace;
  readonly strategy: SearchStrategy;
  /** Holds the readings that are there already; new ones are added. */
  readonly measurements: Measurements;
  readonly test: Pick<Test, "metric" | "setupCommand">;
  /** How many probes run side by side. */
  readonly width: number;
  /** Whether the culprit is taken back on top of the bad end, and that measured. */
  readonly counterfactual: boolean;
  readonly say: (line: string) => void;
}

/** How it ended, the readings of the search, and the proof; the counterfactual is null when it was not asked for or nobody is named. */
export type SearchResult = Found;

/**
 * Asks the strategy which commits to measure next, and measures them, until it has decided; then takes the culprit back.
 *
 * @throws CulpritError `end-not-testable`, `command-aborted`, `command-not-started`, `prometheus`, `disk-full`, `cancelled`;
 * the readings that were taken are in the log
 */
export async function findCulprit(search: CulpritSearch): Promise<SearchResult> {
  const { repository, space, strategy, measurements, width } = search;
  const purpose = purposeIn(space);
  const end = await searched();
  const counterfactual = search.counterfactual ? await counterfactualOf(search, end, purpose) : null;
  return {
    end,
    readings: searchReadings(measurements.readings, space),
    counterfactual,
    builds: measurements.readings.filter((each) => each.setupDuration !== null).length,
  };

  async function searched(): Promise<SearchEnd> {
    for (;;) {
      const step = strategy(space, searchReadings(measurements.readings, space), width);
      if (step.kind === "end-not-testable") throw await endNotTestable(step, search);
      if (step.kind !== "probe") return step;
      const commits = step.commits.slice(0, width);
      const targets = commits.map(async (commit) => ({ commit, tree: await repository.tree(commit) }));
      await measurements.take(await Promise.all(targets), purpose);
    }
  }
}

/** The readings that a strategy looks at, each with its place among the suspects as they are now. */
export function searchReadings(logged: Measurements["readings"], space: SearchSpace): readonly Reading[] {
  const { position } = purposeIn(space);
  const known = new Set([space.good, ...space.suspects.map((each) => each.sha)]);
  return logged.flatMap(({ of, ...reading }) =>
    of === "search" && known.has(reading.commit) ? [{ ...reading, position: position(reading.commit) }] : [],
  );
}

function purposeIn(space: SearchSpace): Purpose {
  const positions = new Map([space.good, ...space.suspects.map((each) => each.sha)].map((sha, index) => [sha, index]));
  return {
    of: "search",
    position: (commit) => positions.get(commit) ?? 0,
    role(commit) {
      if (commit === space.good) return "(the good end) ";
      return commit === space.suspects.at(-1)?.sha ? "(the bad end) " : "";
    },
  };
}

async function endNotTestable(
  step: Extract<Step, { kind: "end-not-testable" }>,
  { repository, space, measurements }: Pick<CulpritSearch, "repository" | "space" | "measurements">,
): Promise<CulpritError> {
  const commit = step.end === "good" ? space.good : (space.suspects.at(-1)?.sha ?? space.good);
  const reason = measurements.reason(await repository.tree(commit)) || "its readings in the log have no verdict";
  return new CulpritError(
    "end-not-testable",
    "user",
    `The ${step.end} end ${commit} could not be tested: ${reason}. Without both ends nothing can be compared: begin a new search with a command and setup that work there, more time for them, or another ${step.end} commit.`,
  );
}
