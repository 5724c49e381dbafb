#!/usr/bin/env node
/** The `gitops-health` command: the actions' own `run` functions for a terminal. `cli.ts` reads the command line. */
import { fileURLToPath } from "node:url";
import packageJson from "../package.json" with { type: "json" };
import { cli } from "./cli.ts";
import { keepCompiled } from "./compiled.ts";
import { standardInput } from "./standard-input.ts";

// A reader that has seen enough, like head, closes the pipe: that is no failure of ours, and nothing more is wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const argv = process.argv.slice(2);
if (argv[0] === "hooks" && argv[1] === "run") keepCompiled(process.cwd(), process.env);

process.exitCode = await cli(argv, packageJson.version, {
  directory: process.cwd(),
  environment: process.env,
  script: fileURLToPath(import.meta.url),
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  input: standardInput,
  print: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
});

/** Asks on standard error, since standard output holds the result. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
