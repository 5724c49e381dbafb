import type { ReportRequest } from "./report-fields.ts";

/** What to do next, as one or two sentences. Nothing is promised of a revert that was not tried. */
export function recommendation(request: Pick<ReportRequest, "space" | "result" | "culprit" | "firstParent">): string {
  const { result, culprit } = request;
  if (result.outcome === "not-reproduced") return notReproduced(request);
  if (culprit === null)
    return `The first bad commit is one of ${result.remaining.length}, because those between them could not be tested; make one of them testable (a setup command, a longer time limit) and search again.`;
  const { sha, parents } = culprit.commit;
  if (parents.length > 1) {
    const revert = `git revert -m 1 ${sha}`;
    return culprit.brings.length > 0
      ? `The regression came with a merge of ${culprit.brings.length} ${culprit.brings.length === 1 ? "commit" : "commits"}: search again with first-parent: false to find which of them, or take the whole merge back by ${revert}.`
      : `The two sides of this merge are good and their combination is not: mend it forward, or take the merge back by ${revert}.`;
  }
  return `Take the commit back by git revert ${sha} and measure again, or mend it forward when its data migration cannot be undone. The revert was not tried here.`;
}

/** The shell's exit codes for a command that is not executable or not found. */
const NOT_RUN = new Set([126, 127]);

function notReproduced({ space, result }: Pick<ReportRequest, "space" | "result">): string {
  if (result.contradicted === "bad")
    return "The bad end is good here, so what was seen does not show in this command on this machine: give the command the load, data and limits of the place where it was seen, or give a later bad commit.";
  const reading = result.readings.findLast((each) => each.commit === space.good);
  if (reading?.value === null && NOT_RUN.has(reading.exitCode ?? 0))
    return `At the good end the command ended with exit code ${reading.exitCode}, as the shell does for a command that is not there: correct the command.`;
  return "The good end is bad too, so the regression is older, or is not in the code: give an earlier good commit, or look at what else changed (data, dependencies, machine).";
}
