/** The action from its inputs to its document, on real repositories. */
import { readFile, writeFile } from "node:fs/promises";
import { type ActionContext, type ActionResult, readInputs } from "@gitops-health/actions-kit";
import { parseConfiguration } from "@gitops-health/config";
import { type Predicate, read } from "@gitops-health/contracts";
import { describe, expect, test } from "vitest";
import { createFolder, createRepository, type Files, type TestRepository } from "../../../test/repository.ts";
import { run as lint, inputs as lintInputs } from "../../commit-lint/src/run.ts";
import { inputs, run } from "./run.ts";

type Compliance = Predicate<"compliance-analysis">;

const SERVICES = `version: 1
services:
  phi-service: { paths: ["services/phi/**"], domains: [phi], owners: ["@acme/phi"] }
  payment-gateway: { paths: ["services/pay/**"], domains: [financial, cardholder], owners: ["@acme/payments"] }
  device: { paths: ["services/device/**"], domains: [device], safety-class: C, owners: ["@acme/device"] }
`;
const CONFIG = ".github/gitops-health.yml";

const PHI = `security(phi): encrypt patient records

Records are encrypted before they are stored.

HIPAA-ADMIN: true
PHI-Impact: direct
COMPLIANCE: HIPAA:164.312(a)(2)(iv)
RISK-LEVEL: critical
SUGGESTED-REVIEWERS: @acme/phi, @acme/payments
`;

interface Bench extends AsyncDisposable {
  readonly repository: TestRepository;
  readonly context: ActionContext;
  readonly output: string;
  analyse(given?: Readonly<Record<string, string>>, context?: Partial<ActionContext>): Promise<Analysed>;
}

interface Analysed extends ActionResult<"compliance-analysis"> {
  readonly analysis: Compliance;
}

/** A repository whose first commit has the configuration and a file of each service. */
async function bench(configuration: string | null = SERVICES): Promise<Bench> {
  const repository = await createRepository();
  const folder = await createFolder();
  const files: Files = {
    "README.md": "# shop\n",
    "services/phi/a.ts": "export const a = 1;\n",
    "services/pay/a.ts": "export const a = 1;\n",
    ...(configuration === null ? {} : { [CONFIG]: configuration }),
  };
  await repository.commit("chore: start", { files });
  await repository.git("tag", "start");
  const context: ActionContext = {
    workspace: repository.directory,
    outputDirectory: folder.directory,
    event: undefined,
    evaluatedAt: "2026-11-22T08:00:00Z",
    log: () => undefined,
    signal: new AbortController().signal,
  };
  return {
    repository,
    context,
    output: folder.directory,
    async analyse(given = {}, more = {}) {
      const values: Readonly<Record<string, string>> = { base: "start", ...given };
      const result = await run(
        readInputs(inputs, (name) => values[name] ?? ""),
        { ...context, ...more },
      );
      if ("nothingToDo" in result) throw new Error(result.nothingToDo);
      return { ...result, analysis: result.document.statement.predicate };
    },
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

const codes = (results: readonly { code: string }[]) => [...new Set(results.map(({ code }) => code))];
/** HTML as a reader sees and copies it. */
const shown = (html: string) => html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const phiChange: Files = { "services/phi/a.ts": "export const a = 2;\n" };

describe("a change of PHI code", () => {
  test("with its trailers is compliant, and what binds when it is deployed is not evaluated", async () => {
    await using story = await bench();
    await story.repository.commit(PHI, { files: phiChange });
    const { analysis, failure, outputs } = await story.analyse();
    expect(codes(analysis.violations)).toEqual([]);
    expect(failure).toBeNull();
    expect(outputs).toMatchObject({ compliant: "true", complete: "true", violations: "0" });
    expect(analysis.summary).toEqual({
      hipaaMetadataPresent: true,
      suggestedReviewersPresent: true,
      riskLevelSpecified: true,
      conventionalCommitsFormat: true,
    });
    expect(codes(analysis.successes)).toContain("hipaa.phi_metadata.missing_trailer");
    expect(codes(analysis.successes)).toContain("hipaa.encryption.at_rest_weakened");
    expect(codes(analysis.notApplicable)).toContain("sox.financial_evidence.location");
    const open = new Map(analysis.rulesNotEvaluated.map(({ code, phase, reason }) => [code, { phase, reason }]));
    expect(open.get("risk.approvals.missing")?.phase).toBe("deploy");
    expect(codes(analysis.notApplicable)).toContain("sox.segregation_of_duties.author_approves");
    const status = new Map(analysis.controls.map((control) => [control.id, control.status]));
    expect(status.get("HIPAA:164.316(b)(1)(ii)")).toBe("satisfied");
    expect(status.get("HIPAA:164.312(a)(2)(iv)")).toBe("satisfied");
    expect(analysis.materials.map(({ name }) => name)).toEqual(["catalog", "configuration", "policies"]);
  });

  test("without HIPAA-ADMIN is refused with the commit, the trailer and what to do", async () => {
    await using story = await bench();
    const sha = await story.repository.commit(PHI.replace("HIPAA-ADMIN: true\n", ""), { files: phiChange });
    const { analysis, failure, failureExitCode, summary, annotations, lines } = await story.analyse();
    expect(analysis.compliant).toBe(false);
    expect(analysis.violations).toEqual([
      {
        code: "hipaa.phi_metadata.missing_trailer",
        title: "A change of PHI code carries the HIPAA trailers",
        message: `Commit ${sha.slice(0, 12)} touches PHI (phi-service) without the trailers HIPAA-ADMIN.`,
        solution: expect.stringContaining("Add HIPAA-ADMIN to the last paragraph"),
        controls: ["HIPAA:164.308(a)(8)", "HIPAA:164.316(b)(1)(ii)"],
        enforcement: "block",
        commit: sha,
        location: null,
        services: ["phi-service"],
        paths: ["services/phi/a.ts"],
        lines: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(failure).toMatch(/violates policies/);
    expect(failureExitCode).toBe(1);
    expect(summary(100_000)).toContain("not compliant");
    expect(annotations.map(({ level }) => level)).toContain("error");
    expect(lines.join("\n")).toContain("hipaa.phi_metadata.missing_trailer");
    expect(analysis.summary.hipaaMetadataPresent).toBe(false);
  });

  test("in a fixup, which commit-lint asks nothing else, is refused all the same", async () => {
    await using story = await bench();
    await story.repository.commit("fixup! security(phi): encrypt", { files: phiChange });
    const { analysis } = await story.analyse();
    expect(codes(analysis.violations)).toContain("commit.enterprise_commit.unfinished");
  });

  test("that is reverted within the range is still judged: the record of both commits stays", async () => {
    await using story = await bench();
    await story.repository.commit("fix(phi): try", { files: phiChange });
    await story.repository.commit("fix(phi): take back", { files: { "services/phi/a.ts": "export const a = 1;\n" } });
    const { analysis } = await story.analyse();
    expect(analysis.violations.filter(({ code }) => code === "hipaa.phi_metadata.missing_trailer").length).toBe(2);
  });
});

test("a commit across two regulated services names both teams", async () => {
  await using story = await bench();
  const files = { ...phiChange, "services/pay/a.ts": "export const a = 2;\n" };
  const both = `${PHI}SOX-FINANCIAL: true\n`;
  await story.repository.commit(both.replace(", @acme/payments", ""), { files });
  const { analysis } = await story.analyse();
  const found = analysis.violations.filter(({ code }) => code === "risk.multi_domain.owner_not_named");
  expect(found.map(({ services }) => services)).toEqual([["payment-gateway"]]);
  await story.repository.git("reset", "--hard", "--quiet", "start");
  await story.repository.commit(both, { files });
  expect(codes((await story.analyse()).analysis.violations)).toEqual([]);
});

test("the record of a Revert button's squash merge, which names a pull request, is warned of by commit-lint and no violation", async () => {
  await using story = await bench();
  await story.repository.commit('Revert "docs: say more" (#8)\n\nReverts acme/shop#7\n', {
    files: { "README.md": "# less\n" },
  });
  expect(codes((await story.analyse()).analysis.violations)).toEqual([]);
});

describe("without a configuration", () => {
  test("rules of domains are not evaluated, and what looks regulated is warned of with a configuration that works", async () => {
    await using story = await bench(null);
    await story.repository.commit("feat: add patients", { files: { "src/patient-records/list.ts": "export {};\n" } });
    const { analysis } = await story.analyse();
    expect(analysis.complete).toBe(false);
    expect(codes(analysis.successes)).not.toContain("hipaa.phi_metadata.missing_trailer");
    expect(codes(analysis.rulesNotEvaluated)).toContain("hipaa.phi_metadata.missing_trailer");
    const [warning] = analysis.warnings.filter(({ code }) => code === "governance.configuration.unmapped_path");
    expect(warning?.message).toContain("src/patient-records/list.ts looks like the domain phi");
    const line = /`([^`]*)`/.exec(warning?.solution ?? "")?.[1] ?? "";
    const { services } = parseConfiguration(Buffer.from(`version: 1\n${line}\n`), CONFIG);
    expect(services["patient-records"]).toMatchObject({ paths: ["src/patient-records/**"], domains: ["phi"] });
  });
});

describe("a change of the rules themselves", () => {
  test("that deletes its services is judged by the base's, and its own verdict is shown beside", async () => {
    await using story = await bench();
    await story.repository.commit("chore: simplify", { files: { ...phiChange, [CONFIG]: "version: 1\n" } });
    const { analysis, summary } = await story.analyse();
    expect(codes(analysis.violations)).toContain("hipaa.phi_metadata.missing_trailer");
    expect(codes(analysis.warnings)).toContain("governance.own_rules.edited");
    expect(analysis.ownVerdict?.note).toContain(CONFIG);
    expect(analysis.ownVerdict?.violations).toBeLessThan(analysis.violations.length);
    expect(summary(100_000)).toContain("edits what it is judged by");
  });

  test("that adds a waiver for itself is not waived by it", async () => {
    await using story = await bench();
    const waiver = `waivers: [ { id: W-1, rule: "hipaa.*", scope: {}, reason: r, approver: "@boss", ticket: T, expires: 2027-01-31 } ]\n`;
    await story.repository.commit(PHI.replace("HIPAA-ADMIN: true\n", ""), {
      files: { ...phiChange, [CONFIG]: SERVICES + waiver },
    });
    const { analysis } = await story.analyse();
    expect(analysis.compliant).toBe(false);
    expect(analysis.exceptions).toEqual([]);
    expect(analysis.ownVerdict).toMatchObject({ compliant: true, violations: 0 });
  });
});

describe("waivers", () => {
  const broken = PHI.replace("HIPAA-ADMIN: true\nPHI-Impact: direct\n", "");

  test("the waiver that the summary prints waives the rule in its service and nowhere else", async () => {
    const services = `${SERVICES}  labs: { paths: ["services/labs/**"], domains: [phi] }\n`;
    const change = async (story: Bench) => {
      await story.repository.commit(broken, { files: phiChange });
      await story.repository.commit(broken, { files: { "services/labs/a.ts": "export {};\n" } });
      return story.analyse();
    };
    await using story = await bench(services);
    const { analysis, summary } = await change(story);
    const violated = ({ code, services }: { code: string; services: readonly string[] }) => [code, ...services];
    expect(analysis.violations.map(violated)).toEqual([
      ["hipaa.phi_metadata.missing_trailer", "phi-service"],
      ["hipaa.phi_metadata.missing_trailer", "labs"],
    ]);

    const pasted = shown(/<pre>\n([\s\S]*?)\n<\/pre>/.exec(summary(100_000))?.[1] ?? "");
    const unfilled = `${services}waivers:\n${pasted}\n`;
    await using refused = await bench(unfilled);
    await expect(change(refused)).rejects.toThrow(/expected a person such as @alice/);

    const filled = unfilled
      .replace("<W-1>", "W-1")
      .replace("<why the risk is acceptable>", "legacy import")
      .replace("<@who approves>", "@boss")
      .replace("<where it was decided>", "SEC-12");
    await using waived = await bench(filled);
    const after = (await change(waived)).analysis;
    expect(after.exceptions.map(({ result, waiver }) => [...violated(result), waiver.id])).toEqual([
      ["hipaa.phi_metadata.missing_trailer", "phi-service", "W-1"],
    ]);
    expect(after.violations.map(violated)).toEqual([["hipaa.phi_metadata.missing_trailer", "labs"]]);
  });

  const with_ = (fields: string) =>
    `${SERVICES}waivers: [ { id: W-1, rule: hipaa.phi_metadata.missing_trailer, reason: r, ticket: T-1, ${fields} } ]\n`;

  test.each([
    [
      "on its last day",
      'scope: { services: [phi-service] }, approver: "@boss", expires: 2026-11-22',
      true,
      "waiver.ends_soon",
    ],
    ["the day after", 'scope: {}, approver: "@boss", expires: 2026-11-21', false, "waiver.expired"],
    ["long before its end", 'scope: { services: [phi-service] }, approver: "@boss", expires: 2027-11-21', true, null],
    ["without a scope", 'scope: {}, approver: "@boss", expires: 2027-11-21', true, "waiver.broad_scope"],
    ["of all paths", 'scope: { paths: ["**"] }, approver: "@boss", expires: 2027-11-21', true, "waiver.broad_scope"],
    [
      "before its first day",
      'scope: {}, approver: "@boss", effective-from: 2026-12-01, expires: 2027-01-01',
      false,
      "waiver.not_yet_effective",
    ],
    ["by the author", 'scope: {}, approver: "@ada", expires: 2027-11-21', false, "waiver.own_change"],
    ["of another service", 'scope: { services: [device] }, approver: "@boss", expires: 2027-11-21', false, null],
    ["of other paths", 'scope: { paths: ["docs/**"] }, approver: "@boss", expires: 2027-11-21', false, null],
    ["of these paths", 'scope: { paths: ["services/phi/**"] }, approver: "@boss", expires: 2027-11-21', true, null],
  ])("%s", async (_, fields, waived, notice) => {
    await using story = await bench(with_(fields));
    await story.repository.commit(broken, { files: phiChange });
    const { analysis } = await story.analyse();
    expect(analysis.compliant).toBe(waived);
    expect(analysis.exceptions.length > 0).toBe(waived);
    expect(codes(analysis.warnings).filter((code) => code.startsWith("waiver."))).toEqual(
      notice === null ? [] : [notice],
    );
  });

  test("that names lines counts until one of them changes", async () => {
    const change = async (story: Bench, content: string) => {
      await story.repository.commit(broken, { files: { "services/phi/a.ts": content } });
      return (await story.analyse()).analysis;
    };
    await using first = await bench();
    const lines = (await change(first, "export const a = 2;\n")).violations[0]?.lines;
    const waiver = with_(
      `scope: { paths: ["services/phi/**"] }, approver: "@boss", expires: 2027-11-21, lines: ${lines}`,
    );
    await using same = await bench(waiver);
    expect((await change(same, "export const a = 2;\n")).exceptions).toHaveLength(1);
    await using other = await bench(waiver);
    const changed = await change(other, "export const a = 3;\n");
    expect(changed.exceptions).toEqual([]);
    expect(codes(changed.warnings)).toContain("waiver.lapsed");
  });

  test("that the change itself brings are told what is wrong with them, beside the verdict by its own files", async () => {
    await using story = await bench();
    await story.repository.commit("chore: waive", {
      files: { [CONFIG]: with_('scope: {}, approver: "@boss", expires: 2026-11-01') },
    });
    const { analysis } = await story.analyse();
    expect(codes(analysis.warnings).filter((code) => code.startsWith("waiver."))).toEqual([]);
    await story.repository.commit("chore: waive more", {
      files: { [CONFIG]: with_('scope: {}, approver: "@boss", expires: 2027-11-21') },
    });
    expect((await story.analyse()).analysis.ownVerdict?.note).toContain(
      "Of its own waivers: Waiver W-1 waives hipaa.phi_metadata.missing_trailer everywhere",
    );
  });

  test("by the pull request's author, who committed under another address", async () => {
    await using story = await bench(with_('scope: {}, approver: "@Boss", expires: 2027-11-21'));
    const head = await story.repository.commit(broken, { files: phiChange });
    const base = await story.repository.git("rev-parse", "start");
    const payload = {
      pull_request: {
        number: 7,
        title: "x",
        body: null,
        user: { login: "boss" },
        base: { sha: base },
        head: { sha: head },
      },
    };
    const event = {
      name: "pull_request",
      payload,
      repository: "acme/shop",
      sha: head,
      ref: "refs/pull/7/merge",
      actor: "boss",
    };
    const { analysis } = await story.analyse({ base: "" }, { event });
    expect(analysis.compliant).toBe(false);
    expect(codes(analysis.warnings)).toContain("waiver.own_change");
  });

  test("of a rule that does not exist are warned of with the nearest one", async () => {
    await using story = await bench(
      with_('scope: {}, approver: "@boss", expires: 2027-11-21').replace("missing_trailer", "mising_trailer"),
    );
    await story.repository.commit(PHI, { files: phiChange });
    const { analysis } = await story.analyse();
    expect(analysis.warnings.map(({ message }) => message).join()).toContain(
      "did you mean hipaa.phi_metadata.missing_trailer?",
    );
  });
});

test("an advised violation is shown and does not fail", async () => {
  await using story = await bench(
    `${SERVICES}enforcement: { rules: { hipaa.phi_metadata.missing_trailer: advise } }\n`,
  );
  await story.repository.commit(PHI.replace("HIPAA-ADMIN: true\n", ""), { files: phiChange });
  const { analysis, failure, summary } = await story.analyse();
  expect(analysis.violations).toMatchObject([{ code: "hipaa.phi_metadata.missing_trailer", enforcement: "advise" }]);
  expect(analysis.compliant).toBe(true);
  expect(failure).toBeNull();
  expect(summary(100_000)).toContain("would block");
});

test("a rule that enforcement names and nobody has stops every change but one that mends the configuration", async () => {
  const enforcing = (code: string) => `${SERVICES}enforcement: { rules: { ${code}: advise } }\n`;
  const wrong = enforcing("hipaa.phi_metadata.mising_trailer");
  const right = enforcing("hipaa.phi_metadata.missing_trailer");
  const files = (content: string, more: Files = {}) => ({ files: { [CONFIG]: content, ...more } });
  await using story = await bench(wrong);
  await story.repository.commit(PHI, { files: phiChange });
  await expect(story.analyse()).rejects.toThrow('did you mean "hipaa.phi_metadata.missing_trailer"?');
  await story.repository.git("reset", "--hard", "--quiet", "start");
  await story.repository.commit("chore: mend the configuration", files(right));
  expect((await story.analyse()).analysis.ownVerdict).not.toBeNull();
  await story.repository.commit("chore: do more", files(right, { "README.md": "more\n" }));
  await expect(story.analyse()).rejects.toThrow(/did you mean/);
  await story.repository.git("reset", "--hard", "--quiet", "start");
  await story.repository.commit("chore: mend it badly", files(`${wrong}collections: [hipaa]\n`));
  await expect(story.analyse()).rejects.toThrow(/did you mean/);
});

test("a rule of commit-lint that is switched off leaves its policy not evaluated, never passed", async () => {
  await using story = await bench(`${SERVICES}commit: { rules: { trailers/required-by-domain: "off" } }\n`);
  await story.repository.commit(PHI.replace("HIPAA-ADMIN: true\n", ""), { files: phiChange });
  const { analysis } = await story.analyse();
  expect(codes(analysis.rulesNotEvaluated)).toContain("hipaa.phi_metadata.missing_trailer");
  expect(codes(analysis.successes)).not.toContain("hipaa.phi_metadata.missing_trailer");
});

describe("adopted-at", () => {
  test("leaves older commits out, and says so; what is newer is judged", async () => {
    await using story = await bench(`${SERVICES}adopted-at: 2026-01-05\n`);
    const before = await story.repository.git("rev-parse", "start");
    await story.repository.git("checkout", "--quiet", "--orphan", "older");
    await story.repository.git("rm", "-r", "--quiet", "--cached", ".");
    const old = await story.repository.commit("import", { date: "2025-12-01T00:00:00Z" });
    await story.repository.commit("old news", { files: phiChange, date: "2025-12-02T00:00:00Z" });
    await story.repository.git("branch", "--force", "main");
    const early = (await story.analyse({ base: old })).analysis;
    expect({ compliant: early.compliant, complete: early.complete }).toEqual({ compliant: true, complete: false });
    expect(early.notEvaluated).toContainEqual({
      what: "1 of 1 commits",
      reason: "before adoption (adopted-at: 2026-01-05)",
    });
    expect(early.successes).toEqual([]);
    await story.repository.commit("new news", { files: { "services/phi/a.ts": "3\n" }, date: "2026-01-06T00:00:00Z" });
    await story.repository.git("branch", "--force", "main");
    const mixed = (await story.analyse({ base: old })).analysis;
    const named = mixed.violations.filter(({ code }) => code === "hipaa.phi_metadata.missing_trailer");
    expect(named.map(({ commit }) => commit)).toEqual([mixed.commit]);
    expect(before).not.toBe(old);
  });

  test("excuses no change that has yet to land, whatever its dates", async () => {
    await using story = await bench(`${SERVICES}adopted-at: 2026-01-05\n`);
    await story.repository.branch("feature");
    await story.repository.commit("fix(phi): backdate", { files: phiChange, date: "2025-12-02T00:00:00Z" });
    expect(codes((await story.analyse()).analysis.violations)).toContain("hipaa.phi_metadata.missing_trailer");
  });
});

test("the same change and time give the same bytes", async () => {
  await using story = await bench();
  await story.repository.commit(PHI.replace("PHI-Impact: direct\n", ""), { files: phiChange });
  const first = (await story.analyse()).document;
  const second = (await story.analyse()).document;
  expect(second.bytes.equals(first.bytes)).toBe(true);
});

describe("the commit-lint document", () => {
  async function linted(story: Bench) {
    const result = await lint(
      readInputs(lintInputs, (name) => (name === "base" ? "start" : "")),
      story.context,
    );
    if ("nothingToDo" in result) throw new Error(result.nothingToDo);
    return result.document;
  }

  test("is verified and becomes a material", async () => {
    await using story = await bench();
    await story.repository.commit(PHI, { files: phiChange });
    const { path, sha256 } = await linted(story);
    const { analysis, document } = await story.analyse({ "commit-lint": path, "commit-lint-sha256": sha256 });
    expect(analysis.materials).toContainEqual({ name: "commit-lint", digest: { sha256 } });
    const expected = { commit: analysis.commit, sha256: document.sha256, materials: { "commit-lint": sha256 } };
    await expect(read("compliance-analysis", document.path, expected)).resolves.toBeDefined();
  });

  test("that was altered, is of another commit or has no path is refused", async () => {
    await using story = await bench();
    await story.repository.commit(PHI, { files: phiChange });
    const { path, sha256 } = await linted(story);
    await expect(story.analyse({ "commit-lint-sha256": sha256 })).rejects.toThrow(/give the path/);
    await expect(story.analyse({ "commit-lint": `${path}.none` })).rejects.toThrow(/cannot be read/);
    const bytes = await readFile(path);
    await writeFile(path, Buffer.from(bytes.toString().replace('"passed":true', '"passed":false')));
    await expect(story.analyse({ "commit-lint": path, "commit-lint-sha256": sha256 })).rejects.toThrow(/altered/);
    await writeFile(path, bytes);
    await story.repository.commit("docs: more", { files: { "README.md": "more\n" } });
    await expect(story.analyse({ "commit-lint": path, "commit-lint-sha256": sha256 })).rejects.toThrow(
      /is about commit/,
    );
  });
});

test("hostile names and texts stay text in the summary", async () => {
  await using story = await bench(null);
  const name = "patient/<img src=x onerror=alert(1)>|`a`\n::set-output name=x::y.ts";
  await story.repository.commit(
    "feat: <script>alert(1)</script> @everyone\n\nCOMPLIANCE: <b>x</b>|[a](http://e.vil)\n",
    {
      files: { [name]: "1\n" },
    },
  );
  const { summary, analysis } = await story.analyse();
  expect(codes(analysis.warnings)).toContain("governance.configuration.unmapped_path");
  for (const budget of [500, 5_000, 100_000]) {
    const page = summary(budget);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(budget);
    expect(page).not.toMatch(/<img|<script|<b>|^::|@everyone|\]\(http/m);
  }
});
