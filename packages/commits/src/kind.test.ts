import { parseMessage } from "@gitops-health/message";
import { describe, expect, it } from "vitest";
import { kindOf } from "./kind.ts";

const alice = { name: "Alice", email: "alice@example.org", time: 0 };
const github = { name: "GitHub", email: "noreply@github.com", time: 0 };
const dependabot = { name: "dependabot[bot]", email: "49699333+dependabot[bot]@users.noreply.github.com", time: 0 };
const parent = "1".repeat(40);

const kind = (header: string, commit: Partial<Parameters<typeof kindOf>[1]> = {}) =>
  kindOf(parseMessage(header), { parents: [parent], author: alice, committer: alice, ...commit });

describe("the kind of a commit", () => {
  it("is merge by its parents, whatever it says", () => {
    expect(kind("feat: x", { parents: [parent, parent] })).toBe("merge");
    expect(kind("Merge branch 'main' into topic")).toBe("ordinary");
    expect(kindOf(parseMessage("Merge branch 'main' into topic"), null)).toBe("merge");
  });

  it("is fixup before all else", () => {
    for (const header of ["fixup! feat: x", "squash! x", "amend! x"])
      expect(kind(header, { parents: [parent, parent], author: dependabot })).toBe("fixup");
    expect(kind("fixup the header")).toBe("ordinary");
  });

  it("is revert in git's form and in that of Conventional Commits", () => {
    for (const header of ['Revert "feat: x"', 'Reapply "feat: x"', "revert: feat: x", "revert(phi)!: feat: x"])
      expect(kind(header)).toBe("revert");
  });

  it("is bot by the author, not by the text", () => {
    expect(kind("Bump lodash from 4.17.20 to 4.17.21", { author: dependabot })).toBe("bot");
    expect(kind("build(deps): bump lodash from 4 to 5", { author: { ...alice, name: "renovate[bot]" } })).toBe("bot");
    expect(kind("Bump lodash from 4.17.20 to 4.17.21")).toBe("ordinary");
  });

  it("is release for version bumps", () => {
    for (const header of [
      "v1.2.3",
      "1.2.3-rc.1",
      "Release v2.0.0",
      "chore(release): 1.2.3",
      "Version Packages",
      "chore: release main (#12)",
    ])
      expect(kind(header)).toBe("release");
    for (const header of ["v1.2.3 of the protocol", "releases are signed", "Version everything"])
      expect(kind(header)).toBe("ordinary");
  });

  it("of a merge queue's commit is what the commit is", () => {
    const queued = { committer: github };
    expect(kind("Merge pull request #12 from acme/topic", { ...queued, parents: [parent, parent] })).toBe("merge");
    expect(kind("feat: show allergies (#12)", queued)).toBe("ordinary");
  });

  it("of a revert of a revert is revert, and of a cherry-pick what its message says", () => {
    expect(kind('Revert "Revert "feat: x""')).toBe("revert");
    expect(kind("fix: x\n\n(cherry picked from commit 0123456789abcdef0123456789abcdef01234567)")).toBe("ordinary");
    expect(kind('Revert "x"\n\n(cherry picked from commit 0123456789abcdef0123456789abcdef01234567)')).toBe("revert");
  });

  it("is web-edit only where GitHub itself committed", () => {
    for (const header of [
      "Update README.md",
      "Create SECURITY.md",
      "Add files via upload",
      "Apply suggestions from code review",
    ]) {
      expect(kind(header, { committer: github })).toBe("web-edit");
      expect(kind(header)).toBe("ordinary");
    }
    expect(kind("Improve README", { committer: github })).toBe("ordinary");
  });
});
