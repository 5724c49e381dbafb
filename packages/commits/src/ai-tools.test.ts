import { describe, expect, it } from "vitest";
import { toolOf } from "./ai-tools.ts";

describe("a tool", () => {
  it.each([
    ["Claude", "noreply@anthropic.com", "Claude"],
    ["Claude Opus 4.8 (1M context)", "", "Claude"],
    ["Copilot", "198982749+Copilot@users.noreply.github.com", "GitHub Copilot"],
    ["copilot-swe-agent[bot]", "", "GitHub Copilot"],
    ["Cursor", "cursoragent@cursor.com", "Cursor"],
    ["aider (gpt-5)", "noreply@aider.chat", "aider"],
    ["devin-ai-integration[bot]", "158243242+devin-ai-integration[bot]@users.noreply.github.com", "Devin"],
    ["gemini-code-assist[bot]", "176961590+gemini-code-assist[bot]@users.noreply.github.com", "Gemini"],
  ])("is known by name or mail address: %s", (name, email, tool) => {
    expect(toolOf({ name, email })).toBe(tool);
  });

  it.each([
    ["Claude Monet", "claude@example.org"],
    ["Devin Townsend", "devin@example.org"],
    ["Juniper Aiderman", "j@example.org"],
    ["dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com"],
  ])("is not %s", (name, email) => {
    expect(toolOf({ name, email })).toBeUndefined();
  });
});
