import { readFileSync } from "node:fs";
import { PolicyError } from "../error.ts";

// A bundler copies each file that is named by a literal in `new URL`.
const CAPABILITIES = new URL("../../../../policies/capabilities.json", import.meta.url);
const INPUT_SCHEMA = new URL("../../../contracts/schemas/policy-input.json", import.meta.url);

/**
 * JSON for `opa --capabilities`: the builtins that OPA compiles to WebAssembly itself, no network for schemas that point to one, and
 * no keywords of Rego's future, whose names older versions of opa refuse even when nothing uses them.
 */
export function capabilities(): string {
  return JSON.stringify({ ...(JSON.parse(shipped(CAPABILITIES)) as object), future_keywords: [], allow_net: [] });
}

/** The published JSON Schema of the policy input. */
export function policyInputSchema(): string {
  return shipped(INPUT_SCHEMA);
}

function shipped(url: URL): string {
  try {
    return readFileSync(url, "utf8");
  } catch (cause) {
    throw new PolicyError(
      "bundle-missing",
      "integrity",
      `The file "${url.pathname}" cannot be read (${(cause as NodeJS.ErrnoException).code}); it is part of every release.`,
      { cause },
    );
  }
}
