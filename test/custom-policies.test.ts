/** docs/custom-policies.md, followed to the letter: its files are written and its commands are run, from an empty folder; then act runs the workflow. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toolPath } from "../tools/go-tools.mjs";
import { root } from "../tools/root.mjs";
import { payload } from "./harness/events.ts";
import { actPath, runAct } from "./harness/index.ts";
import { nodeFor } from "./harness/nodes.ts";
import { createRepository, type TestRepository } from "./repository.ts";

/** A fenced block of the guide: its language, the file that it is when a path follows, and what it holds. */
interface Block {
  readonly language: string;
  readonly path: string;
  readonly text: string;
}

const guide = readFileSync(join(root, "docs/custom-policies.md"), "utf8");
const blocks = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = "", path = "", text = ""]): Block => ({ language, path, text }),
);
const opa = toolPath("opa");

describe.skipIf(opa === undefined)("the guide to rules of one's own", () => {
  let repository: TestRepository;
  let tools: string;
  const path = process.env["PATH"];
  let shown = "";

  beforeAll(async () => {
    repository = await createRepository();
    rmSync(join(repository.directory, ".git"), { recursive: true });
    tools = mkdtempSync(join(tmpdir(), "tools-"));
    symlinkSync(opa ?? "", join(tools, "opa"));
    const command = join(tools, "gitops-health");
    const main = join(root, "packages/cli/src/main.ts");
    writeFileSync(command, `#!/bin/sh\nexec "${nodeFor("24")}" --conditions=source "${main}" "$@"\n`);
    chmodSync(command, 0o755);
    process.env["PATH"] = [tools, path].join(delimiter);
  });
  afterAll(async () => {
    process.env["PATH"] = path;
    rmSync(tools, { recursive: true });
    await repository[Symbol.asyncDispose]();
  });

  const bash = (script: string) =>
    execFileSync("bash", ["-euo", "pipefail", "-c", `exec 2>&1\n${script}`], {
      cwd: repository.directory,
      encoding: "utf8",
      env: { ...repository.env, PATH: process.env["PATH"] },
    });

  it("has all its parts", () => {
    expect(blocks.filter(({ language }) => language === "sh").length).toBeGreaterThan(4);
    expect(blocks.filter(({ path: file }) => file !== "").length).toBeGreaterThan(4);
  });

  it.each(blocks.map((block, index) => ({ ...block, name: `${index + 1}: ${block.language} ${block.path}` })))(
    "block $name",
    ({ language, path: file, text }) => {
      if (file !== "") {
        mkdirSync(dirname(join(repository.directory, file)), { recursive: true });
        writeFileSync(join(repository.directory, file), text);
      } else if (language === "sh") shown = bash(text);
      else if (language === "text") for (const line of text.trim().split("\n")) expect(shown).toContain(line);
      else expect(language).toBe("yaml");
    },
  );

  it("shows a builtin's replacement for each that the action's errors name", () => {
    const rows = guide.slice(guide.indexOf("## What to write instead"), guide.indexOf("## Data"));
    const named = readFileSync(join(root, "packages/policy/src/user/complaints.ts"), "utf8");
    for (const builtin of [
      "sprintf",
      "time.",
      "regex.",
      "glob.",
      "http.send",
      "semver.",
      "json.patch",
      "rand.",
      "print",
    ]) {
      expect(rows).toContain(builtin);
      expect(named).toContain(`${builtin}`);
    }
  });

  it.each(["acme.tar.gz", "acme.wasm"])("what it compiles (%s) judges as the folder does", async (compiled) => {
    await repository.checkout("change");
    await repository.git("commit", "--quiet", "--amend", "--message", "feat: add an export");
    const verdict = () =>
      JSON.parse(bash("gitops-health compliance analyze --pr main..HEAD --json 2> /dev/null || true"));
    const ofFolder = verdict();
    await repository.git("switch", "--quiet", "--create", `with-${compiled}`, "main");
    bash(blocks.find(({ text }) => text.startsWith("opa build"))?.text ?? "exit 1");
    const configuration = `version: 1\npolicies: [${compiled}]\ndata: [policy-data.yml]\n`;
    await repository.write(".github/gitops-health.yml", configuration);
    await repository.git("add", "--force", compiled, "acme.rules.json", ".github");
    await repository.commit("feat: ACME-2 ship them compiled\n", { staged: true });
    const base = await repository.git("rev-parse", "HEAD");
    await repository.write("export.ts", "export const rows = [];\n");
    await repository.git("add", "export.ts");
    await repository.commit("feat: add an export\n", { staged: true });
    const of = JSON.parse(bash(`gitops-health compliance analyze --pr ${base}..HEAD --json 2> /dev/null || true`));
    const codes = (predicate: { violations: { code: string }[] }) => predicate.violations.map(({ code }) => code);
    expect(codes(of)).toEqual(["acme.tickets.missing"]);
    expect(codes(of)).toEqual(codes(ofFolder));
    expect(of.userPolicies).toEqual([{ name: compiled, digest: expect.stringMatching(/^[0-9a-f]{64}$/), rules: 1 }]);
  });

  it("names the digest of a folder as the guide says that it is made", async () => {
    await repository.checkout("change");
    const { userPolicies } = JSON.parse(
      bash("gitops-health compliance analyze --pr main..HEAD --json 2> /dev/null || true"),
    );
    const summed = bash("cd policies && ls *.rego | grep -v _test.rego | xargs sha256sum");
    const digest =
      summed.trim().split("\n").length === 1
        ? summed.slice(0, 64)
        : bash(`printf '%s' '${summed}' | sha256sum`).slice(0, 64);
    expect(userPolicies).toEqual([{ name: "policies", digest, rules: 1 }]);
  });

  describe.skipIf(actPath() === undefined)("its workflow, run by act", () => {
    const judge = async (message: string) => {
      await repository.checkout("change");
      await repository.git("commit", "--quiet", "--amend", "--message", message);
      const [base, head] = await Promise.all(["main", "change"].map((ref) => repository.git("rev-parse", ref)));
      await repository.git("remote", "add", "origin", "https://github.com/acme/health.git").catch(() => undefined);
      const run = await runAct({
        repository: repository.directory,
        workflow: ".github/workflows/gitops-health.yml",
        event: {
          name: "pull_request",
          payload: payload("pull_request", { base: base ?? "", head: head ?? "", title: message }),
        },
      });
      const document = run.artifacts["gitops-health-analysis"]?.["compliance-analysis.json"];
      expect(document, run.log).toBeDefined();
      return { run, predicate: JSON.parse(String(document)).predicate };
    };

    it("fails a change that breaks the rule, and says what to write", async () => {
      const { run, predicate } = await judge("feat: add an export");
      expect(run.jobs["analyse"]?.result).toBe("failure");
      expect(predicate.violations).toMatchObject([
        { code: "acme.tickets.missing", solution: expect.stringContaining("feat: ACME-12 add an export") },
      ]);
      expect(predicate.policiesEvaluated).toContain("acme.tickets");
    });

    it("passes one that keeps it", async () => {
      const { run, predicate } = await judge("feat: ACME-12 add an export");
      expect(run.jobs["analyse"]?.result, run.jobs["analyse"]?.log).toBe("success");
      expect(predicate).toMatchObject({ compliant: true, userPolicies: [{ name: "policies", rules: 1 }] });
      expect(predicate.successes.map(({ code }: { code: string }) => code)).toContain("acme.tickets.missing");
    });
  });
});
