import { open, rename, rm, writeFile } from "node:fs/promises";

/** A log is there as a whole, or not at all; `before` makes room for it. */
export async function begin(path: string, text: string, before: () => Promise<void>): Promise<void> {
  // Not into what a link of that name leads to.
  await rm(`${path}.new`, { force: true });
  try {
    await writeFile(`${path}.new`, text, { flag: "wx" });
    await flush(`${path}.new`);
    await before();
    await rename(`${path}.new`, path);
  } catch (error) {
    await rm(`${path}.new`, { force: true });
    throw error;
  }
}

/** Appends a line and waits for the disk; what was written of a line that did not fit is taken away again. */
export async function appendWhole(path: string, line: string): Promise<void> {
  const file = await open(path, "a");
  try {
    const { size } = await file.stat();
    try {
      await file.appendFile(line);
      await file.datasync();
    } catch (error) {
      await file.truncate(size).catch(() => {});
      throw error;
    }
  } finally {
    await file.close();
  }
}

/** Waits until a file, or what a folder lists, is on the disk. */
export async function flush(path: string): Promise<void> {
  // Not every file system can, and not every folder can be read; then a killed machine, not a killed process, may lose the log.
  const handle = await open(path, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
