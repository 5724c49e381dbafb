import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { exitCodes } from "@gitops-health/contracts";
import { logLine } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import { parseFlags } from "../flags.ts";
import type { Terminal } from "../terminal.ts";

const NAME = "config import";

const help = `gitops-health config import: write our commit section from a commitlint configuration

  gitops-health config import FILE

FILE is package.json, .commitlintrc (.json, .yml, .yaml) or commitlint.config.js (.mjs, .cjs, .ts). A module is read, never run; one that
is made by code is exported by: npx commitlint --print-config json > commitlint.json

The section goes to standard output, what could not be carried over to standard error.

Examples:
  gitops-health config import .commitlintrc.json > .github/gitops-health.yml
  gitops-health config import commitlint.config.js`;

/** Runs `config import`; gives the exit code: 0 written, 2 not a configuration that can be read. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseFlags(argv, { help: { type: "boolean", short: "h" } }, NAME);
  if (values.help === true) {
    terminal.print(help);
    return exitCodes.fine;
  }
  const [path, extra] = positionals;
  if (path === undefined || extra !== undefined)
    throw new UsageError("config import takes one file, such as: gitops-health config import .commitlintrc.json");
  const bytes = await readFile(resolve(terminal.directory, path)).catch((cause: unknown) => {
    throw new UsageError(`"${path}" cannot be read; name a file of commitlint's configuration.`, { cause });
  });
  const { importCommitlint } = await import("@gitops-health/commits");
  const { yaml, notes } = importCommitlint(bytes, path);
  terminal.print(yaml.trimEnd());
  for (const note of notes) terminal.note(logLine(note));
  return exitCodes.fine;
}
