import { oneLine } from "./visible.ts";

/**
 * Text for a Markdown file that people go on editing: it renders as it reads, nothing in it is markup, HTML, a link or a mention, and
 * a backslash stands only where one is needed. `escapeMarkdown` is for pages that are only looked at: it leaves no character to chance.
 *
 * Words that renderers make links or mentions of (`https://…`, `www.…`, `@name`, `a@b.example`) become code: in GitHub's Markdown
 * such a word is found in the finished text, where a backslash is long gone.
 */
export function plainMarkdown(text: string): string {
  const words = oneLine(text).trim().split(/\s+/);
  return words.map((word, at) => (LINKED.test(word) ? codeSpan(word) : literal(word, at === 0))).join(" ");
}

const LINKED = /@(?=[\w-])|:\/\/|www\./i;

/**
 * Text as inline code in Markdown (CommonMark 0.31, 6.1): between more backticks than stand in it anywhere, and a space where
 * a backtick at its edge would join them.
 */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const edge = line === "" || /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${edge}${line}${edge}${fence}`;
}

/** At the beginning of a line a word of such signs alone begins a heading, a list or a rule; at the end of a heading it is left out. */
const LINE_SIGN = /^(?:#+|[-+=]+|\d{1,9}[.)])$/;

function literal(word: string, first: boolean): string {
  const safe = word.replace(MARKUP, (signs) => signs.replace(/./g, "\\$&"));
  if (first && word.startsWith(">")) return `\\${safe}`;
  return LINE_SIGN.test(word) && (first || word.startsWith("#")) ? safe.replace(/.$/, "\\$&") : safe;
}

/**
 * What means something anywhere in a line: a backslash before punctuation or at the end; code, emphasis, links and mathematics; `_`, but not
 * inside a word; `~` that could end a strike-through; `<` where HTML and `&` where a character reference would begin.
 */
const MARKUP =
  /\\(?=[!-/:-@[-`{-~]|$)|[`*[\]$]|(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])|(?<=.)~|<(?=[a-z/!?])|&(?=#?\w+;)/giu;
