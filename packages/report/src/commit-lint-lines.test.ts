import type { Predicate } from "@gitops-health/contracts";
import { describe, expect, it } from "vitest";
import { someHeader } from "../../../test/predicates.ts";
import { commitLintAnnotations, commitLintLines } from "./commit-lint-lines.ts";

const finding = {
  rule: "header/type-enum",
  severity: "error" as const,
  message: "The type is unknown.",
  hint: "Write `feat: x`.",
  line: 1,
};
const commit = {
  sha: "f".repeat(40),
  header: "faet: x",
  kind: "ordinary" as const,
  findings: [finding],
  readingsAgree: true,
};
const lint: Predicate<"commit-lint"> = {
  ...someHeader(),
  passed: false,
  errors: 1,
  warnings: 0,
  commits: [commit, { ...commit, header: "feat: y", findings: [] }],
  squash: [{ basis: "assumed", composition: "PR_TITLE + PR_BODY", result: { ...commit, sha: null, findings: [] } }],
};

describe("commit-lint in a log", () => {
  it("has a line per message, with what is wrong and how to mend it below, and the verdict at the end", () => {
    expect(commitLintLines(lint)).toEqual([
      "✗ commit ffffffffff: faet: x",
      "    error header/type-enum (line 1): The type is unknown.",
      "      Write `feat: x`.",
      "✓ commit ffffffffff: feat: y",
      "✓ the squash message (assumed, PR_TITLE + PR_BODY): faet: x",
      "not passed: 2 commits, 1 error, 0 warnings",
    ]);
  });
});

describe("commit-lint's annotations", () => {
  it("are understandable alone", () => {
    expect(commitLintAnnotations(lint)).toEqual([
      {
        level: "error",
        title: "header/type-enum in commit ffffffffff",
        message: "The type is unknown. Write `feat: x`.",
        path: null,
        line: null,
      },
    ]);
  });

  it("say at the commit what its squash messages inherit, and what only they break", () => {
    const own = { ...finding, rule: "squash/trailers-kept", message: "The trailer is lost." };
    const squash = ["PR_TITLE + PR_BODY", "PR_TITLE + BLANK"].map((composition) => ({
      basis: "assumed" as const,
      composition,
      result: { ...commit, sha: null, findings: [{ ...finding, severity: "warning" as const }, own] },
    }));
    expect(commitLintAnnotations({ ...lint, commits: [commit, commit], squash }).map(({ title }) => title)).toEqual([
      "header/type-enum in commit ffffffffff",
      "header/type-enum in commit ffffffffff",
      "squash/trailers-kept in the squash message (assumed, PR_TITLE + PR_BODY)",
    ]);
  });
});
