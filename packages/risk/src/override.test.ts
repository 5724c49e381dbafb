import type { Commit } from "@gitops-health/git";
import { expect, test } from "vitest";
import { makersOf, type OverridePeople, overridden } from "./override.ts";

const people: OverridePeople = { startedBy: "Alice", approvers: ["@alice", "@acme/security"], makers: ["bob"] };
const given = (level: "low" | "critical" | undefined, by: string | undefined = "@alice") => ({
  level,
  by,
  reason: "why",
});

test("without the inputs nothing is overridden", () => {
  expect(overridden("high", { level: undefined, reason: undefined, by: undefined }, people)).toEqual({
    level: "high",
    override: null,
  });
});

test("anybody may raise, and is recorded", () => {
  expect(overridden("low", given("critical", "Eve"), people)).toEqual({
    level: "critical",
    override: { level: "critical", reason: "why", by: "@eve" },
  });
});

test("an approver who starts the run may lower", () => {
  expect(overridden("high", given("low"), people).level).toBe("low");
});

test.each([
  ["a name that is in no role", given("low", "@eve"), people, "no role in approvals.required.high"],
  ["a maker of the change", given("low"), { ...people, makers: ["ALICE"] }, "made the change themselves"],
  ["a name that somebody else types", given("low"), { ...people, startedBy: "bob" }, "started by @bob"],
  [
    "a name in a pull request's workflow or a terminal",
    given("low"),
    { ...people, startedBy: undefined },
    "nobody by hand",
  ],
])("%s may not lower", (_, request, known, sentence) => {
  expect(() => overridden("high", request, known)).toThrow(sentence);
});

test.each([
  [{ level: undefined, reason: "why", by: undefined }, "override-level is missing"],
  [{ level: "low" as const, reason: undefined, by: "a" }, "override-reason is missing"],
  [{ level: "low" as const, reason: "why", by: undefined }, "override-by is missing"],
])("half an override is refused: %j", (request, sentence) => {
  expect(() => overridden("high", request, people)).toThrow(sentence);
});

test("makers are known by GitHub's own addresses and as the pull request's author", () => {
  const person = (email: string) => ({ name: "x", email, time: 0 });
  const commit = {
    author: person("12+alice@users.noreply.github.com"),
    committer: person("bob@users.noreply.github.com"),
  } as Commit;
  const plain = { author: person("eve@example.com"), committer: person("noreply@github.com") } as Commit;
  expect(makersOf([commit, plain], "carol")).toEqual(["alice", "bob", "carol"]);
  expect(makersOf([plain], undefined)).toEqual([]);
});
