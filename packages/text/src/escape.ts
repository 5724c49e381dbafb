import { oneLine, visible } from "./visible.ts";

/** Text for HTML content and double-quoted attribute values. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/**
 * Text for inline GitHub-flavoured Markdown: one line in which nothing is markup, a link, a mention or a table cell's end.
 * Written as HTML character references, which Markdown never reads as syntax (CommonMark 0.31, 2.5).
 */
export function escapeMarkdown(text: string): string {
  // GitHub looks for mentions in the rendered text, where a reference is an "@" again; a zero-width space ends the name before it begins.
  return references(text).replaceAll("&#64;", "&#64;&#8203;");
}

function references(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, (c) => (PLAIN.has(c) ? c : `&#${c.charCodeAt(0)};`));
}
// ASCII punctuation without meaning inside a line of prose. "." and ":" are left out: they make bare URLs into links.
const PLAIN = new Set([",", "-", "/", "(", ")", "%", "?", "'", ";", "="]);

/** Text as inline code for Markdown and HTML alike: `<code>` with everything inside escaped; it can be copied as it is. */
export function code(text: string): string {
  return `<code>${references(text)}</code>`;
}

/**
 * A line for a log or terminal. A runner reads a workflow command from a line that starts with `::`, also after leading white space,
 * and from `##[` anywhere in a line (src/Runner.Common/ActionCommand.cs of actions/runner), so both are broken by a visible mark.
 */
export function logLine(text: string): string {
  return oneLine(text)
    .replace(/^(\s*)::/, "$1\\::")
    .replaceAll("##[", "##\\[");
}

/** Text of several lines for a log or terminal, each made safe by `logLine`. */
export function logText(text: string): string {
  return text
    .split(/\r?\n|\r/)
    .map(logLine)
    .join("\n");
}
