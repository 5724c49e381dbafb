import type { Instance } from "./instance.ts";

/**
 * How sure a removal is: 95 where hardly anything but the protection goes, so that what it protected is left; 75 where more code
 * goes from the same place, or the function has changed its parameters or its name, so that what it protected may be another thing now;
 * 65 where something of its kind is added elsewhere; 60 for the settings of a deleted file.
 */
export function removalConfidence(
  { hunk, standing }: Instance,
  perhaps: { elsewhere: boolean; gone: boolean },
): number {
  if (hunk.file.status === "deleted") return 60;
  if (perhaps.elsewhere) return 65;
  if (perhaps.gone) return 75;
  const statements = hunk.code.filter((code) => /\w/.test(code)).length;
  const added = hunk.file.hunks[hunk.index]?.added.filter((line) => /\w/.test(line)).length ?? 0;
  const net = statements - added;
  if (standing === "setting") return 92;
  if (net <= FEW) return 95;
  return standing === "annotation" && net <= 2 * FEW ? 90 : 75;
}

const FEW = 4;
