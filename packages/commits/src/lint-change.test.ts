import { defaultConfiguration } from "@gitops-health/config";
import { describe, expect, it } from "vitest";
import { changeOf } from "../test/change.ts";
import { configured } from "../test/lint.ts";
import { lintChange } from "./lint-change.ts";

const none = { pullRequest: null, squash: "unknown", day: "2026-11-22" } as const;
const pullRequest = { number: 12, title: "feat: show allergies", body: "Why.\n" };
const TRAILERS = "HIPAA-ADMIN: true\nPHI-Impact: direct\nCOMPLIANCE: HIPAA:164.312(b)\nRISK-LEVEL: medium\n";

describe("a change", () => {
  it("passes when every commit keeps every rule", () => {
    const change = changeOf([
      { message: `feat: show allergies\n\n${TRAILERS}`, domains: ["phi"], computedLevel: "medium" },
    ]);
    const lint = lintChange(change, none);
    expect(lint.commits.map((each) => each.findings)).toEqual([[]]);
    expect(lint).toMatchObject({ passed: true, errors: 0, warnings: 0, squash: [] });
    expect(lint.notEvaluated.map((each) => each.what)).toEqual([
      "commit-lint rules content/secret and content/phi",
      "squash message",
    ]);
  });

  it("fails by one commit that declares less than is computed", () => {
    const good = { message: `feat: show allergies\n\n${TRAILERS}`, domains: ["phi"], computedLevel: "low" } as const;
    const lint = lintChange(changeOf([good, { ...good, computedLevel: "high" }]), none);
    expect(lint.passed).toBe(false);
    expect(lint.commits[1]?.findings.map((each) => each.rule)).toEqual(["trailers/reviewers", "risk/declared-too-low"]);
  });

  it("without services in the configuration says that domains were not evaluated", () => {
    const change = changeOf([{ message: "feat: x\n", domains: ["phi"] }], defaultConfiguration());
    const lint = lintChange(change, none);
    expect(lint.commits[0]?.findings).toEqual([]);
    expect(lint.notEvaluated.map((each) => each.what)).toContain("commit-lint rules on regulated domains");
  });

  it("has no severity but the configured one", () => {
    const configuration = configured({
      rules: { "header/conventional": { severity: "warning" }, "kind/fixup": { severity: "off" } },
    });
    const lint = lintChange(changeOf([{ message: "whatever\n" }, { message: "fixup! x\n" }], configuration), none);
    expect(lint).toMatchObject({ passed: true, warnings: 1 });
  });
});

describe("the squash message of a pull request", () => {
  const change = changeOf([
    { message: `feat: show allergies\n\n${TRAILERS}`, domains: ["phi"] },
    { message: `test: cover allergies\n\n${TRAILERS}`, domains: ["phi"] },
  ]);

  it("is judged as the settings compose it", () => {
    const squash = { title: "PR_TITLE", message: "PR_BODY" } as const;
    const lint = lintChange(change, { ...none, pullRequest, squash });
    expect(lint.squash.map((each) => [each.basis, each.composition])).toEqual([["settings", "PR_TITLE + PR_BODY"]]);
    expect(lint.passed).toBe(false);
    const rules = lint.squash[0]?.result.findings.map((each) => each.rule);
    expect(rules?.filter((rule) => rule === "squash/trailers-kept")).toHaveLength(4);
    expect(lint.notEvaluated.map((each) => each.what)).toEqual(["commit-lint rules content/secret and content/phi"]);
  });

  it("passes when the description carries the trailers", () => {
    const squash = { title: "PR_TITLE", message: "PR_BODY" } as const;
    const body = `Why.\r\n\r\n${TRAILERS.replaceAll("\n", "\r\n")}`;
    expect(
      lintChange(change, { ...none, pullRequest: { ...pullRequest, body }, squash }).squash[0]?.result.findings,
    ).toEqual([]);
  });

  it("is assumed in both likely forms without settings, and then only warns", () => {
    const lint = lintChange(change, { ...none, pullRequest });
    expect(lint.squash.map((each) => [each.basis, each.composition])).toEqual([
      ["assumed", "COMMIT_OR_PR_TITLE + COMMIT_MESSAGES"],
      ["assumed", "PR_TITLE + PR_BODY"],
    ]);
    expect(lint.passed).toBe(true);
    expect(lint.warnings).toBeGreaterThan(0);
    expect(lint.notEvaluated).toHaveLength(2);
  });

  it("is not judged where squash merges are switched off", () => {
    expect(lintChange(change, { ...none, pullRequest, squash: "not-allowed" })).toMatchObject({
      squash: [],
    });
  });

  it("of a bot's pull request is judged as a bot's", () => {
    const author = { name: "renovate[bot]", email: "bot@renovateapp.com" };
    const bots = changeOf([{ message: "Update dependency zod to v4\n", author }]);
    const lint = lintChange(bots, {
      ...none,
      pullRequest: { number: 1, title: "Update dependency zod to v4", body: null },
    });
    expect(lint.squash.map((each) => each.result.kind)).toEqual(["bot", "bot"]);
    expect(lint).toMatchObject({ passed: true, warnings: 0 });
  });
});
