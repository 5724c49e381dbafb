/** One check of a hook: a line with its figure. */
export interface CheckLine {
  readonly mark: "✓" | "!" | "✗" | "-";
  readonly name: string;
  readonly text: string;
}

/** Checks under each other, their texts aligned. */
export function checkLines(checks: readonly CheckLine[]): string[] {
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks.map(({ mark, name, text }) => `  ${mark} ${name.padEnd(width)}  ${text}`);
}
