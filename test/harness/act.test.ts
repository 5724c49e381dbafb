import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../tools/root.mjs";
import { createRepository } from "../repository.ts";
import { actPath, referencesIn, runAct } from "./act.ts";

const uploader = [...referencesIn(root)].find((name) => name.startsWith("actions/upload-artifact@"));
const downloader = [...referencesIn(root)].find((name) => name.startsWith("actions/download-artifact@"));

const workflow = `
on: push
jobs:
  first:
    runs-on: ubuntu-latest
    outputs: { word: "\${{ steps.write.outputs.word }}" }
    steps:
      - id: write
        run: |
          mkdir -p "$RUNNER_TEMP/out/inner" "$RUNNER_TEMP/out/.hidden"
          printf 'one' > "$RUNNER_TEMP/out/a.txt"
          printf 'two' > "$RUNNER_TEMP/out/inner/b.txt"
          printf 'three' > "$RUNNER_TEMP/out/.hidden/c.txt"
          echo word=handed-over >> "$GITHUB_OUTPUT"
          echo '# Summary' >> "$GITHUB_STEP_SUMMARY"
          echo '::warning::mind this'
      - uses: ${uploader}
        with: { name: documents, path: "\${{ runner.temp }}/out" }
      - run: exit 3
  second:
    needs: first
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - uses: ${downloader}
        with: { name: documents, path: "\${{ runner.temp }}/in" }
      - run: cd "$RUNNER_TEMP/in" && find . -type f | sort && cat a.txt inner/b.txt && echo " \${{ needs.first.outputs.word }} \${{ needs.first.result }}"
      - if: failure()
        run: echo never
`;

async function repositoryWith(text: string) {
  const repository = await createRepository();
  mkdirSync(join(repository.directory, ".github/workflows"), { recursive: true });
  writeFileSync(join(repository.directory, ".github/workflows/w.yml"), text);
  await repository.commit("ci: add a workflow");
  return repository;
}

describe.skipIf(actPath() === undefined)("runAct", () => {
  const event = { name: "push", payload: {} };

  it("passes outputs and artifacts between jobs and tells what each step did", async () => {
    await using repository = await repositoryWith(workflow);
    const run = await runAct({ repository: repository.directory, event, workflow: ".github/workflows/w.yml" });
    expect(run.jobs["first"]).toMatchObject({
      result: "failure",
      annotations: [{ level: "warning", message: "mind this" }],
    });
    expect(run.jobs["first"]?.steps.map(({ result }) => result)).toEqual(["success", "success", "failure"]);
    expect(run.jobs["first"]?.steps[0]).toMatchObject({
      id: "write",
      outputs: { word: "handed-over" },
      summary: "# Summary\n",
    });
    expect(run.jobs["second"]?.result).toBe("success");
    // act sometimes ends a log with an empty line of its own.
    expect(run.jobs["second"]?.log.trimEnd()).toBe("./a.txt\n./inner/b.txt\nonetwo handed-over failure");
    expect(Object.keys(run.artifacts["documents"] ?? {}).sort()).toEqual(["a.txt", "inner/b.txt"]);
    expect(run.exitCode).toBe(1);
  });

  it("alters one byte of a downloaded file where a test asks for it", async () => {
    await using repository = await repositoryWith(workflow);
    const run = await runAct({
      repository: repository.directory,
      event,
      workflow: ".github/workflows/w.yml",
      env: { ALTER_DOWNLOADED: "inner/b.txt" },
    });
    expect(run.jobs["second"]?.log).toContain("oneuwo");
  });

  it("takes no answer from outside: an action that it was not given fails the job", async () => {
    await using repository = await repositoryWith(
      "on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: some/other@v1 }] } }\n",
    );
    const run = await runAct({ repository: repository.directory, event, workflow: ".github/workflows/w.yml" });
    expect(run.exitCode).toBe(1);
  });
});
