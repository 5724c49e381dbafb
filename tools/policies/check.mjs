/**
 * Checks what the policies say of themselves and how they are laid out; exit 1 and one sentence for each problem.
 *
 *     npm run policies:check [-- FOLDER]
 *
 * `tools/policies.mjs` runs it at every build.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { catalog, topics } from "@gitops-health/catalog";
import { rules as lintRules } from "@gitops-health/commits";
import { domains, frameworks } from "@gitops-health/contracts";
import { root } from "../root.mjs";
import { houseProblems } from "./house.mjs";
import { metadataProblems } from "./metadata.mjs";
import { readModules } from "./modules.mjs";

/** @type {import("./metadata.mjs").Known} */
export const known = {
  controls: new Map(catalog.all.map((control) => [control.id, control])),
  frameworks: new Map(frameworks.map(({ policy, id }) => [policy, id])),
  collections: ["minimal", "strict", ...frameworks.map(({ policy }) => policy)],
  scopes: [
    "change",
    "codes",
    "squash",
    "governance",
    "unconfigured",
    "multi-domain",
    "device-governance",
    "cardholder-service",
  ],
  domains,
  topics,
  lint: lintRules.map(({ id }) => id),
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2] ?? join(root, "policies");
  const modules = readModules(folder);
  const settings = JSON.parse(readFileSync(join(folder, "settings/settings.json"), "utf8"));
  const problems = [...houseProblems(modules, settings), ...metadataProblems(modules, known)];
  for (const problem of problems) console.error(problem);
  const counted = modules.flatMap(({ rules }) => rules).filter((rule) => rule.annotations !== undefined);
  const rules = counted.filter(({ name }) => name === "deny" || name === "warn").length;
  console.log(`${rules} rules in ${modules.length} files: ${problems.length} problem(s)`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
