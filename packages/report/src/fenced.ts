import { visible } from "@gitops-health/text";

/** A code block that nothing inside can end: its fence is longer than any run of backticks in it. */
export function fenced(content: string, language: string): string {
  const safe = visible(content);
  const longest = (safe.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${safe}\n${fence}`;
}
