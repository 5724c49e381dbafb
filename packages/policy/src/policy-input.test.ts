/** What the policies are given of real changes, beyond what the documents of other actions show. */
import { readChange } from "@gitops-health/change";
import { lintChange } from "@gitops-health/commits";
import type { Finding } from "@gitops-health/contracts";
import { expect, test } from "vitest";
import { createRepository, type Files, type TestRepository } from "../../../test/repository.ts";
import type { PolicyInput } from "./input.ts";
import { policyInput } from "./policy-input.ts";

const CONFIG = ".github/gitops-health.yml";
const pump = (more: string) =>
  `version: 1\nservices:\n  pump: { paths: ["pump/**"], domains: [device], safety-class: C }\n${more}`;

/** The input for the changes since a first commit; `findings` stand in for detectors, which are not there yet. */
async function inputOf(
  repository: TestRepository,
  start: Files,
  change: { readonly message: string; readonly files: Files },
  findings: readonly Finding[] = [],
): Promise<PolicyInput> {
  const base = await repository.commit("chore: start", { files: start });
  await repository.commit(change.message, { files: change.files });
  const read = await readChange({
    directory: repository.directory,
    event: undefined,
    base,
    head: "HEAD",
    configPath: CONFIG,
    outputDirectory: `${repository.directory}/.git/output`,
    allowEmpty: false,
    day: "2026-11-22",
    signal: new AbortController().signal,
  });
  if ("nothingToDo" in read) throw new Error(read.nothingToDo);
  const found = { ...read, findings: { evaluated: true as const, items: [...findings], allowed: [], notScanned: [] } };
  return policyInput(found, lintChange(read, { pullRequest: null, squash: "unknown", day: "2026-11-22" }), {
    evaluatedAt: "2026-11-22T08:00:00Z",
    landed: false,
  });
}

test("services of the change's own configuration stand beside the ones that count", async () => {
  await using repository = await createRepository();
  const { config } = await inputOf(
    repository,
    { [CONFIG]: pump(""), "pump/a.ts": "1\n" },
    { message: "chore: reclassify", files: { [CONFIG]: pump("").replace("safety-class: C", "safety-class: A") } },
  );
  expect(config.services["pump"]?.safetyClass).toBe("C");
  expect(config.proposed?.["pump"]?.safetyClass).toBe("A");
});

test("a change that leaves the configuration alone proposes nothing; a framework that is off takes its collection along", async () => {
  await using repository = await createRepository();
  const { config } = await inputOf(
    repository,
    { [CONFIG]: pump("frameworks: [21cfr11]\ncollections: [strict, minimal, hipaa, fda]\n"), "pump/a.ts": "1\n" },
    { message: "fix: dose", files: { "pump/a.ts": "2\n" } },
  );
  expect(config.proposed).toBeNull();
  expect(config.collections).toEqual(["fda", "minimal", "strict"]);
});

test("trailers that name people are signatures, whoever made the commit", async () => {
  await using repository = await createRepository();
  const message =
    "fix: dose\n\nRISK-LEVEL: low\nSigned-off-by: Ada Lovelace <ADA@example.com>\nReviewed-by: helper[bot] <x@example.org>\n";
  const { commits } = await inputOf(
    repository,
    { [CONFIG]: pump(""), "pump/a.ts": "1\n" },
    { message, files: { "pump/a.ts": "2\n" } },
  );
  expect(commits[0]?.message.signatures).toEqual([
    expect.objectContaining({ key: "signed-off-by", name: "Ada Lovelace", own: true, isPerson: true }),
    expect.objectContaining({ key: "reviewed-by", name: "helper[bot]", own: false, isPerson: false }),
  ]);
});

test("what is removed from a file that moves out of its service is still found in the service", async () => {
  await using repository = await createRepository();
  const body = "audit.record(dose);\n".repeat(20);
  const removed: Finding = {
    ...{ rule: "safeguard/call", category: "safeguard", severity: "high", confidence: 95, tier: null },
    ...{ safeguard: { kind: "audit", effect: "removed" }, commit: null, side: "removed" },
    ...{ location: { path: "pump/a.ts", line: 3 }, column: null, endColumn: null, redacted: "[CALL]" },
    ...{ context: "main", synthetic: false, controls: [] },
  };
  const { findings } = await inputOf(
    repository,
    { [CONFIG]: pump(""), "pump/a.ts": body },
    { message: "refactor: move", files: { "pump/a.ts": null, "lib/a.ts": body.slice(20) } },
    [removed],
  );
  expect(findings).toMatchObject({ evaluated: true, items: [{ services: ["pump"], domains: ["device"] }] });
});
