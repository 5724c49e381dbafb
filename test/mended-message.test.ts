/** A pull request with a badly written commit, run by act on our own bundle: what the author sees, and that the mend passes. */
import { describe, expect, it } from "vitest";
import { payload } from "./harness/events.ts";
import { actPath, runAct } from "./harness/index.ts";
import { createRepository, type TestRepository } from "./repository.ts";

const workflow = `
on: pull_request
permissions: { contents: read }
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 0 }
      - id: lint
        uses: gitops-health/gitops-health/actions/commit-lint@v0
`;
const configuration = `version: 1
services:
  payments: { paths: ["payments/**"], domains: [financial], owners: ["@acme/payments"] }
`;
const bad = `(fix) Keep the version when it is read back.
The cache answered with the version of the former read.
RISK_LEVEL: low
COMPLIANCE: SOX-404
Evidence: https://example.org/tests/cache
Closes #12
`;

async function lint(repository: TestRepository, base: string, head: string) {
  const run = await runAct({
    repository: repository.directory,
    workflow: ".github/workflows/lint.yml",
    event: { name: "pull_request", payload: payload("pull_request", { base, head, title: "fix: keep the version" }) },
  });
  const job = run.jobs["lint"];
  const step = job?.steps.find(({ id }) => id === "lint");
  return { ...run, job, step };
}

describe.skipIf(actPath() === undefined)("a pull request with one bad commit", () => {
  it("fails with the mend in a notice, in the summary and in an output; with the mend it is green", async () => {
    await using repository = await createRepository();
    const base = await repository.commit("chore: adopt", {
      files: { ".github/workflows/lint.yml": workflow, ".github/gitops-health.yml": configuration },
    });
    await repository.git("remote", "add", "origin", "https://github.com/acme/health.git");
    await repository.branch("change");
    const head = await repository.commit(bad, { files: { "payments/cache.ts": "export const cache = new Map();\n" } });

    const failed = await lint(repository, base, head);
    expect(failed.job?.result, failed.log).toBe("failure");
    const fix = JSON.parse(failed.step?.outputs["fix"] ?? "{}") as Record<string, string>;
    const mended = fix[head] ?? "";
    expect(mended).toMatch(
      /^fix: keep the version when it is read back\n\nThe cache answered .*\nCloses #12\n\nRISK-LEVEL: \w+\nCOMPLIANCE: SOX:404\nEvidence: \S+\nSOX-FINANCIAL: true\n/,
    );
    const notices =
      failed.job?.annotations.filter(({ level }) => level === "notice").map(({ message }) => message) ?? [];
    expect(notices.join("\n")).toContain("fix: keep the version when it is read back");
    expect(failed.step?.summary).toContain(mended.trimEnd());
    expect(failed.step?.summary).toContain("gitops-health commit fix --amend");

    await repository.git("commit", "--amend", "--quiet", "-m", mended);
    const green = await lint(repository, base, await repository.git("rev-parse", "HEAD"));
    expect(green.job?.result, green.log).toBe("success");
    expect(green.step?.outputs["fix"]).toBe("{}");
  });
});
