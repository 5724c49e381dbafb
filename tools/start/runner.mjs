import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";

/**
 * What came of running an action.
 *
 * @typedef {object} Step
 * @property {string} action
 * @property {number} exitCode
 * @property {Record<string, string>} outputs what a later step reads as `steps.<id>.outputs`
 * @property {any} document the predicate of its result document; undefined when it wrote none
 * @property {string} summary path of its job summary
 * @property {string} log everything that it printed
 * @property {number} milliseconds
 */

/**
 * Runs the committed bundle of an action as GitHub's runner does: inputs and event by environment variables and files, outputs
 * and job summary by files. Nothing of the caller's environment is passed on but the PATH.
 *
 * @param {object} step
 * @param {string} step.action its folder under actions/
 * @param {Record<string, string>} step.inputs
 * @param {string} step.workspace the repository that it works on
 * @param {string} step.folder where its files go: outputs, summary, RUNNER_TEMP
 * @param {{name: string, payload: object}} step.event
 * @param {string} step.at the time that it takes for now, ISO 8601
 * @returns {Promise<Step>}
 */
export async function runAction({ action, inputs, workspace, folder, event, at }) {
  mkdirSync(join(folder, "temp"), { recursive: true });
  const file = (name, content = "") => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const summary = file("summary.md");
  const output = file("output");
  const env = {
    PATH: process.env.PATH,
    // Windows starts no process without it.
    ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
    HOME: join(folder, "temp"),
    LANG: "C.UTF-8",
    GIT_CONFIG_NOSYSTEM: "1",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "example/hospital",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event.payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file("env"),
    GITHUB_STATE: file("state"),
    GITHUB_PATH: file("path"),
    RUNNER_OS: { linux: "Linux", darwin: "macOS", win32: "Windows" }[process.platform] ?? "Linux",
    RUNNER_TEMP: join(folder, "temp"),
    SOURCE_DATE_EPOCH: String(Date.parse(at) / 1000),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const started = performance.now();
  const { exitCode, log } = await execute(join(root, "actions", action, "dist", "index.js"), workspace, env);
  const outputs = readOutputs(readFileSync(output, "utf8"));
  const document = outputs["result-path"] ? readPredicate(outputs["result-path"]) : undefined;
  return { action, exitCode, outputs, document, summary, log, milliseconds: performance.now() - started };
}

/**
 * The key-value file of a step: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`.
 *
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function readOutputs(text) {
  const outputs = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const [, name, sign, rest] = /^([^=<]+)(=|<<)(.*)$/.exec(lines[at]) ?? [];
    if (name === undefined) continue;
    if (sign === "=") {
      outputs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`The output "${name}" has no end.`);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

function readPredicate(path) {
  return JSON.parse(readFileSync(path, "utf8")).predicate;
}

/** @returns {Promise<{exitCode: number, log: string}>} */
function execute(program, cwd, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        log += text;
      });
    child.on("error", reject);
    child.on("close", (code) => resolve({ exitCode: code ?? 128, log }));
  });
}
