import { Configuration } from "./schema.ts";

/** The keys that the schema knows at a path of a configuration; empty where keys are free. */
export function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = Configuration;
  for (const key of path) schema = inside(unwrap(schema), key);
  return Object.keys(shapeOf(unwrap(schema)) ?? {});
}

// The few schema kinds that the configuration is made of: defaults and optionals wrap, objects, records and lists hold.
interface Definition {
  readonly innerType?: unknown;
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
}

function definition(schema: unknown): Definition {
  return (schema as { def?: Definition } | undefined)?.def ?? {};
}

function unwrap(schema: unknown): unknown {
  const { innerType } = definition(schema);
  return innerType === undefined ? schema : unwrap(innerType);
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return definition(schema).shape;
}

function inside(schema: unknown, key: PropertyKey): unknown {
  const { shape, element, valueType } = definition(schema);
  return shape?.[String(key)] ?? element ?? valueType;
}
