import { basename } from "node:path";
import { parseYaml } from "@gitops-health/config";
import { CommitsError } from "../error.ts";
import { CODE, staticExport } from "./static-module.ts";

/** A configuration of commitlint is a page; this is a book. */
const LARGEST = 1024 * 1024;

const EXPORT = "Let commitlint print it, and import that: npx commitlint --print-config json > commitlint.json";

/**
 * The configuration in a file of commitlint: `package.json`, `.commitlintrc` (JSON or YAML), or a module, which is read and never run.
 *
 * @throws CommitsError `not-importable` when it is no configuration, or one that is made by code
 */
export function readCommitlint(bytes: Uint8Array, path: string): Readonly<Record<string, unknown>> {
  const name = basename(path);
  if (bytes.length > LARGEST)
    throw problem(`"${name}" has ${bytes.length} bytes; a configuration of commitlint has at most ${LARGEST}.`);
  const text = new TextDecoder().decode(bytes);
  const value = /\.[cm]?[jt]s$/.test(name) ? staticExport(text) : data(text, name);
  const found = name === "package.json" ? member(value, "commitlint") : value;
  if (found === CODE) throw problem(`"${name}" makes its configuration by code, which is not run here. ${EXPORT}`);
  if (typeof found !== "object" || found === null || Array.isArray(found))
    throw problem(
      name === "package.json"
        ? '"package.json" has no key "commitlint"; name the file that has the configuration.'
        : `"${name}" holds no configuration of commitlint: expected an object with "rules" or "extends". ${EXPORT}`,
    );
  return found as Record<string, unknown>;
}

function data(text: string, name: string): unknown {
  try {
    return name.endsWith(".json") ? JSON.parse(text.replace(/^\ufeff/, "")) : parseYaml(text);
  } catch (cause) {
    throw problem(
      `"${name}" is not valid ${name.endsWith(".json") ? "JSON" : "YAML"}; mend it, or export the configuration.`,
      cause,
    );
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function problem(message: string, cause?: unknown): CommitsError {
  return new CommitsError("not-importable", "user", message, cause === undefined ? undefined : { cause });
}
