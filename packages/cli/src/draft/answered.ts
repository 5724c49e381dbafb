import type { Draft, DraftHints } from "@gitops-health/commits";
import { UsageError } from "../error.ts";
import type { Terminal } from "../terminal.ts";

/** The hints with what a person answers for each blank; an empty answer leaves the blank. */
export async function answered({ blanks }: Draft, hints: DraftHints, { ask, note }: Terminal): Promise<DraftHints> {
  if (ask === undefined) throw new UsageError("--interactive needs a terminal; give the values as options instead.");
  const trailers: Record<string, string> = { ...hints.trailers };
  for (const { key, expects, words } of blanks) {
    for (;;) {
      const answer = (await ask(`${key} (${expects}): `)).trim();
      if (words.length > 0 && answer !== "" && !words.includes(answer.toLowerCase())) {
        note(`Expected ${expects}; empty leaves it open.`);
        continue;
      }
      if (answer !== "") trailers[key] = answer;
      break;
    }
  }
  return { ...hints, trailers };
}
