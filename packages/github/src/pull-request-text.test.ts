import { describe, expect, it } from "vitest";
import { pullRequestText } from "./pull-request-text.ts";

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
