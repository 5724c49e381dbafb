/** What a report of tests or coverage says, for the message. */
export interface TestResults {
  /** The report's path as the user gave it. */
  readonly source: string;
  /** For example `tests run: 15, failed: 0, skipped: 1`. */
  readonly sentence: string;
}
