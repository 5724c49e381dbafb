import { readFileSync } from "node:fs";

/**
 * Reads a service's operational limits: one JSON object whose keys are exactly `names`, each a whole number above zero.
 *
 * A key that is missing or not known is refused, so that a misspelt limit is never silently replaced by a default.
 * @throws {Error} with the file and the key.
 */
export function readLimits<const Name extends string>(path: string, names: readonly Name[]): Record<Name, number> {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${path}: expected an object of limits such as {"${names[0] ?? "limit"}": 10}.`);
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const key of entries.keys())
    if (!names.some((name) => name === key))
      throw new Error(`${path}: "${key}" is not a limit of this service; expected ${names.join(", ")}.`);
  return Object.fromEntries(names.map((name) => [name, positive(path, name, entries.get(name))])) as Record<
    Name,
    number
  >;
}

function positive(path: string, name: string, value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw new Error(`${path}: "${name}" must be a whole number above zero, not ${JSON.stringify(value) ?? "missing"}.`);
}
