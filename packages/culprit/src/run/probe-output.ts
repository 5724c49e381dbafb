import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Probed } from "../probe.ts";

/** Folder in the output directory that keeps what each reading's command printed. */
const FOLDER = "probes";

/**
 * Keeps what setup and command printed at a reading, redacted and bounded, as `probes/<number>-<first 12 of the sha>.log`.
 *
 * @param number of the reading in its log, from 1
 */
export async function keepOutput(
  directory: string,
  number: number,
  { reading, reason, output }: Probed,
): Promise<void> {
  const folder = join(directory, FOLDER);
  await mkdir(folder, { recursive: true });
  const { commit, verdict, value, exitCode, startedAt, runner } = reading;
  const facts = [`commit ${commit}`, `started ${startedAt} on ${runner}`];
  const answer = `verdict ${verdict}${value === null ? "" : `, value ${value}`}, exit code ${exitCode ?? "none"}${reason === "" ? "" : `: ${reason}`}`;
  await writeFile(join(folder, `${number}-${commit.slice(0, 12)}.log`), [...facts, answer, "", output].join("\n"));
}
