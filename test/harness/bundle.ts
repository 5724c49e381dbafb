import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { inputVariables, readActionFile } from "./action-file.ts";
import { type Command, readLog } from "./commands.ts";
import { readKeyValues } from "./file-commands.ts";
import { type NodeMajor, nodeFor } from "./nodes.ts";
import { temporaryFolder } from "./temporary.ts";

/** Above it the runner drops a step's whole summary. */
const SUMMARY_LIMIT = 1024 * 1024;
/** Of a job's outputs, in UTF-16. */
const OUTPUT_LIMIT = 1024 * 1024;
/** Of each level in a step. */
const ANNOTATION_LIMIT = 10;

export interface BundleOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE, and the folder in which the step runs. */
  readonly workspace: string;
  readonly event?: { readonly name: string; readonly payload: object };
  /** Added to the runner's variables; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: NodeMajor;
  /** RUNNER_TEMP, to let several steps share one as in a job; default: a new one. */
  readonly temporary?: string;
  /** Let the step reach other machines. Default: no. */
  readonly network?: boolean;
}

export interface BundleRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What a later step reads as `steps.<id>.outputs`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Names of outputs that GitHub would not hand to another job, because they contain a masked value. */
  readonly withheldOutputs: readonly string[];
  /** Whether the outputs fit into the runner's limit. */
  readonly outputsFit: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** As the run's page shows it: empty when the step wrote none, undefined when it was too large and lost. */
  readonly summary: string | undefined;
  readonly annotations: readonly Command[];
  /** Those above the runner's limit, which nobody sees. */
  readonly lostAnnotations: readonly Command[];
  readonly commands: readonly Command[];
  readonly masks: readonly string[];
  /** The log without commands, masked values replaced as the runner does. */
  readonly log: readonly string[];
  /** RUNNER_TEMP. */
  readonly temporary: string;
  readonly milliseconds: number;
}

/** Runs the bundle of a JavaScript action (a folder with an `action.yml`) as a step of a workflow. */
export async function runBundle(action: string, options: BundleOptions): Promise<BundleRun> {
  const file = readActionFile(action);
  if (file.runs.using === "composite") throw new Error(`"${action}" is a composite action; run it by runAct.`);
  const temporary = options.temporary ?? temporaryFolder("step");
  const files = commandFiles(temporary);
  const eventPath = join(files.folder, "event.json");
  if (options.event !== undefined) writeFileSync(eventPath, JSON.stringify(options.event.payload));
  const node = nodeFor(options.node ?? "24");
  const guard = resolve(import.meta.dirname, "no-network.mjs");
  const environment: Record<string, string | undefined> = {
    PATH: [dirname(node), process.env["PATH"]].join(delimiter),
    HOME: temporary,
    LANG: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: "acme/health",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temporary,
    ...(options.event === undefined ? {} : { GITHUB_EVENT_NAME: options.event.name, GITHUB_EVENT_PATH: eventPath }),
    ...files.variables,
    ...inputVariables(file, options.inputs ?? {}, { "github.token": options.env?.["GITHUB_TOKEN"] ?? "" }),
    ...options.env,
  };
  const guarded = options.network === true ? [] : ["--import", `file://${guard}`];
  const start = performance.now();
  const step = await execute(node, [...guarded, resolve(action, file.runs.main)], options.workspace, environment);
  const milliseconds = performance.now() - start;
  const result = { ...step, ...readFiles(files), milliseconds, temporary };
  rmSync(files.folder, { recursive: true, force: true });
  return { ...result, ...readCommands(step, result.outputs) };
}

interface CommandFiles {
  readonly folder: string;
  readonly variables: Readonly<
    Record<"GITHUB_OUTPUT" | "GITHUB_ENV" | "GITHUB_STATE" | "GITHUB_PATH" | "GITHUB_STEP_SUMMARY", string>
  >;
}

/** The empty files that a runner makes for each step. */
function commandFiles(temporary: string): CommandFiles {
  mkdirSync(join(temporary, "_runner_file_commands"), { recursive: true });
  const folder = mkdtempSync(join(temporary, "_runner_file_commands", "step-"));
  const file = (name: string) => {
    const path = join(folder, name);
    writeFileSync(path, "");
    return path;
  };
  return {
    folder,
    variables: {
      GITHUB_OUTPUT: file("output"),
      GITHUB_ENV: file("env"),
      GITHUB_STATE: file("state"),
      GITHUB_PATH: file("path"),
      GITHUB_STEP_SUMMARY: file("summary.md"),
    },
  };
}

function readFiles({ variables }: CommandFiles) {
  const text = (name: keyof typeof variables) => readFileSync(variables[name], "utf8");
  const outputs = Object.fromEntries(readKeyValues(text("GITHUB_OUTPUT")));
  const units = Object.entries(outputs).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  const summary = text("GITHUB_STEP_SUMMARY");
  return {
    outputs,
    outputsFit: units <= OUTPUT_LIMIT,
    env: Object.fromEntries(readKeyValues(text("GITHUB_ENV"))),
    state: Object.fromEntries(readKeyValues(text("GITHUB_STATE"))),
    path: text("GITHUB_PATH")
      .split("\n")
      .filter((line) => line !== ""),
    summary: Buffer.byteLength(summary) > SUMMARY_LIMIT ? undefined : summary,
  };
}

function readCommands(step: { stdout: string; stderr: string }, outputs: Readonly<Record<string, string>>) {
  const logs = [readLog(step.stdout), readLog(step.stderr)];
  const commands = logs.flatMap((log) => log.commands);
  const lines = logs.flatMap((log) => log.lines);
  const masks = commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
  const levels = (["error", "warning", "notice"] as const).map((level) =>
    commands.filter(({ name }) => name === level),
  );
  return {
    commands,
    masks,
    annotations: levels.flatMap((level) => level.slice(0, ANNOTATION_LIMIT)),
    lostAnnotations: levels.flatMap((level) => level.slice(ANNOTATION_LIMIT)),
    log: lines.map((line) => masks.reduce((text, mask) => text.replaceAll(mask, "***"), line)),
    withheldOutputs: Object.keys(outputs).filter((name) => masks.some((mask) => outputs[name]?.includes(mask))),
  };
}

function execute(node: string, args: string[], cwd: string, env: NodeJS.ProcessEnv) {
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((settle, fail) => {
    const child = spawn(node, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const collected = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on("data", (chunk) => collected.stdout.push(chunk));
    child.stderr.on("data", (chunk) => collected.stderr.push(chunk));
    child.on("error", fail);
    child.on("close", (code, signal) =>
      settle({
        exitCode: code ?? (signal === null ? 1 : 128),
        stdout: Buffer.concat(collected.stdout).toString("utf8"),
        stderr: Buffer.concat(collected.stderr).toString("utf8"),
      }),
    );
  });
}
