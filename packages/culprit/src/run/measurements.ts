import type { Reading } from "@gitops-health/contracts";
import type { Repository } from "@gitops-health/git";
import { logLine } from "@gitops-health/text";
import { throwIfCancelled } from "../command.ts";
import { type Probed, probe, type Test } from "../probe.ts";
import { removeLeftBehind } from "./left-behind.ts";
import { keepOutput } from "./probe-output.ts";
import type { LoggedMeasurement, ReadingsLog } from "./readings-log.ts";
import { watchRefs } from "./ref-changes.ts";
import { openTrees, type Target } from "./trees.ts";

/** The readings of a search: those that were taken, and a way to take more. */
export interface Measurements {
  /** In the order in which they were taken, those of an earlier run that it goes on with first. */
  readonly readings: readonly LoggedMeasurement[];
  /** Takes one reading of each target, side by side, and keeps each as soon as it is there. The first failure ends the others. */
  take(targets: readonly Target[], purpose: Purpose): Promise<void>;
  /** Why the last reading of a tree was neither good nor bad; empty otherwise. */
  reason(tree: string): string;
  /** Whether another reading of a commit costs no build. */
  built(commit: string): boolean;
  /** Removes the worktrees. */
  close(): Promise<void>;
}

export interface Purpose {
  readonly of: LoggedMeasurement["of"];
  /** Place of a commit among the suspects, for the log. */
  readonly position: (commit: string) => number;
  /** What a commit is to the search (`the good end`), for people; `prepared` when its tree was changed before it was measured. */
  readonly role: (commit: string, prepared: boolean) => string;
}

export interface MeasurementsRequest {
  readonly repository: Repository;
  readonly test: Test;
  /** Where readings are kept. */
  readonly log: ReadingsLog;
  /** Folder for what the commands print. */
  readonly directory: string;
  /** How many probes run side by side. */
  readonly width: number;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Worktrees that are kept for their builds. */
const KEPT = 8;

/** Opens the readings of a search, after what a killed search left behind was removed. */
export async function openMeasurements(request: MeasurementsRequest): Promise<Measurements> {
  const { repository, test, log, directory, width, signal, say } = request;
  await removeLeftBehind(repository, say);
  // Without a setup nothing is built, so more trees than probes would be of no use.
  const trees = openTrees(repository, test.setupCommand === undefined ? width : Math.max(width, KEPT));
  const changedRefs = await watchRefs(repository);
  const treeOf = new Map<string, string>();
  const reasons = new Map<string, string>();
  let numbers = log.readings.length;
  let leftBehindSaid = false;

  const keep = async (target: Target, probed: Probed, { of, position, role }: Purpose) => {
    const { commit } = target;
    await log.append({ ...probed.reading, position: position(commit), of });
    const number = ++numbers;
    reasons.set(target.tree, probed.reason);
    say(`${number}. ${commit.slice(0, 12)} ${role(commit, target.prepare !== undefined)}${account(probed)}`);
    for (const line of probed.reason === "" ? [] : lastLines(probed.output)) say(`   | ${line}`);
    for (const note of [...probed.notes, ...(await changedRefs())]) say(`   ${note}`);
    if (probed.leftBehind > 0 && !leftBehindSaid) {
      leftBehindSaid = true;
      say("   What the command left running was ended; so it is after each reading.");
    }
    await keepOutput(directory, number, probed).catch((error: NodeJS.ErrnoException) =>
      say(`   What the command printed could not be kept (${error.code}).`),
    );
  };

  return {
    readings: log.readings,
    reason: (tree) => reasons.get(tree) ?? "",
    built: (commit) => trees.built(treeOf.get(commit) ?? ""),
    async take(targets, purpose) {
      throwIfCancelled(signal);
      const others = new AbortController();
      const both = AbortSignal.any([signal, others.signal]);
      let failure: { readonly error: unknown } | undefined;
      await Promise.all(
        targets.map(async (target) => {
          try {
            if (target.prepare === undefined) treeOf.set(target.commit, target.tree);
            await keep(target, await probe(trees, target, test, both), purpose);
          } catch (error) {
            failure ??= { error };
            others.abort();
          }
        }),
      );
      throwIfCancelled(signal);
      if (failure !== undefined) throw failure.error;
    },
    close: () => trees.close(),
  };
}

function account({ reading, reason }: Probed): string {
  const { verdict, value, duration, setupDuration } = reading;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  const build = setupDuration === null ? "" : `, after a setup of ${seconds(setupDuration)}`;
  const figure = value === null ? "" : ` at ${Number(value.toPrecision(6))}`;
  return `${ANSWERS[verdict]}${figure}${reason === "" ? "" : `: ${reason}`} (${seconds(duration)}${build})`;
}

const ANSWERS: Readonly<Record<Reading["verdict"], string>> = {
  good: "is good",
  bad: "is bad",
  skip: "cannot be tested",
  failed: "gave no reading",
};

function lastLines(output: string): string[] {
  const lines = output.trimEnd();
  return lines === "" ? [] : lines.split("\n").slice(-5).map(logLine);
}
