import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../tools/root.mjs";
import { account } from "../tools/start/account.mjs";
import { readOutputs } from "../tools/start/runner.mjs";
import { playStories } from "../tools/start/stories.mjs";
import { nodeFor } from "./harness/nodes.ts";
import { temporaryFolder } from "./harness/temporary.ts";

type Played = Awaited<ReturnType<typeof playStories>>;
type Alter = (patch: string, name: string) => string;

const play = (alter?: Alter, only?: Parameters<typeof playStories>[0]["only"]): Promise<Played> =>
  playStories({ directory: temporaryFolder("stories"), alter, only });

describe("the stories as they are", () => {
  let played: Played;
  beforeAll(async () => {
    played = await play();
  });

  test("encrypted patient records are compliant, high, and go blue-green with two approvals of different roles", () => {
    const { lint, compliance, risk, plan } = played.patientRecords ?? never();
    expect(lint.outputs).toMatchObject({ passed: "true" });
    expect(compliance.outputs).toMatchObject({ compliant: "true" });
    expect(risk.outputs).toMatchObject({ "risk-level": "high", "computed-level": "high", "declared-level": "high" });
    expect(plan.outputs).toMatchObject({ strategy: "blue-green", "required-approvals": "2" });
    const roles = plan.document.plans[0].approvals.map(({ role }: { role: string }) => role);
    expect(new Set(roles)).toEqual(new Set(["security", "compliance"]));
  });

  test("encrypted payment tokens are compliant, medium, and go canary by 5, 25 and 100 %", () => {
    const { lint, compliance, risk, plan } = played.paymentTokens ?? never();
    expect(lint.outputs).toMatchObject({ passed: "true" });
    expect(compliance.outputs).toMatchObject({ compliant: "true" });
    expect(risk.outputs).toMatchObject({ "risk-level": "medium", "computed-level": "medium" });
    expect(plan.outputs).toMatchObject({ strategy: "canary" });
    expect(plan.document.plans[0].stages).toMatchObject([
      { weight: 5, minDuration: 1800 },
      { weight: 25, minDuration: 3600 },
      { weight: 100 },
    ]);
  });

  test("the message without HIPAA-ADMIN is refused, and its mended form passes", () => {
    const { refused, mended } = played.refusal ?? never();
    expect(refused.lint.outputs).toMatchObject({ passed: "false" });
    expect(refused.compliance.outputs).toMatchObject({ compliant: "false" });
    expect(mended.lint.outputs).toMatchObject({ passed: "true", errors: "0" });
    expect(mended.compliance.outputs).toMatchObject({ compliant: "true" });
  });

  test("bisect names the commit that halved the connection pool, from load on the service", () => {
    const { outputs, document } = played.bisect ?? never();
    expect(outputs).toMatchObject({ outcome: "culprit" });
    expect(document.culprit.header).toBe("perf(payment): hold fewer idle database connections");
    expect(document.culprit.diff).toContain('-  "databaseConnections": 8');
    const { good, bad, readings } = document;
    const value = (sha: string) => readings.find(({ commit }: { commit: string }) => commit === sha).value;
    expect(value(good)).toBeLessThan(value(bad));
  });

  test("the audit covers every change of the period and leaves a package and a report", () => {
    const { outputs, document } = played.audit ?? never();
    expect(outputs).toMatchObject({ changes: "14" });
    expect(document.changes.every(({ documents }: { documents: unknown[] }) => documents.length >= 3)).toBe(true);
    expect(existsSync(outputs["package-path"] ?? "")).toBe(true);
    expect(readFileSync(outputs["report-path"] ?? "", "utf8")).toContain("perf(payment)");
  });

  test("the README shows what is said of the first one", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const [, shown = ""] = /^<!-- npm start -->\n```text\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    expect(shown).not.toBe("");
    expect(account(played, { directory: "", seconds: 0, color: false }).text).toContain(shown);
  });

  test("the actions wrote a job summary for every step", () => {
    const { patientRecords: a, paymentTokens: b, bisect, audit } = played;
    const steps = [a?.lint, a?.compliance, a?.risk, a?.plan, b?.lint, b?.compliance, b?.risk, b?.plan, bisect, audit];
    for (const step of steps) expect(readFileSync(step?.summary ?? "", "utf8").length).toBeGreaterThan(100);
  });
});

describe("the verdicts follow from the stories' commits", () => {
  let played: Played;
  beforeAll(async () => {
    played = await play((patch, name) => {
      if (name.startsWith("0-refused"))
        return patch.replace("PHI-Impact:", "HIPAA-ADMIN: true\nPHI-Impact:").replace("164.132(b)", "164.312(b)");
      if (name.startsWith("1-")) return patch.replace(/^HIPAA-ADMIN: true\n/m, "");
      if (name.startsWith("2-"))
        return onlyFiles(patch, /service\.test\.ts/).replace("RISK-LEVEL: medium", "RISK-LEVEL: low");
      return patch.replace('+  "databaseConnections": 4', '+  "databaseConnections": 9');
    });
  });

  test("without its HIPAA-ADMIN trailer the encryption of records is refused and its plan held", () => {
    const { lint, compliance, plan } = played.patientRecords ?? never();
    expect(lint.outputs).toMatchObject({ passed: "false" });
    expect(compliance.outputs).toMatchObject({ compliant: "false" });
    expect(plan.outputs).toMatchObject({ held: "true" });
    expect(plan.document.holdReasons.join()).toContain("hipaa.phi_metadata.missing_trailer");
  });

  test("a small change to the tests of payments is low, and rolls", () => {
    const { risk, plan } = played.paymentTokens ?? never();
    expect(risk.outputs).toMatchObject({ "computed-level": "low" });
    expect(plan.outputs).toMatchObject({ strategy: "rolling" });
  });

  test("the message that was refused passes once it is complete", () => {
    expect(played.refusal?.refused.lint.outputs).toMatchObject({ passed: "true" });
  });

  test("when no commit halves the pool, bisect blames none", () => {
    expect(played.bisect?.outputs).toMatchObject({ outcome: "not-reproduced", culprit: "" });
  });
});

test("a change declared critical is critical, though computed high, and is held", async () => {
  const alter = (patch: string) => patch.replace("RISK-LEVEL: high", "RISK-LEVEL: critical");
  const { risk, plan } = (await play(alter, ["patientRecords"])).patientRecords ?? never();
  expect(risk.outputs).toMatchObject({ "risk-level": "critical", "computed-level": "high" });
  expect(plan.outputs).toMatchObject({ strategy: "blue-green", held: "true" });
  expect(JSON.stringify(plan.document)).toContain("The risk is critical");
});

describe("npm start", () => {
  const start = join(root, "tools", "start.mjs");

  test.each(["20", "24"] as const)(
    "tells the stories on Node %s with nothing in its environment but the PATH",
    (major) => {
      const env = { PATH: process.env["PATH"], TMPDIR: temporaryFolder("start") };
      const run = spawnSync(nodeFor(major), [start], { env, encoding: "utf8" });
      expect(run.stderr).toBe("");
      expect(run.status).toBe(0);
      for (const said of ["refused", "blue-green", "canary", "perf(payment)", "audit-report"])
        expect(run.stdout).toContain(said);
      expect(run.stdout).not.toContain("\u001b");
    },
  );

  test("says what is missing: git, or a newer Node", () => {
    const bare = spawnSync(process.execPath, [start], { env: { PATH: "" }, encoding: "utf8" });
    expect(bare).toMatchObject({ status: 5, stdout: "", stderr: expect.stringContaining("git on the PATH") });
    const old = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.19.0"}})`;
    const run = spawnSync(process.execPath, ["--import", old, start], { encoding: "utf8" });
    expect(run).toMatchObject({ status: 5, stdout: "", stderr: expect.stringContaining("Node 20 or newer") });
  });
});

test("outputs are read in both forms of the runner's file", () => {
  expect(readOutputs("a=1\nb<<END_1\nx=2\n\ny<<z\nEND_1\nc=\n")).toEqual({ a: "1", b: "x=2\n\ny<<z", c: "" });
});

/** The patch without the files that do not match. */
function onlyFiles(patch: string, wanted: RegExp): string {
  const [mail = "", ...files] = patch.split(/^(?=diff --git )/m);
  return [mail, ...files.filter((file) => wanted.test(file.slice(0, file.indexOf("\n"))))].join("");
}

function never(): never {
  throw new Error("This story was not played.");
}
