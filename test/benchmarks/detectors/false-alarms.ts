/**
 * False alarms on source code that holds no patient's data: blocking (confidence from 90) and warning findings per 1,000 lines of each
 * folder given, by rule and by context, and the place of each blocking finding. Values are never printed.
 *
 * With `--list`, each blocking finding in code that ships stands on a line of its own, to be looked at by hand.
 *
 *     node tools/node24.mjs test/benchmarks/detectors/false-alarms.ts [--list] FOLDER...
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Finding } from "@gitops-health/contracts";
import { phiFindings } from "./ours.ts";

/** Longer files are generated or data, and would weigh more than all that people wrote. */
const LONGEST = 2_000_000;

interface Counted {
  readonly name: string;
  readonly files: number;
  readonly lines: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly findings: readonly Finding[];
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: "boolean", default: false } },
  });
  const all = positionals.map((folder) => count(resolve(folder)));
  if (all.length === 0) console.log("Name the folders of one or more source trees.");
  else print(all);
  if (values.list) list(all);
}

export function count(folder: string): Counted {
  const findings: Finding[] = [];
  let files = 0;
  let lines = 0;
  let bytes = 0;
  let milliseconds = 0;
  for (const file of filesIn(folder)) {
    const content = readFileSync(file);
    if (content.subarray(0, 8000).includes(0)) continue;
    const text = content.toString("utf8");
    files++;
    bytes += content.length;
    lines += text.split("\n").length;
    const start = performance.now();
    for (const finding of phiFindings(text, { path: relative(folder, file), side: "added" })) findings.push(finding);
    milliseconds += performance.now() - start;
  }
  return { name: basename(folder), files, lines, bytes, milliseconds, findings };
}

function* filesIn(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules") yield* filesIn(path);
    else if (entry.isFile() && statSync(path).size <= LONGEST) yield path;
  }
}

function print(all: readonly Counted[]): void {
  console.log(
    "| source | files | lines | blocking, main | blocking, all | per 1,000 lines, main | all | warnings | per 1,000 | MB/s |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|");
  for (const { name, files, lines, bytes, milliseconds, findings } of all) {
    const sure = findings.filter(blocks);
    const main = sure.filter(({ context }) => context === "main");
    const warnings = findings.filter(({ confidence, synthetic }) => confidence >= 60 && confidence < 90 && !synthetic);
    const rate = (number: number) => ((number * 1000) / lines).toFixed(3);
    const speed = (bytes / 1000 / milliseconds).toFixed(1);
    console.log(
      `| ${name} | ${files} | ${lines} | ${main.length} | ${sure.length} | ${rate(main.length)} | ${rate(sure.length)} | ${warnings.length} | ${rate(warnings.length)} | ${speed} |`,
    );
  }
  console.log("\nBlocking findings, by file and rule, with their lines:");
  for (const { name, findings } of all)
    for (const [file, inFile] of grouped(
      findings.filter(blocks),
      ({ context, location }) => `${context}\t${location?.path}`,
    ))
      for (const [rule, ofRule] of grouped(inFile, ({ rule }) => rule))
        console.log(`${name}\t${file}\t${rule} x${ofRule.length}\t${linesOf(ofRule)}`);
  console.log("\nWarnings by rule:");
  for (const { name, findings } of all) {
    const warnings = findings.filter(({ confidence, synthetic }) => confidence >= 60 && confidence < 90 && !synthetic);
    const rules = [...grouped(warnings, ({ rule }) => rule)].sort((a, b) => b[1].length - a[1].length);
    console.log(`${name}\t${rules.map(([rule, { length }]) => `${rule} ${length}`).join(", ")}`);
  }
}

/** Each blocking finding in code that ships: source, confidence, rule, what stands in place of the value, file, line and columns. */
function list(all: readonly Counted[]): void {
  console.log("\nBlocking findings in code that ships:");
  for (const { name, findings } of all)
    for (const { rule, confidence, redacted, location, column, endColumn } of findings.filter(
      (each) => blocks(each) && each.context === "main",
    ))
      console.log(
        [name, confidence, rule, redacted, `${location?.path}:${location?.line}:${column}-${endColumn}`].join("\t"),
      );
}

function grouped(findings: readonly Finding[], by: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(by(finding), [...(groups.get(by(finding)) ?? []), finding]);
  return groups;
}

function linesOf(findings: readonly Finding[]): string {
  const lines = [...new Set(findings.map(({ location }) => location?.line))];
  return `${lines.slice(0, 10).join(", ")}${lines.length > 10 ? ` and ${lines.length - 10} more` : ""}`;
}

function blocks({ category, confidence, synthetic }: Finding): boolean {
  return category === "phi" && confidence >= 90 && !synthetic;
}
