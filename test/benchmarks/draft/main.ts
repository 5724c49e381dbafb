/**
 * How near drafts come to what authors wrote, and whether what they say is true.
 *
 *   node --conditions=source test/benchmarks/draft/main.ts --repository PATH [--repository PATH] [--show]
 *
 * PATH is a complete clone of a project in labels.ts, its folder named as the project. The drafts see the diff alone. Agreement:
 * the same type (`chore` and `build` count as one in the second figure, since projects use either for dependencies); the same scope
 * where the author gave one. Each statement of each draft is checked by git's own commands; one that does not hold ends the run
 * with exit code 1.
 */
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { check } from "./check.ts";
import { draftsOf } from "./drafts.ts";
import { samples } from "./labels.ts";
import { sampled } from "./sample.ts";
import { truthOf } from "./truth.ts";

const { values } = parseArgs({
  options: { repository: { type: "string", multiple: true }, show: { type: "boolean", default: false } },
});
const total = { drafts: 0, same: 0, alike: 0, scoped: 0, sameScope: 0, statements: 0, untrue: 0 };
for (const repository of values.repository ?? []) {
  const sample = samples.find(({ project }) => project === basename(resolve(repository)));
  if (sample === undefined) throw new Error(`${repository} is none of ${samples.map(({ project }) => project)}.`);
  const shas = sampled(repository, sample.tip, { latest: 1500, every: 100 });
  for await (const [sha, draft] of draftsOf(repository, shas)) {
    const label = sample.labels.find((each) => each.sha === sha);
    if (label === undefined) throw new Error(`${sha} has no label.`);
    const { statements, untrue } = check(draft.message, truthOf(repository, sha));
    total.drafts++;
    total.same += Number(draft.type === label.type);
    total.alike += Number(family(draft.type) === family(label.type));
    total.scoped += Number(label.scope !== null);
    total.sameScope += Number(label.scope !== null && draft.scope === label.scope);
    total.statements += statements;
    total.untrue += untrue.length;
    const author = `${label.type}${label.stated ? "" : "*"}${label.scope === null ? "" : `(${label.scope})`}`;
    console.log(`${sha.slice(0, 10)}  ${author.padEnd(16)} ${draft.message.split("\n")[0]}`);
    if (values.show) console.log(draft.message.replaceAll(/^/gm, "    "));
    for (const said of untrue) console.log(`    UNTRUE: ${said}`);
  }
}
console.log(`
* read from the author's words, who states no type of Conventional Commits
drafts ${total.drafts}: same type ${total.same} (${percent(total.same, total.drafts)}), with chore and build as one ${total.alike} (${percent(total.alike, total.drafts)})
scope: ${total.sameScope} of the ${total.scoped} that authors gave
statements ${total.statements}, untrue ${total.untrue}`);
process.exitCode = total.untrue > 0 || total.drafts === 0 ? 1 : 0;

function family(type: string): string {
  return type === "build" ? "chore" : type;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(0)} %`;
}
