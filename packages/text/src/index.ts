/** Text that came from outside: made visible, escaped for one sink each, cut to a budget, matched against names and globs. */
export { byteLength, truncate } from "./budget.ts";
export { compare } from "./compare.ts";
export { code, escapeHtml, escapeMarkdown, logLine, logText } from "./escape.ts";
export { type Glob, glob, globs } from "./glob.ts";
export { nearest } from "./nearest.ts";
export { codeSpan, plainMarkdown } from "./plain-markdown.ts";
export { oneLine, visible } from "./visible.ts";
