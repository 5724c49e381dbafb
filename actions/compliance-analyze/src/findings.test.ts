/** Every family of rules on findings, from a real change to its verdict: detectors, input, policies and report together. */
import { readFile } from "node:fs/promises";
import { type ActionContext, type ActionResult, readInputs } from "@gitops-health/actions-kit";
import { ourPolicies } from "@gitops-health/policy";
import { describe, expect, test } from "vitest";
import { createFolder, createRepository, type Files } from "../../../test/repository.ts";
import { inputs, run } from "./run.ts";

const CONFIG = ".github/gitops-health.yml";
const SERVICES = `version: 1
collections: [minimal, hipaa, fda, sox, pci]
frameworks: [hipaa-security, 21cfr11, sox-itgc, pci-dss]
services:
  phi-service: { paths: ["services/phi/**"], domains: [phi], owners: ["@acme/phi"] }
  payment-gateway: { paths: ["services/pay/**"], domains: [financial, cardholder], owners: ["@acme/payments"] }
  device: { paths: ["services/device/**"], domains: [device], safety-class: C, owners: ["@acme/device"] }
`;
// In parts, so that no scanner of this repository takes them for real ones.
const SSN = ["219", "55", "4321"].join("-");
const CARD = ["5425", "2334", "3010", "9903"].join("");
const TOKEN = `ghp_${"Xk3vQ9mZ2tR7wL5pB8nC"}${"4dF6gH1jK0sY2uAe"}`;
const PASSWORD = ["pass", "word"].join("");
const RECORD = "services/phi/records.ts";
const CARDS = "services/pay/cards.ts";
const PUMP = "services/device/pump.ts";

/** What the trunk has of a file, and what a change makes of it. */
interface Case {
  readonly what: string;
  readonly code: string;
  readonly severity: "violations" | "warnings";
  readonly before?: Files;
  readonly after?: Files;
  readonly message?: string;
  readonly line?: number;
}

const handler = (lines: readonly string[]) =>
  ["export async function show(req, res) {", ...lines, "  res.json(await load(req.params.id));", "}", ""].join("\n");
const takenAway = (path: string, line: string): Pick<Case, "before" | "after"> => ({
  before: { [path]: handler([line]) },
  after: { [path]: handler([]) },
});
const added = (path: string, line: string): Pick<Case, "before" | "after"> => ({
  before: { [path]: handler([]) },
  after: { [path]: handler([line]) },
});

const cases: readonly Case[] = [
  {
    what: "PHI in code",
    code: "hipaa.phi_exposure.phi_in_change",
    severity: "violations",
    ...added(RECORD, `  const patientSsn = "${SSN}";`),
    line: 2,
  },
  {
    what: "PHI in a message",
    code: "hipaa.phi_exposure.phi_in_message",
    severity: "violations",
    message: `fix(phi): wrong record\n\nPatient SSN: ${SSN}\n`,
  },
  {
    what: "PHI in a test",
    code: "hipaa.phi_exposure.phi_suspected",
    severity: "warnings",
    after: { "services/phi/test/records.test.ts": `const patientSsn = "${SSN}";\n` },
    line: 1,
  },
  {
    what: "PHI in a log",
    code: "hipaa.phi_exposure.phi_in_logs",
    severity: "violations",
    ...added(RECORD, "  logger.info(patient.ssn);"),
    line: 2,
  },
  {
    what: "PHI in a URL",
    code: "hipaa.phi_exposure.phi_handed_out",
    severity: "violations",
    ...added(RECORD, "  localStorage.setItem('last', patient.ssn);"),
  },
  {
    what: "a token, in tests too",
    code: "security.secrets.token",
    severity: "violations",
    after: { "services/phi/test/api.test.ts": `const token = "${TOKEN}";\n` },
    line: 1,
  },
  {
    what: "a password in a change of high risk",
    code: "security.secrets.password",
    severity: "violations",
    after: { [PUMP]: `export const ${PASSWORD} = "${"Vq7mZ2tR"}${"w9LpXk3"}";\n` },
  },
  {
    what: "a password in a change of low risk",
    code: "security.secrets.suspected",
    severity: "warnings",
    after: { "tools/a.ts": `export const ${PASSWORD} = "${"Vq7mZ2tR"}${"w9LpXk3"}";\n` },
  },
  {
    what: "TLS off",
    code: "hipaa.encryption.in_transit_weakened",
    severity: "violations",
    ...added(RECORD, "  const agent = new https.Agent({ rejectUnauthorized: false });"),
    line: 2,
  },
  {
    what: "an encryption flag off",
    code: "hipaa.encryption.at_rest_weakened",
    severity: "violations",
    before: { "services/phi/store.yml": "database:\n  storage_encrypted: true\n  size: 10\n" },
    after: { "services/phi/store.yml": "database:\n  storage_encrypted: false\n  size: 10\n" },
  },
  {
    what: "an audit call removed",
    code: "hipaa.audit_controls.audit_removed",
    severity: "violations",
    ...takenAway(RECORD, "  await auditLog.record('VIEW_RECORD', req.user, req.params.id);"),
  },
  {
    what: "an authorization annotation removed",
    code: "hipaa.access_control.check_removed",
    severity: "violations",
    before: {
      "services/phi/Records.java":
        "public class Records {\n  @PreAuthorize(\"hasAuthority('VIEW')\")\n  public Record show(long id) {\n    return load(id);\n  }\n}\n",
    },
    after: {
      "services/phi/Records.java":
        "public class Records {\n  public Record show(long id) {\n    return load(id);\n  }\n}\n",
    },
  },
  {
    what: "a consent check removed",
    code: "hipaa.access_control.consent_removed",
    severity: "violations",
    ...takenAway(RECORD, "  await consentService.requireConsent(req.user, req.params.id);"),
  },
  {
    what: "a longer session",
    code: "hipaa.access_control.session_weakened",
    severity: "violations",
    before: { "services/phi/app.yml": "session:\n  session_timeout: 900\n" },
    after: { "services/phi/app.yml": "session:\n  session_timeout: 86400\n" },
  },
  {
    what: "a shorter retention",
    code: "hipaa.audit_controls.retention_weakened",
    severity: "violations",
    before: { "services/phi/app.yml": "audit:\n  audit_retention_days: 2190\n" },
    after: { "services/phi/app.yml": "audit:\n  audit_retention_days: 30\n" },
  },
  {
    what: "a card number",
    code: "pci.cardholder_data.card_number",
    severity: "violations",
    ...added(CARDS, `  const cardNumber = "${CARD}";`),
    line: 2,
  },
  {
    what: "TLS off before cards",
    code: "pci.safeguards.encryption_weakened",
    severity: "violations",
    ...added(CARDS, "  const agent = new https.Agent({ rejectUnauthorized: false });"),
  },
  {
    what: "an access check of cards removed",
    code: "pci.safeguards.access_check_removed",
    severity: "violations",
    ...takenAway(CARDS, "  await requirePermission(req.user, 'cards:read');"),
  },
  {
    what: "an audit call of cards removed",
    code: "pci.safeguards.audit_removed",
    severity: "violations",
    ...takenAway(CARDS, "  await auditLog.record('VIEW_CARD', req.user, req.params.id);"),
  },
  {
    what: "an audit call of a device removed",
    code: "fda.audit_trail.audit_removed",
    severity: "violations",
    ...takenAway(PUMP, "  await auditLog.record('SET_RATE', req.user, req.params.id);"),
  },
  {
    what: "a shorter retention of a device's records",
    code: "fda.audit_trail.retention_weakened",
    severity: "violations",
    before: { "services/device/app.yml": "audit:\n  audit_retention_days: 2190\n" },
    after: { "services/device/app.yml": "audit:\n  audit_retention_days: 30\n" },
  },
  {
    what: "an access check of a device removed",
    code: "fda.system_access.check_removed",
    severity: "violations",
    ...takenAway(PUMP, "  await requirePermission(req.user, 'pump:set');"),
  },
  {
    what: "encryption of a device's records off",
    code: "fda.system_access.encryption_weakened",
    severity: "violations",
    ...added(PUMP, "  const agent = new https.Agent({ rejectUnauthorized: false });"),
  },
  {
    what: "a safeguard that no framework blocks",
    code: "security.safeguards.weakened",
    severity: "warnings",
    ...added("tools/release.ts", "  const agent = new https.Agent({ rejectUnauthorized: false });"),
    line: 2,
  },
];

interface Scene extends AsyncDisposable {
  readonly sha: string;
  analyse(event?: ActionContext["event"]): Promise<ActionResult<"compliance-analysis">>;
}

async function scene({ before = {}, after = {}, message = "fix: change it\n" }: Partial<Case>): Promise<Scene> {
  const repository = await createRepository();
  const folder = await createFolder();
  await repository.commit("chore: start", { files: { "README.md": "# shop\n", [CONFIG]: SERVICES, ...before } });
  const start = await repository.git("rev-parse", "HEAD");
  const sha = await repository.commit(message, { files: after });
  return {
    sha,
    async analyse(event) {
      const result = await run(
        readInputs(inputs, (name) => (name === "base" ? start : undefined)),
        {
          workspace: repository.directory,
          outputDirectory: folder.directory,
          event,
          evaluatedAt: "2026-11-22T08:00:00Z",
          log: () => undefined,
          signal: new AbortController().signal,
        },
      );
      if ("nothingToDo" in result) throw new Error(result.nothingToDo);
      return result;
    },
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

test.each(cases)("$what: $code", async (given) => {
  await using story = await scene(given);
  const { document, annotations, failure } = await story.analyse();
  const analysis = document.statement.predicate;
  const of = (list: "violations" | "warnings") => analysis[list].map(({ code }) => code);
  expect(of(given.severity)).toContain(given.code);
  if (given.severity === "violations") expect(failure).not.toBeNull();
  if (given.line !== undefined)
    expect(annotations).toContainEqual(
      expect.objectContaining({ line: given.line, message: expect.stringContaining(given.code) }),
    );
  expect(document.bytes.includes(SSN) || document.bytes.includes(CARD) || document.bytes.includes(TOKEN)).toBe(false);
});

test("every rule that needs findings is reached by one of these changes", () => {
  const needing = ourPolicies().rules.filter(({ needs }) => needs.includes("findings"));
  expect(cases.map(({ code }) => code).sort()).toEqual(needing.map(({ code }) => code).sort());
});

describe("what somebody allows", () => {
  const RULES = `${SERVICES}detectors:\n  suppress:\n    - { rule: "phi/*", paths: ["tools/samples/**"], reason: "made for the manual" }\n`;
  test("is reported as allowed, with the reason, and suppressed in SARIF", async () => {
    const before = {
      [CONFIG]: RULES,
    };
    await using story = await scene({ before, after: { "tools/samples/a.ts": `const patientSsn = "${SSN}";\n` } });
    const { document, summary, lines, outputs } = await story.analyse();
    const { allowedFindings, violations } = document.statement.predicate;
    expect(violations.map(({ code }) => code)).not.toContain("hipaa.phi_exposure.phi_in_change");
    expect(allowedFindings).toMatchObject([{ kind: "paths", reason: "made for the manual", refused: null }]);
    expect(summary(100_000)).toContain("made for the manual");
    expect(lines.join("\n")).toContain("phi/ssn at tools/samples/a.ts:1 allowed by a path rule");
    const sarif = JSON.parse(await readFile(outputs["sarif-path"] ?? "", "utf8"));
    const [result] = sarif.runs[0].results.filter((each: { ruleId: string }) => each.ruleId === "phi/ssn");
    expect(result.suppressions).toHaveLength(1);
    expect(sarif.runs[0].tool.driver.rules[result.ruleIndex].id).toBe("phi/ssn");
  });

  test("by the change itself does not count, and both are told", async () => {
    const after = { [RECORD]: `const patientSsn = "${SSN}"; // gitops-health:allow phi/ssn made for the manual\n` };
    await using story = await scene({ after });
    const { document, summary } = await story.analyse();
    const { allowedFindings, violations } = document.statement.predicate;
    expect(violations.map(({ code }) => code)).toContain("hipaa.phi_exposure.phi_in_change");
    expect(allowedFindings.every(({ refused }) => refused !== null)).toBe(true);
    expect(allowedFindings).toHaveLength(1);
    expect(summary(100_000)).toContain("Not allowed by the change itself");
  });
});

test("PHI in the pull request's text is refused: a squash merge lands it", async () => {
  await using story = await scene({ after: { [RECORD]: "export const a = 1;\n" } });
  const { document } = await story.analyse({
    name: "pull_request",
    payload: {
      pull_request: { number: 7, title: "fix: record", body: `Patient SSN: ${SSN}`, head: { sha: story.sha } },
    },
    repository: "acme/shop",
    sha: story.sha,
    ref: "refs/pull/7/merge",
    actor: "kim",
  });
  const { violations } = document.statement.predicate;
  expect(violations.map(({ code, message }) => [code, message])).toContainEqual([
    "hipaa.phi_exposure.phi_in_message",
    expect.stringContaining("the pull request's text"),
  ]);
  expect(document.bytes.includes(SSN)).toBe(false);
});
