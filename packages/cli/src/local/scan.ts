import { cancellation, evaluationTime } from "@gitops-health/actions-kit";
import { CONFIGURATION_PATH } from "@gitops-health/config";
import { exitCodes } from "@gitops-health/contracts";
import { redact, type Scan } from "@gitops-health/detectors";
import { findingsSarif } from "@gitops-health/report";
import { logLine } from "@gitops-health/text";
import packageJson from "../../package.json" with { type: "json" };
import { UsageError } from "../error.ts";
import { type ScanCommand, scanCommand, scanHelp } from "../scan/flags.ts";
import { baselineLines, matters, scanJson, scanLines, scanNotes } from "../scan/render.ts";
import { makeBaseline, scanInput, scanPaths } from "../scan/scan-paths.ts";
import { type NotedScan, type ScanContext, scanRange, scanStaged } from "../scan/scan-range.ts";
import type { Terminal } from "../terminal.ts";

/** Runs `scan`; gives the exit code: 0 clean, 1 findings. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const command = scanCommand(argv);
  if (command === undefined) {
    terminal.print(scanHelp);
    return exitCodes.fine;
  }
  const evaluatedAt = evaluationTime(terminal.environment);
  const context: ScanContext = {
    config: command.config ?? CONFIGURATION_PATH,
    day: evaluatedAt.slice(0, 10),
    signal: cancellation(),
  };
  if (command.makeBaseline) {
    for (const line of baselineLines(await makeBaseline(terminal, context, command.minConfidence)))
      terminal.print(logLine(line));
    return exitCodes.fine;
  }
  const { scan: found, notices } = await scanned(command, terminal, context);
  for (const notice of notices) terminal.note(logLine(redact(notice)));
  const scan = sureEnough(found, command.minConfidence);
  if (command.format === "json") terminal.print(scanJson(scan));
  else if (command.format === "sarif")
    terminal.print(findingsSarif(scan, { version: packageJson.version, evaluatedAt }).trimEnd());
  else for (const line of scanLines(scan)) terminal.print(logLine(line));
  for (const note of scanNotes(scan)) terminal.note(logLine(note));
  return scan.findings.some(matters) ? exitCodes.findings : exitCodes.fine;
}

async function scanned({ target }: ScanCommand, terminal: Terminal, context: ScanContext): Promise<NotedScan> {
  if (target.kind === "diff") return scanRange(target, terminal, context);
  if (target.kind === "staged") return scanStaged(terminal, context);
  if (target.kind === "paths") return scanPaths(target.paths, terminal, context);
  if (terminal.input === undefined) throw new UsageError("There is no standard input to scan.");
  return scanInput(target.name, await terminal.input(), terminal, context);
}

function sureEnough(scan: Scan, minConfidence: number): Scan {
  const sure = ({ confidence }: Scan["findings"][number]) => confidence >= minConfidence;
  return {
    ...scan,
    findings: scan.findings.filter(sure),
    waived: scan.waived.filter(({ finding }) => sure(finding)),
    claims: scan.claims.filter(({ finding }) => sure(finding)),
  };
}
