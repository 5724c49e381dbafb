import { type Control, catalogs, findControls } from "@gitops-health/catalog";
import { exitCodes } from "@gitops-health/contracts";
import { logLine } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import { parseFlags } from "../flags.ts";
import type { Terminal } from "../terminal.ts";

const NAME = "catalog find";

const options = {
  framework: { type: "string" },
  all: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** More are a list that nobody reads; `--all` and `--json` show every one. */
const MOST_LINES = 20;

const help = () => `gitops-health catalog find: search the control codes by words, or by a code in any spelling

  gitops-health catalog find WORDS [options]

  --framework ID  Only this framework: ${catalogs.map(({ data }) => data.framework).join(", ")}.
  --all           Show every match; the first ${MOST_LINES} otherwise.
  --json          Print the matches as JSON.

Exit codes: 0 found, 1 nothing found, 2 usage.

Examples:
  gitops-health catalog find audit log
  gitops-health catalog find encryption --framework hipaa-security`;

/** Runs `catalog find`; gives the exit code: 0 found, 1 not. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseFlags(argv, options, NAME);
  if (values.help === true) {
    terminal.print(help());
    return exitCodes.fine;
  }
  const query = positionals.join(" ").trim();
  if (query === "")
    throw new UsageError("catalog find takes words to look for, such as: gitops-health catalog find audit log");
  const found = findControls(query, frameworkOf(values.framework));
  if (values.json === true) terminal.print(JSON.stringify(found, null, 2));
  else for (const line of lines(found, values.all === true)) terminal.print(logLine(line));
  if (found.length > 0) return exitCodes.fine;
  terminal.note(logLine(`No control has all of these words: ${query}. Try fewer or other ones.`));
  return exitCodes.findings;
}

function frameworkOf(asked: string | undefined): string | undefined {
  const ids = catalogs.map(({ data }) => data.framework);
  if (asked === undefined || ids.includes(asked)) return asked;
  throw new UsageError(`--framework is ${JSON.stringify(asked)}; expected one of ${ids.join(", ")}.`);
}

function lines(found: readonly Control[], all: boolean): string[] {
  const shown = all ? found : found.slice(0, MOST_LINES);
  const width = Math.max(0, ...shown.map(({ id }) => id.length));
  const rows = shown.map(
    ({ id, title, effectiveTo }) =>
      `${id.padEnd(width)}  ${title}${effectiveTo === null ? "" : ` (in force until ${effectiveTo})`}`,
  );
  const left = found.length - shown.length;
  return left === 0 ? rows : [...rows, `… and ${left} more; --all shows them.`];
}
