import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Action, type InputTable, runAction } from "@gitops-health/actions-kit";
import type { Kind } from "@gitops-health/contracts";
import { createFolder } from "../repository.ts";

/** @actions/core asks for the file of the summary once in a process, so it is the same one for all steps. */
const summary = join(mkdtempSync(join(tmpdir(), "gitops-health-leak-")), "summary.md");
process.once("exit", () => rmSync(dirname(summary), { recursive: true, force: true }));

/** Runs an action as a runner runs its step, with debug logging; gives everything that left it: log, outputs, summary and files. */
export async function step(
  action: unknown,
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  payload?: object,
): Promise<string> {
  await using folder = await createFolder();
  const files = { GITHUB_OUTPUT: join(folder.directory, "output"), GITHUB_STEP_SUMMARY: summary };
  for (const file of Object.values(files)) await writeFile(file, "");
  const environment: NodeJS.ProcessEnv = {
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder.directory,
    RUNNER_DEBUG: "1",
    SOURCE_DATE_EPOCH: "1782000000",
    ...files,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  if (payload !== undefined) {
    await writeFile(join(folder.directory, "event.json"), JSON.stringify(payload));
    Object.assign(environment, {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(folder.directory, "event.json"),
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_SHA: "1".repeat(40),
      GITHUB_ACTOR: "kim",
    });
  }
  const log = await captured(environment, () => runAction(action as Action<InputTable, Kind>, environment));
  return `${log}\n${await readFile(summary, "utf8")}\n${await textsBelow(folder.directory, ["event.json"])}`;
}

/** What is written to standard output while a step with an environment runs; puts the process back as it was. */
async function captured(environment: NodeJS.ProcessEnv, run: () => Promise<void>): Promise<string> {
  const before = { ...process.env };
  const { exitCode } = process;
  const write = process.stdout.write;
  const written: string[] = [];
  Object.assign(process.env, environment);
  process.stdout.write = ((text: string | Uint8Array) => {
    written.push(String(text));
    return true;
  }) as typeof write;
  try {
    await run();
  } finally {
    process.stdout.write = write;
    process.exitCode = exitCode;
    for (const name of Object.keys(environment)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    for (const name of ["SIGINT", "SIGTERM"] as const) process.removeAllListeners(name);
  }
  return written.join("");
}

/** All files below a folder, names and contents; packages unpacked. */
export async function textsBelow(directory: string, without: readonly string[] = []): Promise<string> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !without.includes(entry.name))
      .map(async (entry) => {
        const bytes = await readFile(join(entry.parentPath, entry.name));
        return `${entry.name}\n${(entry.name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")}`;
      }),
  );
  return texts.join("\n");
}
