import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { canonicalText } from "@gitops-health/contracts";
import { writingLog } from "../run/log-errors.ts";
import { appendWhole } from "../run/log-file.ts";
import type { LoggedMeasurement, ReadingsLog } from "../run/readings-log.ts";
import { type RoundFile, roundFileText } from "./round-file.ts";

/**
 * A runner's file as a log that its readings are added to, each as soon as it is there: what a job took before it failed still counts.
 *
 * @throws CulpritError `disk-full`, `log-not-written`
 */
export async function openRoundFile(path: string, round: Omit<RoundFile, "readings">): Promise<ReadingsLog> {
  await writingLog(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, roundFileText({ ...round, readings: [] }));
  });
  const readings: LoggedMeasurement[] = [];
  return {
    path,
    readings,
    async append(measurement) {
      const { of: _of, ...reading } = measurement;
      await writingLog(path, () => appendWhole(path, `${canonicalText(reading)}\n`));
      readings.push(measurement);
    },
    close: async () => {},
  };
}
