import { describe, expect, it } from "vitest";
import { all, lines, pullRequest, rebase, required, scene, squash } from "../test/join-scene.ts";

describe("what does not fit", () => {
  it("an earlier push to the pull request joins nothing and is listed", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const earlier = await s.judge(base, await s.git.resolve("topic~1"));
    const documents = await s.judge(base, head);
    await squash(s.repository);
    const { by, unjoined, exceptions } = await s.joined(base, [...earlier, ...documents]);
    expect(by).toEqual({ "feat: all (#1)": all("resultTree") });
    expect(unjoined).toEqual(required.map((kind) => `run-1/${kind}.json`));
    expect(exceptions).toEqual([]);
  });

  it("a merge commit with content that nobody judged is an exception", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await s.repository.git("merge", "--no-ff", "--no-commit", "--quiet", "topic");
    await s.repository.commit("Merge topic", { files: { "backdoor.txt": "x\n" } });
    expect((await s.joined(base, documents)).exceptions).toEqual(["merge-adds-content"]);
  });

  it("a squash that landed other content than was judged has no documents", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await s.repository.git("merge", "--squash", "--quiet", "topic");
    await s.repository.commit("feat: all (#1)", { files: { "backdoor.txt": "x\n" } });
    const { by, unjoined } = await s.joined(base, documents);
    expect(by).toEqual({ "feat: all (#1)": [] });
    expect(unjoined).toHaveLength(3);
  });

  it("changes smuggled in and out again before a squash or a rebase get no documents", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await s.repository.commit("chore: in", { files: { "b.txt": "smuggled\n" } });
    await s.repository.commit("chore: out", { files: { "b.txt": lines(40) } });
    await rebase(s.repository, base);
    const each = all("resultTree covering 3");
    expect((await s.joined(base, documents)).by).toEqual({
      "chore: in": [],
      "chore: out": [],
      "feat: one": each,
      "feat: two": each,
      "feat: three": each,
    });
  });

  it("a change that landed, was reverted and landed again: each landing has its own documents", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const first = await s.judge(base, head);
    const landed = await squash(s.repository);
    await s.repository.git("revert", "--no-edit", landed);
    const reverted = await s.git.resolve("main");
    await s.repository.git("checkout", "--quiet", "-b", "again", reverted);
    const again = await s.repository.commit("feat: again", {
      files: { "a.txt": lines(40, { 5: "one", 20: "two", 35: "three" }) },
    });
    const second = await s.judge(reverted, again);
    await s.repository.checkout("main");
    await s.repository.git("merge", "--squash", "--quiet", "again");
    await s.repository.commit("feat: all (#2)", { staged: true });
    const { by, exceptions } = await s.joined(base, [...first, ...second]);
    expect(by["feat: all (#1)"]).toEqual(all("resultTree"));
    expect(by["feat: all (#2)"]).toEqual(all("resultTree"));
    expect(exceptions).toEqual([]);
  });

  it("documents that fit two landings equally well are an exception and join neither", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await s.repository.commit("fix: other", { files: { "b.txt": lines(40, { 3: "other" }) } });
    const landed = await squash(s.repository);
    await s.repository.git("revert", "--no-edit", landed);
    await s.repository.git("cherry-pick", "--keep-redundant-commits", landed);
    const { by, exceptions, unjoined } = await s.joined(base, documents);
    expect(Object.values(by).flat()).toEqual([]);
    expect(exceptions).toEqual(["document-ambiguous"]);
    expect(unjoined).toHaveLength(3);
  });

  it("an old tree that a revert gives again does not bring old documents with it", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    const landed = await squash(s.repository);
    await s.repository.commit("fix: wrong", { files: { "b.txt": "wrong\n" } });
    await s.repository.commit("revert: wrong", { files: { "b.txt": lines(40) } });
    expect((await s.joined(landed, documents)).by).toEqual({ "fix: wrong": [], "revert: wrong": [] });
  });

  it("an empty commit after a squash merge takes no documents from it", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await squash(s.repository);
    await s.repository.commit("chore: empty");
    expect((await s.joined(base, documents)).by).toEqual({ "feat: all (#1)": all("resultTree"), "chore: empty": [] });
  });

  it("documents of a change that landed before the period stay there, though the same patch lands again in it", async () => {
    await using s = await scene();
    const base = await s.git.resolve("main");
    const landed = await s.repository.commit("feat: early", { files: { "a.txt": lines(40, { 5: "early" }) } });
    const documents = await s.judge(base, landed);
    await s.repository.git("revert", "--no-edit", landed);
    await s.repository.git("cherry-pick", landed);
    const { by, unjoined } = await s.joined(landed, documents);
    expect(Object.values(by).flat()).toEqual([]);
    expect(unjoined).toHaveLength(3);
  });
});
