/** A real repository with a regression in it, and the action on it, for tests. */
import { type ActionContext, readInputs } from "@gitops-health/actions-kit";
import { createFolder, createRepository, type TestRepository } from "../../../test/repository.ts";
import { inputs } from "../src/inputs.ts";
import { run } from "../src/run.ts";

export interface Incident extends AsyncDisposable {
  readonly repository: TestRepository;
  readonly shas: readonly string[];
  readonly lines: string[];
  /** The output directory. */
  readonly directory: string;
  bisect(given?: Readonly<Record<string, string>>): ReturnType<typeof run>;
}

const CONFIGURATION = 'version: 1\nservices: { payment-gateway: { paths: ["services/payment-gateway/**"] } }\n';

/** A service whose latency follows the size of its connection pool; the seventh commit halves the pool. */
export async function incident(): Promise<Incident> {
  const repository = await createRepository();
  const folder = await createFolder();
  const shas: string[] = [];
  shas.push(
    await repository.commit("chore: start", {
      files: {
        ".github/gitops-health.yml": CONFIGURATION,
        "services/payment-gateway/pool.json": '{ "size": 20 }\n',
        "services/payment-gateway/main.ts": "export const one = 1;\n",
      },
    }),
  );
  for (let index = 1; index <= 12; index++)
    shas.push(
      index === 7
        ? await repository.commit("perf(payment): a smaller pool\n\nSaves memory.", {
            files: { "services/payment-gateway/pool.json": '{ "size": 10 }\n' },
            author: "Mallory <mallory@example.com>",
          })
        : await repository.commit(`docs: note ${index}`, { files: { [`docs/${index}.md`]: `${index}\n` } }),
    );
  const lines: string[] = [];
  const context: ActionContext = {
    workspace: repository.directory,
    outputDirectory: folder.directory,
    event: undefined,
    evaluatedAt: "2026-11-22T08:00:00Z",
    log: (line) => void lines.push(line),
    signal: new AbortController().signal,
  };
  return {
    repository,
    shas,
    lines,
    directory: folder.directory,
    bisect(given = {}) {
      const size = "$(grep -o '[0-9]*' services/payment-gateway/pool.json)";
      const values: Record<string, string> = {
        good: shas[0] ?? "",
        command: `printf '{"p95": %s}\\n' $((6870 / ${size}))`,
        metric: "p95",
        threshold: "500",
        noise: "none",
        ...given,
      };
      return run(
        readInputs(inputs, (name) => values[name] ?? ""),
        context,
      );
    },
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
