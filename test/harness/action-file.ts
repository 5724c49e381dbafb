import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Input {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

/** An `action.yml`, as far as a runner reads it. */
export interface ActionFile {
  readonly name: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs:
    | { readonly using: "node24"; readonly main: string }
    | { readonly using: "composite"; readonly steps: readonly Readonly<Record<string, unknown>>[] };
}

export function readActionFile(folder: string): ActionFile {
  const file = parse(readFileSync(join(folder, "action.yml"), "utf8"));
  return { ...file, inputs: file.inputs ?? {}, outputs: file.outputs ?? {} };
}

/** The environment variables in which a runner hands the inputs over: defaults filled in, hyphens kept. */
export function inputVariables(
  file: ActionFile,
  given: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, string>>,
): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, input] of Object.entries(file.inputs))
    values.set(name, evaluated(String(input.default ?? ""), contexts));
  // An unknown key under `with:` is a warning on GitHub and is handed over all the same.
  for (const [name, value] of Object.entries(given)) values.set(name, value);
  return Object.fromEntries([...values].map(([name, value]) => [variableOf(name), value]));
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** Only what defaults of ours use: a plain context such as `${{ github.token }}`. */
function evaluated(text: string, contexts: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => {
    const value = contexts[name];
    if (value === undefined) throw new Error(`The harness does not know ${whole}.`);
    return value;
  });
}
