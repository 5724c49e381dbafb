import { oneLine, truncate } from "@gitops-health/text";

/**
 * Text for a SARIF message, whoever wrote it: one line in which brackets make no link and braces no placeholder (SARIF 2.1.0,
 * 3.11.5 and 3.11.6), at most so many UTF-8 bytes before that. GitHub takes no empty text.
 */
export function plain(text: string, bytes: number): string {
  return truncate(oneLine(text).trim() || "(no text)", bytes)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/[{}]/g, "$&$&");
}
