/**
 * Makes the table that young repositories are compared with: quantiles of every raw feature over three real histories.
 *
 *   git clone https://github.com/openmrs/openmrs-core     (and so on)
 *   node --conditions=source tools/risk-reference.ts openmrs/openmrs-core=PATH openmrs/openmrs-esm-patient-chart=PATH apache/zookeeper=PATH
 *
 * Writes packages/risk/src/reference-table.generated.ts; the same commits give the same bytes. No label of any commit is used.
 */
import { writeFile } from "node:fs/promises";
import { defaultConfiguration, pathRules } from "@gitops-health/config";
import { openRepository } from "@gitops-health/git";
import { readPast, type TableSource, tableSource } from "@gitops-health/risk";

const TABLE = new URL("../packages/risk/src/reference-table.generated.ts", import.meta.url);

const sources: TableSource[] = [];
for (const argument of process.argv.slice(2)) {
  const [name = "", path] = argument.split("=");
  if (path === undefined) throw new Error(`"${argument}" should be owner/name=PATH.`);
  sources.push(await read(name, path));
}
if (sources.length === 0) throw new Error("Give the histories as owner/name=PATH.");
await writeFile(TABLE, source(sources));

async function read(name: string, path: string): Promise<TableSource> {
  const repository = await openRepository(path);
  try {
    const head = await repository.resolve("HEAD");
    const rules = pathRules(defaultConfiguration());
    const { rows } = await readPast(repository, head, { isTest: (each) => rules(each).isTest, extent: "all" });
    return tableSource(
      name,
      head,
      rows.map(({ row }) => row),
    );
  } finally {
    repository.close();
  }
}

function source(list: readonly TableSource[]): string {
  const note = list
    .map(({ repository, head, commits }) => ` * - ${repository} at ${head}: ${commits} commits`)
    .join("\n");
  return `/**
 * Quantiles (0 % to 100 % in steps of 1 %) of the raw features of every non-merge commit of
${note}
 * Made by tools/risk-reference.ts; not edited by hand.
 */
import type { TableSource } from "./table.ts";

export const sources: readonly TableSource[] = ${JSON.stringify(list).replaceAll(/("quantiles":\{|\],)/g, "$1\n")};
`;
}
