import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canonicalText } from "@gitops-health/contracts";
import { toolPath } from "../../../tools/go-tools.mjs";
import { type Measured, measuredProcess } from "./measured-process.ts";

const policies = join(import.meta.dirname, "../../../policies");

/** Another engine for the same policies: how it judges documents, and how many results it had. */
export interface Rival {
  readonly name: string;
  readonly version: string;
  /** One process for all documents. */
  judge(paths: readonly string[]): Promise<Measured & Judged>;
}

export interface Judged {
  readonly results: number;
  /** What was found in each document, in an order of its own: see `ordered`. */
  readonly found?: readonly string[];
}

/** The results for one document as a text that is the same whatever order an engine gives them in. */
export function ordered({ deny, warn }: Fired): string {
  return JSON.stringify([deny, warn].map((list) => list.map((each) => canonicalText(each)).sort()));
}

/**
 * opa with the same sources as a bundle: `opa eval` for one document, `opa exec` for several (eval takes one).
 * @throws when opa is neither on PATH nor can be built
 */
export function opaRival(folder: string): Rival {
  const opa = toolPath("opa");
  if (opa === undefined) throw new Error("opa is neither on the PATH nor can it be built: install Go or opa.");
  const bundle = join(folder, "bundle.tar.gz");
  execFileSync(opa, ["build", "--ignore", "*_test.rego", "--ignore", "capabilities.json", "-o", bundle, "."], {
    cwd: policies,
  });
  return {
    name: "opa",
    version: /^Version: (\S+)/m.exec(execFileSync(opa, ["version"], { encoding: "utf8" }))?.[1] ?? "?",
    async judge(paths) {
      const one = paths.length === 1;
      const command = one
        ? ["eval", "--format", "json", "--bundle", bundle, "--input", paths[0] ?? "", "data.gitops_health.results"]
        : ["exec", "--bundle", bundle, "--decision", "gitops_health/results", ...paths];
      const measured = await measuredProcess([opa, ...command]);
      const { result } = JSON.parse(measured.stdout);
      const all: Fired[] = one
        ? [result[0].expressions[0].value]
        : result.map((each: { result: Fired }) => each.result);
      const results = all.reduce((sum, { deny, warn }) => sum + deny.length + warn.length, 0);
      return { ...measured, results, found: all.map(ordered) };
    },
  };
}

interface Fired {
  readonly deny: readonly unknown[];
  readonly warn: readonly unknown[];
}

/** conftest, with a package of its own that hands our results over in its form; undefined when it is not on PATH or at `path`. */
export function conftestRival(folder: string, path: string | undefined): Rival | undefined {
  const conftest = path ?? onPath("conftest");
  if (conftest === undefined) return undefined;
  const sources = join(folder, "conftest");
  mkdirSync(sources, { recursive: true });
  cpSync(policies, sources, {
    recursive: true,
    filter: (name) => !name.endsWith("_test.rego") && !name.endsWith("capabilities.json"),
  });
  writeFileSync(join(sources, "conftest.rego"), ADAPTER);
  const settings = join(folder, "data");
  mkdirSync(settings, { recursive: true });
  // conftest takes data by its own option, and a file's place says nothing there.
  const values = JSON.parse(readFileSync(join(policies, "settings/settings.json"), "utf8"));
  writeFileSync(join(settings, "settings.json"), JSON.stringify({ settings: values }));
  return {
    name: "conftest",
    version: /^OPA: (\S+)/m.exec(execFileSync(conftest, ["--version"], { encoding: "utf8" }))?.[1] ?? "?",
    async judge(paths) {
      const options = ["--policy", sources, "--data", settings, "--output", "json", "--no-fail"];
      const measured = await measuredProcess([conftest, "test", ...options, ...paths]);
      const files: ConftestFile[] = JSON.parse(measured.stdout);
      // It answers in an order of its own.
      const byName = new Map(files.map((each) => [each.filename, each]));
      const all = paths.map((path) => {
        const { failures = [], warnings = [] } = byName.get(path) ?? {};
        return { deny: failures.map(asGiven), warn: warnings.map(asGiven) };
      });
      const results = all.reduce((sum, { deny, warn }) => sum + deny.length + warn.length, 0);
      return { ...measured, results, found: all.map(ordered) };
    },
  };
}

interface ConftestResult {
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface ConftestFile {
  readonly filename: string;
  readonly failures?: readonly ConftestResult[];
  readonly warnings?: readonly ConftestResult[];
}

/** A result as the rule gave it: conftest keeps all but `msg` as metadata, and adds the query. */
function asGiven({ metadata }: ConftestResult): object {
  const { query: _, ...given } = metadata;
  return given;
}

const ADAPTER = `package main

deny contains object.union(result, {"msg": result.code}) if some result in data.gitops_health.results.deny

warn contains object.union(result, {"msg": result.code}) if some result in data.gitops_health.results.warn
`;

function onPath(name: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((each) => join(each, name))
    .find((each) => existsSync(each));
}
