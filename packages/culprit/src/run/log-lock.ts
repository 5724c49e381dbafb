import { link, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { ownerState, thisOwner } from "@gitops-health/git";
import { CulpritError } from "../error.ts";
import { writingLog } from "./log-errors.ts";

/**
 * One process at a time: two that write the same log would count each other's readings. The lock of a killed process counts for nothing.
 *
 * @returns what gives the lock back
 * @throws CulpritError `log-in-use`
 */
export async function lockLog(path: string): Promise<() => Promise<void>> {
  const file = `${path}.lock`;
  const own = `${file}.${process.pid}`;
  await writingLog(path, () => writeFile(own, thisOwner()));
  try {
    for (let tries = 0; ; tries++) {
      try {
        await link(own, file); // at once, and with its content
        return () => unlink(file).catch(() => {});
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const owner = await readFile(file, "utf8").catch(() => "");
      if (tries > 2 || ownerState(owner) === "alive")
        throw new CulpritError(
          "log-in-use",
          "user",
          `Another search writes ${path} at the moment; wait for it, or give another output-directory.`,
        );
      await rm(file, { force: true });
    }
  } finally {
    await rm(own, { force: true });
  }
}
