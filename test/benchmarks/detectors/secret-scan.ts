import { detectors, inMemory, type Occurrence, occurrencesInFiles } from "@gitops-health/detectors";

/** Our detectors of credentials. */
export const secretsOnly = detectors.filter(({ category }) => category === "secret");

/** A value that we report. */
export interface Ours {
  readonly file: string;
  readonly rule: string;
  readonly tier: "A" | "B" | null;
  readonly line: number;
  /** What of it stands in its first line. */
  readonly value: string;
}

/** What our detectors of credentials find in files, with the values: for comparing only. */
export async function ourReport(files: readonly (readonly [path: string, text: string])[]): Promise<Ours[]> {
  const list = files.map(([path, text]) => ({ path, open: async () => inMemory(Buffer.from(text)) }));
  const { occurrences } = await occurrencesInFiles(list, { detectors: secretsOnly });
  return occurrences.map(({ finding, line, start, end }: Occurrence) => ({
    file: finding.location?.path ?? "",
    rule: finding.rule.slice("secret/".length),
    tier: finding.tier,
    line: finding.location?.line ?? 0,
    value: line.slice(start, end),
  }));
}
