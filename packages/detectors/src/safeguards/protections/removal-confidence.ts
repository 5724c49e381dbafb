import type { HunkSide } from "./hunk-side.ts";
import type { Instance } from "./instance.ts";
import { hasStandIn } from "./stand-in.ts";
import { statementsOf } from "./statements.ts";

/** Why a removal may be none. */
export interface Doubts {
  /** Something of its kind is added elsewhere. */
  readonly elsewhere: boolean;
  /** What it protected may be another thing now: the function has changed its parameters or its name. */
  readonly gone: boolean;
}

/**
 * How sure a removal is: 95 (a setting 92) where hardly anything but the protection goes, so that what it protected is left; 75 where more
 * code goes from the same place, where it may be gone, where another call has its place, or where a value was only read; 65 where something of its kind is
 * added elsewhere; 60 for the settings of a deleted file.
 *
 * @param added the added side of the same hunk
 */
export function removalConfidence(
  instance: Instance,
  { elsewhere, gone }: Doubts,
  added: HunkSide | undefined,
): number {
  const { hunk, standing } = instance;
  if (hunk.file.status === "deleted") return 60;
  if (elsewhere) return 65;
  if (gone || onlyReads(instance) || hasStandIn(instance, added)) return 75;
  const net = statementsOf(hunk).lines.length - (added === undefined ? 0 : statementsOf(added).written);
  if (net <= FEW) return standing === "setting" ? 92 : 95;
  return standing === "annotation" && net <= 2 * FEW ? 90 : 75;
}

const FEW = 4;

/** Whether a value is fetched and nothing on the line depends on it: `row.consent = patient.getConsent();`. */
function onlyReads({ hunk, line, standing, name }: Instance): boolean {
  return standing === "call" && /^get(?:[A-Z_]|$)/.test(name) && !DEPENDS.test((hunk.code[line] ?? "").slice(0, 1000));
}

const DEPENDS =
  /\b(?:if|unless|while|assert\w*|require\w*|ensure\w*|check\w*|return|throw|raise|and|or|not)\b|[!?]|&&|\|\|/;
