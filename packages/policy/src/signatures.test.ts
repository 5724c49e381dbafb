import type { Commit } from "@gitops-health/git";
import { expect, test } from "vitest";
import { signaturesOf } from "./signatures.ts";

const person = (name: string, email: string) => ({ name, email, time: 0, offset: "+0000" });
const commit = {
  author: person("Dev", "dev@example.org"),
  committer: person("GitHub", "noreply@github.com"),
  message: "fix: x\n\nCo-authored-by: Zoë <7+zoe@users.noreply.github.com>\n",
} as unknown as Commit;

const signature = (key: string, value: string) => signaturesOf([{ key, value, line: 3 }], commit)[0];

test("trailers that name nobody by their form are no signatures", () => {
  expect(signature("COMPLIANCE", "SOX:404")).toBeUndefined();
  expect(signature("Closes", "#1")).toBeUndefined();
});

test("a name and an address are taken apart", () => {
  expect(signature("reviewed-By", "Ann <Lee> <ann@example.org>")).toEqual({
    trailer: "reviewed-By",
    key: "reviewed-by",
    name: "Ann <Lee>",
    email: "ann@example.org",
    isPerson: true,
    own: false,
  });
  expect(signature("Reviewed-by", "@ann")).toMatchObject({ name: null, email: null, own: false });
  expect(signature("Reviewed-by", "<ann@example.org>")).toMatchObject({ name: null, email: "ann@example.org" });
  expect(signature("Reviewed-by", "Ann <nowhere>")).toMatchObject({ name: "Ann", email: null });
});

test.each([
  ["the author, in any case", "Somebody <DEV@example.org>"],
  ["the author at another address of the same name", "Dev <dev@other.example>"],
  ["a co-author, by login", "Zoë <zoe@example.org>"],
  ["the committer", "GitHub <noreply@github.com>"],
])("%s signs their own change", (_, value) => {
  expect(signature("Reviewed-by", value)?.own).toBe(true);
});

test.each([
  "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
  "Copilot <198982749+Copilot@users.noreply.github.com>",
  "GitHub Copilot <x@example.org>",
  "Claude <noreply@anthropic.com>",
  "Claude Opus 4.5 (1M context) <x@example.org>",
  "Cursor Agent <cursoragent@cursor.com>",
  "Codex",
  "OpenAI Codex <codex@openai.com>",
  "JetBrains Junie <junie@jetbrains.com>",
  "opencode <noreply@opencode.ai>",
  "Claude",
  "Claude (Opus) <x@example.org>",
  "Devin <x@example.org>",
  "Gemini AI",
])("%s is no person", (value) => {
  expect(signature("Reviewed-by", value)?.isPerson).toBe(false);
});

test.each(["Claude Dupont <c@example.org>", "Devin Smith <d@example.org>", "Robotti Matteo <m@example.org>"])(
  "%s is a person",
  (value) => {
    expect(signature("Reviewed-by", value)?.isPerson).toBe(true);
  },
);
