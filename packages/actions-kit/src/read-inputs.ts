import { redact } from "@gitops-health/detectors";
import { KitError } from "./error.ts";
import type { Inputs, InputTable } from "./inputs.ts";

/**
 * The typed inputs of a table.
 *
 * @param given the text of one input, undefined or empty when it was not given
 * @param spell how a reader of a complaint knows an input ("input mode", "--mode")
 * @throws KitError that lists every problem at once
 */
export function readInputs<T extends InputTable>(
  table: T,
  given: (name: string) => string | undefined,
  spell = (name: string) => `input "${name}"`,
): Inputs<T> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, spec] of Object.entries(table)) {
    const text = (given(name) ?? "").trim() || spec.default;
    if (text === undefined || text === "") {
      if (spec.required) problems.push(`${spell(name)} is missing; expected ${spec.expects} (${spec.description})`);
      values[camelCase(name)] = text === undefined ? undefined : spec.parse("");
      continue;
    }
    try {
      values[camelCase(name)] = spec.parse(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(`${spell(name)} is ${quoted(text)}; ${error.message}`);
    }
  }
  if (problems.length > 0) throw new KitError("invalid-inputs", "user", problems.map(capital).join("\n"));
  return values as Inputs<T>;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Redacted before it is cut: half a value is not recognised any more. */
function quoted(given: string): string {
  const text = redact(given);
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
