import type { CulpritReport, SimilarIncidents } from "@gitops-health/contracts";
import type { ScanOptions } from "@gitops-health/detectors";
import { oneLine } from "@gitops-health/text";
import { readIncidents, similarIncidents } from "../incidents/index.ts";
import { wordsOf } from "./words.ts";

/** Where past incidents are looked for. */
export interface IncidentsRequest {
  /** Absolute. */
  readonly directory: string;
  /** As a reader knows it. */
  readonly name: string;
}

const LISTED = 20;

/**
 * Past incidents like this one, or why none were looked for.
 *
 * @param hiding how values in their texts are found, to be replaced
 */
export async function pastIncidents(
  request: IncidentsRequest,
  words: readonly string[],
  hiding: ScanOptions = {},
): Promise<SimilarIncidents> {
  const folder = await readIncidents(request.directory);
  const name = oneLine(request.name);
  if (folder === undefined) return { searched: false, reason: `there is no folder "${name}" of past incidents` };
  const { items, passedOver } = await similarIncidents(folder.files, words, hiding);
  const all = [...folder.passedOver, ...passedOver];
  return {
    searched: true,
    folder: name,
    files: folder.files.length,
    passedOver: all.slice(0, LISTED).map(oneLine),
    passedOverCount: all.length,
    items: [...items],
  };
}

/**
 * The words of this incident, the most telling first: of the metric and its service, of the culprit's paths and header, of the
 * lines that it changes, of the other candidates. All are of texts that were redacted.
 */
export function incidentWords(
  component: readonly string[],
  services: readonly string[],
  metric: string | undefined,
  culprit: Pick<NonNullable<CulpritReport["culprit"]>, "header" | "hunks" | "files"> | null,
  candidates: CulpritReport["top"],
): string[] {
  return [
    ...wordsOf(metric ?? ""),
    ...component,
    ...services.flatMap(wordsOf),
    ...wordsOf(culprit?.header ?? ""),
    ...(culprit?.hunks ?? []).slice(0, 5).flatMap(({ path, diff }) => [...wordsOf(path), ...wordsOf(diff)]),
    ...(culprit === null ? candidates.flatMap(({ header }) => wordsOf(header)) : []),
  ];
}
