import { CulpritError } from "../error.ts";

/** Says what became of the readings when their log cannot be written. @throws CulpritError `disk-full`, `log-not-written` */
export async function writingLog(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOSPC" || code === "EDQUOT")
      throw new CulpritError(
        "disk-full",
        "environment",
        `The disk that holds ${path} is full, so the last reading could not be kept; the ones before it are. Free space and go on with them.`,
        { cause },
      );
    throw new CulpritError(
      "log-not-written",
      "environment",
      `The log of readings ${path} cannot be written (${code}); the readings before are kept. Make the output directory writable.`,
      { cause },
    );
  }
}
