import { FETCH_ALL, type Repository } from "@gitops-health/git";
import { CulpritError } from "../error.ts";
import type { LoggedReading } from "../search.ts";
import type { Measurements } from "./measurements.ts";

export interface LookBack {
  readonly repository: Repository;
  /** Full sha. */
  readonly bad: string;
  /** Full sha of the commit to look at first; undefined begins at the parent of `bad`. */
  readonly start: string | undefined;
  readonly measurements: Measurements;
  /** `auto`: a commit counts as good only when two of its readings say so. */
  readonly noise: "none" | "auto";
  readonly say: (line: string) => void;
}

/**
 * Looks for a good commit when none is known: measures `start` first, if there is one, then the commits 1, 2, 4, 8 ... before `bad` on the
 * line of first parents (after `start` those older than it), until one is good, at most to the first commit of the history. Ones that cannot
 * be tested are passed by. All its readings count in the search that follows.
 *
 * @returns the full sha of the first one found good
 * @throws CulpritError `no-good-commit`, `no-suspects`; the errors of `Measurements.take`
 */
export async function lookBack(request: LookBack): Promise<string> {
  const { repository, bad, measurements, say } = request;
  await commitBefore(repository, bad);
  let tested = false;
  let reason = "its readings in the log have no verdict";
  for await (const commit of candidates(request)) {
    const verdict = await verdictOf(request, commit);
    say(`Looking back: ${commit.slice(0, 12)} is ${verdict === "skip" ? "not testable" : verdict}`);
    if (verdict === "good") return commit;
    if (verdict === "bad") tested = true;
    else reason = measurements.reason(await repository.tree(commit)) || reason;
  }
  if (!tested)
    throw new CulpritError(
      "no-good-commit",
      "user",
      `Looking back from ${bad}, none of the commits could be tested (the last one: ${reason}). Begin a new search with a command and setup that work there, or more time for them.`,
    );
  if (repository.shallow) throw tooShallow(bad);
  throw new CulpritError(
    "no-good-commit",
    "user",
    `Looking back from ${bad} to the first commit, none of those measured is good: the command does not show a regression of the code. Begin a new search with a good commit, or with a corrected command.`,
  );
}

/**
 * The first parent of the bad commit, without which there is nothing to look back at.
 *
 * @throws CulpritError `no-suspects` when there is none, `no-good-commit` when it was not fetched
 */
export async function commitBefore(repository: Repository, bad: string): Promise<string> {
  const before = await repository.tryResolve(`${bad}~1`);
  if (before !== undefined) return before;
  if (repository.shallow) throw tooShallow(bad);
  throw new CulpritError(
    "no-suspects",
    "user",
    `${bad} is the first commit of the history, so there is none before it that could be good.`,
  );
}

function tooShallow(bad: string): CulpritError {
  return new CulpritError(
    "no-good-commit",
    "environment",
    `No commit that was fetched before ${bad} is good; older ones are missing because this clone is shallow. ${FETCH_ALL}.`,
  );
}

async function* candidates({ repository, bad, start }: LookBack): AsyncGenerator<string, void, void> {
  if (start !== undefined) yield start;
  const before = (distance: number) => repository.tryResolve(`${bad}~${distance}`);
  let last = 0;
  for (let distance = 1; ; distance *= 2) {
    const commit = await before(distance);
    if (commit === undefined) break;
    last = distance;
    if (start === undefined || (commit !== start && (await repository.isAncestor(commit, start)))) yield commit;
  }
  // The first commit of the history lies between the last that is there and the first that is not.
  let [there, not] = [last, 2 * Math.max(last, 1)];
  while (not - there > 1) {
    const middle = Math.floor((there + not) / 2);
    if ((await before(middle)) === undefined) not = middle;
    else there = middle;
  }
  const oldest = there > last ? await before(there) : undefined;
  if (oldest !== undefined && oldest !== start) yield oldest;
}

/** Measures a commit until its readings agree. */
async function verdictOf(
  { repository, measurements, noise }: LookBack,
  commit: string,
): Promise<"good" | "bad" | "skip"> {
  const needed = noise === "auto" ? 2 : 1;
  for (;;) {
    const known = settled(
      measurements.readings.filter((each) => each.commit === commit),
      needed,
    );
    if (known !== undefined) return known;
    const target = { commit, tree: await repository.tree(commit) };
    await measurements.take([target], { of: "search", position: () => 0, role: () => "" });
  }
}

function settled(readings: readonly LoggedReading[], needed: number): "good" | "bad" | "skip" | undefined {
  const count = (verdict: LoggedReading["verdict"]) => readings.filter((each) => each.verdict === verdict).length;
  if (count("good") >= needed) return "good";
  if (count("bad") >= needed) return "bad";
  return count("skip") > 0 || count("failed") >= 2 ? "skip" : undefined;
}
