/**
 * Writes what is generated from one source: the JSON Schemas from the run-time schemas, the inputs of each `action.yml` from the table
 * that reads them, the tables of the READMEs and the workflow bisect.yml from `action.yml`, the pages of the policies and of
 * commit-lint's rules from what the rules say of themselves.
 *
 *     npm run generate               writes what has changed
 *     npm run generate -- --check    fails when something is stale, and names it
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actionFiles } from "./generate/actions.mjs";
import { bisectWorkflow } from "./generate/bisect-workflow.mjs";
import { policiesPage } from "./generate/policies.mjs";
import { rulePages } from "./generate/rules.mjs";
import { documentSchemas } from "./generate/schemas.mjs";
import { readmeTables } from "./generate/tables.mjs";
import { root } from "./root.mjs";

const check = process.argv.includes("--check");
// In this order: README tables and the workflow read the `action.yml` that was just written.
for (const generated of [documentSchemas, actionFiles, readmeTables, policiesPage, rulePages, bisectWorkflow])
  for (const [path, text] of await generated()) write(path, text);

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  const absolute = join(root, path);
  if (existsSync(absolute) && readFileSync(absolute, "utf8") === text) return;
  if (check) {
    console.error(`${path} is stale; run "npm run generate" and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(absolute, text);
    console.log(`${path} written`);
  }
}
