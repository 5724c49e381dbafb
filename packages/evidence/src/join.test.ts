import { describe, expect, it } from "vitest";
import { all, lines, pullRequest, rebase, required, type Scene, scene, squash } from "../test/join-scene.ts";

describe("the same pull request, landed", () => {
  it("as a squash merge is joined by the tree that landing was to give", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await squash(s.repository);
    expect(await s.joined(base, documents)).toEqual({
      by: { "feat: all (#1)": all("resultTree") },
      unjoined: [],
      exceptions: [],
    });
  });

  it("as a rebase merge is joined by that tree with each of its commits", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await rebase(s.repository, base);
    const each = all("resultTree covering 3");
    expect(await s.joined(base, documents)).toEqual({
      by: { "feat: one": each, "feat: two": each, "feat: three": each },
      unjoined: [],
      exceptions: [],
    });
  });

  it("by the merge queue is joined by the commit, and what the pull request's own run stored by the tree", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const first = await s.judge(base, head);
    const landed = await squash(s.repository);
    const queued = await s.judge(base, landed);
    const { by, exceptions } = await s.joined(base, [...first, ...queued]);
    expect(by["feat: all (#1)"]).toEqual(required.flatMap((kind) => [`${kind} by commit`, `${kind} by resultTree`]));
    expect(exceptions).toEqual([]);
  });

  it("as a merge commit is joined by the merged head", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await s.repository.merge("topic", "Merge pull request #1 from topic");
    expect((await s.joined(base, documents)).by).toEqual({ "Merge pull request #1 from topic": all("commit") });
  });

  it("by a push of its very commits is joined with each of them by the commit", async () => {
    await using s = await scene();
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await s.repository.git("merge", "--ff-only", "--quiet", "topic");
    const each = all("commit covering 3");
    expect((await s.joined(base, documents)).by).toEqual({ "feat: one": each, "feat: two": each, "feat: three": each });
  });
});

describe("on a base that moved on after it was judged", () => {
  const moved = async (s: Scene) => {
    const { base, head } = await pullRequest(s.repository);
    const documents = await s.judge(base, head);
    await s.repository.commit("fix: other", { files: { "b.txt": lines(40, { 3: "other" }) } });
    return { base, documents };
  };

  it("a squash merge is joined by its patch", async () => {
    await using s = await scene();
    const { base, documents } = await moved(s);
    await squash(s.repository);
    expect(await s.joined(base, documents)).toEqual({
      by: { "fix: other": [], "feat: all (#1)": all("changeId") },
      unjoined: [],
      exceptions: [],
    });
  });

  it("a rebase merge is joined by the patch that its commits add up to, and not with its neighbours", async () => {
    await using s = await scene();
    const { base, documents } = await moved(s);
    await rebase(s.repository, base);
    await s.repository.commit("fix: after", { files: { "b.txt": lines(40, { 3: "after" }) } });
    const each = all("changeId covering 3");
    expect((await s.joined(base, documents)).by).toEqual({
      "fix: other": [],
      "feat: one": each,
      "feat: two": each,
      "feat: three": each,
      "fix: after": [],
    });
  });

  it("a merge commit is joined by the merged head", async () => {
    await using s = await scene();
    const { base, documents } = await moved(s);
    await s.repository.merge("topic", "Merge topic");
    expect(await s.joined(base, documents)).toMatchObject({ by: { "Merge topic": all("commit") }, exceptions: [] });
  });
});
