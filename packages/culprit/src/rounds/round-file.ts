import { canonicalText, Reading, Sha, Sha256 } from "@gitops-health/contracts";

/** Which round of which search readings belong to: a file of another search, or of an earlier round, is told by it. */
export interface RoundIdentity {
  /** Digest of what is searched and how it is measured. */
  readonly search: string;
  /** Digest of the log that the round was planned from. */
  readonly round: string;
}

/** What one runner says that it measured. */
export interface RoundFile extends RoundIdentity {
  readonly slot: number;
  readonly commits: readonly string[];
  readonly readings: readonly Reading[];
}

/** The name of a runner's file; the number keeps the files of a round apart in one folder. */
export function roundFileName(slot: number): string {
  return `readings-${slot}.jsonl`;
}

/** A runner's file: JSON lines, the first one says what was asked for. */
export function roundFileText({ readings, ...header }: RoundFile): string {
  const first = { kind: KIND, version: 1, ...header };
  return [first, ...readings].map((line) => `${canonicalText(line)}\n`).join("");
}

/** Reads a runner's file; a text is why it cannot be one. The last line may be torn: the runner was lost while it wrote. */
export function parseRoundFile(text: string): RoundFile | string {
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const [first, ...rest] = whole.split("\n").slice(0, -1).map(json);
  const header = headerOf(first);
  if (header === undefined) return "its first line does not say which round of which search it belongs to";
  const readings: Reading[] = [];
  for (const [index, line] of rest.entries()) {
    const reading = Reading.safeParse(line);
    if (!reading.success) return `its line ${index + 2} is no reading`;
    readings.push(reading.data);
  }
  return { ...header, readings };
}

const KIND = "gitops-health/bisect-round";

function headerOf(line: unknown): Omit<RoundFile, "readings"> | undefined {
  if (typeof line !== "object" || line === null) return undefined;
  const { kind, version, search, round, slot, commits } = line as Record<string, unknown>;
  const digests = { search: Sha256.safeParse(search).data, round: Sha256.safeParse(round).data };
  if (kind !== KIND || version !== 1 || digests.search === undefined || digests.round === undefined) return undefined;
  if (!Number.isSafeInteger(slot) || !Array.isArray(commits)) return undefined;
  if (!commits.every((commit) => Sha.safeParse(commit).success)) return undefined;
  return { search: digests.search, round: digests.round, slot: Number(slot), commits };
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
