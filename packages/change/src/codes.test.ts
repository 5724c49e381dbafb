/** Verdicts on the codes of real commits: read from their diff, their day and the configuration. */
import { expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { readChange } from "./index.ts";

const CONFIG = ".github/gitops-health.yml";
const configuration = `version: 1
services:
  phi-service: { paths: ["services/phi/**"], domains: [phi], owners: ["@acme/phi"] }
`;

/** The verdicts on the codes of one commit on top of a configured repository. */
async function verdicts(codes: string, files: Record<string, string>, level = "low", date = "2026-11-22T10:00:00Z") {
  await using repository = await createRepository();
  await repository.commit("chore: start", {
    files: { [CONFIG]: configuration, "a.ts": "1\n" },
    date: "2020-01-01T00:00:00Z",
  });
  await repository.commit(`feat: x\n\nCOMPLIANCE: ${codes}\nRISK-LEVEL: ${level}\n`, { files, date });
  const change = await read(repository);
  return change.commits.flatMap((commit) => commit.codes.map(({ verdict }) => verdict));
}

async function read(repository: TestRepository) {
  const change = await readChange({
    directory: repository.directory,
    event: undefined,
    base: "HEAD~1",
    head: "HEAD",
    configPath: CONFIG,
    outputDirectory: `${repository.directory}/.git/gitops-health`,
    allowEmpty: false,
    day: "2026-11-22",
    signal: new AbortController().signal,
  });
  if ("nothingToDo" in change) throw new Error(change.nothingToDo);
  return change;
}

test("a shorthand is fine on low risk and too coarse on declared high risk", async () => {
  expect(await verdicts("SOX-404", { "a.ts": "2\n" }, "low")).toEqual(["valid"]);
  expect(await verdicts("SOX-404", { "a.ts": "2\n" }, "high")).toEqual(["too-coarse"]);
  expect(await verdicts("SOX-404, ITGC-001", { "a.ts": "2\n" }, "high")).toEqual(["valid", "valid"]);
});

test("a code needs something in the diff: a path, a changed line or a service of its domain", async () => {
  expect(await verdicts("164.312(b)", { "a.ts": "2\n" })).toEqual(["implausible"]);
  expect(await verdicts("164.312(b)", { "src/audit.ts": "2\n" })).toEqual(["valid"]);
  expect(await verdicts("164.312(b)", { "a.ts": "auditTrail.append(entry)\n" })).toEqual(["valid"]);
  expect(await verdicts("164.312(b)", { "services/phi/a.ts": "2\n" })).toEqual(["valid"]);
});

test("the edition is that of the commit's day", async () => {
  const files = { "a.ts": "2\n" };
  expect(await verdicts("820.30", files, "low", "2026-02-01T23:59:59Z")).toEqual(["valid"]);
  expect(await verdicts("820.30", files, "low", "2026-02-02T00:00:00Z")).toEqual(["superseded"]);
});

test("the codes of a message do not move its risk", async () => {
  const scores: number[] = [];
  for (const codes of ["SOX-404", "164.312(b)", "no-such-code"]) {
    await using repository = await createRepository();
    await repository.commit("chore: start", { files: { [CONFIG]: configuration, "a.ts": "1\n" } });
    await repository.commit(`feat: x\n\nCOMPLIANCE: ${codes}\n`, { files: { "a.ts": "2\n" } });
    scores.push((await read(repository)).squashedRisk.score);
  }
  expect(new Set(scores).size).toBe(1);
});
