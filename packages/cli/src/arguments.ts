import { type Inputs, type InputTable, readInputs } from "@gitops-health/actions-kit";
import { baseAndHead } from "./base-and-head.ts";
import { outputFlags, rangeFlags } from "./command-flags.ts";
import type { ActionCommand } from "./commands.ts";
import { UsageError } from "./error.ts";
import { type Flags, parseFlags } from "./flags.ts";
import { isOn } from "./is-on.ts";

export interface Invocation {
  readonly inputs: Inputs<InputTable>;
  readonly json: boolean;
  readonly statement: boolean;
  readonly verbose: boolean;
}

/** The inputs and flags of a command line; undefined when it asks for help. @throws UsageError, KitError */
export function parseCommandLine(
  command: Pick<ActionCommand, "name" | "aliases" | "range">,
  table: InputTable,
  argv: readonly string[],
): Invocation | undefined {
  const flags: { -readonly [Name in keyof Flags]: Flags[Name] } = { help: { type: "boolean", short: "h" } };
  for (const [name, spec] of Object.entries(table))
    flags[name] = { type: spec.expects === "true or false" ? "boolean" : "string" };
  const on = Object.keys(table).filter((name) => isOn(table, name));
  for (const name of on) flags[`no-${name}`] = { type: "boolean" };
  for (const name of Object.keys(command.aliases)) flags[name] = { type: "string" };
  for (const name of Object.keys(outputFlags)) flags[name] ??= { type: "boolean" };
  if (command.range) for (const name of Object.keys(rangeFlags)) flags[name] = { type: "string" };
  const { values, positionals } = parseFlags(argv, flags, command.name);
  if (values.help === true) return undefined;
  const [extra] = positionals;
  if (extra !== undefined)
    throw new UsageError(
      `"${extra}" is not expected after "${command.name}"; see gitops-health ${command.name} --help.`,
    );
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) given.set(command.aliases[name] ?? name, String(value));
  for (const name of on) if (values[`no-${name}`] === true) given.set(name, "false");
  if (command.range) setRange(given);
  return {
    inputs: readInputs(
      table,
      (name) => given.get(name),
      (name) => `--${name}`,
    ),
    json: values.json === true,
    statement: values.statement === true,
    verbose: values.verbose === true,
  };
}

/** `--commit REF` and `--pr BASE..HEAD` are spellings of base and head. */
function setRange(given: Map<string, string>): void {
  const commit = given.get("commit");
  const pr = given.get("pr");
  if ([commit, pr, given.get("base")].filter((each) => each !== undefined).length > 1)
    throw new UsageError("Give only one of --commit, --pr and --base.");
  if ((commit !== undefined || pr !== undefined) && given.has("head"))
    throw new UsageError("--commit and --pr say the last commit themselves; give --head with --base only.");
  if (commit !== undefined && (commit.trim() === "" || commit.includes("..")))
    throw new UsageError(
      `--commit is "${commit}"; expected one commit such as HEAD~2. A range goes to --pr BASE..HEAD.`,
    );
  if (commit !== undefined) {
    given.set("base", `${commit}^`);
    given.set("head", commit);
  }
  if (pr !== undefined) {
    const { base, head } = baseAndHead("--pr", pr);
    given.set("base", base);
    given.set("head", head);
  }
}
