/**
 * The message rules beside commitlint 21, gitlint and cocogitto on the same messages in the same run: how fast (2,000 commits, one
 * message, and in process), and which faults each finds. commitlint and gitlint are installed into a temporary folder for the run,
 * cocogitto's `cog` is taken from PATH. Our driver `ours.ts` is bundled as the actions are (tsc, ncc).
 *
 *     npm run bench:lint
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalog } from "@gitops-health/catalog";
import { lintMessage, messageContext } from "@gitops-health/commits";
import { defaultConfiguration } from "@gitops-health/config";
import { type ParsedMessage, parseMessage } from "@gitops-health/message";
import { createRepository } from "../../repository.ts";
import { bundleDriver } from "../bundle-driver.ts";
import { type Sample, samples } from "./faults.ts";
import { type Judged, printFound } from "./found.ts";
import { fullRun } from "./full-run.ts";
import { complaints, judge, otherLinters } from "./linters.ts";
import { messages } from "./messages.ts";
import { installRival } from "./rival.ts";
import { fastest, fastestAsync, node } from "./timing.ts";

const configuration = defaultConfiguration();
const COMMITS = 2000;
const ROUNDS = 7;
const all = messages(COMMITS, 20_261_122);
const temporary = mkdtempSync(join(tmpdir(), "bench-lint-"));
try {
  const rival = await installRival(join(temporary, "rival"));
  const driver = bundleDriver(
    join(import.meta.dirname, "ours.ts"),
    ["commits", "git", "config"],
    join(temporary, "ours"),
  );
  await using repository = await createRepository();
  const base = await repository.commit("chore: start", { files: { a: "0" } });
  const head = await repository.import(
    all.map((message, index) => ({ message, files: [["a", String(index)] as const] })),
  );
  const one = all.find((message) => message.includes("SUGGESTED-REVIEWERS")) ?? "";
  writeFileSync(
    join(repository.directory, "commitlint.config.js"),
    `export default { extends: ["${join(rival.folder, "node_modules/@commitlint/config-conventional/lib/index.js")}"] };\n`,
  );
  writeFileSync(join(repository.directory, "package.json"), '{"type":"module"}\n');

  console.log(
    `Node ${process.version}, git ${execFileSync("git", ["--version"], { encoding: "utf8" }).trim().slice(12)}, commitlint ${rival.version}, ${COMMITS} messages; fastest of ${ROUNDS} runs in turns`,
  );
  row("", "ours", "commitlint", "ratio");
  const cli = (args: readonly string[], input?: string) =>
    node(args, { cwd: repository.directory, exitCodes: [0, 1], ...(input === undefined ? {} : { input }) });
  compare(
    `${COMMITS} commits, a process (ms)`,
    fastest(ROUNDS, () => cli([driver, repository.directory, `${base}..${head}`])),
    fastest(ROUNDS, () => cli([rival.command, "--from", base, "--to", head, "--quiet"])),
  );
  compare(
    "one message, a process (ms)",
    fastest(ROUNDS, () => cli([driver, "-"], one)),
    fastest(ROUNDS, () => cli([rival.command, "--quiet"], one)),
  );
  // As commit-lint calls it for a change in a regulated path: facts known, all rules in force.
  const ours = (text: string) => {
    const message = parseMessage(text);
    return lintMessage(message, { ...messageContext(message, configuration), ...factsOf(message) });
  };
  for (let warm = 0; warm < 5; warm++) for (const message of all) ours(message);
  for (const message of all) await rival.complains(message);
  compare(
    "in process, warm (µs a message)",
    (fastest(ROUNDS, () => all.forEach(ours)) * 1000) / COMMITS,
    ((await fastestAsync(ROUNDS, async () => {
      for (const message of all) await rival.complains(message);
    })) *
      1000) /
      COMMITS,
  );
  const full = fullRun(repository.directory, base, head, join(temporary, "out"));
  console.log(
    full === null
      ? "full run with risk: not measured, packages/cli/dist is not built"
      : `full run with risk, ${COMMITS} commits, a process (ms): ${full.toFixed(0)}`,
  );
  const others = otherLinters(temporary, repository.directory);
  for (const linter of others) {
    const time = fastest(linter.rounds, () => judge(linter, repository.directory, base, head));
    console.log(`${linter.name}, ${COMMITS} commits, a process (ms): ${time.toFixed(0)}`);
  }
  const faulty = samples(COMMITS, 20_261_123);
  const faultyHead = await repository.import(
    faulty.map(({ message }, index) => ({ message, files: [["b", String(index)] as const] })),
  );
  const linters: Judged[] = [
    { name: "gitops-health", complains: faulty.map(ourComplaint) },
    { name: `commitlint ${rival.version}`, complains: await complaintsOf(rival, faulty) },
    ...others.map((linter) => ({
      name: linter.name,
      complains: complaints(linter, repository.directory, head, faultyHead),
    })),
  ];
  console.log(`\nMessages with one fault each of which a linter complains, error or warning (${COMMITS} messages)\n`);
  printFound(faulty, linters);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** As commit-lint judges a change of high risk in a path with PHI, with its codes looked up. */
function ourComplaint({ message: text }: Sample): boolean {
  const message = parseMessage(text);
  const codes = catalog.lookupAll(message.declared.codes, "2026-11-22");
  const facts = { ...factsOf(message), codes };
  return lintMessage(message, { ...messageContext(message, configuration), ...facts }).length > 0;
}

async function complaintsOf(
  rival: Awaited<ReturnType<typeof installRival>>,
  faulty: readonly Sample[],
): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const { message } of faulty) found.push(await rival.complains(message));
  return found;
}

function factsOf(message: ParsedMessage) {
  const codes = message.declared.codes.map((raw) => ({
    raw,
    verdict: "valid" as const,
    canonical: raw,
    framework: "hipaa-security",
    suggestions: [],
    effectiveFrom: null,
    effectiveTo: null,
    topics: [],
  }));
  return {
    domains: ["phi"] as const,
    services: ["phi-service"],
    codes,
    computedLevel: "high" as const,
    diffBytes: 4000,
  };
}

function compare(what: string, ours: number, theirs: number): void {
  row(what, ours.toFixed(1), theirs.toFixed(1), `${(theirs / ours).toFixed(1)}x`);
}

function row(what: string, ...cells: readonly string[]): void {
  console.log(what.padEnd(34) + cells.map((cell) => cell.padStart(12)).join(""));
}
