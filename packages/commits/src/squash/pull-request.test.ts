import { describe, expect, it } from "vitest";
import { pullRequestText, squashSettings } from "./pull-request.ts";

const head = "1".repeat(40);

describe("the pull request of an event", () => {
  it("is the one whose head is judged", () => {
    const payload = { pull_request: { number: 12, title: "feat: x", body: "y", head: { sha: head } } };
    expect(pullRequestText(payload, head)).toEqual({ number: 12, title: "feat: x", body: "y" });
    expect(pullRequestText(payload, "2".repeat(40))).toBeNull();
  });

  it("may have no description", () => {
    const payload = { pull_request: { number: 12, title: "feat: x", body: null, head: { sha: head } } };
    expect(pullRequestText(payload, head)?.body).toBeNull();
  });

  it.each([[undefined], [{}], [{ pull_request: null }], [{ pull_request: { number: "12", title: "x" } }], ["text"]])(
    "is none in %j",
    (payload) => expect(pullRequestText(payload, head)).toBeNull(),
  );
});

describe("merge settings", () => {
  it("are unknown, refuse squash merges, or say how its message is made", () => {
    const settings = { allowSquashMerge: true, squashTitle: "PR_TITLE", squashMessage: "BLANK" } as const;
    expect(squashSettings(undefined)).toBe("unknown");
    expect(squashSettings({ ...settings, allowSquashMerge: false })).toBe("not-allowed");
    expect(squashSettings(settings)).toEqual({ title: "PR_TITLE", message: "BLANK" });
  });
});
