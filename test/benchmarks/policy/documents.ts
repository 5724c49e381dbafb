import { changeOf, readSubject } from "@gitops-health/change";
import { lintChange } from "@gitops-health/commits";
import { type PolicyInput, policyInput } from "@gitops-health/policy";
import type { TestRepository } from "../../repository.ts";
import { createRepository } from "../../repository.ts";
import { messages } from "../lint/messages.ts";

const AT = "2026-11-22T08:00:00Z";

const CONFIGURATION = `version: 1
services:
  phi: { paths: ["services/phi/**"], domains: [phi], owners: ["@acme/phi"] }
  payment: { paths: ["services/payment/**"], domains: [financial, cardholder], owners: ["@acme/payments"] }
  device: { paths: ["services/device/**"], domains: [device], safety-class: C, owners: ["@acme/device"] }
`;
const FOLDERS = ["services/phi", "services/payment", "services/device", "docs"];

/** A repository with a first commit and then `count` others over three regulated services; one message in four is spoiled. */
export async function regulatedRepository(count: number): Promise<{ repository: TestRepository; base: string }> {
  const repository = await createRepository();
  const base = await repository.commit("chore: start", { files: { ".github/gitops-health.yml": CONFIGURATION } });
  await repository.import(
    messages(count, 20_261_122).map((message, index) => ({
      message,
      files: [0, 1, 2].map(
        (n) =>
          [
            `${FOLDERS[(index + n * (index % 3)) % 4]}/part${(index * 7 + n) % 40}.ts`,
            `export const n = ${index};\n`,
          ] as const,
      ),
    })),
  );
  return { repository, base };
}

/** The one document by which compliance-analyze judges the range, and how long its parts took in milliseconds. */
export async function rangeDocument(directory: string, base: string) {
  const start = performance.now();
  const subject = await readSubject({
    directory,
    event: undefined,
    base,
    head: "main",
    configPath: ".github/gitops-health.yml",
    outputDirectory: "",
    allowEmpty: false,
    day: "2026-11-22",
    signal: new AbortController().signal,
  });
  if ("nothingToDo" in subject) throw new Error(subject.nothingToDo);
  const change = await changeOf(subject, {
    configPath: ".github/gitops-health.yml",
    cacheDirectory: undefined,
    day: AT.slice(0, 10),
  });
  const read = performance.now();
  const lint = lintChange(change, { pullRequest: null, squash: "unknown", day: AT.slice(0, 10) });
  const linted = performance.now();
  const input = policyInput(change, lint, { evaluatedAt: AT, landed: true });
  const built = performance.now();
  return { change, input, milliseconds: { read: read - start, lint: linted - read, input: built - linted } };
}

/** A range's document as one document for each commit: what judges single documents gets these. */
export function commitDocuments(input: PolicyInput): PolicyInput[] {
  return input.commits.map((commit) => ({
    ...input,
    commits: [commit],
    files: commit.files,
    services: commit.services,
    domains: commit.domains,
    risk: commit.risk,
  }));
}
