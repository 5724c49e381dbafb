/** Reading values of unknown JSON, which its sender may have shaped at will. */

/** What lies at a path of keys; undefined where a step is missing or is no object of its own. */
export function field(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

export function textField(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = field(value, ...keys);
  return typeof found === "string" ? found : undefined;
}

/** A full object name: 40 or 64 lower-case hex digits. */
export function shaField(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = textField(value, ...keys);
  return found !== undefined && SHA.test(found) ? found : undefined;
}

export function booleanField(value: unknown, ...keys: readonly string[]): boolean | undefined {
  const found = field(value, ...keys);
  return typeof found === "boolean" ? found : undefined;
}

const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
