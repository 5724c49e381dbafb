import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../tools/root.mjs";
import { readActionFile } from "../harness/index.ts";

const own = "gitops-health/gitops-health";
const yml = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => `${folder}/${name}`);
const files = [
  "action.yml",
  ...yml(".github/workflows"),
  ...yml("examples"),
  ...readdirSync(join(root, "actions")).map((name) => `actions/${name}/action.yml`),
];

describe.each(files)("%s", (path) => {
  const text = readFileSync(join(root, path), "utf8");
  const uses = [...text.matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)].map(([, reference = "", rest = ""]) => ({
    reference,
    rest: rest.trim(),
  }));

  it("pins the actions of others by the commit of a release, and says which", () => {
    const others = uses.filter(({ reference }) => !reference.startsWith("./") && !reference.startsWith(own));
    for (const { reference, rest } of others) {
      expect(reference).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(rest).toMatch(/^# v\d+\.\d+\.\d+$/);
    }
  });

  it("names actions and workflows of ours that are here, with inputs that they have", () => {
    for (const { reference } of uses.filter((each) => each.reference.startsWith(own)))
      expect(existsSync(join(root, ourPath(reference)))).toBe(true);
    for (const { uses: reference, with: given } of callsIn(parse(text))) {
      if (!reference.startsWith(own)) continue;
      expect(inputsAt(ourPath(reference))).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
    }
  });

  it("leaves no token in the checkout, where the code under judgement could read it", () => {
    const checkouts = callsIn(parse(text)).filter((step) => step.uses.startsWith("actions/checkout@"));
    for (const { with: given } of checkouts) expect(given).toMatchObject({ "persist-credentials": false });
  });

  it("gives every job of our own a time limit, so that a required check ends", () => {
    for (const job of Object.values((parse(text) as File).jobs ?? {}))
      if (path.startsWith(".github/")) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  it("puts no expression into a script, where it would be code", () => {
    for (const { run } of stepsIn(parse(text))) if (run !== undefined) expect(run).not.toContain("${{");
  });
});

it.each([".github/workflows", "examples"])("names our own actions in %s by one ref", (folder) => {
  const text = yml(folder)
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n");
  const refs = [...text.matchAll(/uses: gitops-health\/gitops-health\S*@(\S+)/g)].map(([, ref]) => ref);
  expect(new Set(refs).size).toBe(1);
});

function ourPath(reference: string): string {
  const path = reference.slice(own.length, reference.indexOf("@")).replace(/^\//, "");
  return path.endsWith(".yml") ? path : join(path, "action.yml");
}

function inputsAt(path: string): string[] {
  if (path.endsWith("action.yml")) return Object.keys(readActionFile(join(root, path, "..")).inputs);
  return Object.keys(parse(readFileSync(join(root, path), "utf8")).on.workflow_call.inputs);
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

interface File {
  readonly jobs?: Readonly<
    Record<string, Step & { readonly "timeout-minutes"?: number; readonly steps?: readonly Step[] }>
  >;
  readonly runs?: { readonly steps?: readonly Step[] };
}

function stepsIn(file: File): Step[] {
  const jobs = Object.values(file.jobs ?? {});
  return [...jobs, ...jobs.flatMap(({ steps = [] }) => steps), ...(file.runs?.steps ?? [])];
}

function callsIn(file: File): (Step & { uses: string })[] {
  return stepsIn(file).flatMap((step) => (step.uses === undefined ? [] : [{ ...step, uses: step.uses }]));
}
