import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseMessage } from "./parse.ts";

const MESSAGES = 12_000;
const END = "end-of-one-message: 1\n";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "trailers-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `git interpret-trailers --parse --no-divider` prints for each message; one process for all of them. */
function byGit(messages: readonly (string | Buffer)[]): string[] {
  writeFileSync(join(folder, "end"), `title\n\n${END}`);
  const names = messages.flatMap((message, index) => {
    writeFileSync(join(folder, String(index)), message);
    return [String(index), "end"];
  });
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CEILING_DIRECTORIES: folder,
  };
  const output = execFileSync("git", ["interpret-trailers", "--parse", "--no-divider", ...names], {
    cwd: folder,
    env,
    maxBuffer: 1 << 28,
  });
  return output.toString("utf8").split(END).slice(0, -1);
}

function byUs(message: string): string {
  return parseMessage(message)
    .trailers.map(({ key, value }) => `${key}: ${value}\n`)
    .join("");
}

/** Lines that matter to git's rules, and some that nearly do. */
const key = fc.constantFrom(
  "HIPAA-ADMIN",
  "RISK-LEVEL",
  "CLINICAL_IMPACT",
  "BREAKING CHANGE",
  "Signed-off-by",
  "signed-off-by",
  "Key",
  "K-1",
  "-x",
  "7",
  "Ünicode",
  "a b",
  "",
);
const separator = fc.constantFrom(": ", ":", " : ", "\t:\t", " #", "=", ":\r", ": \u00a0", ":\f", "::");
const value = fc.constantFrom(
  "true",
  "",
  "a, b",
  "x: y",
  "wert \u00fc",
  "#12",
  "\t",
  "trailing  ",
  "\u200b",
  "\u{1f600}",
);
const trailer = fc.tuple(key, separator, value).map((parts) => parts.join(""));
const line = fc.oneof(
  { weight: 8, arbitrary: trailer },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "\t",
      "\r",
      "\v",
      "\f",
      "prose of several words",
      "(cherry picked from commit 0123456)",
      "(cherry picked from",
      "# comment",
      "#",
      " # indented",
      "Conflicts:",
      "Conflicts: ",
      "\tpath/of/conflict",
      " continued",
      "\tKey: continued",
      "---",
      "--- a/file",
      "# ------------------------ >8 ------------------------",
      "# ------------------------ >8 ------------------------ ",
      "Signed-off-by: A <a@example.org>",
      "Closes #12",
      ":",
      "-",
    ),
  },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => text.replaceAll("\0", "")) },
);
const message = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom("\n", "\r\n"))
  .map(([lines, ending]) => lines.join(ending) + ending);
/** Messages with a proper trailer block more often than chance gives. */
const proper = fc
  .tuple(fc.constantFrom("HIPAA-ADMIN", "Signed-off-by", "K-1", "7"), value)
  .map((parts) => parts.join(": "));
const likely = fc
  .tuple(
    fc.array(line, { maxLength: 4 }),
    fc.array(fc.oneof({ weight: 6, arbitrary: proper }, { weight: 1, arbitrary: line }), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.array(fc.constantFrom("", " ", "# comment", "prose"), { maxLength: 2 }),
  )
  .map(([before, trailers, after]) => ["feat: x", "", ...before, "", ...trailers, ...after, ""].join("\n"));

describe("the trailers of a message", () => {
  it(`are what git reads, on ${MESSAGES} generated messages`, () => {
    const messages = fc.sample(fc.oneof(message, likely), { numRuns: MESSAGES, seed: 20261122 });
    const expected = byGit(messages);
    expect(expected).toHaveLength(MESSAGES);
    const differing = messages.filter((each, index) => byUs(each.toWellFormed()) !== expected[index]);
    expect(differing).toEqual([]);
    // The comparison means something only when many of the messages have trailers.
    expect(expected.filter((each) => each !== "").length).toBeGreaterThan(MESSAGES / 5);
  });

  it("end at a NUL, as for git", () => {
    const message = "feat: x\n\nKey: value\0\nOther: value\n";
    expect(byUs(message)).toBe(byGit([message])[0]);
  });

  it("are git's for 10,000 trailers and for a message of 5 MB", () => {
    const many = `feat: x\n\n${Array.from({ length: 10_000 }, (_, i) => `Key-${i}: value\n  continued`).join("\n")}\n`;
    const long = `feat: x\n\n${"word ".repeat(1_000_000)}\n\nKey: ${"v".repeat(10_000)}\n`;
    const deep = `feat: x\n\nKey: v\n${" folded\n".repeat(5_000)}`;
    expect([many, long, deep].map(byUs)).toEqual(byGit([many, long, deep]));
  });

  it("are read where git takes minutes: a value folded 600,000 times", () => {
    const { trailers } = parseMessage(`feat: x\n\nKey: v\n${" folded\n".repeat(600_000)}`);
    expect(trailers[0]?.value).toHaveLength("v".length + 600_000 * " folded".length);
  });

  it("know their line in the message", () => {
    const { trailers } = parseMessage("feat: x\n\nbody\n\nA: 1\n# comment\nB: 2\n  more\nC: 3\n");
    expect(trailers.map((each) => each.line)).toEqual([5, 7, 9]);
  });
});
