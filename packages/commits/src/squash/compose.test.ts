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

/** Beside GitHub's documentation: the table of "Merge message for a squash merge", and the API's `squash_merge_commit_title` and `_message`. */
const LISTED_FIRST = "* feat: show allergies\n\nIn the list.\n\nRISK-LEVEL: low";
const BODY = "Why and how.\r\n\r\nRISK-LEVEL: low";
describe("the squash message by every setting", () => {
  it.each<[SquashSettings["title"], SquashSettings["message"], "one commit" | "several", string]>([
    [
      "COMMIT_OR_PR_TITLE",
      "COMMIT_MESSAGES",
      "one commit",
      "feat: show allergies (#12)\n\nIn the list.\n\nRISK-LEVEL: low\n",
    ],
    [
      "COMMIT_OR_PR_TITLE",
      "COMMIT_MESSAGES",
      "several",
      `Show allergies (#12)\n\n${LISTED_FIRST}\n\n* test: cover allergies\n`,
    ],
    ["COMMIT_OR_PR_TITLE", "PR_BODY", "one commit", `feat: show allergies (#12)\n\n${BODY}\n`],
    ["COMMIT_OR_PR_TITLE", "PR_BODY", "several", `Show allergies (#12)\n\n${BODY}\n`],
    ["COMMIT_OR_PR_TITLE", "BLANK", "one commit", "feat: show allergies (#12)\n"],
    ["COMMIT_OR_PR_TITLE", "BLANK", "several", "Show allergies (#12)\n"],
    ["PR_TITLE", "COMMIT_MESSAGES", "one commit", `Show allergies (#12)\n\n${LISTED_FIRST}\n`],
    ["PR_TITLE", "COMMIT_MESSAGES", "several", `Show allergies (#12)\n\n${LISTED_FIRST}\n\n* test: cover allergies\n`],
    ["PR_TITLE", "PR_BODY", "one commit", `Show allergies (#12)\n\n${BODY}\n`],
    ["PR_TITLE", "PR_BODY", "several", `Show allergies (#12)\n\n${BODY}\n`],
    ["PR_TITLE", "BLANK", "one commit", "Show allergies (#12)\n"],
    ["PR_TITLE", "BLANK", "several", "Show allergies (#12)\n"],
  ])("%s and %s, %s", (title, message, count, expected) => {
    expect(compose(count === "several" ? [first, second] : [first], title, message)).toBe(expected);
  });

  it("does not add the number twice, and stands a missing description", () => {
    const settings: SquashSettings = { title: "PR_TITLE", message: "PR_BODY" };
    expect(composeSquash({ number: 12, title: "Show (#12)", body: null }, [first], settings)).toBe("Show (#12)\n");
    expect(composeSquash({ number: 13, title: "Show (#12)", body: null }, [first], settings)).toBe(
      "Show (#12) (#13)\n",
    );
  });
});

describe("the people of a squash message", () => {
  it("stand behind dashes, which hides the trailers above from git", () => {
    const message = compose([first, commit("fix: sort\n", bob)], "PR_TITLE", "PR_BODY");
    expect(message.endsWith("RISK-LEVEL: low\n\n---------\n\nCo-authored-by: Bob <bob@example.org>\n")).toBe(true);
    expect(parseMessage(message).trailers.map((each) => each.key)).toEqual(["Co-authored-by"]);
  });

  it("need no dashes where there is no text", () => {
    expect(compose([first, commit("fix: sort\n", bob)], "PR_TITLE", "BLANK")).toBe(
      "Show allergies (#12)\n\nCo-authored-by: Bob <bob@example.org>\n",
    );
  });

  it("stay in the text of a single commit", () => {
    const paired = commit("fix: sort\n\nCo-authored-by: Bob <bob@example.org>\n");
    expect(compose([paired], "COMMIT_OR_PR_TITLE", "COMMIT_MESSAGES")).toBe(
      "fix: sort (#12)\n\nCo-authored-by: Bob <bob@example.org>\n",
    );
  });

  // As GitHub wrote it into public histories: 216 of 226 listed co-authors are repeated below the dashes.
  it("are signers first, then co-authors, each once, and stay in the listed texts", () => {
    const paired = commit(
      "fix: sort\n\nCo-Authored-By: Carol <carol@example.org>\nSigned-off-by: Alice <alice@example.org>\n",
    );
    const message = compose(
      [first, paired, commit("fix: order\n", bob), commit("fix: x\n", bob)],
      "PR_TITLE",
      "COMMIT_MESSAGES",
    );
    expect(message.slice(message.indexOf("---------"))).toBe(
      "---------\n\nSigned-off-by: Alice <alice@example.org>\nCo-authored-by: Carol <carol@example.org>\nCo-authored-by: Bob <bob@example.org>\n",
    );
    expect(message).toContain("* fix: sort\n\nCo-Authored-By: Carol");
  });
});
