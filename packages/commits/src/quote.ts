import { oneLine, truncate } from "@gitops-health/text";

/** Untrusted text inside a sentence: one visible line, in quotes, at most 160 bytes long. Sinks escape it for their markup. */
export function quote(text: string): string {
  return `"${shorten(text)}"`;
}

/** A line to paste, with untrusted text in it, between backquotes. */
export function paste(line: string): string {
  return `\`${shorten(line)}\``;
}

function shorten(text: string): string {
  // Most of what is quoted is short and plain; thousands of findings are made per second.
  if (text.length <= LONGEST && /^[ -~]*$/.test(text)) return text;
  return truncate(oneLine(text.slice(0, 400)), LONGEST);
}

/** Bytes. */
const LONGEST = 160;
