import { parseMessage } from "@gitops-health/message";
import { describe, expect, it } from "vitest";
import { composeSquash, type SquashedCommit, type SquashSettings } from "./compose.ts";

const alice = { name: "Alice", email: "alice@example.org" };
const bob = { name: "Bob", email: "bob@example.org" };
const pullRequest = { number: 12, title: "Show allergies", body: "Why and how.\r\n\r\nRISK-LEVEL: low\r\n" };
const commit = (message: string, author = alice): SquashedCommit => ({ message: parseMessage(message), author });
const first = commit("feat: show allergies\n\nIn the list.\n\nRISK-LEVEL: low\n");
const second = commit("test: cover allergies\n");

const compose = (commits: SquashedCommit[], title: SquashSettings["title"], message: SquashSettings["message"]) =>
  composeSquash(pullRequest, commits, { title, message });

describe("the squash message", () => {
  it("of one commit is that commit, by GitHub's default settings", () => {
    expect(compose([first], "COMMIT_OR_PR_TITLE", "COMMIT_MESSAGES")).toBe(
      "feat: show allergies (#12)\n\nIn the list.\n\nRISK-LEVEL: low\n",
    );
  });

  it("of several commits lists them under the pull request's title", () => {
    expect(compose([first, second], "COMMIT_OR_PR_TITLE", "COMMIT_MESSAGES")).toBe(
      "Show allergies (#12)\n\n* feat: show allergies\n\nIn the list.\n\nRISK-LEVEL: low\n\n* test: cover allergies\n",
    );
  });

  it("takes title and description where the settings say so", () => {
    expect(compose([first], "PR_TITLE", "PR_BODY")).toBe(
      "Show allergies (#12)\n\nWhy and how.\r\n\r\nRISK-LEVEL: low\n",
    );
    expect(compose([first, second], "PR_TITLE", "BLANK")).toBe("Show allergies (#12)\n");
  });

  it("does not add the number twice, and stands a missing description", () => {
    const settings: SquashSettings = { title: "PR_TITLE", message: "PR_BODY" };
    expect(composeSquash({ number: 12, title: "Show (#12)", body: null }, [first], settings)).toBe("Show (#12)\n");
  });

  it("ends in its co-authors behind dashes, which hides the trailers above from git", () => {
    const message = compose([first, commit("fix: sort\n", bob)], "PR_TITLE", "PR_BODY");
    expect(message.endsWith("RISK-LEVEL: low\n\n---------\n\nCo-authored-by: Bob <bob@example.org>\n")).toBe(true);
    expect(parseMessage(message).trailers.map((each) => each.key)).toEqual(["Co-authored-by"]);
  });

  it("names a co-author of a commit once and out of the listed texts", () => {
    const paired = commit("fix: sort\n\nCo-authored-by: Bob <bob@example.org>\n");
    const message = compose([first, paired, commit("fix: order\n", bob)], "COMMIT_OR_PR_TITLE", "COMMIT_MESSAGES");
    expect(message.match(/Co-authored-by/g)).toHaveLength(1);
  });
});
