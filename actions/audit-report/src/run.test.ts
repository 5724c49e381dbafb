import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type ActionContext, commonInputs } from "@gitops-health/actions-kit";
import { decode } from "@gitops-health/contracts";
import { verify } from "@gitops-health/evidence";
import { describe, expect, it } from "vitest";
import { createRepository, type TestRepository } from "../../../test/repository.ts";
import { type AuditReportInputs, inputs } from "./inputs.ts";
import { run } from "./run.ts";

const execute = promisify(execFile);

function contextOf(repository: TestRepository): ActionContext {
  return {
    workspace: repository.directory,
    outputDirectory: join(repository.directory, "..", "output"),
    event: undefined,
    evaluatedAt: "2026-02-01T00:00:00Z",
    log: () => undefined,
    signal: new AbortController().signal,
  };
}

function inputsOf(given: Partial<AuditReportInputs> = {}): AuditReportInputs {
  return {
    workingDirectory: ".",
    config: commonInputs.config.default ?? "",
    mode: "enforce",
    outputDirectory: undefined,
    since: "2026-01-01",
    until: "HEAD",
    service: undefined,
    evidence: [],
    formats: inputs.formats.parse("json, markdown, html"),
    ...given,
  };
}

const HOSTILE = "fix: <script>alert(1)</script> | ::error::x ](https://e.test)\n\n@team `code`\n";

async function hostileRepository(): Promise<TestRepository> {
  const repository = await createRepository();
  await repository.commit("chore: start", {
    files: { ".github/gitops-health.yml": 'version: 1\nservices: { web: { paths: ["web/**"] } }\n' },
  });
  await repository.commit(HOSTILE, {
    files: { "web/<img src=x>.ts": "1\n" },
    author: '"><script>alert(2)</script> <x@example.com>',
  });
  return repository;
}

describe("audit-report", () => {
  it("writes document, package and reports that agree, and fails for what is missing", async () => {
    await using repository = await hostileRepository();
    const context = contextOf(repository);
    const result = await run(inputsOf(), context);
    const { outputs, document } = result;
    expect((await readdir(context.outputDirectory)).sort()).toEqual(
      [
        "audit-report.html",
        "audit-report.md",
        outputs["package-path"]?.split("/").at(-1),
        "evidence-manifest.json",
        "index.json",
      ].sort(),
    );
    const manifest = decode("evidence-manifest", await readFile(document.path), "document").predicate;
    expect(outputs).toMatchObject({
      changes: "2",
      "merkle-root": manifest.merkleRoot,
      "report-path": join(context.outputDirectory, "audit-report.html"),
    });
    expect(manifest.range.head).toBe(await repository.git("rev-parse", "HEAD"));
    expect(result.failure).not.toBeNull();
    expect(result.failureExitCode).toBe(manifest.exceptions.length > 0 ? 1 : 4);
    expect(manifest.changes.map(({ status }) => status)).not.toContain("SATISFIED");
    const html = await readFile(join(context.outputDirectory, "audit-report.html"), "utf8");
    expect(html).not.toMatch(/<script|<img/);
    expect(result.summary(100_000)).not.toMatch(/<script|\]\(https/);
    const checked = await verify(outputs["package-path"] ?? "", {
      manifest: document.path,
      sha256: outputs["package-sha256"],
    });
    expect(checked).toMatchObject({
      exitCode: 0,
      verification: { ok: true, merkleRoot: manifest.merkleRoot, tarSha256: manifest.archive.tarSha256 },
    });
  });

  it("gives the same bytes again, also where it has written before", async () => {
    await using repository = await hostileRepository();
    const first = await run(inputsOf(), contextOf(repository));
    const again = await run(inputsOf(), contextOf(repository));
    expect(again.document.sha256).toBe(first.document.sha256);
    expect(again.outputs).toEqual(first.outputs);
  });

  it("makes a package that an auditor checks with sha256sum and Python alone", async () => {
    await using repository = await hostileRepository();
    const { outputs } = await run(inputsOf(), contextOf(repository));
    const folder = join(repository.directory, "..", "package");
    await mkdir(folder);
    await execute("tar", ["xzf", outputs["package-path"] ?? "", "-C", folder]);
    expect((await execute("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: folder })).stdout).toBe(
      "",
    );
    const report = await readFile(join(folder, "report.md"), "utf8");
    const script = /^```sh\n(python3 - <<'END'\n[\s\S]*?^END)\n```$/m.exec(report)?.[1] ?? "exit 9";
    const { stdout } = await execute("bash", ["-c", script], { cwd: folder });
    expect(stdout).toBe(`computed ${outputs["merkle-root"]}\nrecorded ${outputs["merkle-root"]}\n`);
  });

  it("leaves out the reports that are not asked for", async () => {
    await using repository = await hostileRepository();
    const { outputs } = await run(inputsOf({ formats: inputs.formats.parse("json") }), contextOf(repository));
    expect(outputs["report-path"]).toMatch(/evidence-manifest\.json$/);
    expect((await verify(outputs["package-path"] ?? "")).exitCode).toBe(0);
    expect(() => inputs.formats.parse("pdf")).toThrow("expected some of json, markdown, html");
  });

  it("refuses a shallow clone, a folder that is not there and a service that is none, each in one sentence", async () => {
    await using repository = await hostileRepository();
    const shallow = await repository.clone({ depth: 1 });
    await expect(run(inputsOf(), contextOf(shallow))).rejects.toMatchObject({
      code: "history-shallow",
      fault: "environment",
    });
    await expect(run(inputsOf({ evidence: ["nowhere"] }), contextOf(repository))).rejects.toMatchObject({
      code: "evidence-folder-missing",
      fault: "user",
    });
    await expect(run(inputsOf({ service: "wbe" }), contextOf(repository))).rejects.toMatchObject({
      code: "service-unknown",
      fault: "user",
    });
    await expect(readdir(contextOf(repository).outputDirectory)).rejects.toThrow();
  });
});

describe("verify", () => {
  it("says what is wrong, with exit code 3", async () => {
    await using repository = await hostileRepository();
    const { outputs } = await run(inputsOf(), contextOf(repository));
    const path = outputs["package-path"] ?? "";
    const bytes = await readFile(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const verdict = await verify(path);
    expect(verdict.exitCode).toBe(3);
    expect(verdict.lines.length).toBeGreaterThan(1);
    await expect(verify(join(path, "not-there"))).rejects.toMatchObject({ code: "package-unreadable", fault: "user" });
  });
});
