/** Rego modules as opa parses them: what the check of the metadata reads. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { opa } from "./opa.mjs";

/**
 * @typedef {{type: string, value: any}} Term
 * @typedef {{name: string, row: number, annotations: any, head: any, body: any[], otherwise: any}} RegoRule
 * @typedef {{file: string, package: string, imports: Map<string, string>, rules: RegoRule[], tests: string | undefined}} RegoModule
 */

/**
 * Every module of a folder but the tests, sorted by file; `tests` is the text of the test file beside it.
 *
 * @param {string} folder
 * @returns {RegoModule[]}
 */
export function readModules(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".rego") && !file.endsWith("_test.rego"))
    .sort()
    .map((file) => {
      const tests = join(folder, file.replace(/\.rego$/, "_test.rego"));
      return {
        ...moduleOf(file, JSON.parse(opa(["parse", "--format", "json", "--json-include", "locations", file], folder))),
        tests: existsSync(tests) ? readFileSync(tests, "utf8") : undefined,
      };
    });
}

function moduleOf(file, tree) {
  return {
    file,
    package: dotted(tree.package.path),
    imports: new Map((tree.imports ?? []).map(importOf)),
    rules: (tree.rules ?? []).map((rule) => ({
      name: rule.head.ref?.[0].value ?? rule.head.name,
      row: rule.location.row,
      annotations: rule.annotations?.at(-1),
      head: rule.head,
      body: rule.body,
      otherwise: rule.else,
    })),
  };
}

/** @returns {[alias: string, path: string]} */
function importOf({ path, alias }) {
  const parts = path.value.map((part) => part.value);
  return [alias ?? parts.at(-1), parts.slice(1).join(".")];
}

/** A package's path without the `data` that it starts with. */
function dotted(path) {
  return path
    .slice(1)
    .map((part) => part.value)
    .join(".");
}
