import { join } from "node:path";
import type { Predicate } from "@gitops-health/contracts";
import { describe, expect, it } from "vitest";
import { chain, good, type Scene, scene, webChange } from "../test/audit-scene.ts";

describe("stored verdicts", () => {
  it("that the same version does not compute again are exceptions", async () => {
    await using s = await scene();
    const base = await s.git.resolve("HEAD");
    const head = await s.repository.commit(good, { files: { "services/web/a.ts": "export const dialog = 1;\n" } });
    await chain(s.git, s.evidence, base, head, (kind, predicate) =>
      kind === "risk-assessment" ? { ...(predicate as Predicate<"risk-assessment">), score: 1.5 } : predicate,
    );
    const { report } = await s.run();
    expect(report.exceptions.map(({ code }) => code)).toEqual(["verdict-disagrees"]);
    expect(report.exceptions[0]?.what).toMatch(/score was 1.5, is /);
    const other = await s.run({ version: "0.2.0" });
    expect(other.report.exceptions).toEqual([]);
    expect(other.report.changes[0]?.reasons.join()).toMatch(/recomputed differently/);
  });

  it("that are milder than another version computes are exceptions too", async () => {
    await using s = await scene();
    const base = await s.git.resolve("HEAD");
    const head = await s.repository.commit("no convention\n", { files: { "services/phi/a.ts": "export {};\n" } });
    await chain(s.git, s.evidence, base, head, (kind, predicate) =>
      kind === "compliance-analysis"
        ? { ...(predicate as Predicate<"compliance-analysis">), compliant: true, violations: [] }
        : predicate,
    );
    const { report } = await s.run({ version: "0.2.0" });
    expect(report.exceptions.map(({ code }) => code)).toEqual(["verdict-disagrees", "change-not-compliant"]);
  });

  it("that say not compliant make a change NOT_SATISFIED even when it is judged compliant now", async () => {
    await using s = await scene();
    const base = await s.git.resolve("HEAD");
    const head = await s.repository.commit(good, { files: { "services/web/a.ts": "export const dialog = 1;\n" } });
    await chain(s.git, s.evidence, base, head, (kind, predicate) =>
      kind === "compliance-analysis"
        ? { ...(predicate as Predicate<"compliance-analysis">), compliant: false }
        : predicate,
    );
    const { report } = await s.run();
    expect(report.changes[0]?.status).toBe("NOT_SATISFIED");
    expect(report.exceptions.map(({ code }) => code)).toEqual(["verdict-disagrees", "change-not-compliant"]);
  });

  it("that contradict each other are an exception", async () => {
    await using s = await scene();
    const base = await s.git.resolve("HEAD");
    const head = await s.repository.commit(good, { files: { "services/web/a.ts": "export const dialog = 1;\n" } });
    await chain(s.git, join(s.evidence, "one"), base, head);
    await chain(s.git, join(s.evidence, "two"), base, head, (kind, predicate) =>
      kind === "risk-assessment"
        ? { ...(predicate as Predicate<"risk-assessment">), computedLevel: "critical" }
        : predicate,
    );
    expect((await s.run()).report.exceptions.map(({ code }) => code)).toContain("documents-disagree");
  });
});

describe("a pull request of three commits, judged before it landed", () => {
  const commits = ["fix(web): close the dialog", "test(web): see it closed", "docs(web): tell of it"];
  const message = (header: string) => good.replace("fix(web): close the dialog", header);
  async function pullRequest(s: Scene): Promise<string> {
    const base = await s.git.resolve("HEAD");
    await s.repository.branch("topic");
    for (const [index, header] of commits.entries())
      await s.repository.commit(message(header), {
        files: { [`services/web/${index}.ts`]: `export const x = ${index};\n` },
      });
    await chain(s.git, join(s.evidence, "pull-request"), base, await s.git.resolve("topic"));
    await s.repository.checkout("main");
    return base;
  }
  const joined = async (s: Scene, since: string) => {
    const { report } = await s.run({ since });
    expect(report.exceptions).toEqual([]);
    return report.changes.map(({ header, status, documents }) => [
      header,
      status,
      [...new Set(documents.map(({ joinedBy, covers }) => `${joinedBy} ${covers}`))].join(", "),
    ]);
  };

  it("lands as a squash merge, and is satisfied by what was stored", async () => {
    await using s = await scene();
    const base = await pullRequest(s);
    await s.repository.git("merge", "--squash", "--quiet", "topic");
    await s.repository.commit(message("fix(web): close the dialog (#1)"), { staged: true });
    expect(await joined(s, base)).toEqual([["fix(web): close the dialog (#1)", "SATISFIED", "resultTree 1"]]);
  });

  it("lands as a rebase merge, and each commit is", async () => {
    await using s = await scene();
    const base = await pullRequest(s);
    await s.repository.git("-c", "user.name=GitHub", "cherry-pick", `${base}..topic`);
    expect(await joined(s, base)).toEqual(commits.map((header) => [header, "SATISFIED", "resultTree 3"]));
  });

  it("lands by the merge queue, which judges it again", async () => {
    await using s = await scene();
    const base = await pullRequest(s);
    await s.repository.git("merge", "--squash", "--quiet", "topic");
    const landed = await s.repository.commit(message("fix(web): close the dialog (#1)"), { staged: true });
    await chain(s.git, join(s.evidence, "merge-queue"), base, landed);
    expect(await joined(s, base)).toEqual([["fix(web): close the dialog (#1)", "SATISFIED", "commit 1, resultTree 1"]]);
  });

  it("lands by a squash merge on a base that moved on", async () => {
    await using s = await scene();
    await pullRequest(s);
    await webChange(s);
    const moved = await s.git.resolve("HEAD");
    await s.repository.git("merge", "--squash", "--quiet", "topic");
    await s.repository.commit(message("fix(web): close the dialog (#1)"), { staged: true });
    expect(await joined(s, moved)).toEqual([["fix(web): close the dialog (#1)", "SATISFIED", "changeId 1"]]);
  });
});
