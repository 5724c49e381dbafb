#!/usr/bin/env node
/** The `gitops-health` command: the actions' own `run` functions for a terminal. `cli.ts` reads the command line. */
import packageJson from "../package.json" with { type: "json" };
import { cli } from "./cli.ts";

process.exitCode = await cli(process.argv.slice(2), packageJson.version, {
  directory: process.cwd(),
  environment: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
});
