import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalText } from "@gitops-health/contracts";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { arbitraryInput } from "../../test/arbitrary-input.ts";
import { policiesFolder, testWithOpa } from "../../test/opa.ts";
import { folderOf, good, rule, smallInput, someLimits } from "../../test/own-policies.ts";
import type { Fired } from "../module.ts";
import { ourPolicies } from "../policies.ts";
import { evaluateInWorker } from "./worker.ts";

const tickets = { "policies/a.rego": good, "policies/team/data.json": '{"prefix": "ACME-"}' };

describe("what is compiled elsewhere", () => {
  testWithOpa(
    "a bundle says its rules itself; a module by the file beside it; both judge as the folder does",
    async () => {
      await using folder = await folderOf(tickets);
      const build = ["build", "--target", "wasm", "--entrypoint", "acme/tickets/deny", "--output"];
      folder.opa(...build, "acme.tar.gz", "policies");
      const { readArchive } = await import("./archive.ts");
      const archive = readArchive(readFileSync(join(folder.directory, "acme.tar.gz")), "acme.tar.gz");
      await folder.write("acme.wasm", archive.get("policy.wasm") ?? "");
      await folder.write("acme.rules.json", folder.opa("inspect", "--annotations", "--format", "json", "policies"));
      // One after the other: each puts opa on the PATH of this process while it loads.
      const loaded = async (name: string) => (await folder.load([name])).userPolicies[0];
      const folders = await loaded("policies");
      const bundle = await loaded("acme.tar.gz");
      const module = await loaded("acme.wasm");
      expect(bundle?.rules).toEqual(folders?.rules);
      expect(module?.rules).toEqual(folders?.rules);
      const fired = await folders?.evaluate(smallInput);
      expect(fired?.deny).toHaveLength(1);
      expect(await bundle?.evaluate(smallInput)).toEqual(fired);
      expect(await module?.evaluate(smallInput)).toEqual(fired);
    },
  );
  testWithOpa("a module with builtins of a host, or without an entry point, judges nothing", async () => {
    await using folder = await folderOf({
      "hosted/a.rego": rule(
        'found := {"code": "acme.tickets.missing", "params": {"x": sprintf("%d", [input.now.epoch])}}',
      ),
      "fewer/a.rego": `${good}\n${good
        .replace(/package.*\n/, "")
        .replace("deny contains", "warn contains")
        .replace("missing", "late")}`,
    });
    const build = ["build", "--target", "wasm", "--entrypoint", "acme/tickets/deny", "--output"];
    folder.opa(...build, "hosted.tar.gz", "hosted");
    folder.opa(...build, "fewer.tar.gz", "fewer");
    await folder.write("fewer.rules.json", folder.opa("inspect", "--annotations", "--format", "json", "fewer"));
    const judge = async (name: string) => (await folder.load([name])).userPolicies[0]?.evaluate(smallInput);
    await expect(judge("hosted.tar.gz")).rejects.toThrow(/compiled with builtins that need a host \(sprintf\)/);
    await expect(judge("fewer.tar.gz")).rejects.toThrow(
      /have no entry point acme\/tickets\/warn, so rules of it were never judged/,
    );
  });
});

testWithOpa("what was compiled is kept, and compiled again when one byte of it was altered", async () => {
  await using folder = await folderOf(tickets);
  const cache = join(folder.directory, "cache");
  const fired = await (await folder.load(["policies"], { cache })).userPolicies[0]?.evaluate(smallInput);
  const [name = ""] = readdirSync(cache);
  const kept = readFileSync(join(cache, name), "utf8");
  await folder.load(["policies"], { cache });
  expect(readdirSync(cache)).toEqual([name]);
  writeFileSync(join(cache, name), kept.replace("acme.tickets.missing", "acme.tickets.nothing"));
  const again = (await folder.load(["policies"], { cache })).userPolicies[0];
  expect(again?.rules.map(({ code }) => code)).toEqual(["acme.tickets.missing"]);
  expect(await again?.evaluate(smallInput)).toEqual(fired);
  expect(readFileSync(join(cache, name), "utf8")).toBe(kept);
});

describe("data", () => {
  testWithOpa("files of data and those of the folder are what rules read", async () => {
    await using folder = await folderOf({
      "policies/a.rego": rule(
        'found := {"code": "acme.tickets.missing", "params": {"a": data.team.prefix, "b": data.acme.most, "c": data.settings.governance.minimum_level}}',
      ),
      "policies/team/data.json": '{"prefix": "ACME-"}',
      "own.yml": "acme: { most: 3 }\nsettings: { governance: { minimum_level: critical } }\n",
    });
    const { policies, userPolicies, data } = await folder.load(["policies"], { data: ["own.yml"] });
    expect(await userPolicies[0]?.evaluate(smallInput)).toMatchObject({
      deny: [{ params: { a: "ACME-", b: 3, c: "critical" } }],
    });
    expect(policies.settings).toMatchObject({ governance: { minimum_level: "critical" } });
    expect(policies.digest).toBe(ourPolicies().digest);
    expect(data).toEqual([{ name: "own.yml", digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });
  testWithOpa("our own rules judge by the user's settings", async () => {
    await using folder = await folderOf({ "own.yml": "settings: { governance: { minimum_level: critical } }\n" });
    const { policies } = await folder.load([], { data: ["own.yml"] });
    const [generated] = fc.sample(arbitraryInput, { numRuns: 1, seed: 1 });
    const input = {
      ...generated,
      governanceEdits: [".github/gitops-health.yml"],
      config: { ...generated?.config, source: "base" },
      risk: { ...generated?.risk, level: "high" },
    };
    const codes = ({ deny, warn }: Fired) => [...deny, ...warn].map(({ code }) => code);
    const low = codes(ourPolicies().evaluate(input));
    expect(codes(policies.evaluate(input)).filter((code) => !low.includes(code))).toEqual([
      "governance.own_rules.level",
    ]);
  });
});

testWithOpa("our own module judges 100 generated inputs in the worker as in the main thread", async () => {
  await using folder = await folderOf({});
  const ours = ourPolicies();
  const out = join(folder.directory, "ours.tar.gz");
  folder.opa(
    "build",
    "-t",
    "wasm",
    "-e",
    "gitops_health/results",
    "--ignore",
    "*_test.rego",
    "--ignore",
    "*.json",
    "-o",
    out,
    policiesFolder,
  );
  const { readArchive } = await import("./archive.ts");
  const wasm = readArchive(readFileSync(out), "ours").get("policy.wasm") ?? new Uint8Array();
  const sorted = (results: readonly unknown[]) => results.map(canonicalText).sort();
  for (const input of fc.sample(arbitraryInput, { numRuns: 100, seed: 7 })) {
    const [output] = await evaluateInWorker("ours", wasm, { settings: ours.settings }, input, someLimits);
    const [{ result }] = JSON.parse(output?.json ?? "") as [{ result: Fired }];
    const { deny, warn } = ours.evaluate(input);
    expect(sorted(result.deny)).toEqual(sorted(deny));
    expect(sorted(result.warn)).toEqual(sorted(warn));
  }
});

testWithOpa("a user's rules judge 100 generated inputs as plain `opa eval` does", async () => {
  await using folder = await folderOf({
    "policies/a.rego": `${rule(
      'some commit in input.commits\nsome named in commit.codes\nnot named.verdict == "valid"\nfound := {"code": "acme.tickets.missing", "commit": commit.sha, "params": {"raw": named.raw, "level": commit.risk.level, "files": count(commit.files)}}',
    )}\n${rule(
      'some file in input.files\nfile.safetyClass != null\nfound := {"code": "acme.tickets.device", "location": {"path": file.path}, "params": {"class": $"{file.safetyClass}!", "paths": concat(", ", sort({one.path | some one in input.files}))}}',
      { shortName: "device", kind: "warn" },
    ).replace(/^package.*/, "")}`,
  });
  const inputs = fc.sample(arbitraryInput, { numRuns: 100, seed: 11 });
  await folder.write("inputs.json", JSON.stringify({ inputs }));
  const query = "[found | some one in data.inputs; found := data.acme.tickets with input as one]";
  const output = folder.opa("eval", "--format", "json", "--data", "policies", "--data", "inputs.json", query);
  const expected: Fired[] = JSON.parse(output).result[0].expressions[0].value;
  const [policies] = (await folder.load(["policies"])).userPolicies;
  const said = (results: readonly { code: string; params: object; commit?: string | null }[]) =>
    results.map(({ code, params, commit }) => canonicalText([code, params, commit ?? null])).sort();
  let found = 0;
  for (const [index, input] of inputs.entries()) {
    const { deny, warn } = (await policies?.evaluate(input)) ?? { deny: [], warn: [] };
    expect(said(deny)).toEqual(said(expected[index]?.deny ?? []));
    expect(said(warn)).toEqual(said(expected[index]?.warn ?? []));
    found += deny.length + warn.length;
  }
  expect(found).toBeGreaterThan(20);
});
