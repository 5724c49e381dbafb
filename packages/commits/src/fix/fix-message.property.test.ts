/** Properties of the mend, on messages put together from what real ones are made of, judged by git itself. */
import { parseMessage } from "@gitops-health/message";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fix } from "../../test/fix.ts";
import { trailersByGit } from "../../test/git-trailers.ts";
import { findTrailers } from "./find-trailers.ts";
import { lineKinds } from "./line-kinds.ts";

const MESSAGES = 3000;

const header = fc.constantFrom(
  "feat: show allergies",
  "(fix) O3-12: Show allergies.",
  "TRUNK-12: Fix the cache",
  "feature(ui)!: Show allergies",
  "Update",
  "# 12 fix",
  "RISK-LEVEL: low",
  `fix: ${"keep the session of a user, and ".repeat(5)}(#12)`,
  "feat!: drop the list",
);
const key = fc.constantFrom(
  "RISK-LEVEL",
  "RISK_LEVEL",
  "risk-level",
  "CLINICAL_IMPACT",
  "COMPLIANCE",
  "Reviewers",
  "Evidence",
  "PHI-Impact",
  "BREAKING CHANGE",
  "BREAKING-CHANGE",
  "Breaking change",
  "Signed-off-by",
  "Co-authored-by",
  "Change-Id",
  "Note",
  "Foo_Bar",
  "Closes",
  "https",
);
const separator = fc.constantFrom(": ", ": ", ": ", ":", " : ", " #", ":\t");
const value = fc.constantFrom(
  "low",
  "High",
  "true",
  "yes",
  "",
  "HIPAA:164.312(b), SOX-404",
  "HIPAA:164.312(b),",
  "PCI-DSS-3.2.1",
  "@acme/phi",
  "Ada <ada@example.org>",
  "12",
  "//example.org/x",
  "the list is sorted",
  "none",
);
const trailer = fc
  .tuple(key, separator, value)
  .map((parts) => parts.join(""))
  .filter((each) => !each.endsWith("#"));
const PROSE = new Set([
  "prose of several words",
  "more prose, with a colon: here",
  "- a list item",
  "  its second line",
  "> a quote",
  "    code();",
  "# a heading",
  "---",
  "---------",
  "(cherry picked from commit 0123456789012345678901234567890123456789)",
  "Conflicts:",
  "\tpath/of/a/conflict.ts",
  "https://example.org/a/very/long/address",
  "Closes #12",
  "trailing   ",
  "| a | table |",
  `a line of ${"very many words ".repeat(20)}that Note: ends #12 in BREAKING CHANGE: words`,
]);
const line = fc.oneof(
  { weight: 6, arbitrary: trailer },
  { weight: 5, arbitrary: fc.constant("") },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...["PCI-3", "@bob"], // items of a list that goes on
      ...PROSE,
    ),
  },
);
const message = fc
  .tuple(header, fc.array(line, { maxLength: 14 }), fc.constantFrom("\n", "\n", "\r\n"), fc.boolean())
  .map(([first, rest, end, gap]) => [first, ...(gap ? [""] : []), ...rest, ""].join(end));

/** Words; a comma may come to one where lists are joined. */
const words = (text: string) =>
  text
    .split(/\s+/)
    .map((each) => each.replace(/,$/, ""))
    .filter((each) => each !== "");

describe("the mend of any message", () => {
  const messages = fc.sample(message, { numRuns: MESSAGES, seed: 20261122 });
  const level = ["low", "high"] as const;
  const mends = messages.map(
    (text, index) =>
      fix(
        text,
        index % 2 === 0
          ? { domains: ["phi"], services: ["phi-service"], computedLevel: level[(index / 2) % 2] ?? "low" }
          : {},
        { owners: index % 3 === 0 ? ["@acme/phi"] : [] },
      ).message,
  );

  it("is idempotent", () => {
    for (const [index, mended] of mends.entries()) {
      const again = fix(
        mended,
        index % 2 === 0
          ? { domains: ["phi"], services: ["phi-service"], computedLevel: level[(index / 2) % 2] ?? "low" }
          : {},
        {
          owners: index % 3 === 0 ? ["@acme/phi"] : [],
        },
      );
      expect([again.message, again.changes], JSON.stringify(messages[index])).toEqual([mended, []]);
    }
  });

  it("drops no line of the body: the words of all prose are there, in their order", () => {
    let checked = 0;
    for (const [index, text] of messages.entries()) {
      const written = text.split(/\r?\n/).slice(1);
      // The prose below BREAKING-CHANGE is its text, and moves with it.
      const inOrder = !written.some((each) => each.startsWith("BREAKING-CHANGE"));
      const left = words(mends[index] ?? "");
      for (const word of words(written.filter((one) => PROSE.has(one)).join(" ")))
        expect(left, JSON.stringify([text, mends[index]])).toContain(word);
      let at = 0;
      for (const each of written.filter((one) => PROSE.has(one) && !/^\s|^\(cherry/.test(one)))
        for (const word of words(each)) {
          const found = left.indexOf(word, inOrder ? at : 0);
          expect(found, `${word} of ${JSON.stringify(text)} in ${JSON.stringify(mends[index])}`).not.toBe(-1);
          at = found + 1;
          checked++;
        }
    }
    expect(checked).toBeGreaterThan(MESSAGES * 5);
  });

  it("has every trailer where git sees it, and Conventional Commits reads the same", () => {
    const byGit = trailersByGit(mends);
    let some = 0;
    for (const [index, mended] of mends.entries()) {
      const parsed = parseMessage(mended);
      const seen = (byGit[index] ?? "").split("\n").filter((each) => each !== "");
      const footers = new Set(
        parsed.footers.map(
          ({ key: name, value: said }) =>
            `${name}: ${said.replace(/\n\(cherry picked from commit \w+\)/g, "").replace(/\s+/g, " ")}`,
        ),
      );
      const foundHere = findTrailers(parsed, []).filter((each) => each.key !== "");
      const unread = foundHere.filter((each) => !seen.includes(`${each.key}: ${each.value}`));
      expect(unread, JSON.stringify([messages[index], mended])).toEqual([]);
      for (const each of foundHere)
        expect(footers, JSON.stringify([messages[index], mended])).toContain(
          `${each.key}: ${each.value.replace(/\s+/g, " ")}`,
        );
      for (const each of parsed.declarations.filter((declaration) => declaration.value !== ""))
        expect(each.visible || each.key === "BREAKING CHANGE", JSON.stringify([messages[index], mended])).toBe(true);
      some += foundHere.length;
    }
    expect(some).toBeGreaterThan(MESSAGES);
  });

  it("keeps what each trailer says", () => {
    for (const [index, text] of messages.entries()) {
      // As git would have committed it: white space at the end of "Key: " is not recorded.
      const before = parseMessage(text.replace(/[ \t\r]+$/gm, ""));
      const after = parseMessage(mends[index] ?? "");
      for (const code of before.declared.codes)
        if (/^[A-Z0-9:.()-]+$/i.test(code))
          expect(after.declared.codes.length, JSON.stringify([text, mends[index]])).toBeGreaterThan(0);
      for (const reviewer of before.declared.reviewers)
        expect(after.declared.reviewers, JSON.stringify([text, mends[index]])).toContain(reviewer);
      if (before.breaking && !/^BREAKING-CHANGE *:?$/m.test(text.replace(/[ \t\r]+$/gm, "")))
        expect(after.breaking, JSON.stringify([text, mends[index]])).toBe(true);
    }
  });
});

it("leaves code as it is", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (code) => {
      const fenced = ["```", ...code.map((each) => each.trimEnd()).filter((each) => each !== ""), "```"];
      const { message: mended } = fix(
        ["feat: show allergies", "", "Before.", "", ...fenced, "", "Signed-off-by: A <a@b>", ""].join("\n"),
      );
      expect(lineKinds(fenced).every((kind) => kind === "code")).toBe(true);
      expect(mended).toContain(fenced.join("\n"));
    }),
  );
});
