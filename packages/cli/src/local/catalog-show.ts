import { evaluationTime } from "@gitops-health/actions-kit";
import { type CodeVerdict, type Control, catalog } from "@gitops-health/catalog";
import { exitCodes } from "@gitops-health/contracts";
import { ourPolicies } from "@gitops-health/policy";
import { logLine } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import { parseFlags } from "../flags.ts";
import type { Terminal } from "../terminal.ts";

const NAME = "catalog show";

const options = {
  date: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const help = `gitops-health catalog show: what a control code means on a day, in any spelling

  gitops-health catalog show CODE [options]

  --date YYYY-MM-DD  The day of the commit that names it; default: today.
  --json             Print the record as JSON.

Exit codes: 0 found, 1 unknown (the nearest codes are named), 2 usage.

Examples:
  gitops-health catalog show "45 CFR 164.312(b)"
  gitops-health catalog show 820.30 --date 2026-02-01`;

/** Runs `catalog show`; gives the exit code: 0 found, 1 unknown. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseFlags(argv, options, NAME);
  if (values.help === true) {
    terminal.print(help);
    return exitCodes.fine;
  }
  const code = positionals.join(" ").trim();
  if (code === "")
    throw new UsageError('catalog show takes a code, such as: gitops-health catalog show "45 CFR 164.312(b)"');
  const day = dayOf(values.date, terminal.environment);
  const verdict = catalog.lookup(code, day);
  const control = verdict.canonical === null ? undefined : catalog.get(verdict.canonical);
  if (control === undefined) return unknown(verdict, day, values.json === true, terminal);
  const parts = catalog.all.filter(({ parent }) => parent === control.id).map(({ id }) => id);
  const rules = ourPolicies().rules.filter(({ controls }) => controls.includes(control.id));
  if (values.json === true)
    terminal.print(
      JSON.stringify({ ...verdict, onDate: day, control, parts, rules: rules.map((rule) => rule.code) }, null, 2),
    );
  else
    for (const [name, value] of [
      ...record(control, verdict, day),
      ["Parts", parts.join(", ")] as const,
      ...rules.map((rule) => ["Evidenced by", `${rule.code}: ${rule.title}`] as const),
      ["Source", control.source] as const,
    ])
      if (value !== "") terminal.print(logLine(`${`${name}:`.padEnd(15)}${value}`));
  return exitCodes.fine;
}

function record(control: Control, verdict: CodeVerdict, day: string): (readonly [string, string])[] {
  const until = control.effectiveTo === null ? "until further notice" : `until ${control.effectiveTo}`;
  const parent = control.parent === null ? undefined : catalog.get(control.parent);
  const successor = verdict.suggestions.length === 0 ? "" : `; write ${verdict.suggestions.join(" or ")} instead`;
  return [
    ["Code", control.id],
    ["Title", control.title],
    ["Citation", control.cite],
    ["Also", control.aliases.join(", ")],
    ["Framework", `${control.framework}, ${control.edition}`],
    ["Kind", control.kind],
    ["Part of", parent === undefined ? "" : `${parent.id} ${parent.title}`],
    ["About", control.topics.join(", ")],
    ["In force", `from ${control.effectiveFrom} ${until}`],
    ["Successor", control.supersededBy ?? ""],
    [`On ${day}`, `${verdict.verdict}${successor}`],
  ];
}

function unknown(verdict: CodeVerdict, day: string, json: boolean, terminal: Terminal): number {
  if (json) terminal.print(JSON.stringify({ ...verdict, onDate: day }, null, 2));
  const coming = verdict.effectiveFrom === null ? "" : ` (it is in force from ${verdict.effectiveFrom})`;
  const near = verdict.suggestions.length === 0 ? "" : ` Nearest: ${verdict.suggestions.join(", ")}.`;
  terminal.note(logLine(`No control in force on ${day} has the code "${verdict.raw}"${coming}.${near}`));
  return exitCodes.findings;
}

function dayOf(asked: string | undefined, environment: NodeJS.ProcessEnv): string {
  if (asked === undefined) return evaluationTime(environment).slice(0, 10);
  const day = new Date(`${asked}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(asked))
    return asked;
  throw new UsageError(`--date is ${JSON.stringify(asked)}; expected a day such as 2026-02-02.`);
}
