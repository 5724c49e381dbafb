import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONFIG, configuration, good, scene, webChange } from "../test/audit-scene.ts";

describe("the status of a change", () => {
  it("is SATISFIED when it is compliant and its stored documents say so too", async () => {
    await using s = await scene();
    await webChange(s);
    const { report, documents } = await s.run();
    expect(report.exceptions).toEqual([]);
    expect(report.changes[0]).toMatchObject({ status: "SATISFIED", reasons: [], services: ["web"], compliant: true });
    expect(report.changes[0]?.documents.map(({ kind, joinedBy }) => `${kind} ${joinedBy}`)).toEqual([
      "commit-lint commit",
      "compliance-analysis commit",
      "risk-assessment commit",
    ]);
    expect(report).toMatchObject({
      status: "SATISFIED",
      coverage: { changes: 1, withDocuments: 1, satisfied: 1, gaps: 0 },
    });
    expect(documents).toHaveLength(3);
    const satisfied = report.controls.filter(({ status }) => status === "SATISFIED");
    expect(satisfied.length).toBeGreaterThan(0);
    for (const { evidence } of satisfied) expect(evidence).toHaveLength(1);
  });

  it("is INSUFFICIENT_EVIDENCE without stored documents, and no control is satisfied by it", async () => {
    await using s = await scene();
    await s.repository.commit(good, { files: { "services/web/a.ts": "export const dialog = 1;\n" } });
    const { report } = await s.run();
    expect(report.changes[0]).toMatchObject({ status: "INSUFFICIENT_EVIDENCE", compliant: true });
    expect(report.changes[0]?.reasons[0]).toBe(
      "no stored commit-lint, no stored compliance-analysis, no stored risk-assessment",
    );
    expect(report.controls.map(({ status }) => status)).not.toContain("SATISFIED");
    expect(report).toMatchObject({ status: "INSUFFICIENT_EVIDENCE", coverage: { gaps: 1, satisfied: 0 } });
  });

  it("is INSUFFICIENT_EVIDENCE when one of the documents is missing", async () => {
    await using s = await scene();
    const head = await webChange(s);
    await rm(join(s.evidence, head.slice(0, 8), "risk-assessment.json"));
    await rm(join(s.evidence, head.slice(0, 8), "index.json"));
    expect((await s.run()).report.changes[0]).toMatchObject({
      status: "INSUFFICIENT_EVIDENCE",
      reasons: ["no stored risk-assessment"],
    });
  });

  it("is NOT_SATISFIED and an exception when a rule is violated, with or without documents", async () => {
    await using s = await scene();
    await webChange(s, "no convention at all\n");
    await s.repository.commit("nor here\n", { files: { "services/phi/b.ts": "export {};\n" } });
    const { report } = await s.run({ since: "HEAD~2" });
    expect(report.changes.map(({ status }) => status)).toEqual(["NOT_SATISFIED", "NOT_SATISFIED"]);
    expect(report.changes[1]?.violations.length).toBeGreaterThan(0);
    expect(report.exceptions.map(({ code }) => code)).toEqual(["change-not-compliant", "change-not-compliant"]);
    expect(report.controls.map(({ status }) => status)).toContain("NOT_SATISFIED");
  });

  it("is NOT_EVALUATED when rules of its phase were not, whatever the documents say", async () => {
    await using s = await scene();
    await s.repository.commit("chore: forget the services", { files: { [CONFIG]: "version: 1\n" } });
    await webChange(s);
    const { report } = await s.run();
    expect(report.changes[0]?.status).toBe("NOT_EVALUATED");
    expect(report.changes[0]?.reasons.join()).toMatch(/rules were not evaluated: the configuration has no services/);
    expect(report).toMatchObject({ exceptions: [], coverage: { gaps: 1, withDocuments: 1 } });
  });

  it("is NOT_EVALUATED before the adoption, by commit and by day, and that is no gap", async () => {
    await using s = await scene();
    await s.repository.commit("wild west", { files: { "x.txt": "x" } });
    const adopted = await webChange(s);
    for (const adoptedAt of [adopted, "2026-01-05"]) {
      const { report } = await s.run({ since: "HEAD~2", adoptedAt });
      const early = adoptedAt === adopted;
      expect(report.changes[0]?.status).toBe(early ? "NOT_EVALUATED" : "NOT_SATISFIED");
      expect(report.changes[1]?.status).toBe("SATISFIED");
      if (early)
        expect(report).toMatchObject({
          exceptions: [],
          coverage: { gaps: 0, beforeAdoption: 1 },
          status: "NOT_EVALUATED",
        });
    }
  });

  it("is NOT_EVALUATED when the configuration that it was based on cannot be read; the audit goes on", async () => {
    await using s = await scene();
    await s.repository.commit("chore: break it", { files: { [CONFIG]: "services: [" } });
    await s.repository.commit(good, { files: { "services/web/a.ts": "export const b = 1;\n" } });
    await s.repository.commit("chore: mend it", { files: { [CONFIG]: configuration() } });
    await webChange(s, good, "export const c = 1;\n");
    const { report } = await s.run({ since: "HEAD~3" });
    // The change that mends it edits nothing else, so it is judged by its own copy.
    expect(report.changes.map(({ compliant }) => compliant)).toEqual([null, true, true]);
    expect(report.changes[0]?.reasons.join()).toMatch(/could not be judged again/);
    expect(report.changes[2]?.status).toBe("SATISFIED");
  });
});

describe("the audit", () => {
  it("takes only the changes of a service, and names the services that there are", async () => {
    await using s = await scene();
    await webChange(s);
    await s.repository.commit(good, { files: { "services/phi/b.ts": "export {};\n" } });
    const { report } = await s.run({ since: "HEAD~2", service: "web" });
    expect(report.extraction).toMatchObject({ listed: 2, inPeriod: 2, commits: 1 });
    expect(report.unjoined).toEqual([]);
    await expect(s.run({ service: "wbe" })).rejects.toThrow(/no such service \(it has phi-service, web\)/);
  });

  it("refuses a period that ends before it begins", async () => {
    await using s = await scene();
    await expect(s.run({ since: "2026-07-01", until: "2026-06-01" })).rejects.toThrow(
      /exchange the inputs since and until/,
    );
  });

  it("says each thing wrong with the evidence folders by name, and reads on", async () => {
    await using s = await scene();
    const head = await webChange(s);
    const folder = join(s.evidence, "deep", "er");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "empty.json"), "");
    await writeFile(join(folder, "nested.json"), "[".repeat(100_000) + "]".repeat(100_000));
    await writeFile(join(folder, "foreign.json"), '{"predicateType":"https://example.com/x"}');
    await writeFile(join(folder, "null.json"), "null");
    await writeFile(join(folder, "index.json"), '[{"kind":"commit-lint","sha256":"0"}]');
    await symlink("/dev/zero", join(folder, "endless.json"));
    await mkdir(join(s.evidence, "cache"));
    await writeFile(join(s.evidence, "cache", "rows.json"), "{}");
    const loose = join(s.evidence, "loose");
    await mkdir(loose);
    const bytes = await s.git.file(head, "services/web/a.ts");
    await writeFile(join(loose, "commit-lint.json"), bytes ?? "");
    const { report } = await s.run();
    expect(report.exceptions.map(({ code }) => code)).toEqual(new Array(7).fill("document-invalid"));
    for (const name of ["empty", "nested", "foreign", "null", "index", "endless"])
      expect(
        report.exceptions.some(({ what }) => what.includes(`evidence/deep/er/${name}.json`)),
        name,
      ).toBe(true);
    expect(report.changes[0]?.status).toBe("SATISFIED");
    expect(report.extraction).toMatchObject({ files: 10, valid: 3, documents: 3 });
  });

  it("finds a stored document that was altered by its index, even when it is still valid", async () => {
    await using s = await scene();
    const head = await webChange(s);
    const other = await webChange(s, good, "export const other = 2;\n");
    const [from, to] = [other, head].map((sha) => join(s.evidence, sha.slice(0, 8), "commit-lint.json"));
    await writeFile(to ?? "", await readFile(from ?? ""));
    const { report } = await s.run({ since: "HEAD~2" });
    expect(report.exceptions.map(({ what }) => what).join()).toMatch(
      /does not have the sha256 that the index recorded/,
    );
    expect(report.changes[0]?.status).toBe("INSUFFICIENT_EVIDENCE");
  });

  it("of an empty period satisfies nothing", async () => {
    await using s = await scene();
    const { report } = await s.run({ since: "HEAD", until: "HEAD" });
    expect(report).toMatchObject({ status: "NOT_APPLICABLE", changes: [], exceptions: [] });
  });
});
