import type { SimilarIncident } from "@gitops-health/contracts";
import { type ScanOptions, sanitize } from "@gitops-health/detectors";
import { oneLine, truncate } from "@gitops-health/text";
import { wordsOf } from "../report/words.ts";
import { heading, incidentText, parts } from "./incident-text.ts";
import type { IncidentFile } from "./read-folder.ts";

/** Incidents that a report names. */
const MOST = 3;
/** Words that an incident must share to count as similar: one alone is a coincidence. */
const LEAST_SHARED = 2;
/** Of the best match's score; what is below is noise beside it. A file without a front matter has a third of one that has it, at best. */
const LEAST_SCORE = 0.2;
/** A word in more than this share of the files (when there are enough to tell) distinguishes none of them. */
const COMMON_SHARE = 0.5;
const ENOUGH_FILES = 5;
/** Words that are asked for, and characters of a file that are searched. */
const MOST_WORDS = 60;
const SEARCHED = 64 * 1024;

export interface Similar {
  readonly items: readonly SimilarIncident[];
  /** Why a file that matched was passed over. */
  readonly passedOver: readonly string[];
}

/**
 * Past incidents that share words with this one, by BM25 (minisearch): words of the file's name and front matter (without one, of its first heading)
 * count three times. Only what is shown is redacted, before it is cut; the rest never leaves this function. Linear in the size of the files.
 *
 * @param words of this incident, the most telling first
 * @param hiding how values are found, to be replaced
 */
export async function similarIncidents(
  files: readonly IncidentFile[],
  words: readonly string[],
  hiding: ScanOptions = {},
): Promise<Similar> {
  const wanted = new Set([...new Set(words)].slice(0, MOST_WORDS));
  const asked = [...wanted];
  if (files.length === 0 || asked.length === 0) return { items: [], passedOver: [] };
  // Loaded only when there is something to search: most runs have no past incidents.
  const { default: MiniSearch } = await import("minisearch");
  const index = new MiniSearch<{ id: number; head: string; body: string }>({
    fields: ["head", "body"],
    tokenize: wordsOf,
    // No other word is ever asked for, so the index stays small; the lengths of texts still count all words.
    processTerm: (word) => (wanted.has(word) ? word : null),
  });
  const inFiles = new Map(asked.map((word) => [word, 0]));
  files.forEach((file, id) => {
    const { head, body } = parts(file.text.slice(0, SEARCHED));
    index.add({ id, head: `${file.name} ${head === "" ? (heading(body) ?? "") : head}`, body });
  });
  const found = index.search(asked.join(" "), { boost: { head: 3 } });
  for (const { terms } of found) for (const word of terms) inFiles.set(word, (inFiles.get(word) ?? 0) + 1);
  const telling = (word: string) =>
    files.length < ENOUGH_FILES || (inFiles.get(word) ?? 0) <= files.length * COMMON_SHARE;
  const best = found[0]?.score ?? 0;
  const items: SimilarIncident[] = [];
  const passedOver: string[] = [];
  for (const { id, score, terms } of found) {
    if (items.length === MOST || score < best * LEAST_SCORE) break;
    const shared = terms.filter(telling).sort((a, b) => (inFiles.get(a) ?? 0) - (inFiles.get(b) ?? 0));
    const file = files[id as number];
    if (shared.length < LEAST_SHARED || file === undefined) continue;
    try {
      const text = incidentText(file, hiding);
      items.push({
        file: truncate(oneLine(sanitize(file.name, hiding)), 200),
        score: score / best,
        shared: shared.slice(0, 6),
        ...text,
      });
    } catch {
      passedOver.push(`${oneLine(file.name)}: its text could not be looked through for values, so it is not shown.`);
    }
  }
  return { items, passedOver };
}
