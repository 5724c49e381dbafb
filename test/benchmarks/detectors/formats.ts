/**
 * How well whole formats are read, field by field, on generated records (seeded): each record has a patient, whose every identifying field
 * must be found with a rule of its kind, and a provider, of whom no name and no address may be told. The readers of formats are asked alone, without
 * the detectors of single identifiers and without the cluster rule, which would hide what they miss; the last column is the speed of all detectors.
 *
 *     node tools/node24.mjs --conditions=source test/benchmarks/detectors/formats.ts
 */
import { detectors, scanBytes } from "@gitops-health/detectors";
import { type FormatRecord, formatRecords, person } from "./format-records.ts";
import { draws } from "./random.ts";

const EACH = 200;
const TARGET = 0.97;
const READERS = new Set(["phi/hl7-v2", "phi/fhir", "phi/x12", "phi/c-cda", "phi/dicom", "phi/table", "phi/sql"]);
const readers = {
  detectors: detectors.filter(({ id }) => READERS.has(id)),
  clusterRule: <T>(findings: readonly T[]) => findings,
};

if (process.argv[1] === import.meta.filename) process.exitCode = (await benchmarkFormats()) ? 0 : 1;

/** Prints the tables; whether recall and precision reach the target in every format. */
export async function benchmarkFormats(seed = 20261122): Promise<boolean> {
  console.log(`Formats: ${EACH} generated records each, seed ${seed}; a finding counts from confidence 60 on\n`);
  console.log(
    "| format | fields found / planted | blocking | false alarms | recall | precision | MB/s, readers | MB/s, all | missed |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  let met = true;
  for (const format of formatRecords) met = (await row(format, seed)) && met;
  return met;
}

async function row(format: FormatRecord, seed: number): Promise<boolean> {
  const draw = draws(seed);
  let [planted, found, blocking, alarms] = [0, 0, 0, 0];
  const missed = new Map<string, number>();
  for (let count = 0; count < EACH; count++) {
    const [patient, provider] = [person(draw), person(draw)];
    const { bytes, fields } = format.write(patient, provider);
    const { findings } = await scanBytes(format.path, bytes, readers);
    const text = bytes.toString("latin1");
    const told = findings
      .filter(({ category, confidence, synthetic }) => category === "phi" && confidence >= 60 && !synthetic)
      .map((finding) => ({
        ...finding,
        value: valueAt(text, finding.location?.line ?? 1, finding.column ?? 1, finding.endColumn ?? 1),
      }));
    for (const [field, value, rule] of fields) {
      planted++;
      const own = told.filter(
        (each) => each.rule === rule && (each.value.includes(value) || value.includes(each.value)),
      );
      if (own.length > 0) found++;
      else missed.set(field, (missed.get(field) ?? 0) + 1);
      if (own.some(({ confidence }) => confidence >= 90)) blocking++;
    }
    alarms += told.filter(
      ({ value }) => !fields.some((field) => field[1].includes(value) || value.includes(field[1])),
    ).length;
  }
  const recall = found / planted;
  const precision = found / (found + alarms);
  const list = [...missed].map(([field, number]) => `${field} ${number}`).join(", ");
  console.log(
    `| ${format.name} | ${found} / ${planted} | ${blocking} | ${alarms} | ${recall.toFixed(3)} | ${precision.toFixed(3)} | ${await speed(format, seed, readers)} | ${await speed(format, seed, {})} | ${list} |`,
  );
  return recall >= TARGET && precision >= TARGET;
}

function valueAt(text: string, line: number, column: number, endColumn: number): string {
  return text.split(/\r\n|\n|\r(?!\n)/)[line - 1]?.slice(column - 1, endColumn - 1) ?? "";
}

/** Records one after the other, up to about 2 MB, through the engine, which stops listing after 10,000 findings. */
async function speed(format: FormatRecord, seed: number, options: Partial<typeof readers>): Promise<string> {
  if (format.name === "DICOM") return "-";
  const draw = draws(seed);
  const one = () => format.write(person(draw), person(draw)).bytes.toString("latin1");
  const [first, second] = [one(), one()];
  const joined = format.joined(first, second, Math.ceil(2_000_000 / second.length));
  const start = performance.now();
  await scanBytes(format.path, Buffer.from(joined, "latin1"), options);
  return (joined.length / 1000 / (performance.now() - start)).toFixed(1);
}
