import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ActionContext, ActionResult, Interim } from "@gitops-health/actions-kit";
import { digestOf, sha256 } from "@gitops-health/contracts";
import {
  buildKeyOf,
  type CollectedRound,
  CulpritError,
  collectRound,
  type LoggedMeasurement,
  logHeader,
  openLog,
  type Slot,
  slotsIn,
} from "@gitops-health/culprit";
import type { BisectInputs } from "../inputs.ts";
import { needed } from "./needed.ts";
import { nextRound } from "./next-round.ts";
import { openQuestion } from "./question.ts";
import { checkedSpace } from "./space.ts";

/**
 * `phase: update`: takes the readings of a round into the log, then plans the next one, or reports when the search has ended.
 * What a runner did not bring is simply missing, and is planned again when it still tells something.
 *
 * @throws CulpritError `phase-input`, `log-altered`, `round-empty`, and as `phase: search`
 */
export async function update(
  inputs: BisectInputs,
  context: ActionContext,
): Promise<ActionResult<"culprit-report"> | Interim> {
  const slots = slotsIn(needed(inputs.planned, "planned", inputs));
  const round = needed(inputs.measurementsSha256, "measurements-sha256", inputs);
  const from = resolve(context.workspace, needed(inputs.measurements, "measurements", inputs));
  const folder = resolve(context.workspace, needed(inputs.readings, "readings", inputs));
  const question = await openQuestion(inputs, context);
  const { git, test, directory } = question;
  await throwIfAltered(from, round);
  const known = await checkedSpace(question, inputs, context);
  const header = logHeader(question, test);
  const log = await openLog({ directory, header, from, say: context.log });
  try {
    const collected = await collectRound({
      folder,
      identity: { search: digestOf(header), round },
      slots,
      metric: test.metric,
      buildKey: (commit) => buildKeyOf(git, test.setupCommand, commit),
    });
    throwIfNothing(collected, slots, log.path);
    const readings = collected.readings.map((reading): LoggedMeasurement => ({ ...reading, of: "search" }));
    for (const reading of readings) await log.append(reading);
    return await nextRound(inputs, context, question, known, log, { readings, warnings: warningsOf(collected) });
  } finally {
    await log.close();
  }
}

async function throwIfAltered(path: string, expected: string): Promise<void> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes !== undefined && sha256(bytes) === expected) return;
  throw new CulpritError(
    "log-altered",
    "integrity",
    `The log of readings ${path} is not the one that the phase before wrote (${bytes === undefined ? "it is missing" : "its sha256 differs"}); nothing was taken from it.`,
  );
}

/** One runner may be lost; when several were asked and none brought anything, the command or its setup cannot run there. */
function throwIfNothing({ readings, refused }: CollectedRound, slots: readonly Slot[], path: string): void {
  if (readings.length > 0 || slots.length < 2) return;
  const why = refused.length === 0 ? "look into the log of their jobs" : refused.join(" ");
  throw new CulpritError(
    "round-empty",
    "environment",
    `None of the ${slots.length} runners of this round brought a reading: ${why}. The readings of the rounds before are kept in ${path}, to go on from.`,
  );
}

function warningsOf({ refused, missing }: CollectedRound): string[] {
  const lost = missing.map(
    (slot) =>
      `Runner ${slot} of this round brought no reading; its commits are planned again where they still tell something.`,
  );
  return [...refused, ...lost];
}
