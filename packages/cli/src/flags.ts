import { parseArgs } from "node:util";
import { nearest } from "@gitops-health/text";
import { UsageError } from "./error.ts";

/** The flags that a command knows. */
export type Flags = Readonly<Record<string, { readonly type: "string" | "boolean"; readonly short?: string }>>;

/** Flags and other words of a command line; `command` is named where its help is. @throws UsageError in plain words */
export function parseFlags<F extends Flags>(argv: readonly string[], flags: F, command: string) {
  try {
    return parseArgs({ args: [...argv], options: flags, allowPositionals: true, strict: true });
  } catch (cause) {
    const see = `see gitops-health ${command} --help.`;
    throw new UsageError(`${complaint((cause as Error).message, Object.keys(flags))}; ${see}`, { cause });
  }
}

/** node:util's sentences, which speak of "options" that are "ambiguous", as a user would say them. */
function complaint(message: string, known: readonly string[]): string {
  const unknown = /^Unknown option '(--?)([^']*)'/.exec(message);
  if (unknown !== null) {
    const [, dashes = "", name = ""] = unknown;
    const [suggestion] = nearest(name, known);
    const shown = /^[a-z]/i.test(name) ? `${dashes}${name}` : `"${name}"`;
    return `Unknown option ${shown}${suggestion === undefined ? "" : `; did you mean --${suggestion}?`}`;
  }
  const [, name = "", what = ""] = /^Option '(?:-\w, )?--([^' ]*)[^']*' (.*)/.exec(message) ?? [];
  if (what.startsWith("does not take") && known.includes(`no-${name}`))
    return `--${name} is on unless --no-${name} is given`;
  if (what.startsWith("does not take")) return `--${name} is given or left out, it takes no value`;
  if (what.includes("missing")) return `--${name} needs a value`;
  if (what.includes("ambiguous")) return `--${name} needs a value; one that starts with "-" is written --${name}=-…`;
  return message.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}
