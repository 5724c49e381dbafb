import { describe, expect, it } from "vitest";
import { withOwnActionsAt } from "./release.mjs";

describe("withOwnActionsAt", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";

  it("pins own actions and workflows, and leaves those of others and the calling job's name alone", () => {
    const workflow = [
      "name: uses gitops-health/gitops-health@v0",
      "      - uses: actions/checkout@v7",
      "      - uses: gitops-health/gitops-health/actions/bisect@v0",
      "        uses: gitops-health/gitops-health@abc # v0.9.0",
    ].join("\n");
    expect(withOwnActionsAt(workflow, commit, "v1.0.0")).toBe(
      [
        "name: uses gitops-health/gitops-health@v0",
        "      - uses: actions/checkout@v7",
        `      - uses: gitops-health/gitops-health/actions/bisect@${commit} # v1.0.0`,
        `        uses: gitops-health/gitops-health@${commit} # v1.0.0`,
      ].join("\n"),
    );
  });

  it("gives the same when it is done again", () => {
    const once = withOwnActionsAt("  - uses: gitops-health/gitops-health@v0", commit, "v1.0.0");
    expect(withOwnActionsAt(once, commit, "v1.0.0")).toBe(once);
  });
});
