import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { pinned, toolPath } from "./go-tools.mjs";

describe("pinned", () => {
  it("reads package and version from the module of each tool", () => {
    expect(pinned("opa")).toEqual({ package: "github.com/open-policy-agent/opa", version: "1.22.0" });
    expect(pinned("act")).toEqual({ package: "github.com/nektos/act", version: "0.2.89" });
    expect(pinned("actionlint")).toEqual({ package: "github.com/rhysd/actionlint/cmd/actionlint", version: "1.7.12" });
    expect(pinned("gitleaks").version).toMatch(/^8\./);
  });
});

describe("toolPath", () => {
  const path = process.env["PATH"];
  const folder = mkdtempSync(join(tmpdir(), "gitops-health-tools-"));
  afterEach(() => {
    process.env["PATH"] = path;
    rmSync(folder, { recursive: true, force: true });
  });

  it("does not take another version from PATH", () => {
    const impostor = join(folder, "opa");
    writeFileSync(impostor, "#!/bin/sh\necho 'Version: 0.1.0'\n");
    chmodSync(impostor, 0o755);
    process.env["PATH"] = [folder, "/usr/bin", "/bin"].join(":");
    expect(toolPath("opa")).not.toBe(impostor);
  });

  it.skipIf(toolPath("actionlint") === undefined)("gives a tool of the pinned version", () => {
    const tool = toolPath("actionlint") ?? "";
    expect(execFileSync(tool, ["-version"], { encoding: "utf8" })).toContain(pinned("actionlint").version);
  });
});
