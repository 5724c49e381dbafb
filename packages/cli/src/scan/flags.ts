import { baseAndHead } from "../base-and-head.ts";
import { UsageError } from "../error.ts";
import { parseFlags } from "../flags.ts";

const NAME = "scan";

const options = {
  diff: { type: "string" },
  staged: { type: "boolean" },
  stdin: { type: "boolean" },
  path: { type: "string" },
  format: { type: "string" },
  config: { type: "string" },
  "min-confidence": { type: "string" },
  "make-baseline": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export const scanHelp = `gitops-health scan: look for identifiers of patients, credentials and weakened safeguards

  gitops-health scan [PATH ...] [options]       files and folders; default: the whole repository
  gitops-health scan --diff BASE..HEAD          what a range of commits adds and takes away
  gitops-health scan --staged                   what is staged
  gitops-health scan --stdin --path NAME        standard input, as if it were a file of that name

  --format FORMAT     text (default), json or sarif.
  --min-confidence N  Leave out what is less sure than this, 0 to 100 (default: 60, from where on findings warn).
  --config PATH       Path of the configuration inside the repository (default: .github/gitops-health.yml).
  --make-baseline     Write what is found as known debt to the file that the configuration names, and print how it splits.

  No value is ever printed, only what kind it is. Folders are read as git has them: what it ignores is left out.
  Exit code 0: clean; 1: findings that are neither allowed nor made up; 2: the command line or the configuration is wrong.

Examples:
  gitops-health scan
  gitops-health scan src config/app.yml
  gitops-health scan --diff main..HEAD --format sarif > scan.sarif
  gitops-health scan --staged
  pg_dump demo | gitops-health scan --stdin --path dump.sql`;

export type ScanFormat = "text" | "json" | "sarif";

/** What is to be scanned. */
export type ScanTarget =
  | { readonly kind: "paths"; readonly paths: readonly string[] }
  | { readonly kind: "diff"; readonly base: string; readonly head: string }
  | { readonly kind: "staged" }
  | { readonly kind: "stdin"; readonly name: string };

export interface ScanCommand {
  readonly target: ScanTarget;
  readonly format: ScanFormat;
  readonly config: string | undefined;
  readonly minConfidence: number;
  readonly makeBaseline: boolean;
}

/** What a command line asks for; undefined when it asks for help. @throws UsageError */
export function scanCommand(argv: readonly string[]): ScanCommand | undefined {
  const { values, positionals } = parseFlags(argv, options, NAME);
  if (values.help === true) return undefined;
  const target = targetOf(values, positionals);
  const makeBaseline = values["make-baseline"] === true;
  if (makeBaseline && (target.kind !== "paths" || target.paths.length > 0))
    throw new UsageError(
      "--make-baseline is of the whole repository: give no paths, --diff, --staged or --stdin with it.",
    );
  return {
    target,
    format: formatOf(values.format),
    config: values.config,
    minConfidence: confidenceOf(values["min-confidence"]),
    makeBaseline,
  };
}

function targetOf(
  { diff, staged, stdin, path }: { diff?: string; staged?: boolean; stdin?: boolean; path?: string },
  paths: readonly string[],
): ScanTarget {
  const given = [diff, staged, stdin, paths[0]].filter((each) => each !== undefined).length;
  if (given > 1) throw new UsageError("Give only one of paths, --diff, --staged and --stdin.");
  if (path !== undefined && stdin !== true)
    throw new UsageError("--path names what is on standard input; give --stdin with it, or the path without --path.");
  if (stdin === true) {
    if (path === undefined || path === "")
      throw new UsageError(
        "--stdin needs --path NAME: what a file is called says how it is read, such as --path dump.sql.",
      );
    return { kind: "stdin", name: path };
  }
  if (staged === true) return { kind: "staged" };
  if (diff === undefined) return { kind: "paths", paths };
  return { kind: "diff", ...baseAndHead("--diff", diff) };
}

function formatOf(format = "text"): ScanFormat {
  if (format === "text" || format === "json" || format === "sarif") return format;
  throw new UsageError(`--format is "${format}"; expected text, json or sarif.`);
}

function confidenceOf(text = "60"): number {
  const confidence = Number(text);
  if (/^\d{1,3}$/.test(text) && confidence <= 100) return confidence;
  throw new UsageError(`--min-confidence is "${text}"; expected a whole number from 0 to 100.`);
}
