import { randomBytes } from "node:crypto";
import type { Reading } from "@gitops-health/contracts";
import { GitError, thisOwner } from "@gitops-health/git";
import { type CommandResult, runCommand } from "./command.ts";
import { commandEnvironment } from "./environment.ts";
import { type Judgement, judge, judgeSetup, judgeValue } from "./judge.ts";
import type { Metric } from "./metric.ts";
import { buildKey } from "./run/build-key.ts";
import { throwIfDiskFull, throwIfOutOfSpace } from "./run/disk.ts";
import { type Answer, askPrometheus, type PrometheusQuestion } from "./run/prometheus.ts";
import { thisRunner } from "./run/runner.ts";
import { shownOutput } from "./run/shown-output.ts";
import type { Lease, Target, Trees } from "./run/trees.ts";

/** How a commit is tested. */
export interface Test {
  readonly command: string;
  /** Run before the command in each fresh checkout; a failure means that the commit cannot be tested. */
  readonly setupCommand: string | undefined;
  /** Undefined for a command that answers by its exit code. */
  readonly metric: Metric | undefined;
  /** Where the metric's value is asked for after the command; undefined when the command prints it. */
  readonly prometheus?: PrometheusQuestion | undefined;
  /** Milliseconds for each of setup and command. */
  readonly timeLimit: number;
  /** The job's own environment. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A reading, and what a reader of the log wants to know when it is neither good nor bad. */
export interface Probed {
  readonly reading: Omit<Reading, "position">;
  readonly reason: string;
  /** The end of what setup and command printed, redacted; otherwise untrusted. */
  readonly output: string;
  /** What the command did that a reader should know, as sentences of ours. */
  readonly notes: readonly string[];
  /** Processes that the command left running, which were ended. */
  readonly leftBehind: number;
}

/**
 * Takes one reading in one of the worktrees of a search.
 *
 * @throws CulpritError `command-aborted`, `command-not-started`, `prometheus`, `disk-full`, `cancelled`
 */
export async function probe(trees: Trees, target: Target, test: Test, signal: AbortSignal): Promise<Probed> {
  const started = new Date();
  const facts = (setup: CommandResult | undefined) => ({
    commit: target.commit,
    startedAt: `${started.toISOString().slice(0, 19)}Z`,
    runner: thisRunner(test.environment),
    buildKey: buildKey(test.setupCommand, target.tree),
    setupDuration: setup?.duration ?? null,
  });
  let lease: Lease;
  try {
    lease = await trees.lease(target);
  } catch (error) {
    // A commit that cannot be checked out (a file that is kept elsewhere is gone, a name that this system does not allow) cannot be tested.
    if (!(error instanceof GitError) || signal.aborted) throw error;
    throwIfOutOfSpace(error);
    const reading = { ...facts(undefined), verdict: "failed", value: null, exitCode: null, duration: 0 } as const;
    return { reading, reason: error.message.replace(/\.$/, ""), output: "", notes: [], leftBehind: 0 };
  }
  try {
    const run = (command: string, beforeKill?: () => Promise<void>) => {
      const marker = `${thisOwner()}-${randomBytes(8).toString("hex")}`;
      const environment = commandEnvironment(test.environment, target.commit, marker);
      const { timeLimit } = test;
      return runCommand({ command, directory: lease.folder, environment, marker, timeLimit, signal, beforeKill });
    };
    const setup = lease.built || test.setupCommand === undefined ? undefined : await run(test.setupCommand);
    const unusable = setup === undefined ? undefined : judgeSetup(setup);
    if (setup !== undefined && unusable !== undefined) {
      await throwIfDiskFull();
      return probed(facts(setup), unusable, 0, setup.output);
    }
    if (!lease.built) await lease.setUp();
    let answer: Answer | undefined;
    const { metric, prometheus } = test;
    const began = Date.now();
    const ask = async () => {
      if (prometheus !== undefined) answer = await askPrometheus(prometheus, { began, ended: Date.now() }, signal);
    };
    const result = await run(test.command, ask);
    await throwIfDiskFull();
    const judgement =
      answer === undefined || metric === undefined
        ? judge(result, metric)
        : judgeValue(answer, metric, result.exitCode);
    const notes = await lease.release();
    const output = `${setup?.output ?? ""}${result.output}`;
    return { ...probed(facts(setup), judgement, result.duration, output), notes, leftBehind: result.leftBehind };
  } finally {
    await lease.release();
  }
}

function probed(
  facts: Pick<Reading, "commit" | "startedAt" | "runner" | "buildKey" | "setupDuration">,
  { verdict, value, exitCode, reason }: Judgement,
  duration: number,
  output: string,
): Probed {
  const reading = { ...facts, verdict, value, exitCode, duration };
  return { reading, reason, output: shownOutput(output), notes: [], leftBehind: 0 };
}
