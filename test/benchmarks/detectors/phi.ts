/**
 * How well the PHI detectors tell identifiers from what looks like them: recall and precision by type and by context on generated
 * documents (seeded: valid values, each with a twin that has a broken checksum or is reserved, and numbers without a label), beside
 * Presidio and a plain list of expressions on the same documents in the same run. A finding counts from confidence 60 on.
 */

import { samples } from "./generator.ts";
import { phiFindings } from "./ours.ts";
import { plainExpressions } from "./plain-expressions.ts";
import { presidio } from "./presidio.ts";
import { codeContexts, contextNames, formatContexts, type Sample } from "./sample.ts";
import { type Said, type Score, score } from "./score.ts";
import { types } from "./types.ts";

const SEED = 20_261_122;

/** Targets of the design, recall and precision. */
const LABELLED = { recall: 0.97, precision: 0.97 };
const IN_CODE = { recall: 0.9, precision: 0.92 };
/** Types that a label, a checksum or a range tells; the others (names, contacts, places, files) have only their form. */
const LABELLED_TYPES = new Set([
  "ssn",
  "itin",
  "npi",
  "dea",
  "mbi",
  "vin",
  "udi",
  "card",
  "mrn",
  "account",
  "member-id",
  "licence",
]);

interface Contender {
  readonly name: string;
  readonly said: ReadonlyMap<Sample, readonly Said[]>;
}

/** @returns whether every target was met. */
export function benchmarkPhi(): boolean {
  const all = samples(SEED);
  const ours: Contender = { name: "gitops-health", said: new Map(all.map((each) => [each, saidByUs(each)])) };
  const contenders = [ours, ...rivals(all)];
  console.log(`\nPHI: ${all.length} generated documents, seed ${SEED}; recall / precision\n`);
  const labelled = (each: Sample) =>
    LABELLED_TYPES.has(each.type.name) || (each.context !== "CSV" && formatContexts.includes(each.context));
  const code = (each: Sample) => codeContexts.includes(each.context);
  const first = row("labelled or checksummed ids and format fields", all.filter(labelled), contenders, LABELLED);
  const second = row("all types in code", all.filter(code), contenders, IN_CODE);
  console.log("\nBy type, all contexts");
  for (const type of types)
    row(
      `${type.letter} ${type.name}`,
      all.filter((each) => each.type === type),
      contenders,
    );
  console.log("\nBy context, all types");
  for (const context of contextNames)
    row(
      context,
      all.filter((each) => each.context === context),
      contenders,
    );
  console.log(
    "\nOurs, found by a rule for that very type, by type and context (valid values found / planted, + false alarms)",
  );
  matrix(all, ours);
  return first && second;
}

function saidByUs({ text, path }: Sample): Said[] {
  const starts = lineStarts(text);
  return phiFindings(text, { path: path ?? "message.txt", side: path === null ? "message" : "added" })
    .filter(({ confidence, synthetic }) => confidence >= 60 && !synthetic)
    .map(({ location, column, endColumn, rule }) => {
      const line = starts[(location?.line ?? 1) - 1] ?? 0;
      return { start: line + (column ?? 1) - 1, end: line + (endColumn ?? 1) - 1, rule };
    });
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function rivals(all: readonly Sample[]): Contender[] {
  const plain = { name: "plain expressions", said: new Map(all.map((each) => [each, plainExpressions(each.text)])) };
  const other = presidio(all.map(({ text }) => text));
  if (other === null) {
    console.log("Presidio is skipped: name a Python that has presidio-analyzer in PRESIDIO_PYTHON.");
    return [plain];
  }
  return [{ name: other.name, said: new Map(all.map((each, at) => [each, other.said[at] ?? []])) }, plain];
}

function row(
  name: string,
  samples: readonly Sample[],
  contenders: readonly Contender[],
  target?: { recall: number; precision: number },
): boolean {
  const scores = contenders.map(({ said }) => score(samples, said, false));
  const [ours] = scores;
  const met =
    target === undefined || (ours !== undefined && ours.recall >= target.recall && ours.precision >= target.precision);
  const goal =
    target === undefined ? "" : `  target ${target.recall} / ${target.precision}: ${met ? "met" : "NOT MET"}`;
  const cells = scores.map((each, at) => `${contenders[at]?.name} ${figures(each)}`);
  console.log(`${name.padEnd(46)} ${cells.join("   ")}${goal}`);
  return met;
}

function figures({ recall, precision }: Score): string {
  return `${recall.toFixed(3)} / ${precision.toFixed(3)}`;
}

function matrix(all: readonly Sample[], ours: Contender): void {
  console.log(["type".padEnd(10), ...contextNames.map((name) => name.slice(0, 9).padStart(10))].join(""));
  for (const type of types) {
    const cells = contextNames.map((context) => {
      const { valid, found, falseAlarms } = score(
        all.filter((each) => each.type === type && each.context === context),
        ours.said,
        true,
      );
      return (valid === 0 ? "-" : `${found}/${valid}${falseAlarms > 0 ? `+${falseAlarms}` : ""}`).padStart(10);
    });
    console.log(type.name.padEnd(10) + cells.join(""));
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = benchmarkPhi() ? 0 : 1;
