/**
 * Values planted wherever attackers and mistakes put them, and every way out of the process watched: log at debug level, annotations,
 * outputs, summaries, documents, SARIF, packages, and what the command prints. Not four characters of a value may come out.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { action as auditReport } from "@gitops-health/action-audit-report";
import { action as bisect } from "@gitops-health/action-bisect";
import { action as commitLint } from "@gitops-health/action-commit-lint";
import { action as complianceAnalyze } from "@gitops-health/action-compliance-analyze";
import { action as deployStrategy } from "@gitops-health/action-deploy-strategy";
import { action as riskScore } from "@gitops-health/action-risk-score";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli } from "../packages/cli/src/cli.ts";
import { type PlantedRepository, plantedRepository } from "./leak/repository.ts";
import { step, textsBelow } from "./leak/step.ts";
import { traceIn, values } from "./leak/values.ts";
import { createFolder } from "./repository.ts";

const ofRange = [commitLint, complianceAnalyze, riskScore];
const actions = [...ofRange, deployStrategy, bisect, auditReport];
let planted: PlantedRepository;
let runs = 0;
const leaks: string[] = [];

beforeAll(async () => {
  planted = await plantedRepository();
}, 60_000);
afterAll(() => planted[Symbol.asyncDispose]());

function look(what: string, output: string): void {
  runs++;
  const trace = traceIn(output);
  if (trace !== null) leaks.push(`${what}: ${trace}`);
}

function noLeaks(): void {
  expect([...new Set(leaks.splice(0))]).toEqual([]);
}

/** A command line in this process, with everything that it prints. */
async function command(argv: readonly string[], input?: string): Promise<void> {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  await cli(argv, "0.0.0", {
    directory: planted.repository.directory,
    environment: { ...process.env, SOURCE_DATE_EPOCH: "1782000000" },
    script: "/gitops-health.js",
    ask: undefined,
    ...(input !== undefined && { input: async () => Buffer.from(input) }),
    print,
    note: print,
  });
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.removeAllListeners(name);
  look(
    `gitops-health ${argv.slice(0, 2).join(" ")} ${argv
      .slice(2)
      .filter((each) => each.startsWith("--"))
      .join(" ")}`,
    printed.join("\n"),
  );
}

/** How a value may stand in a file. */
const contents = (text: string) => [
  `logger.info("${text}")\n`,
  `name,ssn,phone\nA B,${text},${text}\n`,
  `{"a": {"value": "${text}"}}\n`,
  `INSERT INTO patients VALUES ('${text}');\n`,
  `${"x ".repeat(3000)}${text}${" y".repeat(3000)}`,
  `patient:\n  value: ${text}\n`,
  `# ${text}\n${text}\n`,
  `MSH|^~\\&|A|B\rPID|1||${text}||${text}\r`,
];

test("the planted values are seen where nothing redacts them", () => {
  for (const { value } of values) {
    expect(traceIn(`x${value}y`)).not.toBeNull();
    expect(traceIn(`x${value.slice(-5)}`)).not.toBeNull();
  }
});

test("from commits: messages, names, paths, code, files and what is configured by them", {
  timeout: 120_000,
}, async () => {
  const { directory } = planted.repository;
  for (const [at, head] of planted.commits.entries()) {
    const range = { base: `${head}^`, head };
    await using folder = await createFolder();
    const place = { ...range, "output-directory": folder.directory };
    for (const action of at % 3 === 0 ? [...ofRange, deployStrategy] : [commitLint, complianceAnalyze])
      look(`${action.producer.name} of ${head}`, await step(action, place, directory));
    look(`files of ${head}`, await textsBelow(folder.directory));
    runs--;
  }
  noLeaks();
});

test("from the text of a pull request", { timeout: 60_000 }, async () => {
  const head = planted.commits.at(-1) ?? "";
  const base = await planted.repository.git("rev-parse", `${head}^`);
  for (const { text } of values)
    for (const [title, body] of [
      [text, text],
      [`feat: ${"x".repeat(40)} ${text}`, null],
      ["feat: x", `${"words ".repeat(40)}${text}\n\nRISK-LEVEL: ${text}`],
    ])
      for (const action of [commitLint, complianceAnalyze])
        look(
          `${action.producer.name} of a pull request`,
          await step(action, {}, planted.repository.directory, {
            pull_request: { number: 7, title, body, user: { login: text }, base: { sha: base }, head: { sha: head } },
          }),
        );
  noLeaks();
});

test("from configurations, wrong ones and right ones", { timeout: 120_000 }, async () => {
  // All read it in the same way, so each is asked about some.
  for (const [index, config] of planted.configurations.entries())
    for (const action of ofRange.filter((_, at) => index % ofRange.length === at))
      look(
        `${action.producer.name} with ${config}`,
        await step(action, { base: "HEAD^", head: "HEAD", config }, planted.repository.directory),
      );
  noLeaks();
});

/** Inputs that name folders and files: the place of a result is an output, and in a path nothing tells a password. */
const PATHS = new Set(["working-directory", "output-directory", "config", "evidence"]);

test("from inputs", { timeout: 120_000 }, async () => {
  let turn = 0;
  for (const action of actions)
    for (const [name, { description }] of Object.entries<{ readonly description: string }>(action.inputs)) {
      const isPath = PATHS.has(name) || description.startsWith("Path");
      for (const { text, kind } of values) {
        if (name === "output-directory" || (isPath && kind === "PASSWORD")) continue;
        const given = turn++ % 2 === 0 ? text : `${"x".repeat(70)} ${text}`;
        const others = { good: "HEAD^", bad: "HEAD", command: "true", since: "2026-01-01", until: "2026-01-02" };
        look(
          `${action.producer.name} with ${name}`,
          await step(action, { base: "HEAD^", head: "HEAD", ...others, [name]: given }, planted.repository.directory),
        );
      }
    }
  noLeaks();
});

test("from what a bisected command prints, and from the culprit that it finds", { timeout: 60_000 }, async () => {
  const { directory } = planted.repository;
  for (const [index, { text }] of values.entries()) {
    const [bad = "", good = ""] = [planted.commits[index * 12 + 5], planted.commits[index * 12 + 3]];
    const shell = `echo '${text}'; echo '${text}' >&2; test ! -f services/phi/c.ts || ! grep -q -F '${text}' services/phi/c.ts`;
    look("bisect", await step(bisect, { good, bad, command: shell }, directory));
    look("bisect", await step(bisect, { good, bad, command: `echo '${text}'; exit 130` }, directory));
  }
  noLeaks();
});

test("from an audit: package, reports and stored documents", { timeout: 120_000 }, async () => {
  const all = { since: "2025-01-01", until: "2027-01-01", formats: "html,markdown" };
  look("audit-report", await step(auditReport, all, planted.repository.directory));
  noLeaks();
});

test("from the command", { timeout: 120_000 }, async () => {
  await using folder = await createFolder();
  for (const { text } of values) {
    const file = join(folder.directory, "file.txt");
    await writeFile(file, `const x = "${text}";\n`);
    for (const argv of [
      [text],
      ["commit", text],
      ["catalog", "find", text],
      ["catalog", "find", `${"x".repeat(70)} ${text}`, "--json"],
      ["catalog", "show", text],
      ["catalog", "show", text, "--json"],
      ["commit", "lint", `--${text}`],
      ["commit", "lint", "--commit", text],
      ["commit", "lint", "--pr", `${text}..HEAD`],
      ["commit", "fix", text],
      ...(text.includes("//") ? [] : [["scan", text]]),
      ["scan", "--diff", `${text}..HEAD`],
      ["scan", "--format", text],
      ["audit", "verify", text],
      ["config", "import", text],
      ["config", "import", file],
      ["policy", "input", "--base", text],
      ["hooks", "run", text],
      ["hooks", "run", "commit-msg", text],
    ])
      await command(argv);
    for (const format of ["text", "json", "sarif"]) {
      await command(["scan", file, "--format", format]);
      for (const name of [
        "a.ts",
        "a.py",
        "a.sql",
        "a.csv",
        "a.json",
        "a.yml",
        "a.xml",
        "a.hl7",
        `${text}.ts`,
        "test/a.ts",
      ])
        for (const content of contents(text))
          await command(["scan", "--stdin", "--path", name, "--format", format], content);
    }
  }
  for (const head of planted.commits.filter((_, at) => at % 2 === 0)) {
    await command(["scan", "--diff", `${head}^..${head}`]);
    await command(["commit", "lint", "--commit", head, "--verbose"]);
    await command(["commit", "fix", head]);
    await command(["risk", "score", "--commit", head, "--json"]);
    await command(["policy", "input", "--commit", head]);
  }
  noLeaks();
});

test("over two thousand runs in all", () => expect(runs).toBeGreaterThanOrEqual(2000));
