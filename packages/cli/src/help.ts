import type { InputTable } from "@gitops-health/actions-kit";
import { exitCodes } from "@gitops-health/contracts";
import { outputFlags, rangeFlags } from "./command-flags.ts";
import { type ActionCommand, commands } from "./commands.ts";
import { isOn } from "./is-on.ts";
import { localCommands } from "./local-commands.ts";

/** What `gitops-health --help` prints. */
export function overview(version: string): string {
  const rows = [...commands, ...localCommands].map((command) => [command.name, command.summary] as const);
  return [
    `gitops-health ${version}: risk-adaptive, compliance-checked delivery for healthcare software`,
    "",
    "Usage: gitops-health <command> [options]",
    "",
    ...columns(rows),
    "",
    "gitops-health <command> --help shows a command's options with examples.",
    `Exit codes: ${exitCodes.fine} fine, ${exitCodes.findings} findings, ${exitCodes.usage} usage or configuration, ${exitCodes.integrity} integrity, ${exitCodes.evidenceGap} evidence gap, ${exitCodes.environment} environment, ${exitCodes.ours} our fault.`,
  ].join("\n");
}

/** Inputs of which a terminal's defaults are others than a workflow's, which their descriptions tell. */
const IN_A_TERMINAL: Readonly<Record<string, string>> = {
  "working-directory": "Folder of the repository.",
  "output-directory": "Folder for the result document; default `gitops-health` in the git folder.",
  base: "Commit before the first one judged; default: where the branch left the default branch, on it the commit before the last.",
  head: "Last commit judged; default: HEAD.",
};

/** What `gitops-health <command> --help` prints. */
export function commandHelp(command: ActionCommand, table: InputTable): string {
  const aliasOf = (input: string) =>
    Object.entries(command.aliases)
      .filter(([, name]) => name === input)
      .map(([alias]) => `--${alias}`);
  const inputs = Object.entries(table).map(([name, spec]) => {
    const standard = isOn(table, name) ? " (on without this flag)" : spec.default ? ` (default: ${spec.default})` : "";
    return [
      [isOn(table, name) ? `--no-${name}` : `--${name}`, ...aliasOf(name)].join(", "),
      `${spec.required ? "Required. " : ""}${IN_A_TERMINAL[name] ?? spec.description}${standard}`,
    ] as const;
  });
  const flags = { ...(command.range ? rangeFlags : {}), ...outputFlags };
  return [
    `gitops-health ${command.name}: ${command.summary.charAt(0).toLowerCase()}${command.summary.slice(1)}`,
    "",
    ...columns([...Object.entries(flags).map(([name, text]) => [`--${name}`, text] as const), ...inputs]),
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
