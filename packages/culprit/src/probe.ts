import type { Reading } from "@gitops-health/contracts";
import type { Repository } from "@gitops-health/git";
import { type CommandResult, runCommand } from "./command.ts";
import { commandEnvironment } from "./environment.ts";
import { type Judgement, judge, judgeSetup } from "./judge.ts";
import type { Metric } from "./metric.ts";

/** How a commit is tested. */
export interface Test {
  readonly command: string;
  /** Run before the command in each fresh checkout; a failure means that the commit cannot be tested. */
  readonly setupCommand: string | undefined;
  /** Undefined for a command that answers by its exit code. */
  readonly metric: Metric | undefined;
  /** Milliseconds for each of setup and command. */
  readonly timeLimit: number;
  /** The job's own environment. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A reading, and what a reader of the log wants to know when it is neither good nor bad. */
export interface Probed {
  readonly reading: Omit<Reading, "position">;
  readonly reason: string;
  /** The end of what the command printed; untrusted. */
  readonly output: string;
}

/** Tests one commit in a detached worktree of its own, which is removed on every way out. */
export async function probe(repository: Repository, commit: string, test: Test, signal: AbortSignal): Promise<Probed> {
  const started = new Date();
  const worktree = await repository.addWorktree(commit);
  try {
    const run = (command: string) =>
      runCommand({
        command,
        directory: worktree.path,
        environment: commandEnvironment(test.environment, commit),
        timeLimit: test.timeLimit,
        signal,
      });
    const setup = test.setupCommand === undefined ? undefined : await run(test.setupCommand);
    const unusable = setup === undefined ? undefined : judgeSetup(setup);
    if (setup !== undefined && unusable !== undefined) return probed(commit, started, unusable, setup);
    const result = await run(test.command);
    return probed(commit, started, judge(result, test.metric), result);
  } finally {
    await worktree.remove();
  }
}

function probed(commit: string, started: Date, judgement: Judgement, result: CommandResult): Probed {
  const { verdict, value, exitCode, reason } = judgement;
  const duration = Date.now() - started.getTime();
  const startedAt = `${started.toISOString().slice(0, 19)}Z`;
  return {
    reading: { commit, verdict, value, exitCode, duration, startedAt },
    reason,
    output: result.stderr.trim() === "" ? result.stdout : result.stderr,
  };
}
