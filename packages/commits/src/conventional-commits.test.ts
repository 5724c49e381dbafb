import { defaultConfiguration } from "@gitops-health/config";
import { parseMessage } from "@gitops-health/message";
import { describe, expect, it } from "vitest";
import { findings, lint } from "../test/lint.ts";

const header = (text: string) => parseMessage(text).header;
const footers = (text: string) => parseMessage(text).footers.map(({ key, value }) => [key, value]);
const errors = (text: string) => lint(text).filter(({ severity }) => severity === "error");

/** The numbered rules of https://www.conventionalcommits.org/en/v1.0.0/#specification, one test each. */
describe("Conventional Commits 1.0.0", () => {
  it("rule 1: a prefix of type, optional scope, optional !, and a required colon and space", () => {
    for (const text of ["feat: x", "feat(ui): x", "feat!: x", "feat(ui)!: x"])
      expect(header(text).conventional).toBe(true);
    for (const text of ["x", "feat:x", "feat x", "feat(ui) x", "feat()!: x", "feat!(ui): x", "feat (ui): x"]) {
      expect(header(text).conventional, text).toBe(false);
      expect(findings("header/conventional", text), text).toHaveLength(1);
    }
    expect(findings("header/type-empty", "(ui): x")).toHaveLength(1);
  });

  it("rules 2 and 3: feat for a feature and fix for a fault are types unless the configuration takes them away", () => {
    expect(defaultConfiguration().commit.types).toEqual(expect.arrayContaining(["feat", "fix"]));
    expect(errors("feat: show allergies")).toEqual([]);
    expect(errors("fix: round doses down")).toEqual([]);
  });

  it("rule 4: a scope is a noun in parentheses", () => {
    expect(header("fix(parser): x").scope).toBe("parser");
    expect(header("fix(parser, lexer/tokens): x").scope).toBe("parser, lexer/tokens");
    for (const text of ["fix((a)): x", "fix(a: x", "fix(a)b: x"]) expect(header(text).conventional, text).toBe(false);
  });

  it("rule 5: a description follows the colon and space at once", () => {
    expect(header("fix: array parsing issue when multiple spaces").subject).toBe(
      "array parsing issue when multiple spaces",
    );
    expect(findings("header/subject-empty", "fix:")).toHaveLength(1);
    expect(findings("header/trim", "fix:  two spaces")).toHaveLength(1);
  });

  it("rule 6: a body begins one blank line after the description", () => {
    expect(parseMessage("fix: x\n\nbody\n").body).toEqual(["body"]);
    expect(findings("body/leading-blank", "fix: x\nbody\n")).toHaveLength(1);
  });

  it("rule 7: a body is free-form, of any number of paragraphs", () => {
    expect(parseMessage("fix: x\n\none\n\n- two\n\nthree is: four five\n").body).toHaveLength(5);
    expect(errors("fix: x\n\none\n\n- two\n\n> three\n")).toEqual([]);
  });

  it("rule 8: footers stand one blank line after the body: a word token, `: ` or ` #`, a value", () => {
    expect(footers("fix: x\n\nbody\n\nReviewed-by: Z\nRefs #123\n")).toEqual([
      ["Reviewed-by", "Z"],
      ["Refs", "123"],
    ]);
    expect(footers("fix: x\n\nReviewed-by: Z\n")).toEqual([["Reviewed-by", "Z"]]);
    expect(footers("fix: x\n\nbody\nReviewed-by: Z\n")).toEqual([]);
    expect(footers("fix: x\n\nReviewed-by:Z\n")).toEqual([]);
  });

  it("rule 9: a token has - for white space, but for BREAKING CHANGE", () => {
    expect(footers("fix: x\n\nAcked by: Z\n")).toEqual([]);
    expect(footers("fix: x\n\nAcked-by: Z\n")).toEqual([["Acked-by", "Z"]]);
    expect(footers("fix: x\n\nBREAKING CHANGE: y\n")).toEqual([["BREAKING CHANGE", "y"]]);
  });

  it("rule 10: a value may hold spaces and line ends, and ends at the next token", () => {
    expect(footers("fix: x\n\nNote: one\ntwo\n\nthree\nRefs: #1\n")).toEqual([
      ["Note", "one\ntwo\n\nthree"],
      ["Refs", "#1"],
    ]);
  });

  it("rule 11: a breaking change is told by the prefix or by a footer", () => {
    expect(parseMessage("feat!: x").breaking).toBe(true);
    expect(parseMessage("feat: x\n\nBREAKING CHANGE: y").breaking).toBe(true);
    expect(parseMessage("feat: x\n\nThis is a BREAKING CHANGE: y").breaking).toBe(false);
  });

  it("rule 12: as a footer it is BREAKING CHANGE, a colon, a space and a description", () => {
    expect(parseMessage("feat: x\n\nBREAKING CHANGE: variables go first").breaking).toBe(true);
    expect(findings("trailers/values", "feat: x\n\nBREAKING CHANGE: \n")).toHaveLength(1);
    expect(parseMessage("feat: x\n\nBREAKING CHANGE:none").breaking).toBe(false);
  });

  it("rule 13: in the prefix it is ! right before the colon, and the footer may be left out", () => {
    expect(header("feat(api)!: x").breaking).toBe(true);
    expect(errors("feat(api)!: x")).toEqual([]);
    expect(findings("breaking/described", "feat!: x")).toMatchObject([{ severity: "warning" }]);
  });

  it("rule 14: other types than feat and fix may be used", () => {
    expect(header("docs: x").conventional).toBe(true);
    expect(errors("docs: updated ref docs")).toEqual([]);
  });

  it("rule 15: nothing but BREAKING CHANGE depends on case", () => {
    expect(header("FEAT(UI): x")).toMatchObject({ conventional: true, type: "FEAT" });
    expect(findings("header/type-enum", "FEAT: x")).toEqual([]);
    expect(parseMessage("fix: x\n\nrisk-level: LOW\n").declared.riskLevel).toBe("low");
    expect(parseMessage("feat: x\n\nbreaking change: y").breaking).toBe(false);
    // Read as meant, since missing a breaking change is worse; but said, since other readers miss it.
    expect(findings("trailers/canonical-key", "feat!: x\n\nbreaking-change: y\n")).toHaveLength(1);
  });

  it("rule 16: BREAKING-CHANGE as a token is the same as BREAKING CHANGE", () => {
    expect(parseMessage("feat: x\n\nBREAKING-CHANGE: y").breaking).toBe(true);
    expect(findings("trailers/canonical-key", "feat!: x\n\nBREAKING-CHANGE: y\n")).toEqual([]);
  });
});
