import { CulpritError } from "../error.ts";

/** Says what became of the readings when their log cannot be written. @throws CulpritError `disk-full`, `log-not-written` */
export async function writingLog<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOSPC" || code === "EDQUOT")
      throw new CulpritError(
        "disk-full",
        "environment",
        `The disk that holds ${path} is full, so nothing more can be written to it; the readings in it are kept. Free space and go on with them.`,
        { cause },
      );
    throw new CulpritError(
      "log-not-written",
      "environment",
      `The log of readings ${path} cannot be written (${code}); the readings in it are kept. Make the output directory writable.`,
      { cause },
    );
  }
}
