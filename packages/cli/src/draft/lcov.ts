/** The line coverage of an lcov report, in a sentence; undefined when it is none. */
export function lcovSentence(report: string): string | undefined {
  let found = 0;
  let hit = 0;
  for (const line of report.split("\n")) {
    if (!/^L[FH]:\d{1,9}\r?$/.test(line)) continue;
    const value = Number.parseInt(line.slice(3), 10);
    if (line.startsWith("LF:")) found += value;
    else hit += value;
  }
  return found === 0 || hit > found ? undefined : `line coverage: ${((100 * hit) / found).toFixed(1)} %`;
}
