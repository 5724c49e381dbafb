import { Problem } from "./problem.ts";

/**
 * The text fields `names` of a JSON body, each of 1 to 256 characters.
 * @throws {Problem} 400 that names the first field that is missing or of another type.
 */
export function textFields<const Name extends string>(body: unknown, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, textField(body, name)])) as Record<Name, string>;
}

/**
 * A finite number in a JSON body.
 * @throws {Problem} 400 when it is missing or something else.
 */
export function numberField(body: unknown, name: string): number {
  const value = field(body, name);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Problem(400, "malformed-field", `"${name}" must be a number.`);
}

function textField(body: unknown, name: string): string {
  const value = field(body, name);
  if (typeof value === "string" && value.length > 0 && value.length <= 256) return value;
  throw new Problem(400, "malformed-field", `"${name}" must be a text of 1 to 256 characters.`);
}

function field(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null
    ? Object.entries(body).find(([key]) => key === name)?.[1]
    : undefined;
}
