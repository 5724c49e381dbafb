import type { LintedMessage, Predicate } from "@gitops-health/contracts";
import { byteLength } from "@gitops-health/text";
import { describe, expect, it } from "vitest";
import { someHeader } from "../../../test/predicates.ts";
import { commitLintSummary } from "./commit-lint.ts";

const BUDGET = 1_000_000;

function lint(commits: LintedMessage[], more: Partial<Predicate<"commit-lint">> = {}): Predicate<"commit-lint"> {
  const errors = commits.flatMap((each) => each.findings).filter((each) => each.severity === "error").length;
  return { ...someHeader(), passed: errors === 0, errors, warnings: 0, commits, squash: [], ...more };
}

function message(header: string, findings: LintedMessage["findings"] = []): LintedMessage {
  return { sha: "f".repeat(40), header, kind: "ordinary", findings, readingsAgree: true };
}

const missing = (trailer: string): LintedMessage["findings"][number] => ({
  rule: "trailers/required-by-domain",
  severity: "error",
  message: `The trailer ${trailer} is missing; the change touches phi.`,
  hint: `Add to the last paragraph: \`${trailer}: true\`.`,
  line: null,
});

describe("the summary of a commit-lint document", () => {
  it("says first that all is well, when it is", () => {
    const page = commitLintSummary(lint([message("feat: x")]), BUDGET);
    expect(page).toMatch(/^## Commit lint: passed\n\n1 commit from .* every message keeps every rule\./);
    expect(page).not.toContain("How to mend it");
  });

  it("shows each finding with its hint, the worst commit first, and the lines to paste together", () => {
    const warning = { ...missing("X"), severity: "warning" as const };
    const page = commitLintSummary(
      lint([message("feat: mild", [warning]), message("feat: bad", [missing("HIPAA-ADMIN"), missing("FDA-SOFTWARE")])]),
      BUDGET,
    );
    expect(page).toMatch(/^## Commit lint: not passed/);
    expect(page.indexOf("feat&#58; bad")).toBeLessThan(page.indexOf("feat&#58; mild"));
    expect(page).toContain("| Add to the last paragraph&#58; <code>HIPAA-ADMIN&#58; true</code>&#46; |");
    expect(page).toContain("<pre>\nHIPAA-ADMIN: true\nFDA-SOFTWARE: true\n</pre>");
  });

  it("says what was not evaluated and that a squash message is assumed", () => {
    const squash = [
      {
        basis: "assumed" as const,
        composition: "PR_TITLE + PR_BODY",
        result: { ...message("x", [missing("K")]), sha: null },
      },
    ];
    const page = commitLintSummary(
      lint([], { squash, notEvaluated: [{ what: "domains", reason: "no services" }] }),
      BUDGET,
    );
    expect(page).toContain("one of the likely compositions");
    expect(page).toContain("- domains: no services");
  });

  it("shows nothing of a commit as markup", () => {
    const hostile = "</pre><script>x</script> | [a](http://b) `c` @all ![i](u)\n::error::x\u202e";
    const finding = { ...missing(hostile), message: hostile };
    const page = commitLintSummary(lint([message(hostile, [finding, finding])]), BUDGET);
    expect(page).not.toMatch(/<script|\[a\]|http:|@all|\u202e|^::/m);
    for (const row of page.split("\n").filter((line) => line.startsWith("| ❌")))
      expect(row.split(" | ")).toHaveLength(3);
  });

  it("keeps within its budget and says what it left out", () => {
    const commits = Array.from({ length: 5000 }, () => message("feat: bad", [missing("HIPAA-ADMIN")]));
    for (const budget of [100_000, 3000, 700]) {
      const page = commitLintSummary(lint(commits), budget);
      expect(byteLength(page)).toBeLessThanOrEqual(budget);
      expect(page).toContain("left out");
    }
  });
});
