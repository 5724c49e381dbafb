import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguageFamily } from "../../engine/detector.ts";
import { lex } from "./lex.ts";
import { syntaxOf } from "./syntax.ts";
import { view } from "./view.ts";

const families: readonly LanguageFamily[] = ["c-like", "python-like", "sql", "yaml-like", "xml", "json", "csv", "text"];

const fragment = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    "`",
    '"""',
    "'''",
    "//",
    "/*",
    "*/",
    "#",
    "--",
    "<!--",
    "-->",
    "\n",
    "\r\n",
    "\\",
    "${",
    "#{",
    "{",
    "}",
    "{{",
    "f'",
    '$"',
    '@"',
    " * ",
    "(",
    ")",
    "/",
    "=",
    "=begin",
    "=end",
    "a",
    "audit(",
    " ",
    "\u{1F600}",
    "\ud800",
  ),
  fc.string({ maxLength: 6 }),
);
const text = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(""));

describe("lex", () => {
  it("never throws, loses no character and leaves no gap, whatever the text and wherever it begins", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...families), fc.boolean(), (source, family, terraform) => {
        const tokens = lex(source, syntaxOf(family, terraform ? "main.tf" : "a"));
        expect(tokens.map(({ start, end }) => source.slice(start, end)).join("")).toBe(source);
        let at = 0;
        for (const { start, end } of tokens) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        const seen = view(source, family, null);
        for (const blanked of [seen.code, seen.uncommented]) {
          expect(blanked).toHaveLength(source.length);
          expect(blanked.split("\n")).toHaveLength(source.split("\n").length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  const code = (source: string, family: LanguageFamily, path: string | null = null) => view(source, family, path).code;

  it.each([
    ["c-like", "a(); // b\nc();", "a();     \nc();"],
    ["c-like", 'a("x // y"); b', 'a("      "); b'],
    ["c-like", "a(`x ${patient.ssn} y`)", "a(`   {patient.ssn}  `)"],
    ["c-like", 'log($"x {p.Ssn}")', 'log($"  {p.Ssn}")'],
    ["c-like", 'if (/[/"]/.test(x)) y', "if (/    /.test(x)) y"],
    ["python-like", 'f"a {ssn} b" # c', 'f"  {ssn}  "    '],
    ["python-like", '"#{ssn}" # c', '"#{ssn}"    '.replace("#{", " {")],
    ["python-like", "echo ${#x} # y", "echo ${#x}    "],
    ["sql", "a 'it''s -- x' -- y", "a '          '     "],
    ["yaml-like", "it's: here # x", "it's: here    "],
    ["xml", "<a b='x'><!-- audit() -->", "<a b=' '>                "],
  ] as const)("tells code in %s: %s", (family, source, expected) => {
    expect(code(source, family).replace(/[$#](?=\{)/g, " ")).toBe(expected.replace(/[$#](?=\{)/g, " "));
  });

  it("knows the end of a comment that began above what is seen, and its stars", () => {
    expect(code("audit(x)\n*/ b();", "c-like").trim()).toBe("b();");
    expect(code(" * audit(x) is called\n * @see y", "c-like").trim()).toBe("");
  });

  it("takes a mark of several lines without an end for stray: it spoils its own line only", () => {
    expect(code("x`;\naudit();", "c-like")).toContain("audit();");
    expect(code('"""\naudit()', "python-like")).toContain("audit()");
  });

  it("knows comments with # in Terraform", () => {
    expect(code("a = 1 # b", "c-like", "main.tf").trim()).toBe("a = 1");
  });
});
