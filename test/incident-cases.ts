/** Incidents on real repositories, with past incident files and documents of the other actions: what a bisect's report is made of. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { action as bisect, run as search } from "../actions/bisect/src/run.ts";
import { action as lint } from "../actions/commit-lint/src/run.ts";
import { action as comply } from "../actions/compliance-analyze/src/run.ts";
import { action as plan } from "../actions/deploy-strategy/src/run.ts";
import { action as risk } from "../actions/risk-score/src/run.ts";
import { type Action, type ActionContext, type InputTable, readInputs } from "../packages/actions-kit/src/index.ts";
import type { Kind, Predicate } from "../packages/contracts/src/index.ts";
import { NOISE } from "./noise.ts";
import { createRepository, type TestRepository } from "./repository.ts";

export interface Incident extends AsyncDisposable {
  readonly repository: TestRepository;
  /** Of the bisection. */
  readonly output: string;
  readonly good: string;
  /** The commit that is to be found; undefined when none is. */
  readonly culprit: string | undefined;
  bisect(given?: Readonly<Record<string, string>>): Promise<{ report: Predicate<"culprit-report">; summary: string }>;
}

const CONFIGURATION = `version: 1
services:
  payment-gateway: { paths: ["services/payment-gateway/**"], domains: [financial, cardholder], owners: ["@acme/payments"] }
  medical-device: { paths: ["services/medical-device/**"], domains: [device], safety-class: C, owners: ["@acme/device"] }
approvals:
  roles: { security: ["@alice", "@bob"], compliance: ["@carol"] }
`;

/** Latency follows the size of the connection pool, or a slow path where that takes longer; the machine adds noise of its own. */
const COMMAND = `pool=$(grep -o '"size": [0-9]*' services/payment-gateway/config/pool.json | grep -o '[0-9]*')
slow=$(cat services/payment-gateway/src/slow.txt)
${NOISE}quick=$((3400 / pool))
printf '{"payment": {"p95": %s}}\\n' $(((quick > slow ? quick : slow) + noise))`;

const START = {
  "services/payment-gateway/config/pool.json": '{\n  "size": 20,\n  "idle": 4\n}\n',
  "services/payment-gateway/src/slow.txt": "0\n",
  "services/payment-gateway/src/main.ts": "export const one = 1;\n",
};

interface Story {
  /** Commits after the start, in their order; the message's first line marks the culprit with `!!`. */
  readonly commits: readonly (readonly [message: string, files: Readonly<Record<string, string>>])[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly incidents?: Readonly<Record<string, string>>;
  /** More lines of the configuration. */
  readonly configuration?: string;
}

/** Builds the repository of a story; the first commit is good. */
export async function incident(story: Story): Promise<Incident> {
  const repository = await createRepository();
  const output = join(repository.directory, "..", "output");
  const good = await repository.commit("chore: start", {
    files: { ...START, ".github/gitops-health.yml": `${CONFIGURATION}${story.configuration ?? ""}` },
  });
  let culprit: string | undefined;
  for (const [message, files] of story.commits) {
    const sha = await repository.commit(message.replace("!!", ""), { files });
    if (message.includes("!!")) culprit = sha;
  }
  for (const [name, text] of Object.entries(story.incidents ?? {})) {
    await mkdir(join(repository.directory, "incidents"), { recursive: true });
    await writeFile(join(repository.directory, "incidents", name), text);
  }
  return {
    repository,
    output,
    good,
    culprit,
    async bisect(given = {}) {
      const values = { good, command: COMMAND, metric: "payment.p95", threshold: "300", ...story.inputs, ...given };
      const result = await act({ ...bisect, run: search }, values, repository.directory, output);
      return { report: result.document.statement.predicate, summary: result.summary(1_000_000) };
    },
    [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose](),
  };
}

/** Runs the actions that judge and plan a change, as a pipeline did when it was deployed; their documents stay in the folder. */
export async function deployed(repository: TestRepository, base: string, head: string, folder: string): Promise<void> {
  for (const each of [lint, comply, risk, plan])
    await act(each as unknown as Action<InputTable, Kind>, { base, head, mode: "warn" }, repository.directory, folder);
}

async function act<T extends InputTable, K extends Kind>(
  action: Action<T, K>,
  values: Readonly<Record<string, string>>,
  workspace: string,
  outputDirectory: string,
) {
  const context: ActionContext = {
    workspace,
    outputDirectory,
    event: undefined,
    evaluatedAt: "2026-11-22T03:31:00Z",
    log: () => undefined,
    signal: new AbortController().signal,
  };
  const result = await action.run(
    readInputs(action.inputs, (name) => values[name] ?? ""),
    context,
  );
  if ("nothingToDo" in result) throw new Error(result.nothingToDo);
  return result;
}

const docs = (index: number) => [`docs: note ${index}`, { [`docs/${index}.md`]: `${index}\n` }] as const;

const SMALLER = '{\n  "size": 10,\n  "idle": 4\n}\n';

/** The pool is halved among eleven other commits; there is a past incident like it. */
export const smallerPool: Story = {
  commits: [
    docs(1),
    docs(2),
    ["feat(payment): add up money by currency", { "services/payment-gateway/src/main.ts": "export const two = 2;\n" }],
    docs(3),
    [
      "!!perf(payment): hold fewer idle database connections\n\nSaves memory on the small machines.\n\nCLINICAL-IMPACT: low\nRISK-LEVEL: low",
      {
        "services/payment-gateway/config/pool.json": SMALLER,
        "services/payment-gateway/README.md": "The pool holds ten connections.\n",
        "services/payment-gateway/src/pool.test.ts": "// the size of the pool is 10\n",
        "docs/payment.md": "Fewer connections.\n",
      },
    ],
    docs(4),
    ["fix(payment): name the currency", { "services/payment-gateway/src/main.ts": "export const three = 3;\n" }],
    docs(5),
    docs(6),
    docs(7),
    docs(8),
    docs(9),
  ],
  inputs: { "deployed-at": "2026-11-22T02:58:00Z", "detected-at": "2026-11-22T03:12:00Z" },
  incidents: {
    "2026-03-02-pool.md": `---
title: "Payments slow after the connection pool was made smaller"
date: 2026-03-02
services: [payment-gateway]
metric: payment.p95
root-cause: "The database connections of the pool did not suffice under the evening load, so requests queued for one."
resolution: "The pool was set back to 20 connections and an alert on its use was added."
---
# Payments slow

Requests of payment-gateway queued for a connection of the pool.
`,
    "2025-11-11-certificate.md":
      "---\ntitle: Expired certificate of the device portal\ndate: 2025-11-11\n---\n\nThe certificate of the portal had expired.\n",
    "2026-06-01-logs.md": "# Disk of the log server full\n\n## Root cause\n\nDebug logs of the portal were left on.\n",
    "2026-07-15-queue.md": "# Slow queue of the archive\n\nThe archive's queue was slow.\n",
  },
};

/** The commits around the culprit cannot be tested. */
export const hidden: Story = {
  commits: [
    docs(1),
    docs(2),
    ["build: try another compiler", { "broken.txt": "1\n" }],
    ["perf(payment): hold fewer connections", { "services/payment-gateway/config/pool.json": SMALLER }],
    ["refactor(payment): name the pool", { "services/payment-gateway/src/main.ts": "export const pool = 1;\n" }],
    ["build: take the compiler back", { "broken.txt": "" }],
    docs(3),
    docs(4),
  ],
  inputs: { command: `if [ -s broken.txt ]; then exit 125; fi\n${COMMAND}` },
};

/** Nothing got worse. */
export const calm: Story = {
  commits: [
    docs(1),
    docs(2),
    ["feat(payment): one", { "services/payment-gateway/src/main.ts": "1\n" }],
    docs(3),
    docs(4),
  ],
};

/** A second commit is as slow by itself, so that taking the first one back helps nothing. */
export const twice: Story = {
  commits: [
    docs(1),
    docs(2),
    ["!!perf(payment): hold fewer connections", { "services/payment-gateway/config/pool.json": SMALLER }],
    docs(3),
    ["feat(payment): write an audit record first", { "services/payment-gateway/src/slow.txt": "345\n" }],
    docs(4),
  ],
};

/** The pool is halved in the commit that drops a column. */
export const dropped: Story = {
  commits: [
    docs(1),
    [
      "!!feat(payment): forget the old token",
      {
        "services/payment-gateway/config/pool.json": SMALLER,
        "services/payment-gateway/migrations/0007_forget_token.sql": "ALTER TABLE charges DROP COLUMN old_token;\n",
      },
    ],
    docs(2),
    docs(3),
  ],
};
