/** The inputs in each action's `action.yml`, from the table that reads them at run time; everything else in the file is written by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stringify } from "yaml";
import { root } from "../root.mjs";

/** @typedef {import("@gitops-health/actions-kit").InputTable} InputTable */

/** @returns {Promise<[path: string, text: string][]>} */
export function actionFiles() {
  return Promise.all(readdirSync(join(root, "actions")).sort().map(actionFile));
}

/**
 * @param {string} name
 * @returns {Promise<[path: string, text: string]>}
 */
async function actionFile(name) {
  const path = `actions/${name}/action.yml`;
  /** @type {{ inputs: InputTable }} */
  const { inputs } = await import(pathToFileURL(join(root, "actions", name, "src/inputs.ts")).href);
  const text = readFileSync(join(root, path), "utf8");
  const section = /^inputs:\n(?: .*\n|\n)*/m;
  if (!section.test(text)) throw new Error(`${path} has no line "inputs:".`);
  // A replacement as text would take the "$" of a description for a sign of its own.
  return [path, text.replace(section, () => inputsText(inputs))];
}

/** @param {InputTable} table */
function inputsText(table) {
  const inputs = Object.entries(table).map(([name, { description, default: value, required }]) => [
    name,
    { description, ...(required && { required }), ...(value !== undefined && value !== "" && { default: value }) },
  ]);
  return stringify({ inputs: Object.fromEntries(inputs) }, { lineWidth: 0 });
}
