import { canonicalText } from "@gitops-health/contracts";
import { ConfigError } from "./error.ts";
import { readYaml } from "./yaml.ts";

/** A value that policies can read: what JSON can carry. */
export type PolicyData = { readonly [key: string]: unknown };

const LARGEST = 5 * 1024 * 1024;

/**
 * What a file of data for policies says: JSON or YAML with keys and values at the top.
 *
 * @param name how the file is called in messages
 * @throws ConfigError that says what and where
 */
export function parsePolicyData(bytes: Uint8Array, name: string): PolicyData {
  if (bytes.length > LARGEST)
    throw new ConfigError(
      "too-large",
      `"${name}" has ${bytes.length} bytes; a file of data for policies has at most ${LARGEST}.`,
    );
  const { value } = readYaml(bytes, name, `"${name}"`);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ConfigError(
      "invalid",
      `"${name}" has no keys at its top; expected keys and values such as "acme: { prefix: ACME- }", which a policy reads as data.acme.prefix.`,
    );
  try {
    return JSON.parse(canonicalText(value)) as PolicyData;
  } catch (cause) {
    const message = `"${name}" holds a value that JSON cannot carry (such as .nan or .inf); policies read JSON.`;
    throw new ConfigError("invalid", message, { cause });
  }
}
