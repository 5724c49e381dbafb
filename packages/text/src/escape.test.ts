import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { code, escapeHtml, escapeMarkdown, logLine, logText } from "./escape.ts";
import { oneLine, visible } from "./visible.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "::",
        "##[",
        "\n",
        "\r",
        "`",
        "|",
        "<",
        ">",
        "&",
        "\u202e",
        "\u200b",
        "](",
        "![",
        "javascript:",
        "@",
        "#1",
        "https://x.y",
        "\t",
        "a",
        "\ud800",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);
const given = (check: (text: string) => void) =>
  fc.assert(
    fc.property(hostile, (text) => {
      check(text);
    }),
    { numRuns: 1000 },
  );

test("HTML metacharacters become references", () =>
  expect(escapeHtml(`<a b="c">&'\``)).toBe("&#60;a b=&#34;c&#34;&#62;&#38;&#39;&#96;"));
test("nothing of HTML survives", () => given((text) => expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!#\d+;)/)));

describe("Markdown", () => {
  test("is one line without markup, links, mentions or cell ends", () =>
    given((text) => expect(escapeMarkdown(text)).not.toMatch(/[\r\n|<>`*_[\]~@\\:.]|&(?!#\d+;)|(?<!&)#/)));
  test("stays readable", () =>
    expect(escapeMarkdown("feat(phi): store 50% (new)")).toBe("feat(phi)&#58; store 50% (new)"));
  test("has no mention when it is rendered, and code can be copied", () => {
    expect(escapeMarkdown("by @alice")).toBe("by &#64;&#8203;alice");
    expect(code("@alice")).toBe("<code>&#64;alice</code>");
  });
  test("code is closed", () => given((text) => expect(code(text)).toMatch(/^<code>[^<>]*<\/code>$/)));
});

describe("a log line", () => {
  test("is never a workflow command", () => given((text) => expect(logLine(text)).not.toMatch(/^\s*::|##\[|[\r\n]/)));
  test("of a text of several lines neither", () =>
    given((text) => {
      for (const line of logText(text).split("\n")) expect(line).not.toMatch(/^\s*::|##\[/);
    }));
  test("shows what it broke", () => {
    expect(logLine("  ::set-output name=a::b")).toBe("  \\::set-output name=a::b");
    expect(logLine("found fix: ##[set-output name=a]b")).toBe("found fix: ##\\[set-output name=a]b");
  });
});

describe("visible text", () => {
  test("has no control, bidirectional or zero-width character left", () =>
    given((text) =>
      expect(visible(text).replace(/[\t\n]/g, "")).not.toMatch(
        /\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\u200b-\u200f\u2060\ufeff]/u,
      ),
    ));
  test("spells the character", () => expect(visible("a\u202eb\u{e0041}")).toBe("a\\u{202e}b\\u{e0041}"));
  test("on one line has no line break", () =>
    given((text) => expect(oneLine(text)).not.toMatch(/[\r\n\t\u2028\u2029]/)));
});
