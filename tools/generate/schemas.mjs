/** The published JSON Schemas, from the schemas that check documents and configuration at run time. */
import { CommitRules, Configuration } from "@gitops-health/config";
import { kinds, statementSchema } from "@gitops-health/contracts";
import * as z from "zod/mini";
import { PolicyInput } from "../../packages/policy/src/input.ts";

const folder = "packages/contracts/schemas";
const address = "https://github.com/gitops-health/gitops-health/schemas";

/** @returns {[path: string, text: string][]} */
export function documentSchemas() {
  const documents = /** @type {(keyof typeof kinds)[]} */ (Object.keys(kinds)).map((kind) =>
    published(kind, `${kind} document of gitops-health`, z.toJSONSchema(statementSchema(kind), { io: "output" })),
  );
  // The configuration as people write it: what has a default may be left out.
  const configuration = z.toJSONSchema(Configuration, { io: "input", override: shortForms });
  const input = spelledOut(z.toJSONSchema(PolicyInput, { io: "output" }));
  return [
    ...documents,
    published("configuration", ".github/gitops-health.yml", configuration),
    published("policy-input", "The input of policies", input),
  ];
}

/**
 * A schema without lists of types: `opa check --schema` reads only the first of `["string", "null"]`, and then takes a comparison
 * with null for a mistake; it understands `anyOf`.
 *
 * @param {any} schema
 * @returns {any}
 */
function spelledOut(schema) {
  if (Array.isArray(schema)) return schema.map(spelledOut);
  if (typeof schema !== "object" || schema === null) return schema;
  const { type, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, spelledOut(value)]));
  if (!Array.isArray(type)) return type === undefined ? rest : { type, ...rest };
  return { anyOf: type.map((each) => (each === "null" ? { type: each } : { type: each, ...rest })) };
}

/**
 * @param {string} name
 * @param {string} title
 * @param {object} schema
 * @returns {[path: string, text: string]}
 */
function published(name, title, schema) {
  const { $schema, ...rest } = /** @type {{ $schema?: string }} */ (schema);
  const whole = { $schema, $id: `${address}/${name}/v1`, title, ...rest };
  return [`${folder}/${name}.json`, `${JSON.stringify(whole, null, 2)}\n`];
}

/**
 * A rule of commit-lint may be set as `error`, `[error, { max: 72 }]` or `{ severity: error, max: 72 }`; the schema at run time sees
 * the last form only.
 *
 * @param {{ zodSchema: object, jsonSchema: { properties?: Record<string, any>, anyOf?: object[] } }} context
 */
function shortForms({ zodSchema, jsonSchema }) {
  if (zodSchema !== CommitRules) return;
  for (const [id, whole] of Object.entries(jsonSchema.properties ?? {})) {
    const { severity, ...options } = whole.properties;
    const rest = { type: "object", properties: options, additionalProperties: false };
    const pair = { type: "array", prefixItems: [severity, rest], minItems: 1, maxItems: 2 };
    const properties = /** @type {Record<string, any>} */ (jsonSchema.properties);
    properties[id] = { anyOf: [severity, pair, whole] };
  }
}
