import { describe, expect, it } from "vitest";
import { configured, findings } from "../../../test/lint.ts";

const check = (message: string, options: object = {}, facts = {}) =>
  findings("trailers/ai-attribution", message, {
    configuration: configured({ rules: { "trailers/ai-attribution": { severity: "error", ...options } } }),
    ...facts,
  });

describe("trailers/ai-attribution", () => {
  const mode = (value: "require" | "allow" | "forbid", trailer: string, facts = {}) =>
    findings("trailers/ai-attribution", `feat: x\n\n${trailer}\n`, {
      configuration: configured({ "ai-attribution": value }),
      ...facts,
    });
  const claude = "Co-authored-by: Claude Opus 4.8 <noreply@anthropic.com>";

  it("refuses tools as signers, reviewers, authors and committers, whatever is allowed", () => {
    for (const key of ["Signed-off-by", "Reviewed-by", "Acked-by", "Tested-by"])
      expect(mode("allow", `${key}: Copilot <198982749+Copilot@users.noreply.github.com>`)).toMatchObject([
        { line: 3 },
      ]);
    const tool = { name: "Cursor Agent", email: "cursoragent@cursor.com" };
    const ada = { name: "Ada", email: "ada@example.org" };
    expect(check("feat: x\n", {}, { people: { author: tool, committer: ada } })[0]?.message).toContain(
      "author of the commit is Cursor",
    );
    expect(check("feat: x\n", {}, { people: { author: ada, committer: ada } })).toEqual([]);
  });

  it("allows help by default, and forbids every mention of it on request", () => {
    for (const line of [
      claude,
      "Assisted-by: Codex",
      "Generated-by: anything",
      "Co-authored-by: aider (gpt-5) <noreply@aider.chat>",
    ]) {
      expect(mode("allow", line)).toEqual([]);
      expect(mode("forbid", line)).toHaveLength(1);
    }
    expect(mode("forbid", "\u{1f916} Generated with [Claude Code](https://example.org)")).toHaveLength(1);
    expect(mode("forbid", "Co-authored-by: Claude Monet <claude@example.org>")).toEqual([]);
  });

  it("requires the help that is known to be declared", () => {
    expect(mode("require", claude)[0]?.hint).toContain("`Assisted-by: Claude`");
    expect(mode("require", `${claude}\nAssisted-by: Claude Opus 4.8`)).toEqual([]);
    expect(mode("require", "RISK-LEVEL: low")).toEqual([]);
  });
});
