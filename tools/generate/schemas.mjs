/** The published JSON Schemas, from the schemas that check documents and configuration at run time. */
import { Configuration } from "@gitops-health/config";
import { kinds, statementSchema } from "@gitops-health/contracts";
import * as z from "zod/mini";

const folder = "packages/contracts/schemas";
const address = "https://github.com/gitops-health/gitops-health/schemas";

/** @returns {[path: string, text: string][]} */
export function documentSchemas() {
  const documents = /** @type {(keyof typeof kinds)[]} */ (Object.keys(kinds)).map((kind) =>
    published(kind, `${kind} document of gitops-health`, z.toJSONSchema(statementSchema(kind), { io: "output" })),
  );
  // The configuration as people write it: what has a default may be left out.
  const configuration = z.toJSONSchema(Configuration, { io: "input" });
  return [...documents, published("configuration", ".github/gitops-health.yml", configuration)];
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
