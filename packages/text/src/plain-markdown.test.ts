import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { codeSpan, plainMarkdown } from "./plain-markdown.ts";
import { oneLine } from "./visible.ts";

describe("text in a Markdown file that people edit", () => {
  test.each([
    ["perf(payment): hold fewer idle database connections", undefined],
    ["fix!: charge 1,250.50 (not 1250) for a/b, 50% off & more; see #123 - 'now'?", undefined],
    ["snake_case__name stays, p95 > 300 ms, 1.5 < 2, ~30% faster, C:\\Users\\x", undefined],
    ["2026-11-22T03:12:00Z v2.14.1", undefined],
    ["bump @types/node from 18 to 20", "bump `@types/node` from 18 to 20"],
    ["see https://a.example/x_y.", "see `https://a.example/x_y.`"],
    ["by Ada <ada@example.com>", "by Ada `<ada@example.com>`"],
    [
      "*bold* _it_ [x] `y` <b> &lt; ~~no~~ $x$",
      "\\*bold\\* \\_it\\_ \\[x\\] \\`y\\` \\<b> \\&lt; ~\\~no\\~\\~ \\$x\\$",
    ],
    ["# no heading ##", "\\# no heading #\\#"],
    ["1. no list", "1\\. no list"],
    ["- no list", "\\- no list"],
    ["> no quotation", "\\> no quotation"],
    ["--- no rule", "--\\- no rule"],
    ["two\nlines\u202e", "two lines\\u{202e}"],
  ])("%j", (text, written) => expect(plainMarkdown(text)).toBe(written ?? text));

  const attack = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          ..."\\ ` `` * ** _ __ ~ ~~ [ ] ( ) ![ ]( < > </b> <!-- & &lt; &#60; # ## - --- + = === 1. 2) | ~~~ ``` $ $$ : ! ^".split(
            " ",
          ),
          ..."https://x.example www.x.example a@b.example @team #1 [a]: a é “ ” \t".split(" "),
          " ",
          "  ",
          "\n",
          "\n\n",
          "\u00a0",
          "\u202e",
        ),
        { maxLength: 24 },
      )
      .map((parts) => parts.join("")),
  );
  const asRead = (html: string) =>
    html
      .replace(/<\/?(?:code|p|h1)>/g, "")
      .replace(
        /&(lt|gt|amp|quot|#39);/g,
        (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" })[name] ?? "",
      )
      .replace(/\s+/g, " ")
      .trim();
  const wanted = (text: string) => oneLine(text).replace(/\s+/g, " ").trim();

  test("renders as it reads: a paragraph, an item or a heading of plain text and code, whatever it is", () =>
    fc.assert(
      fc.property(attack, (text) => {
        const written = plainMarkdown(text);
        expect(written).not.toMatch(/[\r\n]/);
        const html = String(marked(written, { gfm: true, async: false }));
        expect(html.match(/<\/?[a-z][^>]*>/g)?.filter((tag) => !/^<\/?(p|code)>$/.test(tag)) ?? []).toEqual([]);
        expect(asRead(html)).toBe(wanted(text));
        const heading = String(marked(`# ${written}`, { gfm: true, async: false }));
        expect(asRead(heading)).toBe(wanted(text));
      }),
      { numRuns: 2000 },
    ));

  test("ordinary words carry no character reference and no backslash", () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9.,:;/()'"%+=-]{0,12}[a-zA-Z0-9)])?$/), { minLength: 1 }),
        (words) => {
          const title = words.filter((word) => !/:\/\/|www\.|^\d+\)$/i.test(word)).join(" ");
          expect(plainMarkdown(title)).toBe(title);
        },
      ),
    ));
});

test("inline code holds any text", () => {
  expect(codeSpan("config/pool.json:2")).toBe("`config/pool.json:2`");
  expect(codeSpan("a`b``c")).toBe("```a`b``c```");
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom("", "`", "``", " "), (text, edge) => {
      const content = oneLine(`${edge}${text}${edge}`);
      fc.pre(content.trim() !== "");
      const tokens = marked.lexer(`x ${codeSpan(content)} y`);
      const [paragraph] = tokens;
      const inner = paragraph?.type === "paragraph" ? (paragraph.tokens ?? []) : [];
      expect(inner.map(({ type }) => type)).toEqual(["text", "codespan", "text"]);
      expect((inner[1] as { text: string }).text).toBe(content);
    }),
  );
});
