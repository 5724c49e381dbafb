import { exitCodes } from "@gitops-health/contracts";
import { logLine } from "@gitops-health/text";
import { UsageError } from "../error.ts";
import { parseFlags } from "../flags.ts";
import type { Terminal } from "../terminal.ts";

const NAME = "audit verify";

const options = {
  "merkle-root": { type: "string" },
  sha256: { type: "string" },
  manifest: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const help = `gitops-health audit verify: check every byte of an audit package, offline

  gitops-health audit verify PACKAGE [options]

  --merkle-root ROOT  The root that you kept; the package must have it.
  --sha256 DIGEST     The digest of the package that you kept.
  --manifest FILE     evidence-manifest.json as the audit wrote it.
  --json              Print the result as JSON.

Examples:
  gitops-health audit verify evidence.tar.gz --merkle-root 3f9a...
  gitops-health audit verify evidence.tar.gz --manifest evidence-manifest.json`;

/** Runs `audit verify`; gives the exit code: 0 whole, 3 not. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseFlags(argv, options, NAME);
  if (values.help === true) {
    terminal.print(help);
    return exitCodes.fine;
  }
  const [path, extra] = positionals;
  if (path === undefined || extra !== undefined)
    throw new UsageError("audit verify takes one package, such as: gitops-health audit verify evidence.tar.gz");
  const { verify } = await import("@gitops-health/evidence");
  const verdict = await verify(path, {
    merkleRoot: values["merkle-root"],
    sha256: values.sha256,
    manifest: values.manifest,
  });
  if (values.json === true) terminal.print(JSON.stringify(verdict.verification, null, 2));
  else for (const line of verdict.lines) terminal.print(logLine(line));
  return verdict.exitCode;
}
