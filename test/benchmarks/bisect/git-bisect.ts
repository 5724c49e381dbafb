/**
 * The bisect action beside the real `git bisect run`, end to end on the same generated repositories.
 *
 *     node --conditions=source test/benchmarks/bisect/git-bisect.ts [--histories N] [--size N]
 *
 * Counted are runs of the command (for git plus the two ends, which it takes on trust and we measure), and whether the answer
 * holds the commit that truly did it. A last part lets the command answer wrongly now and then, as a measurement does.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inputs, run } from "@gitops-health/action-bisect";
import { readInputs } from "@gitops-health/actions-kit";
import { createFolder, type TestRepository } from "../../repository.ts";
import { command, generateHistory, type HistoryOptions, setup } from "./histories.ts";

const { values } = parseArgs({
  options: { histories: { type: "string", default: "20" }, size: { type: "string", default: "64" } },
});
const histories = Number(values.histories);
const size = Number(values.size);

interface Outcome {
  /** What was named: one commit, several that cannot be told apart, or none. */
  readonly named: readonly string[];
  readonly runs: number;
  readonly milliseconds: number;
}

const worlds: Readonly<Record<string, Pick<HistoryOptions, "skips" | "renamed" | "brokenBuild">>> = {
  merges: { skips: 0, renamed: false, brokenBuild: false },
  "merges, 5 % untestable": { skips: 0.05, renamed: false, brokenBuild: false },
  "merges, folder renamed": { skips: 0, renamed: true, brokenBuild: false },
  "merges, build broken for an eighth": { skips: 0, renamed: false, brokenBuild: true },
  "all of it": { skips: 0.05, renamed: true, brokenBuild: true },
};

console.log(
  `${histories} histories of ${size} commits and their merges in each row; runs of the command are means, both ends included.`,
);
console.log("");
console.log(
  "| history | walk | ours: right, wrong, one commit, runs, s | git bisect run: right, wrong, one commit, runs, s |",
);
console.log("|---|---|---|---|");
for (const [name, world] of Object.entries(worlds))
  for (const firstParent of [true, false]) {
    const rows = await compare(world, firstParent, (repository, ends) => [
      () => ours(repository, { ...ends, command, "setup-command": setup, "first-parent": String(firstParent) }),
      () => theirs(repository, ends, firstParent, `${setup} || exit 125\n${command}`),
    ]);
    console.log(`| ${name} | ${firstParent ? "first parents" : "every commit"} | ${rows.join(" | ")} |`);
  }

for (const wrong of [5, 10, 20]) {
  // One answer in 100 / wrong is the other one, drawn anew each time that the command runs.
  const flipped = `${command}; answer=$?; [ $((RANDOM % 100)) -lt ${wrong} ] && answer=$((1 - answer)); exit $answer`;
  const noisy = `set +e\n${flipped}`;
  const world = worlds["merges"] ?? { skips: 0, renamed: false, brokenBuild: false };
  const rows = await compare(world, true, (repository, ends) => [
    () => ours(repository, { ...ends, command: noisy, noise: "auto" }),
    () => theirs(repository, ends, true, noisy),
  ]);
  console.log(`| merges, ${wrong} % of answers wrong (ours: noise: auto) | first parents | ${rows.join(" | ")} |`);
}

type Ends = { readonly good: string; readonly bad: string };

async function compare(
  world: Pick<HistoryOptions, "skips" | "renamed" | "brokenBuild">,
  firstParent: boolean,
  contestants: (repository: TestRepository, ends: Ends) => readonly (() => Promise<Outcome>)[],
): Promise<string[]> {
  const all: { truth: string; outcomes: Outcome[] }[] = [];
  for (let seed = 1; seed <= histories; seed++) {
    const history = await generateHistory({ seed, size, ...world });
    await using repository = history.repository;
    const outcomes: Outcome[] = [];
    for (const each of contestants(repository, { good: history.good, bad: history.bad })) outcomes.push(await each());
    all.push({ truth: firstParent ? history.culpritOnLine : history.culprit, outcomes });
  }
  return [0, 1].map((index) =>
    summary(all.flatMap(({ truth, outcomes }) => (outcomes[index] ? [{ truth, ...outcomes[index] }] : []))),
  );
}

function summary(outcomes: readonly (Outcome & { truth: string })[]): string {
  const right = outcomes.filter(({ named, truth }) => named.includes(truth));
  const exact = right.filter(({ named }) => named.length === 1).length;
  const mean = (value: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, each) => sum + value(each), 0) / outcomes.length;
  const wrong = outcomes.filter(({ named, truth }) => named.length > 0 && !named.includes(truth)).length;
  return `${right.length}, ${wrong}, ${exact}, ${mean(({ runs }) => runs).toFixed(1)}, ${(mean(({ milliseconds }) => milliseconds) / 1000).toFixed(1)}`;
}

async function ours(repository: TestRepository, given: Readonly<Record<string, string>>): Promise<Outcome> {
  await using folder = await createFolder();
  const started = performance.now();
  const result = await run(
    readInputs(inputs, (name) => ({ counterfactual: "false", prior: "uniform", ...given })[name] ?? ""),
    {
      workspace: repository.directory,
      outputDirectory: folder.directory,
      event: undefined,
      evaluatedAt: "2026-11-22T08:00:00Z",
      log: () => {},
      signal: new AbortController().signal,
    },
  );
  if (!("document" in result)) throw new Error("The search gave no document.");
  const { outcome, remaining, readings } = result.document.statement.predicate;
  const named = outcome === "culprit" || outcome === "group" ? remaining : [];
  return { named, runs: readings.length, milliseconds: performance.now() - started };
}

/** `git bisect run` in a clone. It starts from ends that it is told, so two runs are added for them. */
async function theirs(repository: TestRepository, ends: Ends, firstParent: boolean, script: string): Promise<Outcome> {
  const clone = await repository.clone();
  const counted = join(clone.directory, ".git", "runs");
  const program = join(clone.directory, ".git", "test.sh");
  await writeFile(program, `echo >> ${JSON.stringify(counted)}\n${script}\n`);
  await writeFile(counted, "");
  const started = performance.now();
  await clone.git("bisect", "start", ...(firstParent ? ["--first-parent"] : []), ends.bad, ends.good);
  const child = spawn("git", ["bisect", "run", "bash", program], {
    cwd: clone.directory,
    env: clone.env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  await once(child, "close");
  const milliseconds = performance.now() - started;
  const runs = (await readFile(counted, "utf8")).length + 2;
  const first = /^([0-9a-f]{40}) is the first (?:'?bad'?) commit/m.exec(printed)?.[1];
  if (first !== undefined) return { named: [first], runs, milliseconds };
  const group = printed.includes("could be any of") ? printed.slice(printed.indexOf("could be any of")) : "";
  return { named: group.match(/^[0-9a-f]{40}$/gm) ?? [], runs, milliseconds };
}
