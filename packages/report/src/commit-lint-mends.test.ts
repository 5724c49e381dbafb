import type { Predicate } from "@gitops-health/contracts";
import { byteLength } from "@gitops-health/text";
import { Lexer } from "marked";
import { describe, expect, it } from "vitest";
import { someHeader } from "../../../test/predicates.ts";
import { commitLintSummary } from "./commit-lint.ts";
import { commitLintComment, mendAnnotations, mendsOutput, type ShownMend } from "./commit-lint-mends.ts";

const sha = "f".repeat(40);
const finding = {
  rule: "header/type-enum",
  severity: "error" as const,
  message: "Bad.",
  hint: "Write `feat: x`.",
  line: 1,
};
const lint = (more: Partial<Predicate<"commit-lint">> = {}): Predicate<"commit-lint"> => ({
  ...someHeader(),
  passed: false,
  errors: 1,
  warnings: 0,
  commits: [{ sha, header: "x", kind: "ordinary", findings: [finding], readingsAgree: true }],
  squash: [],
  ...more,
});
const mend = (message: string, more: Partial<ShownMend> = {}): ShownMend => ({
  sha,
  message,
  changes: ["Wrote the type."],
  refused: [],
  passes: true,
  ...more,
});

/** The code blocks of a Markdown page, as a renderer sees them. */
function codeBlocks(page: string): string[] {
  return new Lexer().lex(page).flatMap((token) => (token.type === "code" ? [token.text] : []));
}

describe("the corrected message in a summary", () => {
  it("stands in a block to copy, with the commands that use it", () => {
    const page = commitLintSummary(lint(), 100_000, [mend("feat: x\n\nRISK-LEVEL: low\n")]);
    expect(page).toContain("passes**");
    const [message, commands] = codeBlocks(page);
    expect(message).toBe("feat: x\n\nRISK-LEVEL: low");
    expect(commands).toContain(`gitops-health commit fix ${sha} --rebase\n`);
    expect(
      commitLintSummary(lint({ range: { base: null, head: sha, mergeBase: null } }), 100_000, [mend("feat: x\n")]),
    ).toContain("gitops-health commit fix --amend");
  });

  it("is marked when only a person can complete it", () => {
    const page = commitLintSummary(lint(), 100_000, [mend("x\n", { refused: [finding], passes: false })]);
    expect(page).toContain("still lacks what only you know");
    expect(page).toContain("- ❌ Bad&#46; Write <code>feat&#58; x</code>&#46;");
  });

  it("cannot leave its block, whatever it says", () => {
    for (const hostile of [
      "feat: x\n\n```\n<script>alert(1)</script>\n@all [a](http://b)\n",
      "feat: x\n\n`````sh\nrm -rf /\n`````\n~~~~\n</details>\n",
      "feat: \u202egnp.x\u0007\n::error::x\n",
    ]) {
      const page = commitLintSummary(lint(), 100_000, [mend(hostile)]);
      const [message] = codeBlocks(page);
      expect(message?.split("\n")).toHaveLength(hostile.trimEnd().split("\n").length);
      const outside = page.replace(/^(`{3,})text\n[\s\S]*?\n\1$/m, "");
      expect(outside).not.toMatch(/<script|@all|rm -rf|::error/);
      expect(page).not.toMatch(/\u202e|\u0007/);
    }
  });

  it("keeps the page within its budget", () => {
    const many = Array.from({ length: 500 }, () => mend(`feat: x\n\n${"word ".repeat(10_000)}\n`));
    for (const budget of [900_000, 60_000, 2_000])
      expect(byteLength(commitLintSummary(lint(), budget, many))).toBeLessThanOrEqual(budget);
    expect(commitLintSummary(lint(), 900_000, many)).toContain("490 corrected messages left out");
  });
});

describe("the comment", () => {
  it("is at most what GitHub takes, and one line once all is well", () => {
    const many = Array.from({ length: 50 }, () => mend(`feat: x\n\n${"wörd ".repeat(10_000)}\n`));
    const { body, create } = commitLintComment(lint(), (budget) => commitLintSummary(lint(), budget, many));
    expect(body.length).toBeLessThan(65_000);
    expect(create).toBe(true);
    const fine = commitLintComment(lint({ passed: true, errors: 0, commits: [] }), () => "");
    expect(fine).toMatchObject({ create: false, body: expect.stringMatching(/^\*\*Commit lint: passed\.\*\*[^\n]*$/) });
  });

  it("mentions nobody", () => {
    const commits = [
      {
        ...(lint().commits[0] as Predicate<"commit-lint">["commits"][number]),
        header: "feat: thank @octocat and @acme/team",
      },
    ];
    const given = lint({ commits });
    const { body } = commitLintComment(given, (budget) =>
      commitLintSummary(given, budget, [mend("feat: thank @octocat\n")]),
    );
    const [message] = codeBlocks(body);
    expect(message).toContain("@octocat");
    expect(body.replace(/^```text\n[\s\S]*?\n```$/m, "")).not.toMatch(/@(octocat|acme)|&#64;(octocat|acme)/);
  });
});

it("annotations carry the corrected message, and what is left of it", () => {
  expect(
    mendAnnotations([mend("feat: x\n\nRISK-LEVEL: low\n"), mend("x\n", { refused: [finding], passes: false })]),
  ).toEqual([
    {
      level: "notice",
      title: "Corrected message of commit ffffffffff",
      message: "feat: x\n\nRISK-LEVEL: low",
      path: null,
      line: null,
    },
    {
      level: "notice",
      title: "Corrected message of commit ffffffffff (incomplete)",
      message: "x\n\nLeft to you:\n- Write `feat: x`.",
      path: null,
      line: null,
    },
  ]);
});

it("the output fix is a message by sha, within its limit", () => {
  expect(JSON.parse(mendsOutput([mend("feat: x\n")], 1000) ?? "")).toEqual({ [sha]: "feat: x\n" });
  expect(mendsOutput([mend("x".repeat(1000))], 1000)).toBeUndefined();
});
