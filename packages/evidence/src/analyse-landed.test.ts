import { expect, test } from "vitest";
import { testWithOpa } from "../../policy/test/opa.ts";
import { good, withOpaOnPath } from "../../policy/test/own-policies.ts";
import { CONFIG, configuration, scene } from "../test/audit-scene.ts";
import { analyseLanded } from "./analyse-landed.ts";
import { gitHistory } from "./git-history.ts";
import type { LandedCommit } from "./history.ts";
import { sealAudit } from "./seal-audit.ts";

const AT = "2026-02-01T12:00:00Z";

test("a manifest is the same whether the changes share what git says of their past or each asks anew", async () => {
  await using s = await scene();
  const { repository, git } = s;
  const tip = await repository.import(
    Array.from({ length: 110 }, (_, n) => ({
      message: n % 4 === 0 ? `fix(web): case ${n}\n` : `feat(web): case ${n}\n`,
      files: [[`services/web/part${n % 5}.ts`, `${`if (check(${n})) run();\n`.repeat(1 + (n % 9))}`]],
      author: `Person ${n % 3} <person${n % 3}@example.com>`,
    })),
  );
  for (const n of [1, 2]) {
    await repository.branch(`topic-${n}`, `${tip}~${n}`);
    await repository.commit(`fix(web): topic ${n}\n`, { files: { [`services/web/topic${n}.ts`]: "if (a) b();\n" } });
    await repository.checkout("main");
    await repository.merge(`topic-${n}`);
    // A test by another rule: what is code in all of the past changes with it.
    await repository.commit("chore: what a test is\n", {
      files: { [CONFIG]: configuration(`paths: { tests: ["services/web/part${n}.ts"] }\n`) },
    });
    await repository.commit(`feat(web): after ${n}\n`, { files: { "services/web/part1.ts": `if (x${n}) y();\n` } });
  }
  const options = { configPath: CONFIG, repository: null };
  const sharing = analyseLanded(git, options);
  const landed: LandedCommit[] = [];
  for await (const commit of gitHistory(git).firstParents(await git.resolve("HEAD"), tip)) landed.unshift(commit);
  for (const commit of landed) expect(await sharing(commit, AT)).toEqual(await analyseLanded(git, options)(commit, AT));
  const period = { since: `${tip}~6`, until: "HEAD" };
  const sealed = async (name: string, analyse: ReturnType<typeof analyseLanded>) =>
    sealAudit(await s.run({ ...period, analyse }), `${s.evidence}/../${name}`, {});
  const shared = await sealed("shared", analyseLanded(git, options));
  const anew = await sealed("anew", (commit, at) => analyseLanded(git, options)(commit, at));
  expect(shared.manifest.changes).toHaveLength(12);
  expect(new Set(shared.manifest.changes.map(({ status }) => status)).has("NOT_EVALUATED")).toBe(false);
  expect(shared.manifest).toEqual(anew.manifest);
  expect(shared.packageSha256).toBe(anew.packageSha256);
});

testWithOpa("a change is judged again by the policies that its base lists, not by those of today", async () => {
  await using s = await scene();
  const { repository, git } = s;
  const listed = configuration("policies: [policies]\n");
  await repository.commit("chore: rules of our own\n", { files: { [CONFIG]: listed, "policies/a.rego": good } });
  const broken = await repository.commit("feat(web): more\n", { files: { "services/web/more.ts": "" } });
  await repository.remove("policies/a.rego");
  await repository.commit("chore: no rules of our own\n", { files: { [CONFIG]: configuration("") } });
  const after = await repository.commit("feat(web): again\n", { files: { "services/web/again.ts": "" } });
  const analyse = analyseLanded(git, { configPath: CONFIG, repository: null });
  const judged = async (sha: string) => {
    for await (const commit of gitHistory(git).firstParents(sha, `${sha}^`))
      return withOpaOnPath(() => analyse(commit, AT));
    throw new Error(`There is no ${sha}.`);
  };
  const then = await judged(broken);
  expect(then.compliance.violations.map(({ code }) => code)).toContain("acme.tickets.missing");
  expect(Object.keys(then.materials)).toContain("policies:policies");
  const now = await judged(after);
  expect(Object.keys(now.materials)).not.toContain("policies:policies");
});
