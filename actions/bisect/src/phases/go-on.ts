import { type CulpritCode, CulpritError, type ReadingsLog } from "@gitops-health/culprit";

/** What the same search would meet again, since another command, setup, query or end mends it, and that is another search. */
const ENDS_THE_SEARCH = new Set<CulpritCode>([
  "end-not-testable",
  "no-good-commit",
  "command-not-started",
  "prometheus",
]);

/**
 * A sentence for somebody whose search was stopped: where its readings are, and how to go on from them when that is possible.
 *
 * @param error what stopped it
 * @param shorthand how to say `measurements: path` where this phase is used
 */
export function howToGoOn(
  { path, readings }: ReadingsLog,
  error: unknown,
  shorthand: (path: string) => string,
): string {
  const kept = readings.length === 1 ? "1 reading is" : `${readings.length} readings are`;
  if (error instanceof CulpritError && error.fault === "user" && ENDS_THE_SEARCH.has(error.code))
    return `${kept} kept in ${path}, to look at; a new search begins without them.`;
  return `${kept} kept in ${path}; go on from there by the same inputs and measurements: ${path} (${shorthand(path)}). With another command, setup command, query, threshold or end a new search begins instead.`;
}
