import type { Reading } from "@gitops-health/contracts";
import type { CommandResult } from "./command.ts";
import { CulpritError } from "./error.ts";
import { isBad, type Metric, readValue } from "./metric.ts";
import type { Answer } from "./run/prometheus.ts";

export type Judgement = Pick<Reading, "verdict" | "value" | "exitCode"> & {
  /** Why there is no good or bad; empty otherwise. */
  readonly reason: string;
};

/** The exit code by which a command says that this commit cannot be tested, as for `git bisect run`. */
const CANNOT_TEST = 125;

/**
 * What one run of the command says of a commit.
 *
 * Without a metric by the exit code, as `git bisect run`: 0 good, 125 skip, 1 to 127 bad, 128 and above stop the search.
 * With a metric by its value; an exit code other than 0 and 125, or no number, is a failed reading and never "bad": a command that
 * could not measure has not measured anything bad. So is a run that was ended at the time limit.
 *
 * @throws CulpritError `command-aborted`
 */
export function judge(result: Pick<CommandResult, "exitCode" | "stdout">, metric: Metric | undefined): Judgement {
  const { exitCode } = result;
  const without = (verdict: "skip" | "failed", reason: string) => ({ verdict, value: null, exitCode, reason });
  if (exitCode === null) return without("failed", "it was ended at the time limit");
  if (exitCode === CANNOT_TEST) return without("skip", "it says that this commit cannot be tested (exit code 125)");
  if (metric === undefined) {
    if (exitCode >= 128)
      throw new CulpritError(
        "command-aborted",
        "user",
        `The command ended with exit code ${exitCode}, which stops the search as for \`git bisect run\`; let it end with 0 for good, 1 to 124 for bad or 125 for a commit that cannot be tested.`,
      );
    return { verdict: exitCode === 0 ? "good" : "bad", value: null, exitCode, reason: "" };
  }
  if (exitCode !== 0) return without("failed", `it ended with exit code ${exitCode}`);
  return judgeValue(readValue(result.stdout, metric.name), metric, exitCode);
}

/** What a metric's value says of a commit; no value is a failed reading. */
export function judgeValue(answer: Answer, metric: Metric, exitCode: number | null): Judgement {
  if ("reason" in answer) return { verdict: "failed", value: null, exitCode, reason: answer.reason };
  const { value } = answer;
  return { verdict: isBad(value, metric) ? "bad" : "good", value, exitCode, reason: "" };
}

/** What a failed setup says: the commit cannot be built, so it cannot be tested. */
export function judgeSetup(result: Pick<CommandResult, "exitCode">): Judgement | undefined {
  const { exitCode } = result;
  if (exitCode === 0) return undefined;
  if (exitCode === null)
    return { verdict: "failed", value: null, exitCode, reason: "its setup was ended at the time limit" };
  return { verdict: "skip", value: null, exitCode, reason: `its setup ended with exit code ${exitCode}` };
}
